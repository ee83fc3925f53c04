//! The programme as it stands on the event's page.

use super::{speaker::Byline, texts as t};
use crate::lang::lang;
use domain::{
    Lang,
    civil::{Day, LocalTime},
    events::agenda::{Agenda, Item},
};
use leptos::prelude::*;

#[component]
pub fn Programme(agenda: Agenda, starts: LocalTime) -> impl IntoView {
    let items: Vec<Item> = agenda.items.into_iter().filter(|item| !item.backstage).collect();
    if items.is_empty() {
        return ().into_any();
    }
    let items = items.into_iter().map(|item| view! { <Point item first=starts.day /> });
    view! {
        <section aria-labelledby="program">
            <h2 id="program" class="section-head">{t::programme(lang())}</h2>
            <ol class="programme">{items.collect_view()}</ol>
        </section>
    }
    .into_any()
}

#[component]
fn Point(item: Item, first: Day) -> impl IntoView {
    let soft = item.speakers.is_empty().then_some("soft");
    view! {
        <li data-key=item.id.to_string()>
            <time datetime=item.at.to_string()>{clock(item.at, first, lang())}</time>
            <div>
                <h3 class="breaks"><bdi>{item.title}</bdi></h3>
                {item.about.map(|about| view! { <p class=format!("breaks lines {}", soft.unwrap_or_default())>{about}</p> })}
                {item.speakers.into_iter().map(|speaker| view! { <Byline speaker /> }).collect_view()}
            </div>
        </li>
    }
}

/// "08.15"; with its weekday where that is another than the first.
pub fn clock(at: LocalTime, first: Day, l: Lang) -> String {
    match at.day == first {
        true => at.at.text(l),
        false => format!("{} {}", at.day.weekday().name(l), at.at.text(l)),
    }
}
