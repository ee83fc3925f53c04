//! What was sent, to whom, and how it stands with each.

use super::texts as t;
use crate::{
    events::{answer, when::moment},
    lang::lang,
    members::profile_address,
    number::grouped,
    ui::Face,
};
use domain::{
    Lang,
    events::{
        Answer,
        invite::{Choices, InvitePage, Invitee, Sending, State, Whom},
    },
    members::listed_word,
};
use leptos::prelude::*;

#[component]
pub fn Sendings(page: InvitePage) -> impl IntoView {
    let l = lang();
    let choices = page.choices;
    let sending = |one: Sending| {
        let to = whom(&one, &choices, l);
        let head = match &one.by {
            Some(by) => t::sent_by(l, &moment(one.at, l), by),
            None => moment(one.at, l),
        };
        view! {
            <li class="breaks">
                <p><b>{head}</b> " " <span class="tag">{t::invited_so_many(l, &grouped(one.invited))}</span></p>
                <p class="soft">{to}</p>
                {one.personal.map(|words| view! { <p class="said">{words}</p> })}
            </li>
        }
    };
    let sendings = page.sendings.into_iter().map(sending).collect_view();
    view! {
        <section class="section-s" aria-labelledby="sendt-ut">
            <h2 id="sendt-ut" class="h-s">{t::was_sent(l)}</h2>
            <ul class="plain-list sendings">{sendings}</ul>
        </section>
    }
}

/// "De som var med sist, Ombruk, 12 adresser"
fn whom(one: &Sending, choices: &Choices, l: Lang) -> String {
    let Whom { everyone, last_time, tags } = &one.whom;
    let mut words = Vec::new();
    words.extend(everyone.then(|| t::everyone(l).to_owned()));
    words.extend(last_time.then(|| t::last_time(l).to_owned()));
    words.extend(tags.iter().map(|(kind, slug)| {
        let known = choices.tags.iter().find(|tag| tag.kind == *kind && tag.slug == *slug);
        let name = known.map_or(slug, |tag| &tag.name);
        listed_word(name, l).map_or_else(|| name.clone(), str::to_owned)
    }));
    match one.listed {
        0 => {}
        1 => words.push(t::one_address(l).to_owned()),
        many => words.push(t::addresses(l, &grouped(many))),
    }
    words.join(", ")
}

#[component]
pub fn People(people: Vec<Invitee>) -> impl IntoView {
    let l = lang();
    let people = people.into_iter().map(|one| view! { <Row one /> }).collect_view();
    view! {
        <section class="content section-s" aria-labelledby="invitert">
            <h2 id="invitert" class="h-s">{t::who_was_asked(l)}</h2>
            <ul class="rows section-xs">{people}</ul>
        </section>
    }
}

#[component]
fn Row(one: Invitee) -> impl IntoView {
    let l = lang();
    let (tone, words) = standing(&one, l);
    let name = one.name.clone();
    view! {
        <li>
            <Face portrait=one.portrait name=one.name.clone() />
            <div>
                <h3>
                    {match one.slug {
                        Some(slug) => view! { <a href=profile_address(&slug)><bdi>{name}</bdi></a> }.into_any(),
                        None => view! { <bdi class="breaks">{name}</bdi> }.into_any(),
                    }}
                    " " <span class=format!("tag {tone}")>{words}</span>
                </h3>
                {(one.reminded && one.state == State::Sent).then(|| view! { <p class="soft">{t::was_reminded(l)}</p> })}
            </div>
        </li>
    }
}

fn standing(one: &Invitee, l: Lang) -> (&'static str, &'static str) {
    match (one.state, one.answer) {
        (State::Answered, Some(Answer::Coming)) => ("good", answer::words(Answer::Coming, l).1),
        (State::Answered, Some(said)) => ("", answer::words(said, l).1),
        (State::Answered, None) => ("", t::answered(l)),
        (State::Queued, _) => ("", t::queued(l)),
        (State::Sent, _) => ("", t::unanswered(l)),
        (State::Bounced, _) => ("warn", t::came_back(l)),
        (State::Stopped, _) => ("", t::stopped(l)),
    }
}
