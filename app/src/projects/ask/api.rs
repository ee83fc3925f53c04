//! What the forms about requests ask for; the service refuses whoever may not.

use super::ask_address;
use crate::{
    error::AppError,
    request::{client, lead_to, request},
};
use domain::projects::{
    NeedId,
    requests::{AskForm, RequestId},
    service,
};
use leptos::prelude::*;

#[server(prefix = "/api/projects", endpoint = "ask")]
pub async fn ask(slug: String, #[server(flatten)] form: AskForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let asked = service::ask(&ctx, &viewer, &slug, &form).await?;
    if let Ok(need) = form.need.parse::<uuid::Uuid>() {
        lead_to(&format!("{}&spurt={asked}", ask_address(&slug, NeedId::from(need))));
    }
    Ok(())
}

#[server(prefix = "/api/projects", endpoint = "reply")]
pub async fn reply(id: RequestId, reply: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::reply(&ctx, &viewer, id, &reply).await?)
}

#[server(prefix = "/api/projects", endpoint = "reply_by_link")]
pub async fn reply_by_link(token: String, reply: String) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::reply_by_link(&ctx, &token, &reply, &client()).await?)
}

/// Jeg kan.
#[server(prefix = "/api/projects", endpoint = "offer")]
pub async fn offer(slug: String, need: NeedId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::offer(&ctx, &viewer, &slug, need).await?)
}
