//! /svar/{token}, when what is behind it is a request: opening it does nothing, its buttons do.

use super::{api, texts as t};
use crate::{
    error::AppError,
    lang::lang,
    projects::{needs::facts, project_address},
    request::request,
    ui::{HiddenField, Icon, PageForm, Submit, target},
};
use domain::{
    projects::{
        requests::{Reply, RequestPage},
        service,
    },
    text::first_name,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

/// Nothing where the link is no request's.
pub async fn read(token: &str) -> Result<Option<RequestPage>, AppError> {
    let (ctx, _) = request();
    Ok(service::request_page(&ctx, token).await?)
}

#[component]
pub fn Behind(page: RequestPage, token: String) -> impl IntoView {
    let l = lang();
    let first = first_name(&page.name).to_owned();
    let by = page.by.clone().map(|by| first_name(&by).to_owned());
    let facts = facts(&page.need, l);
    let link = project_address(&page.slug);
    let asks = match &page.by {
        Some(by) => t::asks_you(l, by),
        None => t::you_offered(l).to_owned(),
    };
    view! {
        <Title text=page.need.title.clone() />
        <Meta name="robots" content="noindex" />
        <article class="wrap narrow">
            <header class="page-head">
                <p class="kicker">{t::hello(l, &first)}</p>
                <h1 class="breaks"><bdi>{page.need.title.clone()}</bdi></h1>
                <p class="lead">{asks}</p>
                {(!facts.is_empty()).then(|| view! { <p class="soft breaks">{facts}</p> })}
            </header>
            {page.personal.clone().map(|words| view! { <blockquote class="quoted section-xs breaks lines">{words}</blockquote> })}
            <section class="panel flow section-s" aria-labelledby="svar">
                <h2 id="svar" class="h-s">{t::your_answer(l)}</h2>
                <p class="state" role="status">{said(&page, by.as_deref())}</p>
                {(!page.over && !is_settled(&page)).then(|| view! { <Buttons token reply=page.reply closed=page.closed /> })}
            </section>
            <section class="section-s" aria-labelledby="om">
                <h2 id="om" class="h-s breaks"><a href=link.clone()><bdi>{page.title.clone()}</bdi></a></h2>
                <p class="breaks">{page.brief.clone()}</p>
                <p><a class="more" href=link>{t::see_project(l)} <Icon name="arrow" small=true /></a></p>
            </section>
            <p class="small soft section-s">{t::less_often(l)} " " <a href="/min-side">{t::my_page(l)}</a></p>
        </article>
    }
}

/// Met by others, and no place here.
fn is_settled(page: &RequestPage) -> bool {
    page.need.filled && (page.closed || page.reply != Some(Reply::Yes))
}

/// How it stands, in a sentence.
fn said(page: &RequestPage, by: Option<&str>) -> String {
    let l = lang();
    let by = by.unwrap_or_default();
    match (page.reply, page.closed) {
        (Some(Reply::Yes), false) if by.is_empty() => t::you_are_in(l).into(),
        (Some(Reply::Yes), false) => t::said_yes_to(l, by),
        _ if page.over => t::project_rests(l).into(),
        (Some(Reply::Yes), true) => t::others_came_first(l).into(),
        (Some(Reply::No), _) => t::you_said_no(l).into(),
        _ if is_settled(page) => t::it_is_settled(l).into(),
        (Some(Reply::Later), _) => t::you_said_later(l).into(),
        (None, _) => t::say_what_fits(l).into(),
    }
}

#[component]
fn Buttons(token: String, reply: Option<Reply>, closed: bool) -> impl IntoView {
    let l = lang();
    let choices: &[(Reply, &str)] = match reply {
        // Was let go, and there is a place again.
        Some(Reply::Yes) | None if closed => &[(Reply::Yes, "btn primary"), (Reply::No, "btn")],
        Some(Reply::Yes) => &[(Reply::No, "btn")],
        Some(Reply::Later) => &[(Reply::Yes, "btn primary"), (Reply::No, "btn")],
        Some(Reply::No) => &[(Reply::Yes, "btn")],
        None => &[(Reply::Yes, "btn primary"), (Reply::Later, "btn"), (Reply::No, "btn")],
    };
    let cannot = reply == Some(Reply::Yes) && !closed;
    let buttons = choices.iter().map(|(choice, class)| {
        let label = match choice {
            Reply::Yes if reply == Some(Reply::No) => t::can_anyway(l),
            Reply::Yes => t::yes(l),
            Reply::Later => t::later(l),
            Reply::No if cannot => t::cannot_anyway(l),
            Reply::No => t::no(l),
        };
        let token = token.clone();
        view! {
            <PageForm verb={target::<api::ReplyByLink>()}>
                <HiddenField name="token" value=token />
                <input type="hidden" name="reply" value=choice.as_str() />
                <Submit label class=*class />
            </PageForm>
        }
    });
    view! { <div class="cluster">{buttons.collect::<Vec<_>>()}</div> }
}
