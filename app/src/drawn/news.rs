//! When a page that changes may change: never under the eyes of somebody who reads.

use super::texts as t;
use crate::{lang::lang, live::use_live, pages::Page};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct News {
    /// Counts what has been shown.
    pub told: RwSignal<u32>,
    /// Counts what has happened.
    live: Memo<u32>,
}

impl News {
    /// A change is shown at once to whoever looks at the top of a page, and on pages that are not a list of
    /// people. Who has read on in a list, or stands in it with the keyboard, is told instead, and nothing moves
    /// under their eyes.
    pub fn of(page: Page) -> Self {
        let topics: Vec<_> = page.topics().iter().map(|topic| use_live(*topic)).collect();
        let live = Memo::new(move |_| topics.iter().map(|topic| topic.get()).sum());
        let told = RwSignal::new(live.get_untracked());
        Effect::new(move || {
            let live = live.get();
            if !(page.is_a_list() && is_reading() || is_mending()) {
                told.set(live);
            }
        });
        Self { told, live }
    }
}

/// What was wrong with a form stands there until its next answer; a card that is held stays in the hand.
fn is_mending() -> bool {
    document()
        .query_selector("#drawn form [role='alert'], #drawn [aria-invalid='true'], [data-held]")
        .ok()
        .flatten()
        .is_some()
}

fn is_reading() -> bool {
    let scrolled = window().scroll_y().unwrap_or_default() > 160.0;
    let list = document().get_element_by_id("liste");
    let inside = document().active_element().zip(list);
    scrolled || inside.is_some_and(|(active, list)| list.contains(Some(&active)))
}

/// Says that there is something new, where one will not lose one's place.
#[component]
pub fn NewsBar(news: News) -> impl IntoView {
    let (l, News { told, live }) = (lang(), news);
    let waiting = Memo::new(move |_| live.get() != told.get());
    view! {
        <div role="status" class="news">
            <Show when=move || waiting.get()>
                <p class="toast">
                    <span class="live">{t::changed(l)}</span>
                    <button type="button" on:click=move |_| told.set(live.get_untracked())>{t::show_it(l)}</button>
                </p>
            </Show>
        </div>
    }
}
