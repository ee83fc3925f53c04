//! What the forms about invitations ask for; the service refuses whoever may not.

use super::invite_address;
use crate::{
    error::AppError,
    request::{client, draw_again, lead_to, request},
};
use domain::events::{invite::InviteForm, service};
use leptos::prelude::*;

/// `look`: the letter and whom it reaches are only shown, and nobody is asked yet.
#[server(prefix = "/api/events", endpoint = "invite")]
pub async fn invite(
    slug: String,
    #[server(flatten)] form: InviteForm,
    #[server(default)] look: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    viewer.manager()?;
    if look.is_some() {
        draw_again();
        return Ok(());
    }
    let asked = service::invite(&ctx, &viewer, &slug, &form).await?;
    lead_to(&format!("{}?sendt={asked}", invite_address(&slug)));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "remind")]
pub async fn remind(slug: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let reminded = service::remind(&ctx, &viewer, &slug).await?;
    lead_to(&format!("{}?minnet={reminded}", invite_address(&slug)));
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "stop_invitations")]
pub async fn stop_invitations(token: String) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::stop_invitations(&ctx, &token, &client()).await?)
}

#[server(prefix = "/api/events", endpoint = "resume_invitations")]
pub async fn resume_invitations(token: String) -> Result<(), AppError> {
    let (ctx, _) = request();
    Ok(service::resume_invitations(&ctx, &token, &client()).await?)
}
