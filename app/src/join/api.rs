//! Becoming a Pådriver.

use crate::error::AppError;
use domain::members::JoinForm;
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// What the form begins with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    /// When it was drawn, with our seal.
    pub drawn_at: String,
    /// Which six faces one can choose from.
    pub faces: u32,
}

/// What the thank-you says. Nothing in it depends on whether the address was here before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Thanks {
    pub first_name: String,
}

#[server(prefix = "/api/join", endpoint = "start", input = GetUrl)]
pub async fn begin() -> Result<Start, AppError> {
    let (ctx, _) = crate::request::request();
    let drawn_at = domain::members::service::drawn_now(&ctx).await?;
    Ok(Start { drawn_at, faces: u32::from_le_bytes(ctx.env.random()) % 10_000 })
}

#[server(prefix = "/api/join", endpoint = "join")]
pub async fn join(#[server(flatten)] form: JoinForm) -> Result<Thanks, AppError> {
    use crate::{lang::Lang, request};
    let (ctx, _) = request::request();
    let lang = request::attached::<Lang>().unwrap_or_default();
    let client = request::client();
    let joined = domain::members::service::join(&ctx, &form, lang, &client);
    let first_name = request::in_the_same_time(joined).await?;
    request::lead_to("/bli-padriver?takk=1");
    Ok(Thanks { first_name })
}
