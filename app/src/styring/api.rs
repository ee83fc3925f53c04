//! What the Community Manager may ask; the service refuses everyone else.

use crate::error::AppError;
use domain::members::{ListPage as Page, ListQuery, TagCount, WelcomeForm, Welcomed};
use leptos::{prelude::*, server_fn::codec::GetUrl};
#[cfg(feature = "ssr")]
use {
    crate::request::{lead_to, request},
    domain::members::{TagKind, service},
};

/// The page, and what was asked: a later question may be answered before it.
#[server(prefix = "/api/styring", endpoint = "list", input = GetUrl)]
pub async fn people(query: ListQuery) -> Result<(ListQuery, Page), AppError> {
    let (ctx, viewer) = request();
    let page = service::list(&ctx, &viewer, &query).await?;
    Ok((query, page))
}

/// The competences and partners one can choose among.
#[server(prefix = "/api/styring", endpoint = "filters", input = GetUrl)]
pub async fn filters() -> Result<Vec<TagCount>, AppError> {
    let (ctx, viewer) = request();
    domain::members::policy::may_manage(&viewer)?;
    let mut tags = service::filters(&ctx, &viewer).await?.tags;
    tags.retain(|tag| matches!(tag.kind, TagKind::Competence | TagKind::Partner));
    Ok(tags)
}

/// `here` is the query of the list that one stands in, and comes back to.
#[server(prefix = "/api/styring", endpoint = "welcome")]
pub async fn welcome(
    #[server(flatten)] form: WelcomeForm,
    #[server(default)] here: String,
) -> Result<Welcomed, AppError> {
    let (ctx, viewer) = request();
    let welcomed = service::welcome(&ctx, &viewer, &form).await?;
    let said = match welcomed {
        Welcomed::ByLetter => "hilst=brev",
        Welcomed::WithoutLetter => "hilst=uten",
    };
    let here = if here.is_empty() { here } else { format!("{here}&") };
    lead_to(&format!("/styring/padrivere?{here}{said}"));
    Ok(welcomed)
}
