//! SQL of what is told about an event.

use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::EventId,
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// A row of `event_notes`, with the name of who wrote it. Without words when they were taken away.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct NoteRow {
    pub words: String,
    pub version: i64,
    pub writer: Option<String>,
    pub at: Timestamp,
}

pub async fn note(db: &Db, event: EventId) -> Result<Option<NoteRow>> {
    sql!(
        fetch_optional,
        db,
        "select n.words, n.version, p.name as writer, n.at from event_notes n
         left join people p on p.id = n.by_id where n.event_id = $1",
        event
    )
}

/// How often they were written; never: none.
pub async fn version(write: &mut Write, event: EventId) -> Result<i64> {
    let row: Option<(i64,)> =
        sql!(fetch_optional, write, "select version from event_notes where event_id = $1", event)?;
    Ok(row.map_or(0, |(version,)| version))
}

pub async fn save_note(
    write: &mut Write,
    event: EventId,
    words: &str,
    by: Option<PersonId>,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into event_notes (event_id, words, version, by_id, at) values ($1, $2, 1, $3, $4)
         on conflict (event_id) do update set words = excluded.words, version = event_notes.version + 1,
            by_id = excluded.by_id, at = excluded.at",
        event,
        words,
        by,
        at
    )
}
