//! /arrangementer/{slug}/kjoreplan: the day from rigging to thanks, to print and hold in the hand.

use super::{
    order::{Row, in_order},
    texts as t,
};
use crate::{
    drawn::when_read,
    error::AppError,
    events::{
        agenda::{clock, names},
        happened::in_no_picture,
        part::PartPage,
        when::span,
    },
    lang::{Lang, lang},
    number::grouped,
    request::{attached, request},
};
use domain::events::{
    DeskRow, EventPage, TrackCard,
    agenda::{Agenda, Item, Word, service as agenda},
    happened::service as happened,
    planning::{Planning, service},
    service as events,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

pub fn run_sheet_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    when_read(read(slug), |read| view! { <Sheet read /> })
}

struct Read {
    page: EventPage,
    agenda: Agenda,
    planning: Planning,
    /// So many are not to be in any picture.
    no_photo: i64,
}

async fn read(slug: String) -> Result<Read, AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let planning = service::planning(&ctx, &viewer, &slug).await?;
    let page = events::page(&ctx, &viewer, lang, &slug).await?;
    let no_photo = happened::desk(&ctx, &viewer, &slug).await?.no_photo;
    Ok(Read { page, agenda: agenda::agenda(&ctx, &viewer, &slug).await?, planning, no_photo })
}

#[component]
fn Sheet(read: Read) -> impl IntoView {
    let l = lang();
    let Read { page, agenda, planning, no_photo } = read;
    let card = page.card.clone();
    let first = card.starts.day;
    let place = [card.place.clone(), page.address.clone()];
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let none = agenda.items.is_empty();
    let rows = in_order(agenda, page.asked.tracks.clone()).into_iter().map(move |row| match row {
        Row::Item(item) => {
            let (time, who) = (clock(item.at, first, l), speakers(item.clone(), l));
            view! { <Line time title=item.title about=item.about.unwrap_or_default() who /> }
        }
        Row::Track(track) => {
            let time = track.starts.map(|starts| starts.text(l)).unwrap_or_default();
            let who = leads(&track, l);
            view! { <Line time title=track.name about=track.room.unwrap_or_default() who track=true /> }
        }
    });
    view! {
        <PartPage slug=card.slug event=card.title here="kjoreplan" heading=t::run_sheet(l) lead=span(card.starts, card.ends, l) class="sheet">
            <p class="soft breaks">{place}</p>
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
            <Needed page planning no_photo />
        </PartPage>
    }
}

#[component]
fn Line(
    time: String,
    title: String,
    about: String,
    who: String,
    /// One of those that go on side by side.
    #[prop(optional)]
    track: bool,
) -> impl IntoView {
    view! {
        <tr role="row" class=track.then_some("track")>
            <th role="rowheader" scope="row"><time>{time}</time></th>
            <td role="cell" class="breaks"><b>{title}</b> {(!about.is_empty()).then(|| view! { <span class="soft lines">{about}</span> })}</td>
            <td role="cell" class="breaks">{who}</td>
        </tr>
    }
}

/// "Marte Lien, 24 kommer".
fn leads(track: &TrackCard, l: Lang) -> String {
    let host = track.host.as_ref().map(|host| host.name.clone());
    let coming = (track.taken > 0).then(|| t::so_many_come(l, &grouped(track.taken.into())));
    [host, coming].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Names, and who has not said yes.
fn speakers(mut item: Item, l: Lang) -> String {
    item.speakers.retain(|speaker| speaker.word != Word::No);
    for speaker in &mut item.speakers {
        if speaker.word == Word::Asked {
            // It stands behind the name, as what was written there does.
            speaker.word = Word::Given;
            speaker.line = Some(t::not_answered(l).into());
        }
    }
    names(&item)
}

/// How many come, what they eat and need, and what is to be done on the day.
#[component]
fn Needed(page: EventPage, planning: Planning, no_photo: i64) -> impl IntoView {
    let l = lang();
    let coming = grouped(page.card.coming);
    let rows = page.desk.map(|desk| desk.rows).unwrap_or_default();
    let mut needs = needs(&rows);
    needs.extend(in_no_picture(no_photo, l));
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

/// What is asked for, each once and with how many ask for it: "3 × Ikke nøtter".
fn needs(rows: &[DeskRow]) -> Vec<String> {
    let mut needs: Vec<(&str, usize)> = Vec::new();
    for need in rows.iter().flat_map(|row| [&row.food, &row.access]).flatten() {
        match needs.iter_mut().find(|(known, _)| known.to_lowercase() == need.to_lowercase()) {
            Some((_, many)) => *many += 1,
            None => needs.push((need.as_str(), 1)),
        }
    }
    let said = needs.into_iter().map(|(need, many)| match many {
        1 => need.to_owned(),
        many => format!("{many} × {need}"),
    });
    said.collect()
}
