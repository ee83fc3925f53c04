//! The tracks on an event's page: what, when, where, with whom, and how many places are left.

use super::texts as t;
use crate::{lang::lang, members::profile_address, number::grouped, ui::Face};
use domain::{
    Lang,
    events::{EventPage, HostCard, SignUpState, TrackCard},
};
use leptos::prelude::*;

#[component]
pub fn Tracks(page: EventPage) -> impl IntoView {
    let l = lang();
    if page.asked.tracks.is_empty() {
        return ().into_any();
    }
    let over = matches!(page.sign_up, SignUpState::Over | SignUpState::Cancelled);
    let tracks = page.asked.tracks.into_iter();
    view! {
        <section class="content" aria-labelledby="spor">
            <div class="section-head">
                <h2 id="spor">{t::tracks(l)}</h2>
                {(!over).then(|| view! { <p class="soft section-xs">{t::tracks_mean(l)}</p> })}
            </div>
            <ul class="tracks">{tracks.map(|track| view! { <Track track over /> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Track(track: TrackCard, over: bool) -> impl IntoView {
    let l = lang();
    let where_and_when = place_and_time(&track, l);
    let left = track.left().filter(|_| !over);
    let tone = if left == Some(0) { "tag warn" } else { "tag" };
    view! {
        <li data-key=track.id.to_string()>
            <h3 class="breaks"><bdi>{track.name}</bdi></h3>
            {left.map(|left| view! { <p><span class=tone>{places_left(left, l)}</span></p> })}
            {(!where_and_when.is_empty()).then(|| view! { <p class="soft breaks">{where_and_when}</p> })}
            {track.about.map(|about| view! { <p class="lines breaks">{about}</p> })}
            {track.host.map(|host| view! { <HostLine host /> })}
        </li>
    }
}

#[component]
fn HostLine(host: HostCard) -> impl IntoView {
    let HostCard { name, slug, portrait } = host;
    let words = name.clone();
    view! {
        <p class="byline">
            <Face portrait name />
            <span>
                {match slug {
                    Some(slug) => view! { <a href=profile_address(&slug)><bdi>{words}</bdi></a> }.into_any(),
                    None => view! { <b><bdi>{words}</bdi></b> }.into_any(),
                }}
                <span class="soft">{t::host(lang())}</span>
            </span>
        </p>
    }
}

/// "17.15–18.30 · Loftet"
pub fn place_and_time(track: &TrackCard, l: Lang) -> String {
    let time = match (track.starts, track.ends) {
        (Some(starts), Some(ends)) => Some(t::hours(l, &starts.text(l), &ends.text(l))),
        (starts, _) => starts.map(|starts| starts.text(l)),
    };
    let both = [time, track.room.clone()];
    both.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

pub fn places_left(left: u32, l: Lang) -> String {
    match left {
        0 => t::full(l).into(),
        1 => t::one_left(l).into(),
        left => t::left(l, &grouped(left.into())),
    }
}
