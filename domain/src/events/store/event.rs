//! One event: reading it, locking it, writing it.

use crate::{
    civil::LocalTime,
    db::{Db, Write, sql},
    events::{
        EventId, NewEvent, OpenTo, SeriesId, Stage,
        waitlist::{Held, Room, Seat},
    },
    time,
};
use jiff::tz::TimeZone;
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::{AssertSqlSafe, Result};

/// A row of `events`.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EventRow {
    pub id: EventId,
    pub slug: String,
    pub kind: String,
    pub series_id: Option<SeriesId>,
    pub title: String,
    pub lead: Option<String>,
    pub about: Option<String>,
    pub place: Option<String>,
    pub address: Option<String>,
    pub directions: Option<String>,
    pub access: Option<String>,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub opens_at: Option<Timestamp>,
    pub deadline_at: Option<Timestamp>,
    pub open_to: OpenTo,
    pub capacity: Option<i64>,
    pub reserved: i64,
    pub kept_crew: i64,
    pub released_at: Option<Timestamp>,
    pub stage: Stage,
    pub coming: i64,
    pub places_left: Option<i64>,
    pub turns: i64,
    pub version: i64,
    pub sequence: i64,
    pub changed_at: Timestamp,
}

const COLUMNS: &str = "id, slug, kind, series_id, title, lead, about, place, address, directions, access,
    starts_at, ends_at, opens_at, deadline_at, open_to, capacity, reserved, kept_crew, released_at, stage, coming,
    places_left, turns, version, sequence, changed_at";

impl EventRow {
    /// A draft that nobody has seen yet.
    pub fn draft(
        id: EventId,
        slug: String,
        series: Option<SeriesId>,
        new: &NewEvent,
        now: jiff::Timestamp,
    ) -> Self {
        let begins = time::instant(new.starts, &time::zone()).to_sqlx();
        let mut row = Self {
            id,
            slug,
            kind: String::new(),
            series_id: series,
            title: String::new(),
            lead: None,
            about: None,
            place: None,
            address: None,
            directions: None,
            access: None,
            starts_at: begins,
            ends_at: begins,
            opens_at: None,
            deadline_at: None,
            open_to: new.open_to,
            capacity: None,
            reserved: 0,
            kept_crew: 0,
            released_at: None,
            stage: Stage::Draft,
            coming: 0,
            places_left: new.room.left(Held::default(), Seat::Open).map(i64::from),
            turns: 0,
            version: 1,
            sequence: 0,
            changed_at: now.to_sqlx(),
        };
        row.fill(new);
        row
    }

    /// Takes over what the form says.
    pub fn fill(&mut self, new: &NewEvent) {
        let zone = time::zone();
        let at = |local: LocalTime| time::instant(local, &zone).to_sqlx();
        self.kind.clone_from(&new.kind);
        self.title = new.title.as_str().into();
        self.lead.clone_from(&new.lead);
        self.about.clone_from(&new.about);
        self.place.clone_from(&new.place);
        self.address.clone_from(&new.address);
        self.directions.clone_from(&new.directions);
        self.access.clone_from(&new.access);
        self.starts_at = at(new.starts);
        self.ends_at = at(new.ends);
        if self.ends_at <= self.starts_at {
            // It begins in the hour that summer time skips: it lasts as long as was meant.
            let civil = |local: LocalTime| time::instant(local, &TimeZone::UTC);
            let meant = civil(new.ends).duration_since(civil(new.starts));
            let ends = self.starts_at.to_jiff() + meant;
            self.ends_at = ends.to_sqlx();
        }
        self.opens_at = new.opens.map(at);
        self.deadline_at = new.deadline.map(at);
        self.open_to = new.open_to;
        self.capacity = new.room.capacity.map(i64::from);
        self.reserved = new.room.reserved.into();
        self.kept_crew = new.room.crew.into();
    }

    pub fn starts(&self, zone: &TimeZone) -> LocalTime {
        time::local(self.starts_at.to_jiff(), zone)
    }

    pub fn ends(&self, zone: &TimeZone) -> LocalTime {
        time::local(self.ends_at.to_jiff(), zone)
    }

    /// With what is kept for some, until it is released.
    pub fn room(&self) -> Room {
        let number = |places: i64| u32::try_from(places).unwrap_or_default();
        let kept = |places: i64| if self.released_at.is_none() { number(places) } else { 0 };
        Room {
            capacity: self.capacity.map(number),
            reserved: kept(self.reserved),
            crew: kept(self.kept_crew),
        }
    }
}

/// The row is this transaction's until it ends, and a new turn has been given out in it.
pub async fn lock(write: &mut Write, slug: &str) -> Result<Option<EventRow>> {
    lock_for(write, slug, 1).await
}

