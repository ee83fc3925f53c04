//! /prosjekter/tavle: every project in the column of its stage; the Community Manager moves them on.
//!
//! Cards are moved by `public/tavle`; without it "Flytt" leads to a form. The server decides either way.

mod card;
mod moving;
mod texts;

use super::{texts as shared, words};
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    lang::lang,
    number::grouped,
    partnership::partnership,
    request::request,
    ui::{Icon, retyped},
    viewer::viewer,
};
use card::OnBoard;
use domain::{
    Lang,
    projects::{BoardCard, Focus, Stage, service, stage_name},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;
use moving::{MENU, MoveForm, Refusal, Words};
use texts as t;

/// Where the board is.
pub const BOARD: &str = "/prosjekter/tavle";

/// What the address asks for.
#[derive(Clone, Default)]
struct Asked {
    focus: String,
    /// One row for each focus area, or each lead.
    rows: String,
    /// The card that "Flytt" was pressed on.
    moved: String,
}

impl Asked {
    fn address(&self, moved: &str) -> String {
        let pairs =
            [("omrade", self.focus.as_str()), ("rader", self.rows.as_str()), ("flytt", moved)];
        with_query(BOARD, &pairs)
    }
}

pub fn board_page() -> AnyView {
    let asked = use_query_map().with_untracked(|map| {
        let said = |name: &str| map.get(name).unwrap_or_default();
        Asked { focus: said("omrade"), rows: said("rader"), moved: said("flytt") }
    });
    // A refused move was sent from the board, and its query is gone.
    let asked = match retyped("board") {
        Some(rows) => Asked { rows, focus: retyped("omrade").unwrap_or_default(), ..asked },
        None => asked,
    };
    // What was written in the form stands there still.
    let asked = match retyped("form") {
        Some(form) if form == MENU => Asked { moved: retyped("slug").unwrap_or_default(), ..asked },
        _ => asked,
    };
    when_read(read(), move |cards| view! { <Board cards asked /> })
}

async fn read() -> Result<Vec<BoardCard>, AppError> {
    let (ctx, viewer) = request();
    Ok(service::board(&ctx, &viewer).await?)
}

#[component]
fn Board(cards: Vec<BoardCard>, asked: Asked) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let manages = viewer().manager().is_ok();
    let shown = |card: &BoardCard| asked.focus.is_empty() || card.card.focus.key() == asked.focus;
    let cards: Vec<BoardCard> = cards.into_iter().filter(shown).collect();
    let refused = retyped("slug")
        .map(|slug| cards.iter().find(|card| card.card.slug == slug).map(|card| card.card.clone()));
    let (moving, still): (Vec<_>, Vec<_>) =
        cards.into_iter().partition(|card| card.card.stage.on_path());
    let opened = moving
        .iter()
        .find(|card| manages && card.card.slug == asked.moved)
        .map(|card| card.card.clone());
    let lead = shared::projects_lead(l, &place.name);
    view! {
        <Title text=t::board(l) />
        <Meta name="description" content=lead.clone() />
        <div class="wrap">
            <header class="page-head spread">
                <div><h1>{t::board(l)}</h1><p class="lead">{lead}</p></div>
                <a class="btn primary no-print" href="/prosjekter/ny"><Icon name="plus" />{shared::hand_in(l)}</a>
            </header>
            <Tools asked=asked.clone() />
            {refused.map(|card| view! { <Refusal card /> })}
            {opened.map(|card| view! { <MoveForm card asked=asked.clone() /> })}
            {lanes(moving, &asked, l).into_iter().map(|(name, cards)| view! { <Lane name cards asked=asked.clone() manages /> }).collect_view()}
            {manages.then(|| view! { <Words asked=asked.clone() /> })}
            <Still cards=still />
        </div>
    }
}

/// The rows of the board: one of all, or one for each focus area or lead.
fn lanes(cards: Vec<BoardCard>, asked: &Asked, l: Lang) -> Vec<(Option<String>, Vec<BoardCard>)> {
    let name = |card: &BoardCard| match asked.rows.as_str() {
        "omrade" => Some(card.card.focus.name(l).to_owned()),
        "leder" => Some(card.lead.clone().unwrap_or_else(|| t::nobody(l).into())),
        _ => None,
    };
    let mut lanes: Vec<(Option<String>, Vec<BoardCard>)> = Vec::new();
    for card in cards {
        let name = name(&card);
        match lanes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, cards)) => cards.push(card),
            None => lanes.push((name, vec![card])),
        }
    }
    lanes.sort_by_key(|(name, _)| name.as_deref().map(domain::text::fold));
    if lanes.is_empty() { vec![(None, Vec::new())] } else { lanes }
}

