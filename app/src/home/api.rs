//! What the front page shows.

use crate::error::AppError;
use domain::members::Home;
use leptos::{prelude::*, server_fn::codec::GetUrl};

#[server(prefix = "/api/home", endpoint = "front", input = GetUrl)]
pub async fn front() -> Result<Home, AppError> {
    let (ctx, viewer) = crate::request::request();
    Ok(domain::members::service::home(&ctx, &viewer).await?)
}
