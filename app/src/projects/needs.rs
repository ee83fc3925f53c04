//! What a project lacks, as it is read on its page.

use super::{texts as t, words::day};
use crate::{lang::lang, ui::Icon};
use domain::{
    Lang,
    projects::{Need, ProjectPage},
};
use leptos::prelude::*;

#[component]
pub fn Needs(page: ProjectPage) -> impl IntoView {
    let l = lang();
    if page.needs.is_empty() {
        return ().into_any();
    }
    let needs = page.needs.into_iter().map(|need| view! { <Line need /> });
    view! {
        <section aria-labelledby="behov">
            <h2 id="behov" class="section-head">{t::we_lack(l)}</h2>
            <ul class="rows deeds content">{needs.collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Line(need: Need) -> impl IntoView {
    let l = lang();
    let facts = facts(&need, l);
    let key = need.id.to_string();
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><bdi>{need.title}</bdi></h3>
                {need.about.map(|about| view! { <p class="soft breaks lines">{about}</p> })}
                {(!facts.is_empty()).then(|| view! { <p class="small soft breaks">{facts}</p> })}
            </div>
            {need.filled.then(|| view! { <p class="tag good act"><Icon name="check" small=true />{t::met(l)}</p> })}
        </li>
    }
}

/// "Byggteknisk · 16 timer · 2 personer · fra 1. mars 2027 · Lageret"
pub fn facts(need: &Need, l: Lang) -> String {
    let mut facts: Vec<String> = need.competence.clone().into_iter().collect();
    facts.extend(need.hours.map(|hours| t::hours(l, hours)));
    if need.places > 1 {
        facts.push(t::places(l, need.places));
    }
    facts.extend(need.from_day.map(|from| t::from_day(l, &day(from, l))));
    facts.extend(need.to_day.map(|to| t::to_day(l, &day(to, l))));
    facts.extend(need.place.clone());
    facts.join(" · ")
}
