//! What became of an event, for the Community Manager: who came, and what they said of it.

use super::{feedback::worth_words, texts_after as t};
use crate::{lang::lang, number::grouped};
use domain::{
    Lang,
    events::{After, Feedback, Worth},
};
use leptos::prelude::*;

#[component]
pub fn Afterwards(after: After) -> impl IntoView {
    let l = lang();
    let none = after.feedback.is_empty();
    let figures = [
        (t::answered(l), after.answered),
        (t::signed_up(l), after.promised),
        (t::came(l), after.came),
        (t::first_time(l), after.new),
        (t::came_back(l), after.back),
    ];
    let figures = figures.map(|(words, count)| {
        view! { <div><dt>{words}</dt><dd class="num">{grouped(count)}</dd></div> }
    });
    let said = said(&after, l);
    let words = after.feedback.into_iter().filter(|one| one.best.is_some() || one.better.is_some());
    let words = words.map(|one| view! { <Words one /> }).collect_view();
    view! {
        <section class="afterwards" aria-labelledby="etterpa">
            <h2 id="etterpa">{t::afterwards(l)}</h2>
            {(after.came == 0).then(|| view! { <p class="soft">{t::nobody_marked(l)}</p> })}
            <dl class="figures section-xs">{figures.into_iter().collect_view()}</dl>
            <h3 class="section-xs">{t::what_they_said(l)}</h3>
            {none.then(|| view! { <p class="soft">{t::nothing_said(l)}</p> })}
            {(!none).then(|| view! { <p>{said}</p> })}
            <ul class="plain-list">{words}</ul>
        </section>
    }
}

/// "9 av 31 svarte: 6 ja, absolutt · 3 ja"
fn said(after: &After, l: Lang) -> String {
    let count = |number: usize| grouped(i64::try_from(number).unwrap_or(i64::MAX));
    let of = |worth: Worth| after.feedback.iter().filter(|one| one.worth == worth).count();
    let each = Worth::ALL.into_iter().map(|worth| (worth, of(worth))).filter(|(_, many)| *many > 0);
    let each = each
        .map(|(worth, many)| format!("{} {}", count(many), worth_words(worth, l).to_lowercase()));
    let each = each.collect::<Vec<_>>().join(" · ");
    t::so_many_said(l, &count(after.feedback.len()), &grouped(after.asked), &each)
}

#[component]
fn Words(one: Feedback) -> impl IntoView {
    let l = lang();
    let line = |title: &'static str, text: Option<String>| {
        text.map(|text| view! { <p class="breaks lines"><b>{title}</b> " " <bdi>{text}</bdi></p> })
    };
    view! { <li class="flow">{line(t::best(l), one.best)} {line(t::better(l), one.better)}</li> }
}
