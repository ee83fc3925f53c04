//! A card: what it is about, who stands for it, how long it has stood, and the way to move it.

use super::texts as t;
use crate::{
    lang::lang,
    projects::{project_address, texts as shared},
    ui::{Face, Icon},
};
use domain::projects::{ProjectCard, Stage};
use leptos::prelude::*;

#[component]
pub fn BoardCard(
    card: ProjectCard,
    /// Where "Flytt" leads.
    flytt: String,
    manages: bool,
) -> impl IntoView {
    let l = lang();
    let key = format!("kort-{}", card.slug);
    let movable = manages.then(|| card.slug.clone());
    let result = card.result.clone().filter(|_| card.stage == Stage::Realised);
    let lacks =
        (card.open_needs > 0 && result.is_none()).then(|| shared::lacks(l, card.open_needs));
    let title = card.title.clone();
    view! {
        <li class="card" data-key=key data-project=movable>
            <h3 class="breaks"><a href=project_address(&card.slug)><bdi>{card.title}</bdi></a></h3>
            <p class="soft">{card.focus.name(l)}</p>
            {result.map(|result| view! { <p><span class="tag good clipped">{result}</span></p> })}
            {lacks.map(|lacks| view! { <p><span class="tag">{lacks}</span></p> })}
            <footer>
                {card.face.map(|(portrait, name)| {
                    let first = name.split(' ').next().unwrap_or_default().to_owned();
                    view! { <span class="byline"><Face portrait name size="s" /><bdi>{first}</bdi></span> }
                })}
                {manages.then(|| view! {
                    <a class="btn compact icon-only move no-print" href=flytt aria-label=t::move_this(l, &title) aria-describedby="slik-flytter-du" data-noscroll=true><Icon name="move" /></a>
                })}
            </footer>
        </li>
    }
}
