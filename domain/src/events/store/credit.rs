//! SQL of who came, hosted, spoke or helped at an event that was held, and is not credited with it yet.

use crate::{
    account::PersonId,
    contributions::Kind,
    db::{Db, Write, sql},
    events::EventId,
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// Of events that ended after then, the first five hundred.
pub async fn to_credit(
    db: &Db,
    ended_after: Timestamp,
) -> Result<Vec<(PersonId, Kind, EventId, Timestamp)>> {
    sql!(
        fetch_all,
        db,
        "select d.person_id, d.kind, d.event_id, e.starts_at from (
            select coalesce(s.person_id, a.person_id) as person_id, 'attended' as kind, a.event_id
            from attendances a left join signups s on s.id = a.signup_id where a.here > 0
            union select h.person_id, 'helped', h.event_id from door_helpers h
            union select t.host_id, 'hosted', t.event_id from event_tracks t
            union select k.person_id, 'spoke', i.event_id from speakers k join programme_items i on i.id = k.item_id
            where k.answer = 'yes'
         ) d join events e on e.id = d.event_id
         where d.person_id is not null and e.stage = 'held' and e.ends_at > $1 and not exists (
            select 1 from contributions c where c.person_id = d.person_id and c.kind = d.kind and c.subject_id = d.event_id)
         order by d.event_id, d.person_id limit 500",
        ended_after
    )
}

/// Who was marked by mistake, and not thanked for it yet, did not come.
pub async fn take_back(write: &mut Write, ended_after: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from contributions where kind = 'attended' and source = 'program' and thanks_id is null
         and topic = 'events' and subject_id in (select id from events where stage = 'held' and ends_at > $1)
         and not exists (select 1 from attendances a left join signups s on s.id = a.signup_id
            where a.event_id = contributions.subject_id and a.here > 0
            and coalesce(s.person_id, a.person_id) = contributions.person_id)",
        ended_after
    )
}
