//! /padrivere: everyone, to be searched as one types.

use super::{
    api,
    card::PersonCard,
    filters::FilterChips,
    query::{State, View},
    texts as t,
};
use crate::whole::Whole;
use crate::{
    error::AppError,
    lang::lang,
    live::use_live,
    number::grouped,
    partnership::partnership,
    ui::{Icon, Waiting, shown},
    viewer::viewer,
};
use domain::{
    Audience, Lang,
    live::Topic,
    members::{Directory, DirectoryQuery, Filters, Total},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use std::time::Duration;

/// While one types, the list follows this much later.
const PAUSE: Duration = Duration::from_millis(120);

pub fn directory_page() -> AnyView {
    let l = lang();
    let params = use_query_map();
    let state = Memo::new(move |_| params.with(State::read));
    let query = Memo::new(move |_| state.with(|state| state.query.clone()));
    let (told, waiting) = unhurried(use_live(Topic::Members));
    let people = Resource::new(move || (query.get(), told.get()), |(query, _)| api::find(query));
    let filters = Resource::new(move || told.get(), |_| api::counts());
    view! {
        <Title text=t::people(l) />
        <Meta property="og:title" content=t::people(l) />
        <div class="wrap">
            <Transition fallback=Waiting>
                {move || Suspend::new(async move {
                    let filters = filters.await;
                    shown(filters, |filters| view! { <Head filters=filters.clone() /> })
                })}
            </Transition>
            <div class="directory">
                <div class="directory-filter">
                    <Search state />
                    <Transition>
                        {move || Suspend::new(async move {
                            filters.await.ok().map(|filters| view! { <FilterChips filters state /> })
                        })}
                    </Transition>
                </div>
                <section class="content" aria-labelledby="treff" id="liste">
                    <News waiting told />
                    <Transition fallback=Waiting>
                        {move || Suspend::new(async move {
                            let found = people.await;
                            found_view(found, state)
                        })}
                    </Transition>
                </section>
            </div>
        </div>
        {(viewer().reach() == Audience::Public).then(|| view! { <Invitation /> })}
    }
    .whole()
}

/// A change is shown at once to whoever looks at the top of the page. Who has read on, or stands in the
/// list with the keyboard, is told instead, and nothing moves under their eyes.
fn unhurried(live: Memo<u32>) -> (RwSignal<u32>, Memo<bool>) {
    let told = RwSignal::new(0);
    Effect::new(move |_| {
        let live = live.get();
        if !is_reading() {
            told.set(live);
        }
    });
    (told, Memo::new(move |_| live.get() != told.get()))
}

fn is_reading() -> bool {
    let scrolled = window().scroll_y().unwrap_or_default() > 160.0;
    let list = document().get_element_by_id("liste");
    let inside = document().active_element().zip(list);
    scrolled || inside.is_some_and(|(active, list)| list.contains(Some(&active)))
}

/// Says that there is something new, where one will not lose one's place.
#[component]
fn News(waiting: Memo<bool>, told: RwSignal<u32>) -> impl IntoView {
    let (l, live) = (lang(), use_live(Topic::Members));
    let show = move |_| told.set(live.get_untracked());
    view! {
        <div role="status" class="news">
            <Show when=move || waiting.get()>
                <p class="toast">
                    <span class="live">{t::list_changed(l)}</span>
                    <button type="button" on:click=show>{t::show_it(l)}</button>
                </p>
            </Show>
        </div>
    }
}

#[component]
fn Head(filters: Filters) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let (all, shown) = (grouped(filters.all), grouped(filters.shown));
    let lead = match viewer().reach() {
        Audience::Public => t::lead_public(l, &all, &place.name, &shown),
        _ => t::lead_members(l, &all, &place.name),
    };
    view! {
        <header class="page-head">
            <h1>{t::people(l)}</h1>
            <p class="lead">{lead}</p>
        </header>
    }
}

