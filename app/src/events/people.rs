//! Who comes: those who agreed to be seen by who looks.

use super::{card::places_left, texts as t};
use crate::{lang::lang, members::profile_address, number::grouped, ui::Face, viewer::viewer};
use domain::events::{Comer, EventPage, Stage};
use leptos::prelude::*;

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
    let more = coming - shown;
    let unseen = if viewer().0.is_some() { t::nobody_shown(l) } else { t::padrivere_see(l) };
    view! {
        <section aria-labelledby="hvem">
            <div class="spread section-head">
                <h2 id="hvem">{words}</h2>
                {left.map(|left| view! { <span class="soft small">{places_left(left, l)}</span> })}
            </div>
            <ul class="people as-list two">
                {page.people.into_iter().map(|comer| view! { <Person comer /> }).collect_view()}
            </ul>
            {(shown > 0 && more > 0).then(|| view! { <p class="soft section-xs">{t::and_more(l, &grouped(more))}</p> })}
            {(shown == 0 && coming > 0).then(|| view! { <p class="soft">{unseen}</p> })}
        </section>
    }
    .into_any()
}

#[component]
fn Person(comer: Comer) -> impl IntoView {
    let Comer { slug, name, portrait } = comer;
    let (words, key) = (name.clone(), slug.clone());
    view! {
        <li data-key=key>
            <Face portrait name size="portrait" side=96 />
            <div>
                {match slug {
                    Some(slug) => view! { <a href=profile_address(&slug)><bdi>{words}</bdi></a> }.into_any(),
                    None => view! { <b><bdi>{words}</bdi></b> }.into_any(),
                }}
            </div>
        </li>
    }
}
