//! What the browser may ask about partner organisations.

use crate::error::AppError;
use domain::partners::{PartnerCard, PartnerPage};
use leptos::{prelude::*, server_fn::codec::GetUrl};
#[cfg(feature = "ssr")]
use {crate::request::request, domain::partners::service};

#[server(prefix = "/api/partners", endpoint = "list", input = GetUrl)]
pub async fn list(gives: String) -> Result<Vec<PartnerCard>, AppError> {
    let (ctx, viewer) = request();
    Ok(service::list(&ctx, &viewer, &gives).await?)
}

#[server(prefix = "/api/partners", endpoint = "page", input = GetUrl)]
pub async fn page(slug: String) -> Result<PartnerPage, AppError> {
    let (ctx, viewer) = request();
    Ok(service::page(&ctx, &viewer, &slug).await?)
}
