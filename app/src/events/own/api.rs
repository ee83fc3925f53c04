//! What the buttons of one's own calendar ask for.

use crate::{
    error::AppError,
    request::{draw_again, request},
};
use domain::events::service;
use leptos::prelude::*;

/// The page is drawn again with the address: it is never shown after that.
#[server(prefix = "/api/events", endpoint = "open_feed")]
pub async fn open_feed(#[server(default)] token: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::open_feed(&ctx, &viewer, &token).await?;
    draw_again();
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "close_feed")]
pub async fn close_feed() -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::close_feed(&ctx, &viewer).await?)
}
