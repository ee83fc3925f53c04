//! A project in a list.

use super::{project_address, texts as t, words::tone};
use crate::{lang::lang, partnership::partnership, ui::Face};
use domain::projects::{ProjectCard, Stage, stage_name};
use leptos::prelude::*;

#[component]
pub fn Card(card: ProjectCard) -> impl IntoView {
    let l = lang();
    let key = card.slug.clone();
    let text = card.result.filter(|_| card.stage == Stage::Realised).unwrap_or(card.brief);
    let needs = (card.open_needs > 0 && card.stage != Stage::Realised)
        .then(|| t::lacks(l, card.open_needs));
    view! {
        <li class="project" data-key=key>
            <Picture name=card.picture says=card.picture_says focus=card.focus.key() />
            <div>
                <p class="kicker">{card.focus.name(l)}</p>
                <h2 class="h-s breaks"><a href=project_address(&card.slug)><bdi>{card.title}</bdi></a></h2>
                <p class="soft breaks">{text}</p>
                <p class="cluster tight">
                    <span class=tone(card.stage)>{stage_name(l, card.stage)}</span>
                    {needs.map(|needs| view! { <span class="tag">{needs}</span> })}
                    {card.face.map(|(portrait, name)| {
                        let said = name.clone();
                        view! { <span class="byline"><Face portrait name=name size="s" /><span class="small soft"><bdi>{said}</bdi></span></span> }
                    })}
                </p>
            </div>
        </li>
    }
}

/// Its own picture, or one that its focus area has; without words where it says nothing of its own.
#[component]
pub fn Picture(
    name: Option<String>,
    says: Option<String>,
    focus: String,
    #[prop(optional)] eager: bool,
) -> impl IntoView {
    let own = name.is_some();
    let name = name.unwrap_or_else(|| of_focus(&focus).into());
    let src = format!("/tegning/{}/bilde/{name}.svg", partnership().hue);
    let loading = if eager { "eager" } else { "lazy" };
    let alt = says.filter(|_| own).unwrap_or_default();
    view! { <img class="picture" src=src alt=alt width="640" height="400" loading=loading decoding="async" /> }
}

fn of_focus(focus: &str) -> &'static str {
    match focus {
        "mobilitet" => "gate",
        "gronne-byrom" => "regnbed",
        "naboskap-og-inkludering" | "ungdom" => "brygga",
        "mat" => "robat",
        _ => "lageret",
    }
}

/// Short: on a person's and on a partner's page.
#[component]
pub fn ProjectLines(projects: Vec<ProjectCard>) -> impl IntoView {
    let l = lang();
    if projects.is_empty() {
        return ().into_any();
    }
    let lines = projects.into_iter().map(|card| {
        view! {
            <li data-key=card.slug.clone()>
                <span class="soft">{stage_name(l, card.stage)}</span>
                <h3 class="breaks"><a href=project_address(&card.slug)><bdi>{card.title}</bdi></a></h3>
            </li>
        }
    });
    view! {
        <section class="section-s" aria-labelledby="prosjekter">
            <h2 id="prosjekter" class="h-s section-head">{t::projects(l)}</h2>
            <ul class="headlines">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}
