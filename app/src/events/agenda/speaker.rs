//! One who speaks: face, name, and where they come from.

use super::texts as t;
use crate::{lang::lang, members::profile_address, ui::Face};
use domain::events::agenda::{Item, Speaker, Word};
use leptos::prelude::*;

#[component]
pub fn Byline(speaker: Speaker) -> impl IntoView {
    let name = speaker.name.unwrap_or_else(|| t::gone(lang()).into());
    let words = name.clone();
    view! {
        <p class="byline">
            <Face portrait=speaker.portrait name />
            <span class="breaks">
                {match speaker.slug {
                    Some(slug) => view! { <a href=profile_address(&slug)><bdi>{words}</bdi></a> }.into_any(),
                    None => view! { <b><bdi>{words}</bdi></b> }.into_any(),
                }}
                {speaker.line.map(|line| view! { <span class="soft">{line}</span> })}
            </span>
        </p>
    }
}

/// Those who speak to an item, in one line: where a guest comes from was written for it, a Pådriver has a page.
pub fn names(item: &Item) -> String {
    let names = item.speakers.iter().filter_map(|speaker| {
        let name = speaker.name.clone()?;
        let line = speaker.line.as_ref().filter(|_| speaker.word == Word::Given);
        Some(match line {
            Some(line) => format!("{name} ({line})"),
            None => name,
        })
    });
    names.collect::<Vec<_>>().join(", ")
}