/// The same, and so many turns have been given out: the last ones.
pub async fn lock_for(write: &mut Write, slug: &str, turns: i64) -> Result<Option<EventRow>> {
    sql!(fetch_optional, write, locked("slug = $1"), slug, turns)
}

pub async fn lock_by_id(write: &mut Write, id: EventId) -> Result<Option<EventRow>> {
    sql!(fetch_optional, write, locked("id = $1"), id, 1_i64)
}

fn locked(condition: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "update events set turns = turns + $2 where {condition} returning {COLUMNS}"
    ))
}

/// The later ones of a series that are still to come, in order.
pub async fn later(
    write: &mut Write,
    series: SeriesId,
    after: Timestamp,
) -> Result<Vec<(EventId,)>> {
    sql!(
        fetch_all,
        write,
        "select id from events where series_id = $1 and starts_at > $2 and stage in ('draft', 'published', 'closed')
         order by starts_at, id limit 200",
        series,
        after
    )
}

pub async fn slug_is_taken(write: &mut Write, slug: &str, except: EventId) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        write,
        "select 1 from events where slug = $1 and id <> $2",
        slug,
        except
    )?;
    Ok(row.is_some())
}

pub async fn insert_series(
    write: &mut Write,
    id: SeriesId,
    rule: &str,
    now: jiff::Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into event_series (id, rule, created_at) values ($1, $2, $3)",
        id,
        rule,
        now.to_sqlx()
    )
}

pub async fn rule(db: &Db, id: SeriesId) -> Result<Option<String>> {
    let row: Option<(String,)> =
        sql!(fetch_optional, db, "select rule from event_series where id = $1", id)?;
    Ok(row.map(|(rule,)| rule))
}

pub async fn insert(write: &mut Write, e: &EventRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into events (id, slug, kind, series_id, title, lead, about, place, address, directions, access,
            starts_at, ends_at, opens_at, deadline_at, open_to, capacity, reserved, stage, places_left, sequence,
            changed_at, created_at, kept_crew)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
            $22, $22, $23)",
        e.id,
        &e.slug,
        &e.kind,
        e.series_id,
        &e.title,
        &e.lead,
        &e.about,
        &e.place,
        &e.address,
        &e.directions,
        &e.access,
        e.starts_at,
        e.ends_at,
        e.opens_at,
        e.deadline_at,
        e.open_to,
        e.capacity,
        e.reserved,
        e.stage,
        e.places_left,
        e.sequence,
        e.changed_at,
        e.kept_crew
    )
}

/// Writes back what the Community Manager changed. The version counts up.
pub async fn update(write: &mut Write, e: &EventRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "update events set slug = $2, kind = $3, title = $4, lead = $5, about = $6, place = $7, address = $8,
            directions = $9, access = $10, starts_at = $11, ends_at = $12, opens_at = $13, deadline_at = $14,
            open_to = $15, capacity = $16, reserved = $17, stage = $18, sequence = $19, changed_at = $20,
            kept_crew = $21, released_at = $22, version = version + 1
         where id = $1",
        e.id,
        &e.slug,
        &e.kind,
        &e.title,
        &e.lead,
        &e.about,
        &e.place,
        &e.address,
        &e.directions,
        &e.access,
        e.starts_at,
        e.ends_at,
        e.opens_at,
        e.deadline_at,
        e.open_to,
        e.capacity,
        e.reserved,
        e.stage,
        e.sequence,
        e.changed_at,
        e.kept_crew,
        e.released_at
    )
}

/// What the rule found: how many come, and how many places a newcomer would find.
pub async fn count(
    write: &mut Write,
    id: EventId,
    coming: i64,
    places_left: Option<i64>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update events set coming = $2, places_left = $3 where id = $1",
        id,
        coming,
        places_left
    )
}

/// Places that people have or are promised.
pub async fn held(write: &mut Write, id: EventId) -> Result<i64> {
    let (places,): (i64,) = sql!(
        fetch_one,
        write,
        "select cast(coalesce(sum(places), 0) as bigint) from signups
         where event_id = $1 and state in ('coming', 'offered')",
        id
    )?;
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::EventForm;

    #[test]
    fn in_the_hour_that_is_skipped_it_lasts_as_long_as_was_meant() {
        let form = EventForm {
            title: "Nattevandring".into(),
            kind: "breakfast".into(),
            date: "28.3.2027".into(),
            starts: "02.30".into(),
            ends: "03.00".into(),
            open_to: "everyone".into(),
            ..EventForm::default()
        };
        let now = jiff::Timestamp::UNIX_EPOCH;
        let id = uuid::Uuid::nil().into();
        let row = EventRow::draft(id, "natt".into(), None, &form.parse().unwrap(), now);
        assert_eq!(row.starts(&time::zone()).to_string(), "2027-03-28T03:30");
        assert_eq!(row.ends(&time::zone()).to_string(), "2027-03-28T04:00");
    }
}
