//! What should have been done by now, at the head of the Community Manager's programme.

use super::{planning_address, texts as t};
use crate::{events::when::day_of_year, lang::lang};
use domain::events::planning::Overdue;
use leptos::prelude::*;

#[component]
pub fn Late(tasks: Vec<Overdue>) -> impl IntoView {
    let l = lang();
    if tasks.is_empty() {
        return ().into_any();
    }
    let line = |task: Overdue| {
        let who = task.person.map(|name| format!(" · {name}")).unwrap_or_default();
        let due = t::was_due(l, &day_of_year(task.due, l));
        view! {
            <li class="missing">
                <svg class="icon" aria-hidden="true"><use href="/icons.svg#clock"></use></svg>
                <div>
                    <p class="breaks"><a href=planning_address(&task.slug)><b>{task.task}</b></a></p>
                    <p class="small soft breaks">{due} " · " <bdi>{task.event}</bdi> {who}</p>
                </div>
            </li>
        }
    };
    view! {
        <section class="narrow section-s" aria-labelledby="forfalt">
            <h2 id="forfalt" class="h-s">{t::overdue(l)}</h2>
            <ul class="checks">{tasks.into_iter().map(line).collect_view()}</ul>
        </section>
    }
    .into_any()
}
