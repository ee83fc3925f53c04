//! A card: what it is about, what it waits for and how long it has stood, who stands for it, and the way to move it.

use super::texts as t;
use crate::{
    lang::lang,
    projects::{card::Picture, project_address, words::criterion},
    ui::{Face, Icon},
};
use domain::{
    Lang,
    projects::{BoardCard, Stage, stages::Criterion},
};
use leptos::prelude::*;

#[component]
pub fn OnBoard(
    card: BoardCard,
    /// Where "Flytt" leads.
    flytt: String,
    manages: bool,
    /// Under a row's own heading.
    in_a_row: bool,
) -> impl IntoView {
    let l = lang();
    let state = state(&card, l);
    let stood = (card.card.stage != Stage::Realised).then(|| stood(card.days, l));
    let still = card.still;
    let card = card.card;
    let key = format!("kort-{}", card.slug);
    let movable = manages.then(|| card.slug.clone());
    let title = card.title.clone();
    let link = view! { <a href=project_address(&card.slug)><bdi>{card.title}</bdi></a> };
    let heading = match in_a_row {
        true => view! { <h4 class="title breaks">{link}</h4> }.into_any(),
        false => view! { <h3 class="title breaks">{link}</h3> }.into_any(),
    };
    view! {
        <li class="card" data-key=key data-project=movable>
            {card.picture.is_some().then(|| view! { <Picture name=card.picture says=card.picture_says focus=card.focus.key() /> })}
            {heading}
            <p class="soft">{card.focus.name(l)}</p>
            {state.map(|(tone, words)| view! { <p><span class=format!("tag {tone} clipped")>{words}</span></p> })}
            <footer>
                <span class="byline">
                    {card.face.map(|(portrait, name)| {
                        let first = name.split(' ').next().unwrap_or_default().to_owned();
                        view! { <Face portrait name size="s" /><bdi>{first}</bdi> }
                    })}
                    {stood.map(|stood| view! { <span class=if still { "late" } else { "soft" }>{stood}</span> })}
                </span>
                {manages.then(|| view! {
                    <a class="btn compact icon-only move no-print" href=flytt aria-label=t::move_this(l, &title) aria-describedby="slik-flytter-du"><Icon name="move" /></a>
                })}
            </footer>
        </li>
    }
}

/// How long it has stood in its stage.
fn stood(days: i32, l: Lang) -> String {
    match days {
        ..1 => t::today(l).into(),
        1 => t::one_day(l).into(),
        _ => t::days(l, days),
    }
}

/// The one thing to know about it, with its tone.
fn state(card: &BoardCard, l: Lang) -> Option<(&'static str, String)> {
    let BoardCard { card: project, missing, need, days, .. } = card;
    if project.stage == Stage::Realised {
        return project.result.clone().map(|result| ("good", result));
    }
    if project.stage == Stage::Identified && card.still {
        return Some(("warn", t::unanswered(l, *days)));
    }
    if missing.as_slice() == [Criterion::Decided] {
        return Some(("brand", t::ready_for_the_group(l).into()));
    }
    if let Some(need) = need {
        return Some(("", t::needs(l, need)));
    }
    // An idea lacks most things; so it is with ideas.
    let first = missing.first().filter(|_| project.stage != Stage::Identified)?;
    Some(("", t::misses(l, criterion(*first, l))))
}
