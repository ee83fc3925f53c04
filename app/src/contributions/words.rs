//! What somebody did, in a sentence.

use super::texts as t;
use crate::lang::lang;
use domain::{
    Lang,
    contributions::{Done, Kind, Thanked},
};
use leptos::prelude::*;

/// "Kom på «Hva koster en brukt dør?»", with the event as a link.
#[component]
pub fn DoneWords(done: Done) -> impl IntoView {
    let l = lang();
    let (before, event) = (began(done.kind, done.event.is_some(), l), done.event);
    match (done.words, event) {
        (Some(words), _) => view! { <bdi>{words}</bdi> }.into_any(),
        (None, Some((slug, title))) => {
            let href = format!("/arrangementer/{slug}");
            view! { {before} " " <a href=href><bdi>{title}</bdi></a> }.into_any()
        }
        (None, None) => before.into_any(),
    }
}

/// "Fikk takk fra Fatima: «Du bar kjøleskapet opp to etasjer.»"
#[component]
pub fn HadWords(thanked: Thanked) -> impl IntoView {
    let l = lang();
    let by = thanked.by.as_deref().and_then(|name| name.split(' ').next().map(str::to_owned));
    let from = by.map_or_else(|| t::had_thanks(l).to_owned(), |by| t::had_thanks_from(l, &by));
    view! { {from} " «" <bdi class="lines">{thanked.words}</bdi> "»" }
}

/// The beginning of the sentence; `at` something that is named after it.
pub fn began(kind: Kind, at: bool, l: Lang) -> &'static str {
    match (kind, at) {
        (Kind::Attended, true) => t::attended(l),
        (Kind::Attended, false) => t::attended_something(l),
        (Kind::Hosted, true) => t::hosted(l),
        (Kind::Hosted, false) => t::hosted_something(l),
        (Kind::Spoke, true) => t::spoke(l),
        (Kind::Spoke, false) => t::spoke_somewhere(l),
        (Kind::Helped, true) => t::helped(l),
        (Kind::Helped, false) => t::helped_somewhere(l),
        (Kind::Led, _) => t::led(l),
        (Kind::TookPart, _) => t::took_part(l),
        (Kind::MetRequest, _) => t::met_request(l),
        (Kind::HandedIn, _) => t::handed_in(l),
        (Kind::DidTask, _) => t::did_task(l),
        (Kind::Other, _) => t::lent_a_hand(l),
    }
}
