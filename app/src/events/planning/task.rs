//! One line of the checklist, and the form it is written in.

use super::{api, days, planning_address, texts as t};
use crate::{
    events::when::{day_of_year, moment},
    lang::lang,
    members::profile_address,
    ui::{HiddenField, Icon, PageForm, Select, Submit, TextField, target},
};
use domain::events::planning::{Task, TaskForm};
use leptos::prelude::*;

#[component]
pub fn Line(task: Task, slug: String) -> impl IntoView {
    let l = lang();
    let id = task.id.to_string();
    let (change, key) = (format!("{}?endre={id}#skjema", planning_address(&slug)), id.clone());
    let (done, title) = (task.done.is_some(), task.title.clone());
    let when = match &task.done {
        Some(done) => match &done.by {
            Some(by) => t::done_by(l, &moment(done.at, l), by),
            None => t::done_at(l, &moment(done.at, l)),
        },
        None => t::due(l, &day_of_year(task.due, l), &days::words(task.days, l).to_lowercase()),
    };
    let (name, button) = match done {
        true => (t::undo_this(l, &title), t::undo(l)),
        false => (t::tick_this(l, &title), t::tick(l)),
    };
    view! {
        <li data-key=key class=if done { "task done" } else { "task" }>
            <PageForm verb={target::<api::TickTask>()}>
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="task" value=id />
                {(!done).then(|| view! { <input type="hidden" name="done" value="on" /> })}
                <button class="tickbox" type="submit" aria-label=name title=button aria-pressed=done.to_string()>
                    {done.then(|| view! { <Icon name="check" /> })}
                </button>
            </PageForm>
            <div>
                <p class="task-title breaks">
                    <bdi>{title.clone()}</bdi>
                    {task.overdue.then(|| view! { " " <span class="tag bad">{t::late(l)}</span> })}
                </p>
                <p class="small soft breaks">
                    {when}
                    {task.person.map(|person| view! { " · " <a href=profile_address(&person.slug)><bdi>{person.name}</bdi></a> })}
                </p>
            </div>
            <a class="more act" href=change aria-label=t::change_this(l, &title) data-noscroll=true>{t::change(l)}</a>
        </li>
    }
}

#[component]
pub fn TaskFields(slug: String, form: TaskForm) -> impl IntoView {
    let l = lang();
    let new = form.task.is_empty();
    let options = days::options(form.days.parse().ok(), l);
    let back = planning_address(&slug);
    view! {
        <PageForm verb={target::<api::SaveTask>()} class="flow item-form">
            <HiddenField name="slug" value=slug />
            <HiddenField name="task" value=form.task />
            <TextField name="title" label=t::what_to_do(l) value=form.title />
            <div class="pair">
                <Select name="days" label=t::when(l) options value=form.days />
                <TextField name="person" label=t::who(l) list="folk" autocomplete="off" value=form.person optional=true />
            </div>
            <div class="cluster">
                <Submit label=if new { t::add(l) } else { t::save(l) } class="btn strong" />
                {(!new).then(|| view! { <a class="more" href=back data-noscroll=true>{t::back(l)}</a> })}
            </div>
        </PageForm>
    }
}

/// In the place of the line, its form; and a button that takes it off the list.
#[component]
pub fn Editing(task: Task, slug: String) -> impl IntoView {
    let l = lang();
    let id = task.id.to_string();
    let form = TaskForm {
        task: id.clone(),
        title: task.title,
        days: task.days.to_string(),
        person: task.person.map(|person| person.slug).unwrap_or_default(),
    };
    view! {
        <li id="skjema" class="opened">
            <div>
                <h3 class="h-s">{t::change_task(l)}</h3>
                <TaskFields slug=slug.clone() form />
                <PageForm verb={target::<api::RemoveTask>()} class="section-xs">
                    <input type="hidden" name="slug" value=slug />
                    <input type="hidden" name="task" value=id />
                    <Submit label=t::remove_task(l) class="btn bad compact" />
                </PageForm>
            </div>
        </li>
    }
}
