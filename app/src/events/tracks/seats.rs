//! Who sits in which track and answered what, for the Community Manager.

use super::texts as t;
use crate::{events::event_address, lang::lang, number::grouped, ui::Icon};
use domain::{
    Lang,
    events::{Asked, EventPage, Question, QuestionKind, SeatRow, Standing, TrackId},
};
use leptos::prelude::*;

#[component]
pub fn Seats(page: EventPage) -> impl IntoView {
    let l = lang();
    let asked = page.asked;
    if !asked.anything() || page.desk.is_none() {
        return ().into_any();
    }
    let file = format!("{}/svar.csv", event_address(&page.card.slug));
    let shown = asked.rows.len();
    view! {
        <section class="flow" aria-labelledby="hvor-er-hvem">
            <h2 id="hvor-er-hvem">{if asked.tracks.is_empty() { t::what_they_answered(l) } else { t::who_sits_where(l) }}</h2>
            {(!asked.tracks.is_empty()).then(|| view! { <ByTrack asked=asked.clone() /> })}
            {(!asked.questions.is_empty() && shown > 0).then(|| view! {
                <Counts asked=asked.clone() />
                <details class="extras">
                    <summary class="more"><Icon name="plus" small=true />{t::each_answer(l)}</summary>
                    <div class="flow"><Answers asked=asked.clone() /></div>
                </details>
            })}
            {(shown >= 500).then(|| view! { <p class="soft">{t::all_rows(l, shown)}</p> })}
            <p>
                <a class="more" href=file rel="external" download=""><Icon name="arrow" small=true />{t::download(l)}</a>
                <br />
                <span class="soft small">{t::download_means(l)}</span>
            </p>
        </section>
    }
    .into_any()
}

/// Each track with its people, and then those who sit in none.
#[component]
fn ByTrack(asked: Asked) -> impl IntoView {
    let l = lang();
    let names = |track: Option<TrackId>| -> Vec<String> {
        let coming = |row: &&SeatRow| matches!(row.standing, Standing::Coming { .. });
        let here = asked.rows.iter().filter(coming).filter(|row| row.said.sits_in == track);
        here.map(|row| with_company(row, l)).collect()
    };
    let tracks = asked.tracks.iter().map(|track| {
        let taken = grouped(track.taken.into());
        let count = match track.capacity {
            Some(capacity) => t::so_many_of(l, &taken, &grouped(capacity.into())),
            None => taken,
        };
        view! { <Group title=track.name.clone() count names=names(Some(track.id)) /> }
    });
    let tracks = tracks.collect_view();
    let rest = names(None);
    let rest = (!rest.is_empty()).then(|| {
        let count = grouped(i64::try_from(rest.len()).unwrap_or_default());
        view! { <Group title=t::without_track(l).to_owned() count names=rest /> }
    });
    view! { <ul class="tracks">{tracks}{rest}</ul> }
}

#[component]
fn Group(title: String, count: String, names: Vec<String>) -> impl IntoView {
    let l = lang();
    let none = names.is_empty();
    let names = names.into_iter().map(|name| view! { <li><bdi>{name}</bdi></li> });
    view! {
        <li>
            <h3 class="breaks"><bdi>{title}</bdi></h3>
            <p><span class="tag">{count}</span></p>
            {if none {
                view! { <p class="soft">{t::nobody_here(l)}</p> }.into_any()
            } else {
                view! { <ul class="names">{names.collect_view()}</ul> }.into_any()
            }}
        </li>
    }
}

fn with_company(row: &SeatRow, l: Lang) -> String {
    match row.size {
        0 | 1 => row.name.clone(),
        size => t::and_so_many(l, &row.name, size - 1),
    }
}

/// How many answered what: "Ja: 36 · Nei: 17".
#[component]
fn Counts(asked: Asked) -> impl IntoView {
    let l = lang();
    let line = asked.questions.iter().enumerate().map(|(number, question)| {
        let said = asked.rows.iter().filter_map(|row| row.said.answers.get(number)?.as_deref());
        let said: Vec<&str> = said.collect();
        let many = |of: &dyn Fn(&str) -> bool| {
            let count = said.iter().filter(|answer| of(answer)).count();
            grouped(i64::try_from(count).unwrap_or_default())
        };
        let choice = |value: &str, label: &str| t::counted(l, label, &many(&|one| one == value));
        let counts = match &question.kind {
            QuestionKind::Words => vec![t::in_own_words(l, &many(&|_| true))],
            QuestionKind::YesNo => vec![choice("yes", t::yes(l)), choice("no", t::no(l))],
            QuestionKind::Choice(choices) => choices.iter().map(|one| choice(one, one)).collect(),
        };
        view! { <div><dt class="breaks">{question.text.clone()}</dt><dd class="breaks">{counts.join(" · ")}</dd></div> }
    });
    let lines = line.collect_view();
    view! { <dl class="counts">{lines}</dl> }
}

/// A row for each who comes, waits, or may come.
#[component]
fn Answers(asked: Asked) -> impl IntoView {
    let l = lang();
    let heads = asked.questions.iter().map(|q| view! { <th scope="col">{q.text.clone()}</th> });
    let heads = heads.collect_view();
    let rows = asked.rows.iter().map(|row| {
        let name = match row.standing {
            Standing::Waiting { .. } | Standing::Offered { .. } => t::waiting(l, &row.name),
            _ => row.name.clone(),
        };
        let said = asked.questions.iter().zip(&row.said.answers);
        let said =
            said.map(|(question, said)| view! { <td>{words(question, said.clone(), l)}</td> });
        view! { <tr><th scope="row"><bdi>{name}</bdi></th>{said.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    view! {
        <div class="scrolls" role="region" tabindex="0" aria-label=t::what_they_answered(l)>
            <table class="answers">
                <thead><tr><th scope="col">{t::name(l)}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn words(question: &Question, said: Option<String>, l: Lang) -> String {
    match (&question.kind, said.as_deref()) {
        (QuestionKind::YesNo, Some("yes")) => t::yes(l).into(),
        (QuestionKind::YesNo, Some("no")) => t::no(l).into(),
        _ => said.unwrap_or_default(),
    }
}