/// A form of its own, so that it works as it is; while one types, the address and the list follow.
#[component]
fn Search(state: Memo<State>) -> impl IntoView {
    let l = lang();
    let go = use_navigate();
    let typed = RwSignal::new(state.with_untracked(|state| state.query.q.clone()));
    // The back button changes the address; the field then says what it says.
    Effect::new(move |_| {
        let q = state.with(|state| state.query.q.clone());
        let focused = document().active_element().is_some_and(|active| active.id() == "q");
        if !focused && typed.get_untracked() != q {
            typed.set(q);
        }
    });
    // Only the last of several letters in a row is followed.
    let letters = StoredValue::new(0_u32);
    let on_input = move |event| {
        let q = event_target_value(&event);
        typed.set(q.clone());
        letters.update_value(|letters| *letters = letters.wrapping_add(1));
        let (this, go) = (letters.get_value(), go.clone());
        let follow = move || {
            if letters.try_get_value() == Some(this) {
                let next = state.with_untracked(|state| state.searching(q));
                let options =
                    NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
                go(&next.address(), options);
            }
        };
        set_timeout(follow, PAUSE);
    };
    let hidden = move || {
        let state = state.get();
        let kept = domain::members::TagKind::ALL.map(|kind| {
            let slug = state.query.tag(kind).to_owned();
            (!slug.is_empty())
                .then(|| view! { <input type="hidden" name=kind.parameter() value=slug /> })
        });
        kept.into_iter().collect_view()
    };
    view! {
        <form role="search" aria-label=t::find_people(l) action="/padrivere" method="get">
            <div class="field">
                <label for="q">{t::who(l)}</label>
                <div class="search">
                    <Icon name="search" />
                    <input
                        class="input"
                        id="q"
                        type="search"
                        name="q"
                        maxlength="200"
                        autocomplete="off"
                        placeholder=t::name_or_competence(l)
                        value=typed.get_untracked()
                        prop:value=move || typed.get()
                        on:input=on_input
                    />
                </div>
            </div>
            {hidden}
            <button class="hush" type="submit">{t::search(l)}</button>
        </form>
    }
}

fn found_view(found: Result<Directory, AppError>, state: Memo<State>) -> AnyView {
    shown(found, |found| {
        let l = lang();
        let total = found.total.people;
        view! {
            <div class="spread">
                <h2 id="treff" class="count" aria-live="polite">{total_words(found.total, l)}</h2>
                <Switch state />
            </div>
            {if found.people.is_empty() {
                view! { <Empty state /> }.whole()
            } else {
                view! { <People found total state /> }.whole()
            }}
        }
    })
}

fn total_words(total: Total, l: Lang) -> String {
    match total {
        Total { people: 0, .. } => t::nobody(l).into(),
        Total { people: 1, or_more: false } => t::one_person(l).into(),
        Total { people, or_more: false } => t::so_many(l, &grouped(people)),
        Total { people, or_more: true } => t::more_than(l, &grouped(people)),
    }
}

#[component]
fn People(found: Directory, total: i64, state: Memo<State>) -> impl IntoView {
    let l = lang();
    let Directory { people, next, total: Total { or_more, .. } } = found;
    let as_list = move || state.with(|state| state.view == View::List);
    let here = state.get_untracked();
    let count = people.len() as i64;
    let of = if or_more { format!("{}+", grouped(total)) } else { grouped(total) };
    let onward = next.map(|next| {
        let more = here.more(next);
        let words =
            if more.query.after == here.query.after { t::show_more(l) } else { t::go_on(l) };
        let scroll = more.query.after == here.query.after;
        view! { <a class="btn" href=more.address() data-noscroll=scroll rel="nofollow">{words}</a> }
    });
    let back = (!here.query.after.is_empty()).then(|| {
        let mut start = here.clone();
        start.query.after = String::new();
        view! { <a class="more" href=start.address()>{t::from_the_start(l)}</a> }
    });
    let whole = here.query.after.is_empty();
    view! {
        <ul class="people" class:as-list=as_list class:two=as_list>
            <For each=move || people.clone() key=|card| card.clone() let:card>
                <PersonCard card />
            </For>
        </ul>
        <div class="section-s cluster">
            {(whole && (onward.is_some() || count > i64::from(DirectoryQuery::PAGE)))
                .then(|| view! { <p class="soft">{t::showing(l, &grouped(count), &of)}</p> })}
            {onward}
            {back}
        </div>
    }
}

#[component]
fn Switch(state: Memo<State>) -> impl IntoView {
    let l = lang();
    let choice = move |view: View, icon: &'static str, words: &'static str| {
        let href = move || state.with(|state| state.drawn_as(view).address());
        let current = move || state.with(|state| state.view == view).then_some("true");
        view! { <a class="chip" href=href aria-current=current data-noscroll=true><Icon name=icon small=true />{words}</a> }
    };
    view! {
        <nav class="switch" aria-label=t::show_as(l)>
            {choice(View::Faces, "grid", t::faces(l))}
            {choice(View::List, "list", t::list(l))}
        </nav>
    }
}

/// Nobody found: what to do about it.
#[component]
fn Empty(state: Memo<State>) -> impl IntoView {
    let l = lang();
    let hue = partnership().hue;
    view! {
        <div class="empty">
            <img class="picture" src=format!("/tegning/{hue}/bilde/robat.svg") alt="" width="640" height="400" />
            <p>{t::one_filter_less(l)}</p>
            <a class="btn" href=state.with_untracked(|state| state.everyone().address())>{t::see_all(l)}</a>
        </div>
    }
}

#[component]
fn Invitation() -> impl IntoView {
    let l = lang();
    view! {
        <section class="invite section">
            <div class="wrap">
                <h2>{t::room_for_one(l)}</h2>
                <p class="lead">{t::need_not_know_all(l)}</p>
                <a class="btn primary" href="/bli-padriver">{t::become_one(l)}</a>
            </div>
        </section>
    }
}
