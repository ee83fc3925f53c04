//! Becoming a Pådriver.

use crate::error::AppError;
use domain::members::JoinForm;
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// What the form begins with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    /// When it was drawn, in seconds.
    pub drawn_at: i64,
    /// Which six faces one can choose from.
    pub faces: u32,
    pub how_many: i64,
}

/// What the thank-you says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Thanks {
    pub first_name: String,
    pub how_many: i64,
}

#[server(prefix = "/api/join", endpoint = "start", input = GetUrl)]
pub async fn begin() -> Result<Start, AppError> {
    let (ctx, viewer) = crate::request::request();
    let counts = domain::members::service::filters(&ctx, &viewer).await?;
    let faces = u32::from_le_bytes(ctx.env.random());
    Ok(Start { drawn_at: ctx.env.now().as_second(), faces: faces % 10_000, how_many: counts.all })
}

#[server(prefix = "/api/join", endpoint = "join")]
pub async fn join(#[server(flatten)] form: JoinForm) -> Result<Thanks, AppError> {
    use crate::{lang::Lang, request};
    let (ctx, _) = request::request();
    let lang = request::attached::<Lang>().unwrap_or_default();
    let joined = domain::members::service::join(&ctx, &form, lang, &request::client()).await?;
    request::lead_to("/bli-padriver?takk=1");
    Ok(Thanks { first_name: joined.first_name, how_many: joined.count })
}
