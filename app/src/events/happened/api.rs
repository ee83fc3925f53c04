//! What the forms about what happened ask for; the service refuses whoever may not.

use super::happened_address;
use crate::{
    error::AppError,
    request::{lead_to, request},
};
use domain::{
    attachments::AttachmentId,
    events::happened::{NoteForm, service},
};
use leptos::prelude::*;

#[server(prefix = "/api/events", endpoint = "save_note")]
pub async fn save_note(slug: String, #[server(flatten)] form: NoteForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::save_note(&ctx, &viewer, &slug, &form).await?;
    lead_to(&format!("{}?lagret=1", happened_address(&slug)));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "describe_attachment")]
pub async fn describe_attachment(
    slug: String,
    attachment: AttachmentId,
    words: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::describe(&ctx, &viewer, &slug, attachment, &words).await?)
}

/// `way`: `up`, or else down.
#[server(prefix = "/api/events", endpoint = "move_attachment")]
pub async fn move_attachment(
    slug: String,
    attachment: AttachmentId,
    way: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::step(&ctx, &viewer, &slug, attachment, way == "up").await?)
}

#[server(prefix = "/api/events", endpoint = "remove_attachment")]
pub async fn remove_attachment(slug: String, attachment: AttachmentId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove(&ctx, &viewer, &slug, attachment).await?)
}
