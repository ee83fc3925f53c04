//! The chips beside the list: links, so that they work as they are and can be opened in another tab.

use super::{query::State, texts as t};
use crate::{lang::lang, number::grouped};
use domain::{
    Lang,
    members::{Filters, TagCount, TagKind, listed_word},
};
use leptos::prelude::*;

/// So many of a kind stand open; the others are one touch away.
const OPEN: usize = 9;

#[component]
pub fn FilterChips(filters: Filters, state: State) -> impl IntoView {
    let all = filters.shown;
    let of = |kind| filters.tags.iter().filter(|tag| tag.kind == kind).cloned().collect::<Vec<_>>();
    view! {
        <Kind kind=TagKind::Competence tags=of(TagKind::Competence) all open=true state=state.clone() />
        <Kind kind=TagKind::Focus tags=of(TagKind::Focus) all open=true state=state.clone() />
        <Kind kind=TagKind::Partner tags=of(TagKind::Partner) all open=false state=state.clone() />
        <Kind kind=TagKind::Interest tags=of(TagKind::Interest) all open=false state />
    }
}

fn title(kind: TagKind, l: Lang) -> &'static str {
    match kind {
        TagKind::Competence => t::competence(l),
        TagKind::Interest => t::interest(l),
        TagKind::Focus => t::focus(l),
        TagKind::Partner => t::partner(l),
    }
}

#[component]
fn Kind(kind: TagKind, tags: Vec<TagCount>, all: i64, open: bool, state: State) -> impl IntoView {
    if tags.is_empty() {
        return ().into_any();
    }
    let l = lang();
    let chosen = state.query.tag(kind).to_owned();
    let cut = if open { OPEN.min(tags.len()) } else { 0 };
    let (front, rest) = tags.split_at(cut);
    let (front, rest) = (front.to_vec(), rest.to_vec());
    // What is chosen is always to be seen.
    let rest_open = rest.iter().any(|tag| tag.slug == chosen);
    let chips = |tags: Vec<TagCount>| {
        tags.into_iter().map(|tag| view! { <Chip tag state=state.clone() /> }).collect_view()
    };
    let everyone = state.with_tag(kind, "").address();
    let none = chosen.is_empty().then_some("true");
    let id = format!("filter-{}", kind.parameter());
    let labelled_by = id.clone();
    let more = (!rest.is_empty()).then(|| {
        let words = if open { t::more_of(l, &title(kind, l).to_lowercase()) } else { title(kind, l).into() };
        view! {
            <details open=rest_open>
                <summary class="more">{words} " " <span class="num soft">{rest.len()}</span></summary>
                <div class="chips">
                    {(!open).then(|| view! {
                        <a class="chip" href=everyone.clone() aria-current=none data-noscroll=true>{t::all(l)}</a>
                    })}
                    {chips(rest)}
                </div>
            </details>
        }
    });
    if !open {
        return view! { <div>{more}</div> }.into_any();
    }
    view! {
        <nav aria-labelledby=labelled_by>
            <h2 class="legend" id=id>{title(kind, l)}</h2>
            <div class="chips">
                <a class="chip" href=everyone aria-current=none data-noscroll=true>
                    {t::all(l)} " " <span class="num">{grouped(all)}</span>
                </a>
                {chips(front)}
            </div>
            {more}
        </nav>
    }
    .into_any()
}

/// A second touch takes the filter away again.
#[component]
fn Chip(tag: TagCount, state: State) -> impl IntoView {
    let TagCount { kind, slug, name, people } = tag;
    let chosen = state.query.tag(kind) == slug;
    let words = listed_word(&name, lang()).map_or(name, str::to_owned);
    let href = state.with_tag(kind, if chosen { "" } else { &slug }).address();
    let current = chosen.then_some("true");
    view! {
        <a class="chip" data-key=slug href=href aria-current=current data-noscroll=true rel="nofollow">
            <bdi>{words}</bdi> " " <span class="num">{grouped(people)}</span>
        </a>
    }
}
