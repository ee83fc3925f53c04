//! In the place of the answer, once it has been: how many there were, and what comes next.

use super::{event_address, texts as t, texts_page as p, when::moment};
use crate::{lang::lang, number::grouped, ui::Icon};
use domain::events::{EventCard, EventPage};
use leptos::prelude::*;

#[component]
pub fn Over(page: EventPage, next: Option<EventCard>) -> impl IntoView {
    let l = lang();
    let coming = page.card.coming;
    let were = (coming > 0).then(|| format!("{}. ", t::so_many_came(l, &grouped(coming))));
    view! {
        <h2 id="svar" class="h-s">{t::over(l)}</h2>
        <p>{were} {p::thanks_all(l)}</p>
        {match next {
            Some(card) => view! {
                <div class="next-date">
                    <p>{p::next_is(l, &moment(card.starts, l))}</p>
                    <a class="btn primary breaks" href=event_address(&card.slug)><bdi>{card.title}</bdi> <Icon name="arrow" small=true /></a>
                </div>
            }
            .into_any(),
            None => view! {
                <p><a class="more" href="/arrangementer">{p::see_programme(l)} <Icon name="arrow" small=true /></a></p>
            }
            .into_any(),
        }}
    }
}
