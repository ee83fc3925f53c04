//! /padrivere: everyone, to be searched as one types.

use super::{
    card::PersonCard,
    filters::FilterChips,
    query::{State, View},
    texts as t,
};
use crate::{
    drawn::when_read, error::AppError, lang::lang, number::grouped, partnership::partnership,
    request::request, ui::Icon, viewer::viewer,
};
use domain::{
    Audience, Lang,
    members::{Directory, DirectoryQuery, Filters, TagKind, Total, service},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn directory_page() -> AnyView {
    let state = use_query_map().with_untracked(State::read);
    when_read(read(state.query.clone()), move |(found, filters)| {
        let l = lang();
        view! {
            <Title text=t::people(l) />
            <Meta property="og:title" content=t::people(l) />
            <div class="wrap">
                <Head filters=filters.clone() />
                <div class="directory">
                    <div class="directory-filter">
                        <Search state=state.clone() />
                        <FilterChips filters state=state.clone() />
                    </div>
                    <section class="content" aria-labelledby="treff" id="liste">
                        <Found found state />
                    </section>
                </div>
            </div>
            {(viewer().reach() == Audience::Public).then(|| view! { <Invitation /> })}
        }
    })
}

async fn read(query: DirectoryQuery) -> Result<(Directory, Filters), AppError> {
    let (ctx, viewer) = request();
    let found = service::directory(&ctx, &viewer, &query).await?;
    Ok((found, service::filters(&ctx, &viewer).await?))
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
        <Meta name="description" content=lead.clone() />
        <header class="page-head">
            <h1>{t::people(l)}</h1>
            <p class="lead">{lead}</p>
        </header>
    }
}

/// A form that works as it is; while one types, the address and the list follow.
#[component]
fn Search(state: State) -> impl IntoView {
    let l = lang();
    let kept = TagKind::ALL.map(|kind| (kind.parameter(), state.query.tag(kind).to_owned()));
    let kept = kept.into_iter().chain([("form", state.view.as_str().to_owned())]);
    let kept = kept.filter(|(_, value)| !value.is_empty());
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
                        value=state.query.q.clone()
                    />
                </div>
            </div>
            {kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()}
            <button class="btn hush" type="submit">{t::search(l)}</button>
        </form>
    }
}

#[component]
fn Found(found: Directory, state: State) -> impl IntoView {
    let l = lang();
    let people = if found.people.is_empty() {
        view! { <Empty state=state.clone() /> }.into_any()
    } else {
        view! { <People found=found.clone() state=state.clone() /> }.into_any()
    };
    view! {
        <div class="spread">
            <h2 id="treff" class="count" aria-live="polite">{total_words(found.total, l)}</h2>
            <Switch state />
        </div>
        {people}
    }
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
fn People(found: Directory, state: State) -> impl IntoView {
    let l = lang();
    let Directory { people, next, total: Total { people: total, or_more } } = found;
    let as_list = state.view == View::List;
    let here = state;
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
            {people.into_iter().map(|card| view! { <PersonCard card /> }).collect_view()}
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
fn Switch(state: State) -> impl IntoView {
    let l = lang();
    let choice = |view: View, icon: &'static str, words: &'static str| {
        let current = (state.view == view).then_some("true");
        view! {
            <a class="chip" href=state.drawn_as(view).address() aria-current=current data-noscroll=true>
                <Icon name=icon small=true />{words}
            </a>
        }
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
fn Empty(state: State) -> impl IntoView {
    let l = lang();
    let hue = partnership().hue;
    view! {
        <div class="empty">
            <img class="picture" src=format!("/tegning/{hue}/bilde/robat.svg") alt="" width="640" height="400" />
            <p>{t::one_filter_less(l)}</p>
            <a class="btn" href=state.everyone().address()>{t::see_all(l)}</a>
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
