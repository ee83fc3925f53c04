//! From one page about an event to the others, for whoever plans it: the same on all of them.

use super::{planning_address, run_sheet_address, texts as t};
use crate::{
    events::{
        agenda::programme_address,
        event_address,
        happened::{afterwards, happened_address},
        invite::{invite_address, texts as invite},
        texts_page,
        tracks::{asked_address, tracks_and_questions},
    },
    lang::lang,
};
use leptos::prelude::*;

#[component]
pub fn Trail(
    slug: String,
    /// The last part of the address that one is at; empty for the event itself.
    here: &'static str,
) -> impl IntoView {
    let l = lang();
    let links = [
        (event_address(&slug), "", texts_page::the_event(l)),
        (planning_address(&slug), "planlegging", t::planning(l)),
        (programme_address(&slug), "program", t::programme(l)),
        (asked_address(&slug), "spor", tracks_and_questions(l)),
        (invite_address(&slug), "inviter", invite::invite(l)),
        (run_sheet_address(&slug), "kjoreplan", t::run_sheet(l)),
        (happened_address(&slug), "etterpa", afterwards(l)),
    ];
    let links = links.map(|(href, at, words)| {
        let current = (at == here).then_some("page");
        view! { <a href=href aria-current=current>{words}</a> }
    });
    view! { <nav class="tabs event-tabs no-print" aria-label=texts_page::parts(l)>{links.collect_view()}</nav> }
}
