//! Something to do is given to somebody: they are told by one letter, however much it was.

use crate::{
    Ctx, Result,
    account::PersonId,
    ctx::Tx,
    events::{
        Stage,
        planning::{TaskId, due, store},
        quiet,
        store::{self as events, EventRow},
    },
    mail::{Letter, TaskLetter, service as mail},
    members, time,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// Whoever hands out tasks hands out several: the letter waits until nothing more has come for so long.
const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// What changes with the person a task is given to. What one gives to oneself is no news.
pub(super) async fn given(
    tx: &mut Tx<'_>,
    task: TaskId,
    (before, now): (Option<PersonId>, Option<PersonId>),
    me: PersonId,
) -> Result<()> {
    if before != now {
        let given = now.filter(|person| *person != me);
        let at = given.map(|_| (tx.ctx().env.now().to_sqlx(), me));
        store::give(tx, task, at).await?;
    }
    Ok(())
}

/// Tells those who were given something a while ago. What is done by now, or is for nothing any more, is no news.
pub(in crate::events) async fn tell_given(ctx: &Ctx) -> Result<()> {
    let quiet_since = (ctx.env.now() - PAUSE).to_sqlx();
    for (event, person) in store::given(&ctx.db, quiet_since).await? {
        let mut tx = ctx.begin().await?;
        if let Some(event) = events::lock_by_id(&mut tx, event).await? {
            tell(&mut tx, &event, person).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn tell(tx: &mut Tx<'_>, event: &EventRow, person: PersonId) -> Result<()> {
    let tasks = store::given_to(tx, event.id, person).await?;
    store::told(tx, event.id, person).await?;
    let Some((name, email, lang)) = members::service::address(tx, person).await? else {
        return Ok(());
    };
    if tasks.is_empty() || event.stage == Stage::Cancelled {
        return Ok(());
    }
    let (zone, now, id) = (time::zone(), tx.ctx().env.now(), event.id);
    let day = event.starts(&zone).day;
    let url = &tx.ctx().partnership.public_url;
    let seen = event.stage != Stage::Draft;
    let letter = Letter::Tasks(TaskLetter {
        name,
        by: tasks.last().and_then(|task| task.by.clone()),
        event: event.title.clone(),
        tasks: tasks.iter().map(|task| (task.title.clone(), due(day, task.days))).collect(),
        link: seen.then(|| format!("{url}/arrangementer/{}", event.slug)),
    });
    let last = tasks.iter().map(|task| task.given_at.to_jiff().as_second()).max();
    let key = format!("tasks:{id}:{person}:{}", last.unwrap_or_default());
    let first_due = tasks.iter().map(|task| due(day, task.days)).min();
    let within_a_day = first_due.is_some_and(|day| day <= tx.ctx().today());
    let at = if within_a_day { now } else { quiet::send_at(now, None, &zone) };
    mail::enqueue_at(tx, &email, lang, &key, &letter, at).await
}
