//! The parts of Styring, above each of them.

use super::texts as t;
use crate::lang::lang;
use leptos::prelude::*;

#[component]
pub fn Parts(
    /// Where one is.
    here: &'static str,
) -> impl IntoView {
    let l = lang();
    let tab = |href: &'static str, words: &'static str| {
        view! { <a href=href aria-current=(href == here).then_some("page")>{words}</a> }
    };
    view! {
        <nav class="tabs whole" aria-label=t::parts(l)>
            {tab("/styring/padrivere", t::people(l))}
            {tab("/styring/takk", t::thanks(l))}
        </nav>
    }
}
