//! What time alone brings about: offers run out, events are over, what was kept for a while is forgotten.

use crate::{
    db::{Db, Write, sql},
    events::EventId,
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// Events with an offer that has run out.
pub async fn with_late_offers(db: &Db, now: Timestamp) -> Result<Vec<(EventId,)>> {
    sql!(
        fetch_all,
        db,
        "select distinct event_id from signups where state = 'offered' and offered_until <= $1 limit 100",
        now
    )
}

/// Events that are over and do not say so yet.
pub async fn over(db: &Db, now: Timestamp) -> Result<Vec<(EventId,)>> {
    sql!(
        fetch_all,
        db,
        "select id from events where stage in ('published', 'closed') and ends_at <= $1 limit 100",
        now
    )
}

/// What someone eats or needs, of events that ended before then.
pub async fn forget_needs(write: &mut Write, ended: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update signups set food = null, access = null, needs_agreed_at = null
         where needs_agreed_at is not null and event_id in (select id from events where ends_at <= $1)",
        ended
    )
}

/// Answers that nobody confirmed since then.
pub async fn forget_unconfirmed(write: &mut Write, answered: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from signups where confirmed_at is null and answered_at <= $1",
        answered
    )
}

/// Names of companions at events that ended before then. How many there were stays.
pub async fn forget_companions(write: &mut Write, ended: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update signups set companions = ''
         where companions <> '' and event_id in (select id from events where ends_at <= $1)",
        ended
    )
}

/// Guests without an answer to anything that ended after `ended`, unless they are newer than `made`.
pub async fn forget_guests(write: &mut Write, ended: Timestamp, made: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from guests where created_at <= $2 and not exists (select 1 from signups s
            join events e on e.id = s.event_id where s.guest_id = guests.id and e.ends_at > $1)",
        ended,
        made
    )
}
