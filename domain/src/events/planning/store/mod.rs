//! SQL of the checklist and the budget.

use super::{LineId, TaskId};
use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::EventId,
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

mod given;
pub use given::*;

/// A task with the names of those it is about.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TaskRow {
    pub id: TaskId,
    pub title: String,
    pub days: i64,
    pub slug: Option<String>,
    pub name: Option<String>,
    pub portrait: Option<String>,
    pub done_at: Option<Timestamp>,
    pub done_by: Option<String>,
}

pub async fn tasks(db: &Db, event: EventId) -> Result<Vec<TaskRow>> {
    sql!(
        fetch_all,
        db,
        "select t.id, t.title, t.days, p.slug, p.name, p.portrait, t.done_at, d.name as done_by
         from tasks t left join people p on p.id = t.person_id left join people d on d.id = t.done_by
         where t.event_id = $1 order by t.days desc, t.id limit 100",
        event
    )
}

pub async fn count_tasks(write: &mut Write, event: EventId) -> Result<i64> {
    let (count,): (i64,) =
        sql!(fetch_one, write, "select count(*) from tasks where event_id = $1", event)?;
    Ok(count)
}

pub async fn insert_task(
    write: &mut Write,
    id: TaskId,
    event: EventId,
    title: &str,
    days: i64,
    person: Option<PersonId>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into tasks (id, event_id, title, days, person_id) values ($1, $2, $3, $4, $5)",
        id,
        event,
        title,
        days,
        person
    )
}

/// `0`: there is no such task of this event.
pub async fn update_task(
    write: &mut Write,
    id: TaskId,
    event: EventId,
    title: &str,
    days: i64,
    person: Option<PersonId>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update tasks set title = $3, days = $4, person_id = $5 where id = $1 and event_id = $2",
        id,
        event,
        title,
        days,
        person
    )
}

/// Who does it, before it is changed.
pub async fn doer_of(write: &mut Write, id: TaskId) -> Result<Option<PersonId>> {
    let row: Option<(Option<PersonId>,)> =
        sql!(fetch_optional, write, "select person_id from tasks where id = $1", id)?;
    Ok(row.and_then(|(person,)| person))
}

/// Done, or not after all. What is done already stays as it was done first.
pub async fn tick(
    write: &mut Write,
    id: TaskId,
    event: EventId,
    done: Option<(Timestamp, PersonId)>,
) -> Result<u64> {
    let (at, by) = done.unzip();
    sql!(
        execute,
        write,
        "update tasks set done_at = case when $3 then coalesce(done_at, $4) end,
            done_by = case when $3 then case when done_at is null then $5 else done_by end end
         where id = $1 and event_id = $2",
        id,
        event,
        done.is_some(),
        at,
        by
    )
}

pub async fn delete_task(write: &mut Write, id: TaskId, event: EventId) -> Result<u64> {
    sql!(execute, write, "delete from tasks where id = $1 and event_id = $2", id, event)
}

/// A task that is open, with its event.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OpenRow {
    pub slug: String,
    pub event: String,
    pub task: String,
    pub days: i64,
    pub starts_at: Timestamp,
    pub person: Option<String>,
}

/// Of events that are being planned, or were held since then; the nearest first.
pub async fn open(db: &Db, since: Timestamp) -> Result<Vec<OpenRow>> {
    sql!(
        fetch_all,
        db,
        "select e.slug, e.title as event, t.title as task, t.days, e.starts_at, p.name as person
         from tasks t join events e on e.id = t.event_id left join people p on p.id = t.person_id
         where t.done_at is null and e.stage <> 'cancelled' and e.starts_at > $1
         order by e.starts_at, t.days desc, t.id limit 500",
        since
    )
}

/// The same tasks for another event, none of them done.
pub async fn copied_tasks(
    write: &mut Write,
    from: EventId,
) -> Result<Vec<(String, i64, Option<PersonId>)>> {
    sql!(
        fetch_all,
        write,
        "select title, days, person_id from tasks where event_id = $1 order by id limit 100",
        from
    )
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LineRow {
    pub id: LineId,
    pub title: String,
    pub planned: i64,
    pub spent: Option<i64>,
}

pub async fn lines(db: &Db, event: EventId) -> Result<Vec<LineRow>> {
    sql!(
        fetch_all,
        db,
        "select id, title, planned, spent from budget_lines where event_id = $1 order by id limit 100",
        event
    )
}

pub async fn copied_lines(write: &mut Write, from: EventId) -> Result<Vec<(String, i64)>> {
    sql!(
        fetch_all,
        write,
        "select title, planned from budget_lines where event_id = $1 order by id limit 100",
        from
    )
}

pub async fn count_lines(write: &mut Write, event: EventId) -> Result<i64> {
    let (count,): (i64,) =
        sql!(fetch_one, write, "select count(*) from budget_lines where event_id = $1", event)?;
    Ok(count)
}

pub async fn insert_line(write: &mut Write, event: EventId, line: &LineRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into budget_lines (id, event_id, title, planned, spent) values ($1, $2, $3, $4, $5)",
        line.id,
        event,
        &line.title,
        line.planned,
        line.spent
    )
}

/// `0`: there is no such line of this event.
pub async fn update_line(write: &mut Write, event: EventId, line: &LineRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "update budget_lines set title = $3, planned = $4, spent = $5 where id = $1 and event_id = $2",
        line.id,
        event,
        &line.title,
        line.planned,
        line.spent
    )
}

pub async fn delete_line(write: &mut Write, id: LineId, event: EventId) -> Result<u64> {
    sql!(execute, write, "delete from budget_lines where id = $1 and event_id = $2", id, event)
}
