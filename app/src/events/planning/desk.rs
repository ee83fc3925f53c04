//! /arrangementer/{slug}/planlegging: what must be done, what it costs, what is shared, and the next one.

use super::{
    api,
    budget::Budget,
    share::Share,
    task::{Editing, Line, TaskFields},
    texts as t,
};
use crate::{
    drawn::when_read,
    error::AppError,
    events::{agenda::People, part::PartPage, when::span},
    lang::{Lang, lang},
    request::{attached, request},
    ui::{HiddenField, PageForm, Submit, TextField, retyped, target},
};
use domain::{
    account::Viewer,
    events::{
        EventPage, OpenTo, Stage,
        agenda::{Agenda, service as agenda},
        planning::{Planning, TaskForm, service},
        service as events,
    },
};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

struct Read {
    page: EventPage,
    planning: Planning,
    people: Vec<(String, String)>,
    /// As everyone sees it, where everyone does.
    public: Option<(EventPage, Agenda)>,
}

pub fn planning_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let asked = |name: &str| use_query_map().with_untracked(|query| query.get(name));
    let task = retyped("task").or(asked("endre")).unwrap_or_default();
    let line = retyped("budget_line").or(asked("linje")).unwrap_or_default();
    when_read(read(slug), move |read| view! { <Desk read task line /> })
}

async fn read(slug: String) -> Result<Read, AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let planning = service::planning(&ctx, &viewer, &slug).await?;
    let people = agenda::candidates(&ctx, &viewer).await?;
    let page = events::page(&ctx, &viewer, lang, &slug).await?;
    let told = page.card.stage != Stage::Draft && page.card.open_to != OpenTo::Invited;
    let public = match told {
        true => {
            let anyone = Viewer::default();
            let page = events::page(&ctx, &anyone, lang, &slug).await?;
            Some((page, agenda::agenda(&ctx, &anyone, &slug).await?))
        }
        false => None,
    };
    Ok(Read { page, planning, people, public })
}

#[component]
fn Desk(read: Read, task: String, line: String) -> impl IntoView {
    let l = lang();
    let Read { page, planning, people, public } = read;
    let card = page.card.clone();
    let slug = card.slug.clone();
    let Planning { budget, planned, spent, next, .. } = planning.clone();
    let next = next.map(|day| format!("{}.{}.{}", day.day(), day.month(), day.year()));
    view! {
        <People people />
        <PartPage slug=slug.clone() event=card.title here="planlegging" heading=t::planning(l) lead=span(card.starts, card.ends, l) narrow=true>
            <Checklist planning slug=slug.clone() open=task />
            <section class="section-s" aria-labelledby="budsjett">
                <h2 id="budsjett" class="section-head">{t::budget(l)}</h2>
                <Budget slug=slug.clone() lines=budget planned spent line />
            </section>
            {public.map(|(page, agenda)| view! { <Share page agenda /> })}
            <section class="section-s" aria-labelledby="ny">
                <h2 id="ny" class="section-head">{t::make_new(l)}</h2>
                <p class="soft">{t::make_new_means(l)}</p>
                <PageForm verb={target::<api::Copy>()} class="flow section-xs">
                    <HiddenField name="slug" value=slug />
                    <TextField name="date" label=t::date(l) value=next.unwrap_or_default() />
                    <div class="cluster"><Submit label=t::make_draft(l) class="btn" /></div>
                </PageForm>
            </section>
        </PartPage>
    }
}

#[component]
fn Checklist(planning: Planning, slug: String, open: String) -> impl IntoView {
    let l = lang();
    let none = planning.tasks.is_empty();
    let (done, all) =
        (planning.tasks.iter().filter(|task| task.done.is_some()).count(), planning.tasks.len());
    let editing = planning.tasks.iter().any(|task| task.id.to_string() == open);
    let (of, begins) = (slug.clone(), slug.clone());
    let lines = planning.tasks.into_iter().map(move |task| match task.id.to_string() == open {
        true => view! { <Editing task slug=of.clone() /> }.into_any(),
        false => view! { <Line task slug=of.clone() /> }.into_any(),
    });
    let form = TaskForm { days: "7".into(), ..TaskForm::default() };
    view! {
        <section class="section-s" aria-labelledby="sjekkliste">
            <div class="spread section-head">
                <h2 id="sjekkliste">{t::checklist(l)}</h2>
                {(!none).then(|| view! { <p class="soft small" role="status">{t::so_many_done(l, done, all)}</p> })}
            </div>
            <ul class="tasks">{lines.collect_view()}</ul>
            {none.then(|| view! {
                <div class="empty">
                    <p>{t::nothing_to_do(l)}</p>
                    <PageForm verb={target::<api::BeginList>()}>
                        <input type="hidden" name="slug" value=begins />
                        <Submit label=t::begin_with_usual(l) class="btn strong" />
                    </PageForm>
                </div>
            })}
            {(!editing).then(|| view! {
                <details class="extras section-xs" open=retyped("task").is_some()>
                    <summary class="more">{t::new_task(l)}</summary>
                    <TaskFields slug form />
                </details>
            })}
        </section>
    }
}
