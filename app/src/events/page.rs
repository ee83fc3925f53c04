//! /arrangementer/{slug}: one event, whole.

use super::{
    after::Afterwards,
    agenda::{Asked, Programme},
    card::StageTag,
    desk::{SignUps, Steps},
    event_address,
    facts::Facts,
    happened::WhatHappened,
    people::People,
    picture::KindPicture,
    planning::Trail,
    sign_up::SignUpPanel,
    texts as t,
    tracks::{Seats, Tracks},
    when::{HugeDate, day_of_year, moment},
};
use crate::{
    drawn::when_read,
    error::AppError,
    json_ld::{JsonLd, property, string},
    lang::{Lang, lang},
    partnership::partnership,
    request::{attached, request, true_until},
    written::written,
};
use domain::{
    civil::LocalTime,
    events::{
        EventCard, EventPage, OpenTo, SignUpState, Stage,
        agenda::{Agenda, Speaker, Word, service as agenda},
        happened::{Happened, service as happened},
        service,
    },
    time,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::{use_params_map, use_query_map};

pub fn event_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let sent = use_query_map().with_untracked(|query| query.get("sendt").is_some());
    when_read(read(slug), move |read| view! { <Event read sent /> })
}

struct Read {
    page: EventPage,
    agenda: Agenda,
    told: Option<Happened>,
    /// What comes next, where this one has been.
    next: Option<EventCard>,
}

async fn read(slug: String) -> Result<Read, AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let page = service::page(&ctx, &viewer, lang, &slug).await?;
    if let Some(moment) = page.changes {
        true_until(moment.0);
    }
    let told = happened::happened(&ctx, &viewer, &slug).await?;
    let next = match page.sign_up {
        SignUpState::Over => service::next(&ctx, &viewer, lang).await?,
        _ => None,
    };
    if let Some(next) = &next {
        true_until(time::instant(next.starts, &time::zone()).as_second());
    }
    Ok(Read { agenda: agenda::agenda(&ctx, &viewer, &slug).await?, page, told, next })
}

#[component]
fn Event(read: Read, sent: bool) -> impl IntoView {
    let Read { page, agenda, told, next } = read;
    let card = page.card.clone();
    let desk = page.desk.clone();
    // Where there are pictures of the day itself, nobody needs a drawing.
    let drawn = told.as_ref().is_none_or(|told| told.attached.pictures.is_empty());
    view! {
        <Told page=page.clone() agenda=agenda.clone() />
        <article class="wrap">
            {desk.is_some().then(|| view! { <Trail slug=card.slug.clone() here="" /> })}
            <Head page=page.clone() />
            <Asked agenda=agenda.clone() slug=card.slug.clone() />
            {desk.clone().map(|desk| {
                let after = desk.after.clone();
                view! { <Steps page=page.clone() desk /> {after.map(|after| view! { <Afterwards after /> })} }
            })}
            {told.map(|told| view! { <WhatHappened told slug=card.slug.clone() /> })}
            <div class="event-body">
                <div class="event-aside">
                    {(card.stage != Stage::Draft).then(|| view! { <SignUpPanel page=page.clone() sent next /> })}
                    {drawn.then(|| view! { <KindPicture kind=card.kind.clone() /> })}
                </div>
                <div class="flow wide-gap">
                    <Facts page=page.clone() />
                    {page.about.clone().map(|about| view! { <div class="prose flow breaks">{written(&about)}</div> })}
                    <Programme agenda starts=card.starts tracks=page.asked.tracks.clone() />
                    <Tracks page=page.clone() />
                    <People page=page.clone() />
                    {(!page.later.is_empty()).then(|| view! { <Later later=page.later.clone() /> })}
                    <Seats page=page.clone() />
                    {desk.map(|desk| view! { <SignUps desk /> })}
                </div>
            </div>
        </article>
    }
}

/// Date, kind, title and why: the same on a guest's own page.
#[component]
pub fn Head(page: EventPage) -> impl IntoView {
    let card = page.card;
    view! {
        <header class="event-head">
            <HugeDate at=card.starts />
            <div>
                <p class="kicker">{card.kind_name} " " <StageTag stage=card.stage /></p>
                <h1 class="breaks"><bdi>{card.title}</bdi></h1>
                {card.lead.map(|lead| view! { <p class="lead breaks">{lead}</p> })}
            </div>
        </header>
    }
}

