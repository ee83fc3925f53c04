//! Tracks of an event.

use crate::{
    Audience,
    account::PersonId,
    db::{Db, Write, sql},
    events::{EventId, NewTrack, TrackId},
};
use sqlx::Result;

/// A row of `event_tracks`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct TrackRow {
    pub id: TrackId,
    pub event_id: EventId,
    pub name: String,
    pub about: Option<String>,
    pub room: Option<String>,
    pub host_id: Option<PersonId>,
    pub host_name: Option<String>,
    /// As `17:15`.
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub capacity: Option<i64>,
    pub sort: i64,
    pub taken: i64,
}

impl TrackRow {
    /// A track that nobody sits in yet. Its host is one who is here, or a name.
    pub fn of(
        id: TrackId,
        event: EventId,
        new: NewTrack,
        (host_id, host_name): (Option<PersonId>, Option<String>),
        sort: i64,
    ) -> Self {
        Self {
            id,
            event_id: event,
            name: new.name,
            about: new.about,
            room: new.room,
            host_id,
            host_name,
            starts: new.starts.map(String::from),
            ends: new.ends.map(String::from),
            capacity: new.capacity.map(i64::from),
            sort,
            taken: 0,
        }
    }
}

/// In order.
pub async fn tracks(write: &mut Write, event: EventId) -> Result<Vec<TrackRow>> {
    sql!(
        fetch_all,
        write,
        "select id, event_id, name, about, room, host_id, host_name, starts, ends, capacity, sort, taken
         from event_tracks where event_id = $1 order by sort, id limit 50",
        event
    )
}

/// A track with its host, where these may see the person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ShownTrack {
    #[sqlx(flatten)]
    pub track: TrackRow,
    pub host: Option<String>,
    pub host_slug: Option<String>,
    pub host_portrait: Option<String>,
}

pub async fn shown_tracks(db: &Db, event: EventId, reach: Audience) -> Result<Vec<ShownTrack>> {
    sql!(
        fetch_all,
        db,
        "select t.id, t.event_id, t.name, t.about, t.room, t.host_id, t.host_name, t.starts, t.ends, t.capacity,
            t.sort, t.taken, coalesce(p.name, t.host_name) as host, p.slug as host_slug,
            case when p.see_portrait <= $2 then p.portrait end as host_portrait
         from event_tracks t left join people p on p.id = t.host_id and p.listed <= $2
         where t.event_id = $1 order by t.sort, t.id limit 50",
        event,
        reach
    )
}

/// Writes a track down, new or as it is now. How many sit there is not written here.
pub async fn save_track(write: &mut Write, t: &TrackRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into event_tracks (id, event_id, name, about, room, host_id, host_name, starts, ends, capacity, sort)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set name = excluded.name, about = excluded.about, room = excluded.room,
            host_id = excluded.host_id, host_name = excluded.host_name, starts = excluded.starts,
            ends = excluded.ends, capacity = excluded.capacity, sort = excluded.sort",
        t.id,
        t.event_id,
        &t.name,
        &t.about,
        &t.room,
        t.host_id,
        &t.host_name,
        &t.starts,
        &t.ends,
        t.capacity,
        t.sort
    )
}

pub async fn sort_track(write: &mut Write, id: TrackId, sort: i64) -> Result<u64> {
    sql!(execute, write, "update event_tracks set sort = $2 where id = $1", id, sort)
}

/// Wishes for it go with it, and who sat there sits nowhere.
pub async fn delete_track(write: &mut Write, id: TrackId) -> Result<u64> {
    sql!(execute, write, "delete from event_tracks where id = $1", id)
}

/// Pådrivere who are called so; two are as good as many.
pub async fn people_named(write: &mut Write, name: &str) -> Result<Vec<(PersonId,)>> {
    sql!(fetch_all, write, "select id from people where name = $1 limit 2", name)
}
