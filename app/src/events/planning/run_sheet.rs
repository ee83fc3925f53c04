//! /arrangementer/{slug}/kjoreplan: the day from rigging to thanks, to print and hold in the hand.

use super::{texts as t, trail::Trail};
use crate::{
    drawn::when_read,
    error::AppError,
    events::{
        agenda::{clock, names},
        event_address,
        when::span,
    },
    lang::{Lang, lang},
    number::grouped,
    request::{attached, request},
};
use domain::events::{
    EventPage,
    agenda::{Agenda, Item, Word, service as agenda},
    planning::{Planning, service},
    service as events,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn run_sheet_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    when_read(read(slug), |(page, agenda, planning)| view! { <Sheet page agenda planning /> })
}

async fn read(slug: String) -> Result<(EventPage, Agenda, Planning), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let planning = service::planning(&ctx, &viewer, &slug).await?;
    let page = events::page(&ctx, &viewer, lang, &slug).await?;
    Ok((page, agenda::agenda(&ctx, &viewer, &slug).await?, planning))
}

#[component]
fn Sheet(page: EventPage, agenda: Agenda, planning: Planning) -> impl IntoView {
    let l = lang();
    let card = page.card.clone();
    let first = card.starts.day;
    let place = [card.place.clone(), page.address.clone()];
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let none = agenda.items.is_empty();
    let rows = agenda.items.into_iter().map(|item| {
        let (time, who) = (clock(item.at, first, l), speakers(item.clone(), l));
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><time>{time}</time></th>
                <td role="cell" class="breaks"><b>{item.title}</b> {item.about.map(|about| view! { <span class="soft lines">{about}</span> })}</td>
                <td role="cell" class="breaks">{who}</td>
            </tr>
        }
    });
    view! {
        <Title text=t::run_sheet(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap sheet">
            <header class="page-head">
                <p class="kicker no-print">{t::run_sheet(l)}</p>
                <h1 class="breaks"><a href=event_address(&card.slug)><bdi>{card.title}</bdi></a></h1>
                <p class="lead">{span(card.starts, card.ends, l)}</p>
                <p class="soft breaks">{place}</p>
            </header>
            <Trail slug=card.slug here="kjoreplan" />
            <p class="cluster section-xs no-print">
                <button class="btn strong with-script" type="button" data-print="">{t::print(l)}</button>
            </p>
            {none.then(|| view! { <p class="soft">{t::nothing_in_programme(l)}</p> })}
            <div class="scrolls section-xs" tabindex="0" role="region" aria-label=t::run_sheet(l)>
                // On a phone its rows are no rows to the browser; they are to whoever listens.
                <table role="table" class="run-sheet">
                    <thead><tr><th scope="col">{t::time(l)}</th><th scope="col">{t::what(l)}</th><th scope="col">{t::by_whom(l)}</th></tr></thead>
                    <tbody role="rowgroup">{rows.collect_view()}</tbody>
                </table>
            </div>
            <Needed page planning />
        </div>
    }
}

/// Names, and who has not said yes.
fn speakers(mut item: Item, l: Lang) -> String {
    item.speakers.retain(|speaker| speaker.word != Word::No);
    for speaker in &mut item.speakers {
        if speaker.word == Word::Asked {
            speaker.line = Some(t::not_answered(l).into());
        }
    }
    names(&item)
}

/// How many come, what they eat and need, and what is to be done on the day.
#[component]
fn Needed(page: EventPage, planning: Planning) -> impl IntoView {
    let l = lang();
    let coming = grouped(page.card.coming);
    let rows = page.desk.map(|desk| desk.rows).unwrap_or_default();
    let needs: Vec<String> =
        rows.iter().flat_map(|row| [row.food.clone(), row.access.clone()]).flatten().collect();
    let today = planning.tasks.into_iter().filter(|task| (-1..=1).contains(&task.days));
    let today: Vec<_> = today.filter(|task| task.done.is_none()).collect();
    view! {
        <section class="section-s" aria-labelledby="folk-og-mat">
            <h2 id="folk-og-mat" class="h-s">{t::so_many_come(l, &coming)}</h2>
            <ul class="plain-list">{needs.into_iter().map(|need| view! { <li class="breaks">{need}</li> }).collect_view()}</ul>
        </section>
        {(!today.is_empty()).then(|| view! {
            <section class="section-s" aria-labelledby="på-dagen">
                <h2 id="på-dagen" class="h-s">{t::to_do(l)}</h2>
                <ul class="boxes">
                    {today.into_iter().map(|task| view! {
                        <li class="breaks">{task.title} {task.person.map(|person| view! { " " <span class="soft">{person.name}</span> })}</li>
                    }).collect_view()}
                </ul>
            </section>
        })}
    }
}