/// The other dates of the series.
#[component]
fn Later(later: Vec<(String, LocalTime)>) -> impl IntoView {
    let l = lang();
    let date = |(slug, at): (String, LocalTime)| {
        view! { <li><a href=event_address(&slug)>{moment(at, l)}</a></li> }
    };
    view! {
        <section aria-labelledby="flere">
            <h2 id="flere" class="h-s">{t::more_dates(l)}</h2>
            <ul class="plain-list">{later.into_iter().map(date).collect_view()}</ul>
        </section>
    }
}

/// What is told to search engines and to those who share the page: what is for everyone, and nothing else.
#[component]
fn Told(page: EventPage, agenda: Agenda) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let card = page.card;
    let url = format!("{}{}", place.public_url, event_address(&card.slug));
    let when = format!("{} {}", card.kind_name, day_of_year(card.starts.day, l));
    let title = t::told_title(l, &card.title, &when);
    let picture = format!("{url}/bilde.png?v={}", page.version);
    let open = card.stage != Stage::Draft && card.open_to != OpenTo::Invited;
    let lead = card.lead.clone().unwrap_or_else(|| super::when::span(card.starts, card.ends, l));
    let status = if card.stage == Stage::Cancelled { "EventCancelled" } else { "EventScheduled" };
    let location = card.place.as_deref().or(page.address.as_deref()).map(|name| {
        let address = property("address", page.address.as_deref().unwrap_or_default());
        format!(",\"location\":{{\"@type\":\"Place\"{}{address}}}", property("name", name))
    });
    let properties = property("name", &card.title)
        + &property("startDate", &page.starts_at)
        + &property("endDate", &page.ends_at)
        + &property("eventStatus", &format!("https://schema.org/{status}"))
        + &property("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
        + &property("description", &lead)
        + &property("url", &url)
        + &property("image", &picture)
        + &offers(&url, card.left)
        + &performers(&agenda)
        + &location.unwrap_or_default()
        + &format!(
            ",\"organizer\":{{\"@type\":\"Organization\",\"name\":{},\"url\":{}}}",
            string(&place.full_name),
            string(&place.public_url)
        );
    view! {
        <Title text=card.title.clone() />
        {if open {
            view! {
                <Meta property="og:title" content=title.clone() />
                <Meta property="og:description" content=lead.clone() />
                <Meta property="og:type" content="website" />
                <Meta property="og:url" content=url />
                <Meta property="og:image" content=picture />
                <Meta property="og:image:width" content="1200" />
                <Meta property="og:image:height" content="630" />
                <Meta property="og:image:alt" content=title.clone() />
                <Meta name="twitter:card" content="summary_large_image" />
                <Meta name="description" content=lead />
                <JsonLd kind="Event" properties />
            }
            .into_any()
        } else {
            view! { <Meta name="robots" content="noindex" /> }.into_any()
        }}
    }
}

/// It costs nothing, and there is a place or there is not.
fn offers(url: &str, left: Option<i64>) -> String {
    let state = if left == Some(0) { "SoldOut" } else { "InStock" };
    format!(
        ",\"offers\":{{\"@type\":\"Offer\",\"price\":\"0\",\"priceCurrency\":\"NOK\"{}{}}}",
        property("availability", &format!("https://schema.org/{state}")),
        property("url", url)
    )
}

/// Those who speak, as this viewer sees them by name.
fn performers(agenda: &Agenda) -> String {
    let speakers = agenda.items.iter().flat_map(|item| &item.speakers).filter(is_sure);
    let people = speakers.filter_map(|speaker| {
        Some(format!("{{\"@type\":\"Person\"{}}}", property("name", speaker.name.as_deref()?)))
    });
    let people: Vec<_> = people.collect();
    if people.is_empty() { String::new() } else { format!(",\"performer\":[{}]", people.join(",")) }
}

fn is_sure(speaker: &&Speaker) -> bool {
    matches!(speaker.word, Word::Given | Word::Yes)
}
