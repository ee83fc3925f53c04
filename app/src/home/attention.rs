//! What waits for the Community Manager: people first, then what is late and what stands still; beside it, what comes.

use super::attention_texts as t;
use crate::{
    contributions::wait_for_thanks,
    date,
    error::AppError,
    events::{Coming, planning_address, programme_address},
    lang::lang,
    number::grouped,
    projects::project_address,
    ui::{Face, Icon},
};
use domain::{
    Ctx, Lang,
    account::Viewer,
    contributions,
    events::{
        EventCard,
        agenda::{self, Silent},
        planning::{self, Overdue},
    },
    projects::{self, Stage, Still, stage_name},
    text::first_name,
};
use leptos::prelude::*;

/// What there is besides newcomers who wait for a welcome.
#[derive(Default)]
pub struct Attention {
    /// How many contributions, and for how many days the oldest.
    thanks: (i64, i32),
    overdue: Vec<Overdue>,
    silent: Vec<Silent>,
    still: Vec<Still>,
}

pub async fn read(ctx: &Ctx, viewer: &Viewer) -> Result<Attention, AppError> {
    Ok(Attention {
        thanks: contributions::service::waiting_for_thanks(ctx, viewer).await?,
        overdue: planning::service::overdue(ctx, viewer).await?,
        silent: agenda::service::silent(ctx, viewer).await?,
        still: projects::service::still(ctx, viewer).await?,
    })
}

/// So many of a kind stand on the page; the rest is a click away.
const SEEN: usize = 3;

#[component]
pub fn NeedsYou(attention: Attention, waiting: i64, next: Vec<EventCard>) -> impl IntoView {
    let l = lang();
    let Attention { thanks, overdue, silent, still } = attention;
    let (ideas, still): (Vec<_>, Vec<_>) =
        still.into_iter().partition(|one| one.stage == Stage::Identified);
    let mut rows = Vec::new();
    rows.extend((waiting > 0).then(|| welcome(waiting, l)));
    some(&mut rows, ideas, ("/prosjekter/tavle", t::to_board(l)), l, idea);
    some(&mut rows, overdue, ("/arrangementer", t::to_programme(l)), l, late);
    some(&mut rows, silent, ("/arrangementer", t::to_programme(l)), l, unanswered);
    rows.extend((thanks.0 > 0).then(|| unthanked(thanks, l)));
    some(&mut rows, still, ("/prosjekter/tavle", t::to_board(l)), l, at_rest);
    let none = rows.is_empty();
    view! {
        <div class="split section-xs">
            <section class="content" aria-labelledby="trenger">
                <h2 id="trenger" class="section-head">{t::needs_you(l)}</h2>
                {none.then(|| view! { <p class="lead">{t::nothing_waits(l)}</p> })}
                <ul class="rows calls">{rows}</ul>
            </section>
            <Coming next />
        </div>
    }
}

/// The first few of a kind, and where the others are.
fn some<T>(
    rows: &mut Vec<AnyView>,
    all: Vec<T>,
    (href, words): (&'static str, &'static str),
    l: Lang,
    draw: fn(T, Lang) -> AnyView,
) {
    let more = i64::try_from(all.len().saturating_sub(SEEN)).unwrap_or_default();
    rows.extend(all.into_iter().take(SEEN).map(|one| draw(one, l)));
    rows.extend((more > 0).then(|| {
        let more = t::and_more(l, &grouped(more));
        view! { <li class="rest"><p class="soft">{more} " " <a href=href>{words}</a></p></li> }
            .into_any()
    }));
}

/// What stands before a row that is about no one person.
fn sign(name: &'static str) -> AnyView {
    view! { <span class="sign"><Icon name /></span> }.into_any()
}

fn row(
    before: AnyView,
    title: String,
    about: String,
    (href, words, class): (String, &'static str, &'static str),
) -> AnyView {
    let class = format!("btn compact act {class}").trim_end().to_owned();
    let label = format!("{words}: {title}");
    view! {
        <li>
            {before}
            <div>
                <h3 class="breaks"><bdi>{title}</bdi></h3>
                <p class="soft breaks">{about}</p>
            </div>
            <a class=class href=href aria-label=label>{words}</a>
        </li>
    }
    .into_any()
}

fn welcome(waiting: i64, l: Lang) -> AnyView {
    let title = match waiting {
        1 => t::waiting_one(l).to_owned(),
        many => t::waiting(l, &grouped(many)),
    };
    let action = ("/styring/padrivere?hvem=nye".to_owned(), t::say_welcome(l), "primary");
    row(sign("hand"), title, t::waiting_means(l).into(), action)
}

fn idea(one: Still, l: Lang) -> AnyView {
    let title = t::idea_waited(l, &one.title, &grouped(one.days.into()));
    let about = match &one.face {
        Some((_, name)) => t::idea_of(l, first_name(name)),
        None => t::idea_of_somebody(l).to_owned(),
    };
    row(face(one.face), title, about, (project_address(&one.slug), t::read_and_answer(l), ""))
}

fn late(task: Overdue, l: Lang) -> AnyView {
    let due = t::was_due(l, &date::day_of_year(&task.due.to_string(), l));
    let about = [Some(due), Some(task.event), task.person].into_iter().flatten();
    let about = about.collect::<Vec<_>>().join(" · ");
    row(sign("clock"), task.task, about, (planning_address(&task.slug), t::to_plan(l), ""))
}

fn unanswered(one: Silent, l: Lang) -> AnyView {
    let title = t::has_not_answered(l, &one.name);
    let day = date::day_of_year(&one.day.to_string(), l);
    let about = t::asked_about(l, &one.item, &one.event, &day);
    let before = face(Some((one.portrait, one.name)));
    row(before, title, about, (programme_address(&one.slug), t::see_programme(l), ""))
}

fn unthanked((waiting, days): (i64, i32), l: Lang) -> AnyView {
    let (title, about) = wait_for_thanks(waiting, days, l);
    row(sign("heart"), title, about, ("/styring/takk".into(), t::write_thanks(l), ""))
}

fn at_rest(one: Still, l: Lang) -> AnyView {
    let about = t::stands_still(l, stage_name(l, one.stage), &grouped(one.days.into()));
    let before = if one.face.is_some() { face(one.face) } else { sign("board") };
    row(before, one.title, about, (project_address(&one.slug), t::see_project(l), ""))
}

fn face(face: Option<(domain::members::Portrait, String)>) -> AnyView {
    match face {
        Some((portrait, name)) => view! { <Face portrait name /> }.into_any(),
        None => sign("board"),
    }
}
