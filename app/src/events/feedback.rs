//! /tilbakemelding/{token}: how it was, in three questions. Opening it does nothing; its button does.

use super::{api, event_address, texts_after as t};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    partnership::partnership,
    request::{client, request},
    ui::{HiddenField, PageForm, Submit, TextArea, Tick, Wrong, target},
};
use domain::events::{FEEDBACK_MAX, FeedbackPage, Worth, service};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn feedback_page() -> AnyView {
    let token = use_params_map().with_untracked(|params| params.get("token").unwrap_or_default());
    when_read(read(token.clone()), move |page| view! { <Asked page token /> })
}

async fn read(token: String) -> Result<FeedbackPage, AppError> {
    let (ctx, _) = request();
    Ok(service::feedback_page(&ctx, &token, &client()).await?)
}

#[component]
fn Asked(page: FeedbackPage, token: String) -> impl IntoView {
    let l = lang();
    let FeedbackPage { slug, title, answered, guest } = page;
    let inside = match answered {
        true => view! { <Answered guest slug /> }.into_any(),
        false => view! { <Questions token /> }.into_any(),
    };
    view! {
        <Title text=t::how_was_it(l) />
        <Meta name="robots" content="noindex" />
        <Meta name="referrer" content="no-referrer" />
        <div class="wrap narrow">
            <header class="page-head">
                <p class="kicker breaks"><bdi>{title}</bdi></p>
                <h1>{if answered { t::thank_you(l) } else { t::how_was_it(l) }}</h1>
            </header>
            {inside}
        </div>
    }
}

#[component]
fn Questions(token: String) -> impl IntoView {
    let l = lang();
    view! {
        <PageForm verb={target::<api::Feedback>()} class="flow">
            <HiddenField name="token" value=token />
            <fieldset>
                <legend>{t::was_it_worth(l)}</legend>
                <Worths />
                <Wrong name="worth" />
            </fieldset>
            <TextArea name="best" label=t::what_was_best(l) max=FEEDBACK_MAX rows=3 optional=true />
            <TextArea name="better" label=t::what_better(l) max=FEEDBACK_MAX rows=3 optional=true />
            <div class="cluster"><Submit label=t::send(l) /></div>
            <p class="small soft">{t::kept_without_name(l)}</p>
        </PageForm>
    }
}

/// Drawn within the form, which they ask what was chosen before.
#[component]
fn Worths() -> impl IntoView {
    let l = lang();
    let tick = |worth: Worth| {
        view! { <Tick name="worth" radio=worth.as_str() label=worth_words(worth, l) /> }
    };
    Worth::ALL.map(tick).collect_view()
}

pub fn worth_words(worth: Worth, l: domain::Lang) -> &'static str {
    match worth {
        Worth::Very => t::very(l),
        Worth::Yes => t::yes(l),
        Worth::Little => t::a_little(l),
        Worth::No => t::no(l),
    }
}

#[component]
fn Answered(guest: bool, slug: String) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    view! {
        <p class="lead">{t::we_read_it(l)}</p>
        <p class="cluster section-xs">
            {guest.then(|| view! { <a class="btn primary" href="/bli-padriver">{t::become_one(l, &place.name)}</a> })}
            <a class="btn" href="/arrangementer">{t::next_time(l)}</a>
            <a class="more" href=event_address(&slug)>{t::see_event(l)}</a>
        </p>
    }
}
