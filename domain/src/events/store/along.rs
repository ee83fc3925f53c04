//! The later events of a series, and whether somebody has chosen in them.

use crate::{
    db::{Db, Write, sql},
    events::{EventId, SeriesId},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// Whether somebody sits in a track, wishes for one, or has answered a question.
pub async fn has_chosen(write: &mut Write, event: EventId) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        write,
        "select 1 from signups s where s.event_id = $1 and (s.track_id is not null
            or exists (select 1 from signup_wishes w where w.signup_id = s.id)
            or exists (select 1 from signup_answers a where a.signup_id = s.id)) limit 1",
        event
    )?;
    Ok(row.is_some())
}

/// How many of a series are still to come after that time.
pub async fn count_later(db: &Db, series: SeriesId, after: Timestamp) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        db,
        "select count(*) from events where series_id = $1 and starts_at > $2
         and stage in ('draft', 'published', 'closed')",
        series,
        after
    )?;
    Ok(count)
}
