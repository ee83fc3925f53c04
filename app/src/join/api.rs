//! Becoming a Pådriver.

use crate::error::AppError;
use domain::members::{Card, JoinForm};
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// What the form begins with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Start {
    /// When it was drawn, with our seal.
    pub drawn_at: String,
    /// Which six faces one can choose from.
    pub faces: u32,
    /// Words that people who are shown to everyone know something by, besides those of our list.
    pub known: Vec<String>,
    /// Three who are here already, for the thank-you.
    pub people: Vec<Card>,
}

/// What the thank-you says. Nothing in it depends on whether the address was here before.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Thanks {
    pub first_name: String,
}

#[server(prefix = "/api/join", endpoint = "start", input = GetUrl)]
pub async fn begin() -> Result<Start, AppError> {
    use domain::{
        account::Viewer,
        members::{COMPETENCES, TagKind, service},
    };
    // As everyone sees it, whoever asks: what is offered here was said in the open.
    let ((ctx, _), everyone) = (crate::request::request(), Viewer::default());
    let filters = service::filters(&ctx, &everyone).await?;
    let known = filters.tags.into_iter().filter(|tag| tag.kind == TagKind::Competence);
    let known = known.map(|tag| tag.name).filter(|name| !COMPETENCES.contains(&name.as_str()));
    let mut people = service::home(&ctx, &everyone).await?.people;
    people.truncate(3);
    Ok(Start {
        drawn_at: service::drawn_now(&ctx).await?,
        faces: u32::from_le_bytes(ctx.env.random()) % 10_000,
        known: known.collect(),
        people,
    })
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
