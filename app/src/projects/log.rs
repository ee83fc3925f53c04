//! How it came to where it stands: the decision log as a story.

use super::{project_address, texts as t, words};
use crate::lang::lang;
use domain::projects::ProjectPage;
use leptos::prelude::*;

#[component]
pub fn Log(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let address = project_address(&page.card.slug);
    let steps = page.steps.into_iter().rev().map(|step| {
        let (said, on) = (words::step(&step, l), step.on.to_string());
        view! {
            <li>
                <time datetime=on>{words::day(step.on, l)}</time>
                <p class="breaks">{said} {step.reason.map(|reason| view! { ": «" <bdi class="lines">{reason}</bdi> "»" })}</p>
                {step.by.map(|by| view! { <p class="small soft breaks">{t::written_by(l, &by)}</p> })}
            </li>
        }
    });
    view! {
        <section aria-labelledby="logg">
            <h2 id="logg">{t::how_we_got_here(l)}</h2>
            <div class="timeline"><ol class="pad">{steps.collect_view()}</ol></div>
            {page.may_staff.then(|| view! {
                <p class="small cluster">
                    <a class="more" href=format!("{address}/protokoll.txt") rel="external">{t::for_the_minutes(l)}</a>
                    <a class="more" href=format!("{address}/protokoll.csv") rel="external">{t::as_a_table(l)}</a>
                </p>
            })}
        </section>
    }
}
