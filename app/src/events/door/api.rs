//! What the door asks for, by its forms and by the phones that have saved something up.

use super::door_address;
use crate::{
    error::AppError,
    request::{client, lead_to, request},
};
use domain::events::{
    door::{DoorNews, MarkForm, MarksForm, WalkInForm},
    service,
};
use leptos::{prelude::*, server_fn::codec::GetUrl};
use uuid::Uuid;

#[server(prefix = "/api/events", endpoint = "door", input = GetUrl)]
pub async fn news(slug: String, since: i64) -> Result<DoorNews, AppError> {
    let (ctx, viewer) = request();
    Ok(service::door_news(&ctx, &viewer, &slug, since).await?)
}

#[server(prefix = "/api/events", endpoint = "door_marks")]
pub async fn door_marks(
    slug: String,
    #[server(flatten)] form: MarksForm,
) -> Result<DoorNews, AppError> {
    let (ctx, viewer) = request();
    Ok(service::mark(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/events", endpoint = "door_mark")]
pub async fn door_mark(slug: String, #[server(flatten)] form: MarkForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let row = service::mark_one(&ctx, &viewer, &slug, &form).await?;
    lead_to(&at_row(&slug, row));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "walk_in")]
pub async fn walk_in(slug: String, #[server(flatten)] form: WalkInForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let row = service::walk_in(&ctx, &viewer, &slug, &form).await?;
    lead_to(&at_row(&slug, row));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "ticket")]
pub async fn ticket(slug: String, code: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let row = service::by_ticket(&ctx, &viewer, &slug, &code).await?;
    lead_to(&at_row(&slug, row));
    Ok(())
}

/// `end`: helps no longer.
#[server(prefix = "/api/events", endpoint = "door_helper")]
pub async fn door_helper(
    slug: String,
    person: String,
    #[server(default)] end: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let done = match end {
        Some(_) => service::end_help(&ctx, &viewer, &slug, &person).await,
        None => service::name_helper(&ctx, &viewer, &slug, &person).await,
    };
    Ok(done?)
}

/// `no_photo`: "on" or "off".
#[server(prefix = "/api/events", endpoint = "photo_wish")]
pub async fn photo_wish(slug: String, no_photo: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::photo_wish(&ctx, &viewer, &slug, no_photo == "on").await?)
}

#[server(prefix = "/api/events", endpoint = "photo_wish_as_guest")]
pub async fn photo_wish_as_guest(token: String, no_photo: String) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::photo_wish_as_guest(&ctx, &token, no_photo == "on", &client()).await?)
}

/// Back where one was in the list.
fn at_row(slug: &str, row: Uuid) -> String {
    format!("{}#r-{row}", door_address(slug))
}
