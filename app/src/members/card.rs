//! One person in a list of people.

use super::{profile_address, texts as t};
use crate::{lang::lang, ui::Face};
use domain::members::Card;
use leptos::prelude::*;

/// A face, a name, and what they know.
#[component]
pub fn PersonCard(card: Card) -> impl IntoView {
    let l = lang();
    let competences = card.competences.iter().take(2).cloned().collect::<Vec<_>>().join(", ");
    let under = card.headline.or(card.organisation);
    view! {
        <li data-key=card.slug.clone()>
            <Face portrait=card.portrait name=card.name.clone() size="portrait" />
            <div>
                <a href=profile_address(&card.slug)><bdi>{card.name}</bdi></a>
                {card.fresh.then(|| view! { " " <span class="tag brand">{t::fresh(l)}</span> })}
                {(!competences.is_empty()).then(|| view! { <p>{competences}</p> })}
                {under.map(|under| view! { <p class="soft"><bdi>{under}</bdi></p> })}
            </div>
        </li>
    }
}
