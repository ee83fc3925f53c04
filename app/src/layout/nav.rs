//! One navigation: at the thumb on a phone, in the bar on a laptop.

use super::texts as t;
use crate::{lang::lang, ui::Icon, viewer::viewer};
use domain::Audience;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Five items at the most; the manager's last is the work, the visitor's is the way in.
#[component]
pub fn Nav() -> impl IntoView {
    let (l, reach) = (lang(), viewer().reach());
    let last = match reach {
        Audience::Public => ("/bli-padriver", "hand", t::join(l)),
        Audience::Members => ("/min-side", "me", t::my_page(l)),
        Audience::Manager => ("/styring/padrivere", "chart", t::manage(l)),
    };
    let items = [
        ("/", "home", t::home(l)),
        ("/padrivere", "people", t::people(l)),
        ("/arrangementer", "calendar", t::programme(l)),
        ("/prosjekter", "board", t::projects(l)),
        last,
    ];
    let path = use_location().pathname;
    let item = move |(href, icon, words): (&'static str, &'static str, &'static str)| {
        let current = move || path.with(|path| here(path, href)).then_some("page");
        view! { <li><a href=href aria-current=current><Icon name=icon />{words}</a></li> }
    };
    view! {
        <nav class="nav" aria-label=t::main_menu(l)>
            <ul>{items.into_iter().map(item).collect_view()}</ul>
        </nav>
    }
}

/// A page belongs to the item whose address begins alike: /styring/takk to /styring/padrivere.
fn here(path: &str, href: &str) -> bool {
    let first = |path: &str| path.split('/').nth(1).map(str::to_owned);
    first(path) == first(href)
}

/// The river between houses, in the partnership's colour.
#[component]
pub fn Wordmark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true" class="river">
            <circle cx="16" cy="16" r="16"></circle>
            <path d="M-1 20c7-9 11 3 18-4s9-8 16-5v12c-7-3-9-1-15 4S5 27-1 28Z"></path>
            <path class="houses" d="M7 15V9l4-3 4 3v6M15 14V8l4-4 4 4v5"></path>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::here;

    #[test]
    fn a_page_belongs_to_the_item_that_begins_alike() {
        for (path, href, current) in [
            ("/", "/", true),
            ("/padrivere", "/", false),
            ("/padrivere/amir-haidari", "/padrivere", true),
            ("/padriverefest", "/padrivere", false),
            ("/styring/takk", "/styring/padrivere", true),
            ("/min-side/bidrag", "/min-side", true),
        ] {
            assert_eq!(here(path, href), current, "{path} {href}");
        }
    }
}
