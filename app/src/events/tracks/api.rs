//! What the forms about tracks and questions ask for; the service refuses whoever may not.

use super::asked_address;
use crate::{
    error::AppError,
    request::{lead_to, request},
};
use domain::events::{QuestionForm, QuestionId, TrackForm, TrackId, service};
use leptos::prelude::*;

#[server(prefix = "/api/events", endpoint = "save_track")]
pub async fn save_track(
    slug: String,
    #[server(default)] track: Option<TrackId>,
    #[server(flatten)] form: TrackForm,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::save_track(&ctx, &viewer, &slug, track, &form).await?;
    lead_to(&asked_address(&slug));
    Ok(())
}

/// To all later events of the series.
#[server(prefix = "/api/events", endpoint = "take_along")]
pub async fn take_along(slug: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let along = service::take_along(&ctx, &viewer, &slug).await?;
    lead_to(&format!("{}{}", asked_address(&slug), super::along::query(along)));
    Ok(())
}

/// `seen`: those who were shown to lose their seat.
#[server(prefix = "/api/events", endpoint = "remove_track")]
pub async fn remove_track(
    slug: String,
    track: TrackId,
    #[server(default)] seen: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::remove_track(&ctx, &viewer, &slug, track, &seen).await?;
    lead_to(&asked_address(&slug));
    Ok(())
}

/// `way`: `up`, or else down.
#[server(prefix = "/api/events", endpoint = "move_track")]
pub async fn move_track(slug: String, track: TrackId, way: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::move_track(&ctx, &viewer, &slug, track, way == "up").await?)
}

#[server(prefix = "/api/events", endpoint = "save_question")]
pub async fn save_question(
    slug: String,
    #[server(default)] question: Option<QuestionId>,
    #[server(flatten)] form: QuestionForm,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::save_question(&ctx, &viewer, &slug, question, &form).await?;
    lead_to(&asked_address(&slug));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "remove_question")]
pub async fn remove_question(slug: String, question: QuestionId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::remove_question(&ctx, &viewer, &slug, question).await?;
    lead_to(&asked_address(&slug));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "move_question")]
pub async fn move_question(
    slug: String,
    question: QuestionId,
    way: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::move_question(&ctx, &viewer, &slug, question, way == "up").await?)
}
