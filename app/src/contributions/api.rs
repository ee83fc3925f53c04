//! What the forms about contributions ask for; the service refuses whoever may not.

use crate::{
    error::AppError,
    request::{lead_to, request},
};
use domain::contributions::{ContributionForm, ContributionId, Sent, ThanksForm, service};
use leptos::prelude::*;

#[server(prefix = "/api/contributions", endpoint = "add")]
pub async fn add(#[server(flatten)] form: ContributionForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::add(&ctx, &viewer, &form).await?;
    lead_to("/min-side/bidrag?lagret=1");
    Ok(())
}

#[server(prefix = "/api/contributions", endpoint = "correct")]
pub async fn correct(
    id: ContributionId,
    #[server(flatten)] form: ContributionForm,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::correct(&ctx, &viewer, id, &form).await?;
    lead_to("/min-side/bidrag?lagret=1");
    Ok(())
}

/// `hidden`: `true`, or `false` to show it again.
#[server(prefix = "/api/contributions", endpoint = "hide")]
pub async fn hide(id: ContributionId, hidden: bool) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::hide(&ctx, &viewer, id, hidden).await?)
}

#[server(prefix = "/api/contributions", endpoint = "show_to")]
pub async fn show_to(seen_by: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::show_to(&ctx, &viewer, &seen_by).await?;
    lead_to("/min-side/bidrag?lagret=1");
    Ok(())
}

#[server(prefix = "/api/contributions", endpoint = "thank")]
pub async fn thank(#[server(flatten)] form: ThanksForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let Sent { thanks, people } = service::thank(&ctx, &viewer, &form).await?;
    lead_to(&format!("/styring/takk?takk={thanks}&til={people}"));
    Ok(())
}
