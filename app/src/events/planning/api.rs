//! What the forms of planning ask for; the service refuses whoever may not.

use crate::{
    error::AppError,
    events::event_address,
    lang::Lang,
    request::{attached, lead_to, request},
};
use domain::events::{
    planning::{BudgetForm, CopyForm, LineId, TaskForm, TaskId, service},
    service as events,
};
use leptos::prelude::*;

/// `series`: its later drafts too.
#[server(prefix = "/api/events", endpoint = "delete_draft")]
pub async fn delete_draft(
    slug: String,
    #[server(default)] series: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    events::delete_draft(&ctx, &viewer, &slug, series.is_some()).await?;
    lead_to("/arrangementer");
    Ok(())
}

#[server(prefix = "/api/events", endpoint = "begin_list")]
pub async fn begin_list(slug: String) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    Ok(service::begin(&ctx, &viewer, &slug, lang).await?)
}

#[server(prefix = "/api/events", endpoint = "save_task")]
pub async fn save_task(slug: String, #[server(flatten)] form: TaskForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::save_task(&ctx, &viewer, &slug, &form).await?)
}

/// `done`: it is; otherwise it is not after all.
#[server(prefix = "/api/events", endpoint = "tick_task")]
pub async fn tick_task(
    slug: String,
    task: TaskId,
    #[server(default)] done: Option<String>,
) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::tick(&ctx, &viewer, &slug, task, done.is_some()).await?)
}

#[server(prefix = "/api/events", endpoint = "remove_task")]
pub async fn remove_task(slug: String, task: TaskId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_task(&ctx, &viewer, &slug, task).await?)
}

#[server(prefix = "/api/events", endpoint = "save_line")]
pub async fn save_line(slug: String, #[server(flatten)] form: BudgetForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::save_line(&ctx, &viewer, &slug, &form).await?)
}

#[server(prefix = "/api/events", endpoint = "remove_line")]
pub async fn remove_line(slug: String, line: LineId) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    Ok(service::remove_line(&ctx, &viewer, &slug, line).await?)
}

#[server(prefix = "/api/events", endpoint = "copy")]
pub async fn copy(slug: String, #[server(flatten)] form: CopyForm) -> Result<(), AppError> {
    let (ctx, viewer) = request();
    let slug = service::copy(&ctx, &viewer, &slug, &form).await?;
    lead_to(&event_address(&slug));
    Ok(())
}
