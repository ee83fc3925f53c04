//! The programme as it stands on the event's page.

use super::{speaker::Byline, texts as t};
use crate::{events::texts_page, lang::lang, ui::Icon};
use domain::{
    Lang,
    civil::{Day, LocalTime},
    events::{
        TrackCard,
        agenda::{Agenda, Item},
    },
};
use leptos::prelude::*;

#[component]
pub fn Programme(
    agenda: Agenda,
    starts: LocalTime,
    /// What goes on side by side; nothing where it stands further down already.
    #[prop(optional)]
    tracks: Vec<TrackCard>,
) -> impl IntoView {
    let items: Vec<Item> = agenda.items.into_iter().filter(|item| !item.backstage).collect();
    if items.is_empty() {
        return ().into_any();
    }
    let beside = move |item: &Item| {
        let then = tracks.iter().filter(|track| track.starts == Some(item.at.at));
        if item.at.day == starts.day && item.speakers.is_empty() { then.count() } else { 0 }
    };
    let items = items.into_iter().map(move |item| {
        let tracks = beside(&item);
        view! { <Point item first=starts.day tracks /> }
    });
    view! {
        <section aria-labelledby="program">
            <h2 id="program" class="section-head">{t::programme(lang())}</h2>
            <ol class="programme">{items.collect_view()}</ol>
        </section>
    }
    .into_any()
}

#[component]
fn Point(
    item: Item,
    first: Day,
    /// So many begin with it.
    tracks: usize,
) -> impl IntoView {
    let l = lang();
    let way = match tracks {
        0 => None,
        1 => Some(texts_page::one_track(l).to_owned()),
        tracks => Some(texts_page::so_many_tracks(l, tracks)),
    };
    let soft = item.speakers.is_empty().then_some("soft");
    view! {
        <li data-key=item.id.to_string()>
            <time datetime=item.at.to_string()>{clock(item.at, first, l)}</time>
            <div>
                <h3 class="breaks"><bdi>{item.title}</bdi></h3>
                {item.about.map(|about| view! { <p class=format!("breaks lines {}", soft.unwrap_or_default())>{about}</p> })}
                {item.speakers.into_iter().map(|speaker| view! { <Byline speaker /> }).collect_view()}
                {way.map(|words| view! { <p><a class="more" href="#spor">{words} <Icon name="down" small=true /></a></p> })}
            </div>
        </li>
    }
}

/// "08.15"; with its weekday where that is another than the first.
pub fn clock(at: LocalTime, first: Day, l: Lang) -> String {
    match at.day == first {
        true => at.at.text(l),
        false => format!("{} {}", at.day.weekday().name(l), at.at.text(l)),
    }
}
