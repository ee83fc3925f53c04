//! Something to do is given to somebody: they are told by one letter, however much it was.

use crate::{
    Ctx, Result,
    account::PersonId,
    civil::Day,
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
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
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
    let at = in_time(now, first_due, &zone);
    mail::enqueue_at(tx, &email, lang, &key, &letter, at).await
}

/// Not in quiet hours, unless it would come too late: what is due on Sunday and given on Saturday evening is told then,
/// and not on Monday.
fn in_time(now: Timestamp, first_due: Option<Day>, zone: &TimeZone) -> Timestamp {
    let awake = quiet::send_at(now, None, zone);
    let too_late = first_due.is_some_and(|due| due < time::local(awake, zone).day);
    if too_late { now } else { awake }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_woken_and_nobody_hears_it_too_late() {
        let zone = time::zone();
        // Written as the clock on the wall; Saturday is the 28th of November.
        for (given, due, told) in [
            ("2026-11-28T14:00", "2026-11-29", "2026-11-28T14:00"),
            ("2026-11-28T22:00", "2026-11-29", "2026-11-28T22:00"),
            ("2026-11-28T22:00", "2026-11-30", "2026-11-30T07:00"),
            ("2026-11-29T12:00", "2026-11-29", "2026-11-29T12:00"),
            ("2026-11-24T22:30", "2026-11-24", "2026-11-24T22:30"),
            ("2026-11-24T22:30", "2026-11-25", "2026-11-25T07:00"),
            ("2026-11-24T22:30", "2026-11-20", "2026-11-24T22:30"),
        ] {
            let at = |local: &str| {
                let local: jiff::civil::DateTime = local.parse().unwrap();
                zone.to_timestamp(local).unwrap()
            };
            let due: jiff::civil::Date = due.parse().unwrap();
            assert_eq!(in_time(at(given), Some(due.into()), &zone), at(told), "{given} {due}");
        }
    }
}
