//! What the Community Manager may ask; the service refuses everyone else.

use crate::error::AppError;
use domain::members::{ListPage as Page, ListQuery, WelcomeForm};
use leptos::{prelude::*, server_fn::codec::GetUrl};
#[cfg(feature = "ssr")]
use {crate::request::request, domain::members::service};

#[server(prefix = "/api/styring", endpoint = "list", input = GetUrl)]
pub async fn people(query: ListQuery) -> Result<Page, AppError> {
    let (ctx, viewer) = request();
    Ok(service::list(&ctx, &viewer, &query).await?)
}

#[server(prefix = "/api/styring", endpoint = "welcome")]
pub async fn welcome(#[server(flatten)] form: WelcomeForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    service::welcome(&ctx, &viewer, &form).await?;
    crate::request::lead_to("/styring/padrivere?hilst=1");
    Ok(())
}
