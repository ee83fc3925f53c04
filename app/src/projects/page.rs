//! /prosjekter/{slug}: one project, whole.

use super::{
    about::About,
    card::Picture,
    decide::{Decide, GatePanel},
    edit_address,
    gates::Path,
    log::Log,
    merge::Merge,
    needs::Needs,
    people::{Follow, MyPlace, People},
    project_address, texts as t,
    told::Told,
    updates::Updates,
    words::tone,
};
use crate::{drawn::when_read, error::AppError, lang::lang, request::request, ui::Icon};
use domain::projects::{ProjectPage, service, stage_name};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

pub fn project_page(slug: String) -> AnyView {
    let thanks = use_query_map().with_untracked(|query| query.get("takk").is_some());
    when_read(read(slug), move |page| view! { <Project page thanks /> })
}

async fn read(slug: String) -> Result<ProjectPage, AppError> {
    let (ctx, viewer) = request();
    Ok(service::page(&ctx, &viewer, &slug).await?)
}

#[component]
fn Project(page: ProjectPage, thanks: bool) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug.clone();
    view! {
        <Told page=page.clone() />
        <article class="wrap">
            {thanks.then(|| view! { <p class="notice good section-xs" role="status"><Icon name="check" />{t::thank_you_idea(l)}</p> })}
            <Head page=page.clone() />
            {page.may_edit.then(|| view! {
                <p class="cluster section-xs"><a class="btn" href=edit_address(&slug)>{t::edit(l)}</a></p>
            })}
            <Path page=page.clone() />
            <div class="split section">
                <div class="flow wide-gap">
                    <Needs page=page.clone() />
                    <About page=page.clone() />
                    <Updates page=page.clone() />
                    <Log page=page.clone() />
                </div>
                <aside class="flow wide-gap" aria-label=t::gate_and_people(l)>
                    <GatePanel page=page.clone() />
                    <Decide page=page.clone() />
                    <People page=page.clone() />
                    <MyPlace page=page.clone() />
                    <Follow page=page.clone() />
                    {page.may_manage.then(|| view! { <Merge page=page.clone() /> })}
                </aside>
            </div>
        </article>
    }
}

/// Picture, focus area, title and in short; the result first once there is one.
#[component]
pub fn Head(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let card = page.card;
    let merged = page.merged.then(|| {
        let whole = match page.merged_into {
            Some((slug, title)) => {
                view! { {t::is_merged(l)} " " <a href=project_address(&slug)><bdi>{title}</bdi></a> "." }.into_any()
            }
            None => t::is_merged_somewhere(l).into_any(),
        };
        view! { <p class="notice"><Icon name="info" /><span>{whole}</span></p> }
    });
    view! {
        <header class="project-head">
            <Picture name=card.picture says=card.picture_says focus=card.focus.key() eager=true />
            <div>
                <p class="kicker">{card.focus.name(l)}</p>
                <h1 class="breaks"><bdi>{card.title}</bdi></h1>
                <p class="lead breaks">{card.brief}</p>
                {(!card.stage.on_path()).then(|| view! { <p><span class=tone(card.stage)>{stage_name(l, card.stage)}</span></p> })}
                {card.result.map(|result| view! {
                    <section class="result" aria-labelledby="resultat"><h2 id="resultat" class="h-s">{t::result(l)}</h2><p class="breaks lines">{result}</p></section>
                })}
                {merged}
            </div>
        </header>
    }
}
