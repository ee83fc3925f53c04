//! From one page about planning an event to the others.

use super::{planning_address, run_sheet_address, texts as t};
use crate::{
    events::{
        agenda::programme_address,
        happened::{afterwards, happened_address},
    },
    lang::lang,
};
use leptos::prelude::*;

#[component]
pub fn Trail(
    slug: String,
    /// The last part of the address that one is at.
    here: &'static str,
) -> impl IntoView {
    let l = lang();
    let links = [
        (planning_address(&slug), "planlegging", t::planning(l)),
        (programme_address(&slug), "program", t::programme(l)),
        (run_sheet_address(&slug), "kjoreplan", t::run_sheet(l)),
        (happened_address(&slug), "etterpa", afterwards(l)),
    ];
    let links = links.map(|(href, at, words)| {
        let current = (at == here).then_some("page");
        view! { <a class="chip" href=href aria-current=current>{words}</a> }
    });
    view! { <nav class="chips no-print" aria-label=t::planning(l)>{links.collect_view()}</nav> }
}
