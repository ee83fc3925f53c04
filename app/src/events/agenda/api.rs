//! What the forms of the programme ask for; the service refuses whoever may not.

use crate::{
    error::AppError,
    request::{client, request},
};
use domain::events::agenda::{ItemForm, ItemId, SpeakerId, service};
use leptos::prelude::*;

#[server(prefix = "/api/events", endpoint = "save_item")]
pub async fn save_item(slug: String, #[server(flatten)] form: ItemForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::save_item(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/events", endpoint = "remove_item")]
pub async fn remove_item(slug: String, item: ItemId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_item(&ctx, &viewer, &slug, item).await?)
}

#[server(prefix = "/api/events", endpoint = "remove_speaker")]
pub async fn remove_speaker(slug: String, speaker: SpeakerId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_speaker(&ctx, &viewer, &slug, speaker).await?)
}

/// `word`: yes or no; `openly`: by name for everyone.
#[server(prefix = "/api/events", endpoint = "speak")]
pub async fn speak(
    slug: String,
    speaker: SpeakerId,
    #[server(default)] word: String,
    #[server(default)] openly: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let (yes, openly) = (word == "yes", openly.is_some());
    Ok(service::answer(&ctx, &viewer, &slug, speaker, yes, openly).await?)
}

/// What a speaker told the Community Manager.
#[server(prefix = "/api/events", endpoint = "speaker_says")]
pub async fn speaker_says(
    slug: String,
    speaker: SpeakerId,
    #[server(default)] word: String,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::answer_for(&ctx, &viewer, &slug, speaker, word == "yes").await?)
}

#[server(prefix = "/api/events", endpoint = "speak_by_link")]
pub async fn speak_by_link(
    token: String,
    #[server(default)] word: String,
    #[server(default)] openly: Option<String>,
) -> Result<(), AppError> {
    let (ctx, _) = request();
    let (yes, openly) = (word == "yes", openly.is_some());
    Ok(service::answer_by_link(&ctx, &token, yes, openly, &client()).await?)
}
