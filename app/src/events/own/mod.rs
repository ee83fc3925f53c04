//! /arrangementer/kalender: the secret address of one's own calendar. It is shown once, when it is made.

mod api;
mod texts;

use crate::{
    drawn::when_read,
    error::AppError,
    events::when::moment,
    lang::lang,
    partnership::partnership,
    request::request,
    ui::{Icon, PageForm, Rejected, Submit, target},
};
use domain::{civil::LocalTime, events::service};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_meta::{Meta, Title};
use texts as t;

/// Where it is made.
pub const ADDRESS: &str = "/arrangementer/kalender";

pub fn own_calendar_page() -> AnyView {
    when_read(read(), |(since, token)| view! { <OwnCalendar since token /> })
}

/// Since when there is one, and a secret for a new one.
async fn read() -> Result<(Option<LocalTime>, String), AppError> {
    let (ctx, viewer) = request();
    Ok((service::has_feed(&ctx, &viewer).await?, service::new_feed_token(&ctx)))
}

/// The secret that was taken just now.
fn made() -> Option<String> {
    let sent = use_context::<Option<Rejected>>().flatten()?;
    let taken = sent.error.is_none() && sent.verb == api::OpenFeed::PATH;
    let token = sent.typed.into_iter().find(|(name, _)| name == "token")?.1;
    taken.then_some(token)
}

#[component]
fn OwnCalendar(since: Option<LocalTime>, token: String) -> impl IntoView {
    let l = lang();
    let made = made().filter(|_| since.is_some());
    let new = made.is_some();
    let make = if since.is_some() { t::make_new(l) } else { t::make(l) };
    view! {
        <Title text=t::own_calendar(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <div class="narrow">
                <header class="page-head">
                    <p class="kicker"><a href="/arrangementer">{t::programme(l)}</a></p>
                    <h1>{t::own_calendar(l)}</h1>
                    <p class="lead">{t::means(l)}</p>
                </header>
                {made.map(|token| view! { <Made token /> })}
                {since.filter(|_| !new).map(|since| view! { <p class="soft">{t::there_is_one(l, &moment(since, l))}</p> })}
                <div class="cluster section-xs">
                    // Not a field that keeps what was typed: the next address has a secret of its own.
                    <PageForm verb={target::<api::OpenFeed>()}>
                        <input type="hidden" name="token" value=token />
                        <Submit label=make class=if since.is_some() { "btn" } else { "btn primary" } />
                    </PageForm>
                    {since.is_some().then(|| view! {
                        <PageForm verb={target::<api::CloseFeed>()}><Submit label=t::switch_off(l) class="btn bad" /></PageForm>
                    })}
                </div>
                {since.is_some().then(|| view! { <p class="small soft section-xs">{t::new_means(l)}</p> })}
                <How />
            </div>
        </div>
    }
}

/// Where one puts the address, in the calendars most people have.
#[component]
fn How() -> impl IntoView {
    let l = lang();
    let ways = [
        (t::on_iphone(l), t::on_iphone_means(l)),
        (t::in_google(l), t::in_google_means(l)),
        (t::in_outlook(l), t::in_outlook_means(l)),
    ];
    let ways = ways.map(|(title, means)| view! { <div><dt>{title}</dt><dd>{means}</dd></div> });
    view! {
        <section class="section-s" aria-labelledby="slik">
            <h2 id="slik" class="h-s">{t::how(l)}</h2>
            <dl class="facts">{ways.collect_view()}</dl>
        </section>
    }
}

#[component]
fn Made(token: String) -> impl IntoView {
    let l = lang();
    let url = format!("{}/kalender/{token}.ics", partnership().public_url);
    let open = url.split_once("://").map(|(_, rest)| format!("webcal://{rest}"));
    view! {
        <section class="notice good" role="status">
            <Icon name="calendar" />
            <div class="flow">
                <p><b>{t::here_it_is(l)}</b> " " {t::shown_once(l)}</p>
                <div class="field">
                    <label for="adresse">{t::address(l)}</label>
                    <input class="input" id="adresse" readonly="" value=url />
                </div>
                <div class="cluster">
                    {open.map(|open| view! { <a class="btn strong" href=open rel="external">{t::open(l)}</a> })}
                    <button class="btn with-script" type="button" data-copy="adresse" data-said=t::copied(l)>{t::copy(l)}</button>
                </div>
            </div>
        </section>
    }
}
