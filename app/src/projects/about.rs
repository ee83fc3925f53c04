//! What a project is: why, for whom, when, where, with whose money.

use super::{project_address, texts as t, words::day};
use crate::{lang::lang, ui::Icon};
use domain::projects::ProjectPage;
use leptos::prelude::*;

#[component]
pub fn About(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let when = when(&page, l);
    let texts = [
        (t::why(l), page.why),
        (t::for_whom(l), page.for_whom),
        (t::padrivers_do(l), page.padrivers),
    ];
    let facts = [(t::when(l), when), (t::funding(l), page.funding)];
    let texts = texts.into_iter().filter_map(|(title, text)| {
        let text = text?;
        Some(view! { <h3>{title}</h3> <p class="breaks lines">{text}</p> })
    });
    let facts = facts.into_iter().filter_map(|(title, text)| {
        let text = text?;
        Some(view! { <div><dt>{title}</dt><dd class="breaks lines">{text}</dd></div> })
    });
    let place = (page.place.is_some() || page.point.is_some()).then(|| {
        let map = page.point.map(|point| {
            let (lat, lon) = (format!("{:.5}", point.lat), format!("{:.5}", point.lon));
            let href = format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}");
            view! { " " <a class="more" href=href rel="external noreferrer">{t::on_the_map(l)} <Icon name="arrow" small=true /></a> }
        });
        view! { <div><dt>{t::place(l)}</dt><dd class="breaks">{page.place} {map}</dd></div> }
    });
    let partners = page.partners.into_iter().enumerate().map(|(n, (slug, name))| {
        view! { {(n > 0).then_some(", ")} <a href=format!("/partnere/{slug}")><bdi>{name}</bdi></a> }
    });
    let partners: Vec<_> = partners.collect();
    let partners = (!partners.is_empty())
        .then(|| view! { <div><dt>{t::partners(l)}</dt><dd class="breaks">{partners.collect_view()}</dd></div> });
    let from = page.merged_from.into_iter().enumerate().map(|(n, (slug, title))| {
        view! { {(n > 0).then_some(", ")} <a href=project_address(&slug)><bdi>{title}</bdi></a> }
    });
    let from: Vec<_> = from.collect();
    let from = (!from.is_empty())
        .then(|| view! { <div><dt>{t::merged_from(l)}</dt><dd class="breaks">{from.collect_view()}</dd></div> });
    view! {
        <section class="prose flow" aria-labelledby="om">
            <h2 id="om">{t::about(l)}</h2>
            {texts.collect_view()}
        </section>
        <dl class="facts">{facts.collect_view()} {place} {partners} {from}</dl>
    }
}

/// "Våren 2027 (1. mars 2027–1. juni 2027)"
fn when(page: &ProjectPage, l: domain::Lang) -> Option<String> {
    let days = match (page.starts_on, page.ends_on) {
        (Some(from), Some(to)) => Some(format!("{}–{}", day(from, l), day(to, l))),
        (Some(from), None) => Some(t::from_day(l, &day(from, l))),
        (None, Some(to)) => Some(t::to_day(l, &day(to, l))),
        (None, None) => None,
    };
    match (page.happens.clone(), days) {
        (Some(words), Some(days)) => Some(format!("{words} ({days})")),
        (words, days) => words.or(days),
    }
}
