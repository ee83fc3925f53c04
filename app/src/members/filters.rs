//! The chips beside the list: links, so that they work as they are and can be opened in another tab.

use super::{query::State, texts as t};
use crate::whole::Whole;
use crate::{lang::lang, number::grouped};
use domain::{
    Lang,
    members::{Filters, TagCount, TagKind},
};
use leptos::prelude::*;

/// So many of a kind stand open; the others are one touch away.
const OPEN: usize = 9;

#[component]
pub fn FilterChips(filters: Filters, state: Memo<State>) -> impl IntoView {
    let all = filters.shown;
    let of =
        move |kind| filters.tags.iter().filter(|tag| tag.kind == kind).cloned().collect::<Vec<_>>();
    view! {
        <Kind kind=TagKind::Competence tags=of(TagKind::Competence) all open=true state />
        <Kind kind=TagKind::Focus tags=of(TagKind::Focus) all open=true state />
        <Kind kind=TagKind::Partner tags=of(TagKind::Partner) all open=false state />
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
fn Kind(
    kind: TagKind,
    tags: Vec<TagCount>,
    all: i64,
    open: bool,
    state: Memo<State>,
) -> impl IntoView {
    if tags.is_empty() {
        return ().whole();
    }
    let l = lang();
    let chosen = state.with_untracked(|state| state.query.tag(kind).to_owned());
    let cut = if open { OPEN.min(tags.len()) } else { 0 };
    let (front, rest) = tags.split_at(cut);
    let (front, rest) = (front.to_vec(), rest.to_vec());
    // What is chosen is always to be seen.
    let rest_open = rest.iter().any(|tag| tag.slug == chosen);
    let chips = |tags: Vec<TagCount>| {
        tags.into_iter().map(|tag| view! { <Chip tag state /> }).collect_view()
    };
    let everyone = move || state.with(|state| state.with_tag(kind, "").address());
    let none = move || state.with(|state| state.query.tag(kind).is_empty()).then_some("true");
    let id = format!("filter-{}", kind.parameter());
    let labelled_by = id.clone();
    let more = (!rest.is_empty()).then(|| {
        let words = if open { t::more_of(l, &title(kind, l).to_lowercase()) } else { title(kind, l).into() };
        view! {
            <details open=rest_open>
                <summary class="more">{words} " " <span class="num soft">{rest.len()}</span></summary>
                <div class="chips">
                    {(!open).then(|| view! {
                        <a class="chip" href=everyone aria-current=none data-noscroll=true>{t::all(l)}</a>
                    })}
                    {chips(rest)}
                </div>
            </details>
        }
    });
    if !open {
        return view! { <div>{more}</div> }.whole();
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
    .whole()
}

/// A second touch takes the filter away again.
#[component]
fn Chip(tag: TagCount, state: Memo<State>) -> impl IntoView {
    let TagCount { kind, slug, name, people } = tag;
    let slug = StoredValue::new(slug);
    let chosen = move || slug.with_value(|slug| state.with(|state| state.query.tag(kind) == slug));
    let href = move || {
        let next = if chosen() { String::new() } else { slug.get_value() };
        state.with(|state| state.with_tag(kind, &next).address())
    };
    view! {
        <a class="chip" href=href aria-current=move || chosen().then_some("true") data-noscroll=true rel="nofollow">
            <bdi>{name}</bdi> " " <span class="num">{grouped(people)}</span>
        </a>
    }
}
