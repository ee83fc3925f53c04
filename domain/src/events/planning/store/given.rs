//! Tasks that were given to somebody who has not been told.

use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::{EventId, planning::TaskId},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// Given then, by that one; or nobody need be told.
pub async fn give(
    write: &mut Write,
    id: TaskId,
    given: Option<(Timestamp, PersonId)>,
) -> Result<u64> {
    let (at, by) = given.unzip();
    sql!(execute, write, "update tasks set given_at = $2, given_by = $3 where id = $1", id, at, by)
}

/// Whom to tell, of which event: those who were given nothing since then.
pub async fn given(db: &Db, since: Timestamp) -> Result<Vec<(EventId, PersonId)>> {
    sql!(
        fetch_all,
        db,
        "select event_id, person_id from tasks where given_at is not null and person_id is not null
         group by event_id, person_id having max(given_at) <= $1 order by event_id, person_id limit 200",
        since
    )
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct GivenRow {
    pub title: String,
    pub days: i64,
    pub given_at: Timestamp,
    pub by: Option<String>,
}

/// What somebody is yet to hear of, and is not done; the first that is due, first.
pub async fn given_to(
    write: &mut Write,
    event: EventId,
    person: PersonId,
) -> Result<Vec<GivenRow>> {
    sql!(
        fetch_all,
        write,
        "select t.title, t.days, t.given_at, g.name as by from tasks t left join people g on g.id = t.given_by
         where t.event_id = $1 and t.person_id = $2 and t.given_at is not null and t.done_at is null
         order by t.days desc, t.id limit 100",
        event,
        person
    )
}

pub async fn told(write: &mut Write, event: EventId, person: PersonId) -> Result<u64> {
    sql!(
        execute,
        write,
        "update tasks set given_at = null, given_by = null where event_id = $1 and person_id = $2",
        event,
        person
    )
}
