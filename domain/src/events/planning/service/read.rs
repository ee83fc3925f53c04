//! Reading what is planned, and what should have been done by now.

use crate::{
    Ctx, Error, Result,
    account::Viewer,
    civil::Day,
    events::{
        planning::{
            BudgetLine, Doer, Done, Overdue, Planning, Task, due, next,
            store::{self, LineRow, TaskRow},
        },
        policy, store as events,
    },
    members::Portrait,
    time,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// What is left undone so long after an event is left alone.
const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);
/// More than this is a day's work, and the rest stands at the events.
const SHOWN: usize = 12;

pub async fn planning(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<Planning> {
    policy::may_plan(viewer)?;
    let event = events::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let day = event.starts(&time::zone()).day;
    let today = ctx.today();
    let tasks = store::tasks(&ctx.db, event.id).await?;
    let budget = store::lines(&ctx.db, event.id).await?;
    Ok(Planning {
        planned: budget.iter().map(|line| line.planned).sum(),
        spent: budget.iter().filter_map(|line| line.spent).sum(),
        tasks: tasks.into_iter().map(|row| task(row, day, today)).collect(),
        budget: budget.into_iter().map(line).collect(),
        next: Some(next(day, today)),
    })
}

fn task(row: TaskRow, event: Day, today: Day) -> Task {
    let due = due(event, row.days);
    let person = row.slug.zip(row.name).map(|(slug, name)| Doer {
        slug,
        name,
        portrait: row.portrait.as_deref().and_then(Portrait::parse).unwrap_or_default(),
    });
    let zone = time::zone();
    let done = row.done_at.map(|at| Done { at: time::local(at.to_jiff(), &zone), by: row.done_by });
    Task {
        id: row.id,
        title: row.title,
        days: row.days,
        due,
        person,
        overdue: done.is_none() && due < today,
        done,
    }
}

fn line(row: LineRow) -> BudgetLine {
    BudgetLine { id: row.id, title: row.title, planned: row.planned, spent: row.spent }
}

/// What should have been done by now, the longest overdue first.
pub async fn overdue(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Overdue>> {
    policy::may_plan(viewer)?;
    let now = ctx.env.now();
    let (today, zone) = (Day::from(time::day(now)), time::zone());
    let open = store::open(&ctx.db, (now - MONTH).to_sqlx()).await?;
    let mut late: Vec<Overdue> = open
        .into_iter()
        .map(|row| Overdue {
            due: due(time::local(row.starts_at.to_jiff(), &zone).day, row.days),
            slug: row.slug,
            event: row.event,
            task: row.task,
            person: row.person,
        })
        .filter(|task| task.due < today)
        .collect();
    late.sort_by_key(|task| task.due);
    late.truncate(SHOWN);
    Ok(late)
}
