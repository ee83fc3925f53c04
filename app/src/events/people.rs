//! Who comes: those who agreed to be seen by who looks.

use super::{card::places_left, texts as t, texts_page as p};
use crate::{lang::lang, members::profile_address, number::grouped, ui::Face, viewer::viewer};
use domain::events::{Comer, EventPage, Stage};
use leptos::prelude::*;

/// So many stand there at once; the others are folded away.
const SHOWN: usize = 12;
/// The page is given no more names than this.
const GIVEN: i64 = 60;

#[component]
pub fn People(page: EventPage) -> impl IntoView {
    let l = lang();
    let card = page.card;
    let (coming, shown) = (card.coming, page.people.len() as i64);
    let words = match card.stage {
        Stage::Published | Stage::Closed if coming > 0 => t::so_many_come(l, &grouped(coming)),
        Stage::Published => t::nobody_yet(l).into(),
        Stage::Held if coming > 0 => t::so_many_came(l, &grouped(coming)),
        _ => return ().into_any(),
    };
    let left = card.left.filter(|_| card.stage == Stage::Published);
    // Companions have no names here, and neither have those who come after the sixtieth.
    let hidden = match coming - shown {
        1 if shown > 0 => Some(p::one_hidden(l).to_owned()),
        more if more > 0 && (1..GIVEN).contains(&shown) => {
            Some(p::so_many_hidden(l, &grouped(more)))
        }
        _ => None,
    };
    let mut first = page.people;
    let rest = first.split_off(first.len().min(SHOWN));
    let unseen = if viewer().0.is_some() { t::nobody_shown(l) } else { t::padrivere_see(l) };
    view! {
        <section aria-labelledby="hvem">
            <div class="spread section-head">
                <h2 id="hvem">{words}</h2>
                {left.map(|left| view! { <span class="soft small">{places_left(left, l)}</span> })}
            </div>
            <List people=first />
            {(!rest.is_empty()).then(|| view! {
                <details class="extras">
                    <summary class="more">{p::show_all(l, &grouped(rest.len() as i64))}</summary>
                    <List people=rest />
                </details>
            })}
            {hidden.map(|words| view! { <p class="soft section-xs">{words}</p> })}
            {(shown == 0 && coming > 0).then(|| view! { <p class="soft">{unseen}</p> })}
        </section>
    }
    .into_any()
}

#[component]
fn List(people: Vec<Comer>) -> impl IntoView {
    let people = people.into_iter().map(|comer| view! { <Person comer /> });
    view! { <ul class="people as-list two">{people.collect_view()}</ul> }
}

#[component]
fn Person(comer: Comer) -> impl IntoView {
    let Comer { slug, name, portrait, organisation } = comer;
    let (words, key) = (name.clone(), slug.clone());
    view! {
        <li data-key=key>
            <Face portrait name size="portrait" side=96 />
            <div>
                {match slug {
                    Some(slug) => view! { <a href=profile_address(&slug)><bdi>{words}</bdi></a> }.into_any(),
                    None => view! { <b><bdi>{words}</bdi></b> }.into_any(),
                }}
                {organisation.map(|from| view! { <p class="soft breaks">{from}</p> })}
            </div>
        </li>
    }
}
