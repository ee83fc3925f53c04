//! What the Community Manager looks for: words, filters and order, which all go together.

use super::{
    api,
    query::{address, order, waiting},
    texts as t,
};
use crate::{lang::lang, number::grouped, ui::Icon};
use domain::members::{ListOrder, ListQuery, TagCount, TagKind};
use leptos::prelude::*;

/// A form that works as it is.
#[component]
pub fn Search(query: Memo<ListQuery>) -> impl IntoView {
    let l = lang();
    let filters = OnceResource::new(api::filters());
    let kept = move |name: &'static str, value: fn(&ListQuery) -> &'static str| {
        let value = move || query.with(value);
        view! { <input type="hidden" name=name value=value disabled=move || value().is_empty() /> }
    };
    view! {
        <form role="search" action="/styring/padrivere" method="get" class="flow">
            <div class="field wide">
                <label for="q">{t::search_label(l)}</label>
                <div class="search">
                    <Icon name="search" />
                    <input
                        class="input"
                        id="q"
                        name="q"
                        type="search"
                        maxlength="200"
                        value=query.with_untracked(|query| query.q.clone())
                        prop:value=move || query.with(|query| query.q.clone())
                    />
                </div>
            </div>
            <div class="cluster">
                <Transition>
                    {move || Suspend::new(async move {
                        let tags = filters.await.unwrap_or_default();
                        let of = |kind| tags.iter().filter(|tag| tag.kind == kind).cloned().collect();
                        view! {
                            <Filter kind=TagKind::Competence label=t::competence(l) tags=of(TagKind::Competence) query />
                            <Filter kind=TagKind::Partner label=t::partner(l) tags=of(TagKind::Partner) query />
                        }
                    })}
                </Transition>
            </div>
            {kept("orden", order)}
            {kept("hvem", waiting)}
            <div class="cluster">
                <button class="btn" type="submit">{t::search(l)}</button>
                {move || query.with(ListQuery::is_filtered).then(|| view! {
                    <a class="more" href="/styring/padrivere">{t::everyone(l)}</a>
                })}
            </div>
        </form>
    }
}

#[component]
fn Filter(
    kind: TagKind,
    label: &'static str,
    tags: Vec<TagCount>,
    query: Memo<ListQuery>,
) -> impl IntoView {
    let chosen = move |slug: &str| {
        query.with(|query| match kind {
            TagKind::Partner => query.partner == slug,
            _ => query.competence == slug,
        })
    };
    let options = tags.into_iter().map(|TagCount { slug, name, people, .. }| {
        let value = slug.clone();
        let selected = Memo::new(move |_| chosen(&slug));
        view! {
            <option value=value selected=selected.get_untracked() prop:selected=move || selected.get()>
                {format!("{name} ({})", grouped(people))}
            </option>
        }
    });
    let name = kind.parameter();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select class="input" id=name name=name>
                <option value="">{t::all(lang())}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}

/// In which order, and only who waits or everyone; the rest of the question stays.
#[component]
pub fn Chips(query: Memo<ListQuery>, #[prop(into)] waiting: Signal<i64>) -> impl IntoView {
    let l = lang();
    let chip = move |there: fn(ListQuery) -> ListQuery, is: fn(&ListQuery) -> bool| {
        let href = move || address(&ListQuery { after: String::new(), ..there(query.get()) });
        let current = move || query.with(is).then_some("true");
        (href, current)
    };
    let (newest, is_newest) = chip(
        |here| ListQuery { order: ListOrder::Newest, ..here },
        |here| here.order == ListOrder::Newest,
    );
    let (by_name, is_by_name) = chip(
        |here| ListQuery { order: ListOrder::Name, ..here },
        |here| here.order == ListOrder::Name,
    );
    // A second touch takes the filter away again.
    let (waits, is_waiting) =
        chip(|here| ListQuery { waiting: !here.waiting, ..here }, |here| here.waiting);
    view! {
        <nav class="chips section-xs" aria-label=t::which(l)>
            <span class="of" aria-hidden="true">{t::order(l)}</span>
            <a class="chip" href=newest aria-current=is_newest data-noscroll=true>{t::newest(l)}</a>
            <a class="chip" href=by_name aria-current=is_by_name data-noscroll=true>{t::by_name(l)}</a>
            <span class="of" aria-hidden="true">{t::only(l)}</span>
            <a class="chip" href=waits aria-current=is_waiting data-noscroll=true>
                {t::waiting(l)} " " <span class="num">{move || grouped(waiting.get())}</span>
            </a>
        </nav>
    }
}
