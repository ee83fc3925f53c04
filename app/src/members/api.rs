//! What the browser may ask about Pådrivere.

use crate::error::AppError;
use domain::{
    Audience,
    members::{Directory, DirectoryQuery, Filters, FoundProfile},
};
use leptos::{prelude::*, server_fn::codec::GetUrl};
#[cfg(feature = "ssr")]
use {crate::request::request, domain::members::service};

#[server(prefix = "/api/members", endpoint = "directory", input = GetUrl)]
pub async fn find(query: DirectoryQuery) -> Result<Directory, AppError> {
    let (ctx, viewer) = request();
    Ok(service::directory(&ctx, &viewer, &query).await?)
}

#[server(prefix = "/api/members", endpoint = "filters", input = GetUrl)]
pub async fn counts() -> Result<Filters, AppError> {
    let (ctx, viewer) = request();
    Ok(service::filters(&ctx, &viewer).await?)
}

#[server(prefix = "/api/members", endpoint = "profile", input = GetUrl)]
pub async fn profile(slug: String, seen_as: Option<Audience>) -> Result<FoundProfile, AppError> {
    let (ctx, viewer) = request();
    Ok(service::profile(&ctx, &viewer, &slug, seen_as).await?)
}
