//! The path from idea to result, and how far the project has come on it.

use super::texts as t;
use crate::{date, lang::lang};
use domain::projects::{ProjectPage, Stage, stage_name};
use leptos::prelude::*;

#[component]
pub fn Path(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let stands = if page.card.stage.on_path() { Some(page.card.stage) } else { page.aside_from };
    let aside = !page.card.stage.on_path();
    let reached = |stage: Stage| {
        let step = page.steps.iter().rev().find(|step| step.became == stage)?;
        Some(date::month(&step.on.to_string(), l))
    };
    let steps = Stage::PATH.into_iter().map(|stage| {
        let been = stands.is_some_and(|stands| stage <= stands);
        let here = stands == Some(stage) && !aside && stage != Stage::Realised;
        let when = reached(stage).filter(|_| been);
        view! {
            <li class=(been && !here).then_some("done") aria-current=here.then_some("step")>
                {stage_name(l, stage)} {when.map(|when| view! { " " <small>{when}</small> })}
            </li>
        }
    });
    view! {
        <section class="section-s" aria-labelledby="steg">
            <h2 id="steg" class="hush">{t::stage(l)}</h2>
            <ol class="gates">{steps.collect_view()}</ol>
        </section>
    }
}
