//! What the forms about events ask for; the service refuses whoever may not.

use crate::{
    error::AppError,
    lang::Lang,
    request::{attached, client, draw_again, lead_to, request},
};
use domain::events::{EventForm, FeedbackForm, SeriesForm, SignUpForm, Stage, service};
use leptos::prelude::*;

#[server(prefix = "/api/events", endpoint = "answer")]
pub async fn answer(slug: String, #[server(flatten)] form: SignUpForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::answer(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/events", endpoint = "sign_up")]
pub async fn sign_up(slug: String, #[server(flatten)] form: SignUpForm) -> Result<(), AppError> {
    let (ctx, _) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    service::sign_up(&ctx, &slug, &form, lang, &client()).await?;
    lead_to(&format!("{}?sendt=1", super::event_address(&slug)));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "confirm")]
pub async fn confirm(token: String) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::confirm(&ctx, &token, &client()).await?)
}

#[server(prefix = "/api/events", endpoint = "answer_as_guest")]
pub async fn answer_as_guest(
    token: String,
    #[server(flatten)] form: SignUpForm,
) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::answer_as_guest(&ctx, &token, &form, &client()).await?)
}

#[server(prefix = "/api/events", endpoint = "feedback")]
pub async fn feedback(
    token: String,
    #[server(flatten)] form: FeedbackForm,
) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::feedback(&ctx, &token, &form, &client()).await?)
}

/// `look`: the dates are only shown, and nothing is planned yet.
#[server(prefix = "/api/events", endpoint = "plan")]
pub async fn plan(
    #[server(flatten)] form: EventForm,
    #[server(flatten)] series: SeriesForm,
    #[server(default)] look: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    viewer.manager()?;
    if look.is_some() {
        draw_again();
        return Ok(());
    }
    let slug = service::plan(&ctx, &viewer, &form, &series).await?;
    lead_to(&super::event_address(&slug));
    Ok(())
}

/// `which`: only this one, or `later` ones of its series too.
#[server(prefix = "/api/events", endpoint = "change")]
pub async fn change(
    slug: String,
    #[server(flatten)] form: EventForm,
    #[server(default)] which: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let slug = service::change(&ctx, &viewer, &slug, &form, which == "later").await?;
    lead_to(&super::event_address(&slug));
    Ok(())
}

/// `series`: every later one too.
#[server(prefix = "/api/events", endpoint = "move_on")]
pub async fn move_on(
    slug: String,
    stage: Stage,
    #[server(default)] series: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::move_on(&ctx, &viewer, &slug, stage, series.is_some()).await?)
}
