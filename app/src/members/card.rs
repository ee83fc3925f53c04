//! One person in a list of people.

use super::{profile_address, texts as t};
use crate::{
    lang::{lang, spoken},
    ui::Face,
};
use domain::members::{Card, listed_word};
use leptos::prelude::*;

/// A face, a name, and what they know.
#[component]
pub fn PersonCard(card: Card) -> impl IntoView {
    let l = lang();
    let words = card.competences.iter().take(2).map(|word| listed_word(word, l).unwrap_or(word));
    let competences = words.collect::<Vec<_>>().join(", ");
    // What an organisation is called is a name; a headline is in the person's language.
    let said_in = spoken(card.lang).filter(|_| card.headline.is_some());
    let under = card.headline.or(card.organisation);
    view! {
        <li data-key=card.slug.clone()>
            <Face portrait=card.portrait name=card.name.clone() size="portrait" />
            <div>
                <a href=profile_address(&card.slug)><bdi>{card.name}</bdi></a>
                {card.fresh.then(|| view! { " " <span class="tag brand">{t::fresh(l)}</span> })}
                {(!competences.is_empty()).then(|| view! { <p>{competences}</p> })}
                {under.map(|under| view! { <p class="soft" lang=said_in><bdi>{under}</bdi></p> })}
            </div>
        </li>
    }
}
