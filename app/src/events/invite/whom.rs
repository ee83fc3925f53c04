//! Choosing whom to ask, and how many that is.

use super::{invite_address, texts as t};
use crate::{events::when::day_of_year, lang::lang, number::grouped};
use domain::{
    Lang,
    events::invite::{Choices, LeftOut, Reach, Whom},
    members::{TagCount, TagKind, listed_word},
};
use leptos::prelude::*;

/// A search: the page follows it while one chooses, and nothing is done by it.
#[component]
pub fn WhomForm(choices: Choices, whom: Whom, slug: String) -> impl IntoView {
    let l = lang();
    let box_of = |word: String, checked: bool, label: String, help: String| {
        view! {
            <label class="tick">
                <input type="checkbox" name="whom" value=word checked=checked />
                <span><b>{label}</b> <span class="soft">{help}</span></span>
            </label>
        }
    };
    let everyone = box_of(
        Whom::everyone_word().into(),
        whom.everyone,
        t::everyone(l).into(),
        t::so_many(l, &grouped(choices.everyone)),
    );
    let last = choices.last_time.map(|last| {
        let help = t::last_time_means(
            l,
            &last.title,
            &day_of_year(last.starts.day, l),
            &grouped(last.came),
        );
        box_of(Whom::last_time_word().into(), whom.last_time, t::last_time(l).into(), help)
    });
    let kinds = [TagKind::Competence, TagKind::Interest, TagKind::Focus, TagKind::Partner];
    let kinds = kinds.into_iter().map(|kind| {
        let tags = choices.tags.iter().filter(|tag| tag.kind == kind).cloned().collect();
        view! { <Kind kind tags whom=whom.clone() /> }
    });
    let kinds = kinds.collect_view();
    view! {
        <form method="get" action=invite_address(&slug) class="flow">
            <fieldset>
                <legend class="hush">{t::whom(l)}</legend>
                {everyone} {last} {kinds}
            </fieldset>
            <button class="btn compact" type="submit">{t::count(l)}</button>
        </form>
    }
}

/// Folded away until it is wanted, for there may be a hundred.
#[component]
fn Kind(kind: TagKind, tags: Vec<TagCount>, whom: Whom) -> impl IntoView {
    if tags.is_empty() {
        return ().into_any();
    }
    let l = lang();
    let open = tags.iter().any(|tag| whom.has(kind, &tag.slug));
    let chip = |tag: TagCount| {
        let checked = whom.has(kind, &tag.slug);
        let words = listed_word(&tag.name, l).map_or(tag.name, str::to_owned);
        view! {
            <label class="chip">
                <input type="checkbox" name="whom" value=Whom::word(kind, &tag.slug) checked=checked />
                <bdi>{words}</bdi> " " <span class="num">{grouped(tag.people)}</span>
            </label>
        }
    };
    let chips = tags.into_iter().map(chip).collect_view();
    view! {
        <details class="choose" open=open>
            <summary class="more">{by_kind(kind, l)}</summary>
            <div class="cluster tight">{chips}</div>
        </details>
    }
    .into_any()
}

fn by_kind(kind: TagKind, l: Lang) -> &'static str {
    match kind {
        TagKind::Competence => t::by_competence(l),
        TagKind::Interest => t::by_interest(l),
        TagKind::Focus => t::by_focus(l),
        TagKind::Partner => t::by_partner(l),
    }
}

/// "Når 42 personer", and why it does not reach the others.
#[component]
pub fn ReachWords(reach: Reach) -> impl IntoView {
    let l = lang();
    let reached = match reach.reached {
        0 => t::reaches_nobody(l).to_owned(),
        1 => t::reaches_one(l).to_owned(),
        reached => t::reaches_so_many(l, &grouped(reached)),
    };
    let left_out = reach.left_out.into_iter().map(|(why, many)| {
        view! { <li><b class="num">{grouped(many)}</b> " " {because(why, l)}</li> }
    });
    let left_out = left_out.collect::<Vec<_>>();
    view! {
        <div role="status" class="reach flow">
            <p class="state">{reached}</p>
            {(!left_out.is_empty()).then(|| view! {
                <div>
                    <p class="soft">{t::left_out(l)}</p>
                    <ul class="plain-list">{left_out}</ul>
                </div>
            })}
        </div>
    }
}

fn because(why: LeftOut, l: Lang) -> &'static str {
    match why {
        LeftOut::SaidNo => t::said_no(l),
        LeftOut::Answered => t::answered_already(l),
        LeftOut::Asked => t::asked_already(l),
        LeftOut::Stopped => t::wants_none(l),
        LeftOut::TooOften => t::too_often(l),
        LeftOut::Unproven => t::unproven(l),
        LeftOut::NoAddress => t::no_address(l),
        LeftOut::Bounced => t::bounces(l),
        LeftOut::Guest => t::was_a_guest(l),
    }
}
