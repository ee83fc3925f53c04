//! When, where, how to get there, and for whom.

use super::{
    share::Tell,
    texts as t,
    when::{moment, span},
};
use crate::{address::with_query, lang::lang};
use domain::{
    Lang,
    events::{EventPage, OpenTo, SignUpState, Stage},
};
use leptos::prelude::*;

#[component]
pub fn Facts(page: EventPage) -> impl IntoView {
    let l = lang();
    let card = page.card;
    let told = card.stage != Stage::Draft;
    // Of what has been, one asks when and where.
    let ahead = page.sign_up != SignUpState::Over;
    let deadline = page.deadline.filter(|_| matches!(card.stage, Stage::Published));
    let fact = |term: &'static str, words: String| {
        view! { <div><dt>{term}</dt><dd class="breaks">{words}</dd></div> }
    };
    view! {
        <dl class="facts">
            <div>
                <dt>{t::when(l)}</dt>
                <dd><time datetime=page.starts_at>{span(card.starts, card.ends, l)}</time></dd>
            </div>
            {(card.place.is_some() || page.address.is_some()).then(|| view! {
                <Place place=card.place.clone() address=page.address.clone() />
            })}
            {page.directions.filter(|_| ahead).map(|directions| fact(t::how_to_get_there(l), directions))}
            {page.access.filter(|_| ahead).map(|access| fact(t::access(l), access))}
            {ahead.then(|| fact(t::for_whom(l), for_whom(card.open_to, l).to_owned()))}
            {deadline.filter(|_| ahead).map(|deadline| fact(t::answer_by(l), moment(deadline, l)))}
            {page.series.filter(|_| ahead).map(|series| fact(t::repeats(l), series))}
            {(told && ahead).then(|| view! { <Tell slug=card.slug.clone() title=card.title.clone() /> })}
        </dl>
    }
}

#[component]
fn Place(place: Option<String>, address: Option<String>) -> impl IntoView {
    let l = lang();
    let sought = address.clone().or(place.clone()).unwrap_or_default();
    let map = with_query("https://www.openstreetmap.org/search", &[("query", &sought)]);
    let words = match address {
        Some(address) => t::address_on_map(l, &address),
        None => t::on_map(l).into(),
    };
    view! {
        <div>
            <dt>{t::place(l)}</dt>
            <dd class="breaks">
                {place.map(|place| view! { {place} <br /> })}
                <a href=map rel="external noopener">{words}</a>
            </dd>
        </div>
    }
}

pub fn for_whom(open_to: OpenTo, l: Lang) -> &'static str {
    match open_to {
        OpenTo::Everyone => t::for_everyone(l),
        OpenTo::Members => t::for_members(l),
        OpenTo::Invited => t::for_invited(l),
    }
}
