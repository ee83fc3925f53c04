//! The secret address of one's own calendar, and what stands in it; and drafts that are deleted.

use super::EventRow;
use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::{Answer, EventId, SeriesId},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

pub async fn feed_of(db: &Db, person: PersonId) -> Result<Option<Timestamp>> {
    let row: Option<(Timestamp,)> = sql!(
        fetch_optional,
        db,
        "select made_at from calendar_feeds where person_id = $1",
        person
    )?;
    Ok(row.map(|(at,)| at))
}

pub async fn person_of_feed(db: &Db, hash: &[u8]) -> Result<Option<PersonId>> {
    let row: Option<(PersonId,)> = sql!(
        fetch_optional,
        db,
        "select person_id from calendar_feeds where token_hash = $1",
        hash
    )?;
    Ok(row.map(|(person,)| person))
}

/// The address before it leads nowhere from now on.
pub async fn set_feed(
    write: &mut Write,
    person: PersonId,
    hash: &[u8],
    now: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into calendar_feeds (person_id, token_hash, made_at) values ($1, $2, $3)
         on conflict (person_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at",
        person,
        hash,
        now
    )
}

pub async fn delete_feed(write: &mut Write, person: PersonId) -> Result<u64> {
    sql!(execute, write, "delete from calendar_feeds where person_id = $1", person)
}

/// An event, and what the person said to it; nothing, where they only speak.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PersonalRow {
    #[sqlx(flatten)]
    pub event: EventRow,
    pub answer: Option<Answer>,
    pub seated: bool,
}

/// What the person said yes or maybe to, or speaks at, and is not over since then.
pub async fn personal(db: &Db, person: PersonId, since: Timestamp) -> Result<Vec<PersonalRow>> {
    sql!(
        fetch_all,
        db,
        "select e.id, e.slug, e.kind, e.series_id, e.title, e.lead, cast(null as text) as about, e.place, e.address,
            e.directions, e.access, e.starts_at, e.ends_at, e.opens_at, e.deadline_at, e.open_to, e.capacity, e.reserved,
            e.kept_crew, e.released_at, e.stage, e.coming, e.places_left, e.turns, e.version, e.sequence, e.changed_at, s.answer,
            coalesce(s.state = 'coming', s.id is null) as seated
         from events e left join signups s on s.event_id = e.id and s.person_id = $1 and s.confirmed_at is not null
         where e.ends_at > $2 and e.stage <> 'draft' and (s.answer in ('coming', 'maybe') or exists
            (select 1 from speakers k join programme_items i on i.id = k.item_id
             where i.event_id = e.id and k.person_id = $1 and k.answer = 'yes'))
         order by e.starts_at, e.id limit 300",
        person,
        since
    )
}

/// `0`: it is none.
pub async fn delete_draft(write: &mut Write, id: EventId) -> Result<u64> {
    sql!(execute, write, "delete from events where id = $1 and stage = 'draft'", id)
}

pub async fn delete_empty_series(write: &mut Write, id: SeriesId) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from event_series where id = $1 and not exists (select 1 from events where series_id = $1)",
        id
    )
}
