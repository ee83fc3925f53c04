//! The newest thank-you, on the front page of the one it went to.

use super::texts as t;
use crate::{date, lang::lang, ui::Icon};
use domain::{contributions::Thanked, text::first_name};
use leptos::prelude::*;

#[component]
pub fn WasThanked(thanked: Thanked) -> impl IntoView {
    let l = lang();
    let day = date::day_of_year(&thanked.on, l);
    let words = match &thanked.by {
        Some(by) => t::thanked_you(l, first_name(by)),
        None => t::were_thanked(l).to_owned(),
    };
    view! {
        <section class="thanked" aria-labelledby="takk">
            <h2 id="takk" class="h-s">{words}</h2>
            <blockquote class="quoted breaks lines"><bdi>{thanked.words}</bdi></blockquote>
            <p class="cluster">
                <time class="small soft" datetime=thanked.on>{day}</time>
                <a class="more" href="/min-side/bidrag">{t::all_you_did(l)} <Icon name="arrow" small=true /></a>
            </p>
        </section>
    }
}
