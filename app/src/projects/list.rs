//! /prosjekter: what is under way and what came of it. What one sees is in the address.

use super::{board::BOARD, card::Card, texts as t};
use crate::{
    address::with_query, drawn::when_read, error::AppError, lang::lang, number::grouped,
    partnership::partnership, request::request, ui::Icon, viewer::viewer,
};
use domain::{
    Audience,
    projects::{Focus, ProjectList, ProjectQuery, Stage, service, stage_name},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::{hooks::use_query_map, params::ParamsMap};

pub fn list_page() -> AnyView {
    let (query, stopped) =
        use_query_map().with_untracked(|map| (asked(map), map.get("sluttet").is_some()));
    when_read(read(query.clone()), move |list| view! { <List list query stopped /> })
}

fn asked(map: &ParamsMap) -> ProjectQuery {
    let said = |name: &str| map.get(name).unwrap_or_default();
    ProjectQuery {
        q: said("q").chars().take(200).collect(),
        stage: said("steg"),
        focus: said("omrade"),
        mine: map.get("mine").is_some(),
        after: said("etter"),
    }
}

async fn read(query: ProjectQuery) -> Result<ProjectList, AppError> {
    let (ctx, viewer) = request();
    Ok(service::list(&ctx, &viewer, &query).await?)
}

/// Others than before: the list begins from its start.
fn address(query: &ProjectQuery, after: &str) -> String {
    let mine = if query.mine { "1" } else { "" };
    let pairs = [
        ("q", query.q.trim()),
        ("steg", query.stage.as_str()),
        ("omrade", query.focus.as_str()),
        ("mine", mine),
        ("etter", after),
    ];
    with_query("/prosjekter", &pairs)
}

#[component]
fn List(list: ProjectList, query: ProjectQuery, stopped: bool) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let ProjectList { projects, counts, next } = list;
    let lead = t::projects_lead(l, &place.name);
    let none = projects.is_empty();
    let more = next.map(|next| address(&query, &next));
    view! {
        <Title text=t::projects(l) />
        <Meta property="og:title" content=t::projects(l) />
        <Meta property="og:description" content=lead.clone() />
        <Meta name="description" content=lead.clone() />
        <div class="wrap">
            <header class="page-head spread">
                <div><h1>{t::projects(l)}</h1><p class="lead">{lead}</p></div>
                <a class="btn primary" href="/prosjekter/ny"><Icon name="plus" />{t::hand_in(l)}</a>
            </header>
            {stopped.then(|| view! { <p class="notice good section-xs" role="status"><Icon name="check" />{t::stopped(l)}</p> })}
            <Tabs query=query.clone() />
            <Filters query=query.clone() counts />
            <div id="liste" tabindex="-1">
                {none.then(|| view! { <p class="empty">{if query.is_filtered() { t::none_found(l) } else { t::none_yet(l) }}</p> })}
                <ul class="projects">{projects.into_iter().map(|card| view! { <Card card /> }).collect_view()}</ul>
                {more.map(|more| view! { <p class="section-s"><a class="btn" href=more>{t::show_more(l)}</a></p> })}
            </div>
        </div>
    }
}

#[component]
fn Tabs(query: ProjectQuery) -> impl IntoView {
    let l = lang();
    let (all, mine) = ("/prosjekter", "/prosjekter?mine=1");
    let current = |here: bool| here.then_some("page");
    view! {
        <nav class="tabs" aria-label=t::view(l)>
            <a href=all aria-current=current(!query.mine)>{t::all(l)}</a>
            <a href=BOARD rel="external">{t::board(l)}</a>
            {viewer().0.is_some().then(|| view! { <a href=mine aria-current=current(query.mine)>{t::mine(l)}</a> })}
        </nav>
    }
}

#[component]
fn Filters(query: ProjectQuery, counts: Vec<(Stage, i64)>) -> impl IntoView {
    let l = lang();
    let chosen = query.of_stage();
    let of = |stage: Option<Stage>| {
        let stage = stage.map(Stage::parameter).unwrap_or_default().to_owned();
        address(&ProjectQuery { stage, ..query.clone() }, "")
    };
    let count = |stage: Stage| counts.iter().find(|(it, _)| *it == stage).map_or(0, |(_, n)| *n);
    let all: i64 = counts.iter().map(|(_, n)| n).sum();
    let manages = viewer().reach() == Audience::Manager;
    let stages = Stage::ALL.into_iter().filter(|stage| {
        count(*stage) > 0 || chosen == Some(*stage) || (manages && *stage == Stage::Identified)
    });
    let chips = stages.map(|stage| {
        let here = chosen == Some(stage);
        let href = of(Some(stage).filter(|_| !here));
        let current = here.then_some("true");
        view! {
            <a class="chip" href=href aria-current=current data-noscroll=true>
                {stage_name(l, stage)} " " <span class="num">{grouped(count(stage))}</span>
            </a>
        }
    });
    let options = Focus::all().map(|focus| {
        let key = focus.key();
        let selected = key == query.focus;
        view! { <option value=key selected=selected>{focus.name(l)}</option> }
    });
    let none = chosen.is_none().then_some("true");
    let chips = chips.collect_view();
    view! {
        <form class="project-filters" method="get" action="/prosjekter" role="search">
            <input type="hidden" name="steg" value=query.stage.clone() />
            {query.mine.then(|| view! { <input type="hidden" name="mine" value="1" /> })}
            <label class="search"><Icon name="search" /><span class="hush">{t::search(l)}</span>
                <input class="input" type="search" name="q" value=query.q.clone() placeholder=t::search(l) maxlength="200" />
            </label>
            <label class="audience">{t::area(l)}
                <select name="omrade"><option value="">{t::all_areas(l)}</option>{options.collect_view()}</select>
            </label>
            <button class="btn" type="submit">{t::show(l)}</button>
        </form>
        <nav class="chips section-xs" aria-label=t::stage(l)>
            <a class="chip" href=of(None) aria-current=none data-noscroll=true>{t::all(l)} " " <span class="num">{grouped(all)}</span></a>
            {chips}
        </nav>
    }
}