#[component]
fn Tools(asked: Asked) -> impl IntoView {
    let l = lang();
    let options = Focus::all().map(|focus| {
        let (key, name) = (focus.key(), focus.name(l));
        let selected = key == asked.focus;
        view! { <option value=key selected=selected>{name}</option> }
    });
    let rows = [("", t::one_row(l)), ("omrade", t::by_area(l)), ("leder", t::by_lead(l))];
    let rows = rows.map(|(value, words)| {
        let selected = value == asked.rows;
        view! { <option value=value selected=selected>{words}</option> }
    });
    view! {
        <div class="spread no-print">
            <nav class="tabs" aria-label=shared::view(l)>
                <a href="/prosjekter">{t::list(l)}</a>
                <a href=BOARD aria-current="page" rel="external">{t::as_board(l)}</a>
            </nav>
            <form class="cluster" method="get" action=BOARD role="search">
                <label class="audience">{shared::area(l)} <select name="omrade"><option value="">{shared::all_areas(l)}</option>{options.collect_view()}</select></label>
                <label class="audience">{t::rows(l)} <select name="rader">{rows}</select></label>
                <button class="btn compact" type="submit">{shared::show(l)}</button>
            </form>
        </div>
    }
}

#[component]
fn Lane(name: Option<String>, cards: Vec<BoardCard>, asked: Asked, manages: bool) -> impl IntoView {
    let l = lang();
    let of = |stage: Stage| cards.iter().filter(move |card| card.card.stage == stage).cloned();
    let key = name.as_deref().map(domain::text::slugify).unwrap_or_default();
    let in_a_row = name.is_some();
    let picks = Stage::PATH.map(|stage| {
        let (href, many) = (format!("#{}{key}", stage.parameter()), of(stage).count());
        view! { <a class="chip" href=href rel="external">{stage_name(l, stage)} " " <span class="num">{many}</span></a> }
    });
    let columns = Stage::PATH.map(|stage| {
        let cards: Vec<BoardCard> = of(stage).collect();
        let id = format!("{}{key}", stage.parameter());
        let named = id.clone();
        let many = grouped(i64::try_from(cards.len()).unwrap_or_default());
        let asked = asked.clone();
        let (at, words) = (id.clone(), view! { <span>{stage_name(l, stage)}</span> " " <span class="num">{many}</span> });
        // Under a row's own heading the columns stand one step lower.
        let heading = match in_a_row {
            true => view! { <h3 id=at class="column-head">{words}</h3> }.into_any(),
            false => view! { <h2 id=at class="column-head">{words}</h2> }.into_any(),
        };
        let labels = if in_a_row { format!("rad-{key} {id}") } else { id.clone() };
        view! {
            <section data-key=id.clone() aria-labelledby=labels>
                {heading}
                <ol data-stage=stage.as_str() aria-labelledby=named>
                    {cards.into_iter().map(|card| view! { <OnBoard flytt=format!("{}#flytt", asked.address(&card.card.slug)) card manages in_a_row /> }).collect_view()}
                </ol>
            </section>
        }
    });
    let title = name.clone().unwrap_or_else(|| t::board(l).into());
    let picks_of = match &name {
        Some(name) => format!("{}: {name}", t::to_stage(l)),
        None => t::to_stage(l).into(),
    };
    view! {
        {name.map(|name| view! { <h2 id=format!("rad-{key}") class="h-s section-s lane"><bdi>{name}</bdi></h2> })}
        <nav class="picker chips no-print" aria-label=picks_of>{picks}</nav>
        <div class="board" data-key=format!("tavle-{key}") tabindex="0" role="group" aria-label=t::board_of(l, &title)>{columns}</div>
    }
}

/// What stands beside the path.
#[component]
fn Still(cards: Vec<BoardCard>) -> impl IntoView {
    let l = lang();
    let none = cards.is_empty();
    let rows = cards.into_iter().map(|BoardCard { card, .. }| {
        let key = card.slug.clone();
        view! {
            <li data-key=key>
                <h3 class="breaks"><a href=super::project_address(&card.slug)><bdi>{card.title}</bdi></a> " " <span class=words::tone(card.stage)>{stage_name(l, card.stage)}</span></h3>
                <p class="soft">{card.focus.name(l)}</p>
            </li>
        }
    });
    let rows = rows.collect_view();
    (!none).then(|| {
        view! {
            <section class="section" aria-labelledby="utenfor">
                <h2 id="utenfor" class="h-s section-head">{t::still(l)}</h2>
                <ul class="headlines">{rows}</ul>
            </section>
        }
    })
}
