//! Who makes an event: speakers, and hosts of tracks. And what is kept for them.

use crate::{
    Lang,
    account::PersonId,
    db::{Db, Write, sql},
    events::{EventId, agenda::SpeakerId},
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// That the person of `signups.person_id`, or of another column, speaks at the event or hosts a track of it.
fn makes(event: &str, person: &str) -> String {
    format!(
        "(exists (select 1 from speakers k join programme_items i on i.id = k.item_id
            where i.event_id = {event} and k.person_id = {person} and k.answer = 'yes')
         or exists (select 1 from event_tracks t where t.event_id = {event} and t.host_id = {person}))"
    )
}

pub async fn makes_it(write: &mut Write, event: EventId, person: PersonId) -> Result<bool> {
    let text = format!("select 1 from people p where p.id = $2 and {}", makes("$1", "p.id"));
    let row: Option<(i32,)> = sql!(fetch_optional, write, AssertSqlSafe(text), event, person)?;
    Ok(row.is_some())
}

/// Writes down anew who of those who answered makes the event; of how many it was otherwise before.
pub async fn mark_crew(write: &mut Write, event: EventId) -> Result<u64> {
    let makes = makes("$1", "signups.person_id");
    let text = format!(
        "update signups set crew = not crew where event_id = $1 and person_id is not null and crew <> {makes}"
    );
    sql!(execute, write, AssertSqlSafe(text), event)
}

/// Nobody is marked any longer; of how many it was otherwise before.
pub async fn unmark_crew(write: &mut Write, event: EventId) -> Result<u64> {
    sql!(execute, write, "update signups set crew = false where event_id = $1 and crew", event)
}

/// Events with places that are still kept, of those that begin between then and then.
pub async fn to_release(db: &Db, now: Timestamp, before: Timestamp) -> Result<Vec<(EventId,)>> {
    sql!(
        fetch_all,
        db,
        "select id from events where released_at is null and (reserved > 0 or kept_crew > 0)
         and stage in ('published', 'closed') and starts_at > $1 and starts_at <= $2 order by starts_at, id limit 200",
        now,
        before
    )
}

pub async fn release(write: &mut Write, event: EventId, at: Timestamp) -> Result<u64> {
    sql!(execute, write, "update events set released_at = $2 where id = $1", event, at)
}

/// One part somebody has in an event.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PartRow {
    pub person_id: PersonId,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    /// The item, or the track.
    pub what: String,
    /// Of one who speaks; the others host a track.
    pub speaker_id: Option<SpeakerId>,
    /// Has said yes.
    pub agreed: bool,
}

/// The parts of those who have an address and have not said that they come, wait or might: whoever has, hears it
/// with the others. Who has said no to speaking has none.
pub async fn parts(write: &mut Write, event: EventId) -> Result<Vec<PartRow>> {
    let others = "p.email is not null and not exists (select 1 from signups s where s.event_id = $1
        and s.person_id = p.id and s.confirmed_at is not null
        and (s.state in ('waiting', 'offered', 'coming') or s.answer = 'maybe'))";
    let text = format!(
        "select p.id as person_id, p.name, p.email, p.lang, i.title as what, k.id as speaker_id,
            coalesce(k.answer = 'yes', false) as agreed, 0 as kind, i.minute as place
         from speakers k join programme_items i on i.id = k.item_id join people p on p.id = k.person_id
         where i.event_id = $1 and (k.answer is null or k.answer = 'yes') and {others}
         union all
         select p.id, p.name, p.email, p.lang, t.name, null, true, 1, t.sort
         from event_tracks t join people p on p.id = t.host_id where t.event_id = $1 and {others}
         order by person_id, kind, place limit 1000"
    );
    sql!(fetch_all, write, AssertSqlSafe(text), event)
}
