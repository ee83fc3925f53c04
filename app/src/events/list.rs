//! /arrangementer: what comes, what was, and for the Community Manager what is not told yet.

use super::{card::EventRow, event_address, own, picture::KindPicture, planning::Late, texts as t};
use crate::{
    date,
    drawn::when_read,
    error::AppError,
    events::when::day_of_year,
    lang::{Lang, lang},
    partnership::partnership,
    request::{attached, request},
    ui::Icon,
    viewer::viewer,
};
use domain::events::{
    EventCard, Programme, Stage,
    planning::{Overdue, service as planning},
    service,
};
use domain::text::first_name;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

pub fn list_page() -> AnyView {
    when_read(read(), |(programme, late)| view! { <List programme late /> })
}

async fn read() -> Result<(Programme, Vec<Overdue>), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let programme = service::programme(&ctx, &viewer, lang).await?;
    let late = match programme.may_plan {
        true => planning::overdue(&ctx, &viewer).await?,
        false => Vec::new(),
    };
    Ok((programme, late))
}

#[component]
fn List(programme: Programme, late: Vec<Overdue>) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let Programme { coming, past, drafts, may_plan } = programme;
    let lead = t::programme_lead(l, &place.name);
    let feed = format!("{}/arrangementer.ics", place.public_url);
    let next = coming.first().map(|card| card.kind.clone());
    let (none, member) = (coming.is_empty(), viewer().0.is_some());
    view! {
        <Title text=t::programme(l) />
        <Meta property="og:title" content=t::programme(l) />
        <Meta property="og:description" content=lead.clone() />
        <Meta name="description" content=lead.clone() />
        <div class="wrap">
            <header class="page-head">
                <h1>{t::programme(l)}</h1>
                <p class="lead">{lead}</p>
                {may_plan.then(|| view! {
                    <p class="cluster"><a class="btn primary" href="/arrangementer/ny"><Icon name="plus" />{t::plan(l)}</a></p>
                })}
            </header>
            <Late tasks=late />
            <div class="coming section-s">
                <section aria-labelledby="kommer">
                    <h2 id="kommer" class="hush">{t::coming(l)}</h2>
                    {none.then(|| view! { <Nothing /> })}
                    <ul class="events">{coming.into_iter().map(|card| view! { <EventRow card /> }).collect_view()}</ul>
                    <p class="small soft breaks subscribe">
                        <a class="more" href="/arrangementer.ics" rel="external"><Icon name="calendar" small=true />{t::subscribe(l)}</a>
                        <br />
                        {t::subscribe_means(l)} " " <span>{feed}</span>
                    </p>
                    {member.then(|| view! { <p class="small"><a class="more" href=own::ADDRESS>{t::own_calendar(l)}</a></p> })}
                </section>
                {next.map(|kind| view! { <KindPicture kind /> })}
            </div>
            {(!drafts.is_empty()).then(|| view! {
                <section class="narrow section" aria-labelledby="utkast">
                    <h2 id="utkast">{t::drafts(l)}</h2>
                    <p class="soft section-head">{t::drafts_mean(l)}</p>
                    <Lines cards=drafts />
                </section>
            })}
            {(!past.is_empty()).then(|| view! {
                <section class="section" aria-labelledby="var">
                    <h2 id="var" class="section-head">{t::past(l)}</h2>
                    <Years cards=past />
                </section>
            })}
        </div>
    }
}

/// What was, the newest first, under its year.
#[component]
fn Years(cards: Vec<EventCard>) -> impl IntoView {
    let l = lang();
    let mut years: Vec<(i16, Vec<EventCard>)> = Vec::new();
    for card in cards {
        let year = card.starts.day.year();
        match years.last_mut().filter(|(last, _)| *last == year) {
            Some((_, cards)) => cards.push(card),
            None => years.push((year, vec![card])),
        }
    }
    let line = |card: EventCard| {
        let cancelled = card.stage == Stage::Cancelled;
        view! {
            <li data-key=card.slug.clone()>
                <time class="soft" datetime=card.starts.day.to_string()>{day_of_year(card.starts.day, l)}</time>
                <p class="title breaks">
                    <a href=event_address(&card.slug)><bdi>{card.title}</bdi></a>
                    {cancelled.then(|| view! { " " <span class="tag bad">{t::cancelled(l)}</span> })}
                </p>
            </li>
        }
    };
    let years = years.into_iter().map(|(year, cards)| {
        let lines = cards.into_iter().map(line).collect_view();
        view! { <div><h3>{year}</h3><ul class="headlines paired">{lines}</ul></div> }
    });
    view! { <div class="years">{years.collect_view()}</div> }
}

/// Short, for there may be many: what nobody knows of yet.
#[component]
fn Lines(cards: Vec<EventCard>) -> impl IntoView {
    let lines = cards.into_iter().map(|card| view! { <Line card /> });
    view! { <ul class="headlines">{lines.collect_view()}</ul> }
}

#[component]
fn Line(card: EventCard) -> impl IntoView {
    let l = lang();
    let day = card.starts.day.to_string();
    let words = date::day(&day, l);
    view! {
        <li data-key=card.slug.clone()>
            <time class="soft" datetime=day>{words}</time>
            <h3><a href=event_address(&card.slug)><bdi>{card.title}</bdi></a></h3>
        </li>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let first = first_name(&place.manager_name).to_owned();
    let picture = format!("/tegning/{}/bilde/robat.svg", place.hue);
    view! {
        <div class="empty">
            <img class="picture" src=picture alt="" width="640" height="400" />
            <p>{t::nothing_planned(l)}</p>
            <a class="btn" href=format!("mailto:{}", place.manager_email)>{t::suggest(l, &first)}</a>
        </div>
    }
}
