//! Who helps at the door of an event.

use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::EventId,
};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::Result;

pub async fn is_helper(db: &Db, event: EventId, person: PersonId) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        db,
        "select 1 from door_helpers where event_id = $1 and person_id = $2",
        event,
        person
    )?;
    Ok(row.is_some())
}

/// Slug and name of those who help.
pub async fn helpers(db: &Db, event: EventId) -> Result<Vec<(String, String)>> {
    sql!(
        fetch_all,
        db,
        "select p.slug, p.name from door_helpers h join people p on p.id = h.person_id
         where h.event_id = $1 order by p.name limit 100",
        event
    )
}

/// Pådrivere who come and do not help.
pub async fn could_help(db: &Db, event: EventId) -> Result<Vec<(String, String)>> {
    sql!(
        fetch_all,
        db,
        "select p.slug, p.name from signups s join people p on p.id = s.person_id
         where s.event_id = $1 and s.state = 'coming'
            and p.id not in (select person_id from door_helpers where event_id = $1)
         limit 1000",
        event
    )
}

pub async fn person_by_slug(write: &mut Write, slug: &str) -> Result<Option<PersonId>> {
    let row: Option<(PersonId,)> =
        sql!(fetch_optional, write, "select id from people where slug = $1", slug)?;
    Ok(row.map(|(id,)| id))
}

pub async fn insert_helper(
    write: &mut Write,
    event: EventId,
    person: PersonId,
    by: PersonId,
    now: jiff::Timestamp,
) -> Result<u64> {
    let at: Timestamp = now.to_sqlx();
    sql!(
        execute,
        write,
        "insert into door_helpers (event_id, person_id, named_by, named_at) values ($1, $2, $3, $4)
         on conflict (event_id, person_id) do nothing",
        event,
        person,
        by,
        at
    )
}

pub async fn delete_helper(write: &mut Write, event: EventId, person: PersonId) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from door_helpers where event_id = $1 and person_id = $2",
        event,
        person
    )
}
