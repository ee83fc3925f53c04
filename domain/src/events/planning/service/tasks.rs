//! The checklist: written, handed out, ticked off and on again.

use super::{given::given, held, known, planned};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Lang, Result,
    account::Viewer,
    events::{
        agenda::service::the_one,
        planning::{LINES_MAX, TaskForm, TaskId, store, usual},
        policy,
    },
};
use jiff_sqlx::ToSqlx;

/// Whoever it is given to is told, after a while.
///
/// # Errors
/// `Invalid`, at `person` when that is nobody or more than one; `NotFound` for a task of another event.
pub async fn save_task(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &TaskForm) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    let person = match &new.person {
        Some(typed) => Some(the_one(&mut tx, "person", typed).await?.id),
        None => None,
    };
    let title = new.title.as_str();
    match known(&form.task)? {
        Some(id) => {
            let before = store::doer_of(&mut tx, id).await?;
            given(&mut tx, id, (before, person), me).await?;
            if store::update_task(&mut tx, id, event.id, title, new.days, person).await? == 0 {
                return Err(Error::NotFound);
            }
        }
        None if store::count_tasks(&mut tx, event.id).await? >= i64::from(LINES_MAX) => {
            return Err(FieldErrors::one("title", Complaint::TooMany(LINES_MAX)).into());
        }
        None => {
            let id = ctx.env.id();
            store::insert_task(&mut tx, id, event.id, title, new.days, person).await?;
            given(&mut tx, id, (None, person), me).await?;
        }
    }
    planned(&mut tx, me, "task_saved", &event).await?;
    tx.commit().await
}

/// Done, or not after all.
pub async fn tick(ctx: &Ctx, viewer: &Viewer, slug: &str, task: TaskId, done: bool) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    let done = done.then(|| (ctx.env.now().to_sqlx(), me));
    if store::tick(&mut tx, task, event.id, done).await? == 0 {
        return Err(Error::NotFound);
    }
    planned(&mut tx, me, if done.is_some() { "task_done" } else { "task_opened" }, &event).await?;
    tx.commit().await
}

pub async fn remove_task(ctx: &Ctx, viewer: &Viewer, slug: &str, task: TaskId) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    if store::delete_task(&mut tx, task, event.id).await? == 0 {
        return Err(Error::NotFound);
    }
    planned(&mut tx, me, "task_removed", &event).await?;
    tx.commit().await
}

/// Begins an empty checklist with what most events need.
///
/// # Errors
/// `Conflict` if somebody has begun already.
pub async fn begin(ctx: &Ctx, viewer: &Viewer, slug: &str, lang: Lang) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    if store::count_tasks(&mut tx, event.id).await? > 0 {
        return Err(Error::Conflict);
    }
    for (title, days) in usual(lang) {
        store::insert_task(&mut tx, ctx.env.id(), event.id, title, days, None).await?;
    }
    planned(&mut tx, me, "task_saved", &event).await?;
    tx.commit().await
}
