//! What the browser may ask about oneself. Every verb is about the one who asks: there is no id to guess.

use crate::error::AppError;
use domain::members::{ConsentKind, Me as Myself, PortraitForm, ProfileForm};
use leptos::{prelude::*, server_fn::codec::GetUrl};
#[cfg(feature = "ssr")]
use {
    crate::request::{SessionToken, attached, request},
    domain::{Error, members::service},
};

#[server(prefix = "/api/me", endpoint = "me", input = GetUrl)]
pub async fn me() -> Result<Myself, AppError> {
    let (ctx, viewer) = request();
    Ok(service::me(&ctx, &viewer).await?)
}

#[server(prefix = "/api/me", endpoint = "update")]
pub async fn update(#[server(flatten)] form: ProfileForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::update_me(&ctx, &viewer, &form).await?;
    crate::request::lead_to("/min-side?lagret=1");
    Ok(())
}

#[server(prefix = "/api/me", endpoint = "consent")]
pub async fn consent(kind: ConsentKind, #[server(default)] given: bool) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::set_consent(&ctx, &viewer, kind, given).await?;
    crate::request::lead_to("/min-side/samtykker?lagret=1");
    Ok(())
}

/// Whether one wants to be invited to events.
#[server(prefix = "/api/me", endpoint = "invitations")]
pub async fn invitations(#[server(default)] wanted: bool) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    domain::events::service::want_invitations(&ctx, &viewer, wanted).await?;
    crate::request::lead_to("/min-side/samtykker?lagret=1");
    Ok(())
}

#[server(prefix = "/api/me", endpoint = "portrait")]
pub async fn portrait(#[server(flatten)] form: PortraitForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::set_portrait(&ctx, &viewer, &form).await?;
    crate::request::lead_to("/min-side/ansikt?lagret=1");
    Ok(())
}

/// Where a photo is sent with its crop, by a form of its page. A file is more than a server function
/// should carry; the server takes it itself.
pub const PHOTO: &str = "/api/me/photo";

#[server(prefix = "/api/me", endpoint = "new_email")]
pub async fn new_email(email: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::ask_to_change_email(&ctx, &viewer, &email).await?;
    let query = [("bekreft", email.trim())];
    crate::request::lead_to(&crate::address::with_query("/min-side/enheter", &query));
    Ok(())
}

#[server(prefix = "/api/me", endpoint = "confirm_email")]
pub async fn confirm_email(email: String, code: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let SessionToken(token) = attached().ok_or(Error::SignInRequired)?;
    service::change_email(&ctx, &viewer, &token, &email, &code).await?;
    crate::request::lead_to("/min-side/enheter?lagret=1");
    Ok(())
}
