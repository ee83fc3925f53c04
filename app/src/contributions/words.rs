//! What somebody did, in a sentence.

use super::texts as t;
use crate::{lang::lang, projects::project_address};
use domain::text::first_name;
use domain::{
    Lang,
    contributions::{Done, Kind, Thanked},
};
use leptos::prelude::*;

/// "Kom på «Hva koster en brukt dør?»", with the event, or the project, as a link.
#[component]
pub fn DoneWords(done: Done) -> impl IntoView {
    let l = lang();
    let named = done.event.is_some() || done.project.is_some();
    let before = began(done.kind, named, l);
    let event = done.event.map(|(slug, title)| (format!("/arrangementer/{slug}"), title));
    let project = done.project.map(|(slug, title)| (project_address(&slug), title));
    match (done.words, event.or(project)) {
        (Some(words), _) => view! { <bdi>{words}</bdi> }.into_any(),
        (None, Some((href, title))) => {
            view! { {before} " " <a href=href><bdi>{t::called(l, &title)}</bdi></a> }.into_any()
        }
        (None, None) => before.into_any(),
    }
}

/// "Fikk takk fra Fatima: «Du bar kjøleskapet opp to etasjer.»"
#[component]
pub fn HadWords(thanked: Thanked) -> impl IntoView {
    let l = lang();
    let by = thanked.by.as_deref().map(|name| first_name(name).to_owned());
    let from = by.map_or_else(|| t::had_thanks(l).to_owned(), |by| t::had_thanks_from(l, &by));
    view! { {from} " «" <bdi class="lines">{thanked.words}</bdi> "»" }
}

/// The same where nothing in it leads anywhere.
pub fn titled(kind: Kind, words: Option<&str>, at: Option<&str>, l: Lang) -> String {
    match (words, at) {
        (Some(words), _) => words.to_owned(),
        (None, Some(title)) => format!("{} {}", began(kind, true, l), t::called(l, title)),
        (None, None) => began(kind, false, l).to_owned(),
    }
}

/// The beginning of the sentence; `at` something that is named after it.
fn began(kind: Kind, at: bool, l: Lang) -> &'static str {
    match (kind, at) {
        (Kind::Attended, true) => t::attended(l),
        (Kind::Attended, false) => t::attended_something(l),
        (Kind::Hosted, true) => t::hosted(l),
        (Kind::Hosted, false) => t::hosted_something(l),
        (Kind::Spoke, true) => t::spoke(l),
        (Kind::Spoke, false) => t::spoke_somewhere(l),
        (Kind::Helped, true) => t::helped(l),
        (Kind::Helped, false) => t::helped_somewhere(l),
        (Kind::Led, true) => t::led_this(l),
        (Kind::Led, false) => t::led(l),
        (Kind::TookPart, true) => t::took_part_in(l),
        (Kind::TookPart, false) => t::took_part(l),
        (Kind::MetRequest, true) => t::met_request_of(l),
        (Kind::MetRequest, false) => t::met_request(l),
        (Kind::HandedIn, true) => t::handed_in_this(l),
        (Kind::HandedIn, false) => t::handed_in(l),
        (Kind::DidTask, true) => t::did_task_for(l),
        (Kind::DidTask, false) => t::did_task(l),
        (Kind::Other, _) => t::lent_a_hand(l),
    }
}
