//! Taking in what was planned elsewhere: in the demo.

use crate::{
    Result,
    account::PersonId,
    ctx::Tx,
    events::{
        EventId,
        planning::{
            TaskId,
            store::{self, LineRow},
        },
    },
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

/// `done`: when, and by whom.
pub async fn admit_task(
    tx: &mut Tx<'_>,
    event: EventId,
    title: &str,
    days: i64,
    person: Option<PersonId>,
    done: Option<(Timestamp, PersonId)>,
) -> Result<()> {
    let id: TaskId = tx.ctx().env.id();
    store::insert_task(tx, id, event, title, days, person).await?;
    if let Some((at, by)) = done {
        store::tick(tx, id, event, Some((at.to_sqlx(), by))).await?;
    }
    Ok(())
}

/// In whole kroner.
pub async fn admit_line(
    tx: &mut Tx<'_>,
    event: EventId,
    title: &str,
    planned: i64,
    spent: Option<i64>,
) -> Result<()> {
    let line = LineRow { id: tx.ctx().env.id(), title: title.into(), planned, spent };
    store::insert_line(tx, event, &line).await?;
    Ok(())
}
