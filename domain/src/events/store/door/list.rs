//! Everyone who may stand at the door, and how they stand.

use super::photo::no_photo;
use crate::{
    Audience,
    account::PersonId,
    db::{Db, sql},
    events::{
        Answer, EventId, SignupId,
        door::{Attended, RowNews},
        store::Is,
    },
    time,
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};
use uuid::Uuid;

/// An answer, or one who was on no list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DoorListRow {
    pub id: Uuid,
    pub name: Option<String>,
    pub portrait: Option<String>,
    pub guest: bool,
    pub answer: Answer,
    pub companions: String,
    pub size: i16,
    pub places: i16,
    #[sqlx(try_from = "String")]
    pub state: Is,
    #[sqlx(flatten)]
    pub stand: StandRow,
}

/// How it stands with one; of whom nobody has said anything, as with nobody here.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StandRow {
    pub here: i16,
    pub since: Option<Timestamp>,
    pub no_photo: bool,
    pub heads: String,
}

impl StandRow {
    /// "07.57"
    pub fn clock(&self) -> Option<String> {
        self.since.map(|since| time::clock(since.to_jiff()))
    }

    pub fn heads(&self) -> Vec<Uuid> {
        self.heads.split_whitespace().filter_map(|id| id.parse().ok()).collect()
    }

    pub fn here(&self) -> u16 {
        u16::try_from(self.here).unwrap_or_default()
    }
}

/// Who said no is not looked for, unless they came all the same. The order is the caller's.
pub async fn door_list(db: &Db, event: EventId, reach: Audience) -> Result<Vec<DoorListRow>> {
    let no_photo = no_photo("s.id", "s.person_id");
    let text = format!(
        "select s.id, coalesce(p.name, g.name) as name,
            case when p.see_portrait <= $2 then p.portrait end as portrait, s.guest_id is not null as guest,
            s.answer, s.companions, s.size, s.places, s.state, cast(coalesce(a.here, 0) as smallint) as here, a.since,
            {no_photo} as no_photo, coalesce(a.heads, '') as heads
         from signups s left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
         left join attendances a on a.id = s.id
         where s.event_id = $1 and s.confirmed_at is not null and (s.answer <> 'no' or a.here > 0)
            and coalesce(p.name, g.name) is not null
         limit 10000"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), event, reach)
}

/// Those who were on no list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct WalkInRow {
    pub id: Uuid,
    pub name: String,
    #[sqlx(flatten)]
    pub stand: StandRow,
}

pub async fn walk_ins(db: &Db, event: EventId) -> Result<Vec<WalkInRow>> {
    let no_photo = no_photo("a.id", "a.person_id");
    let text = format!(
        "select a.id, a.name, a.here, a.since, {no_photo} as no_photo, a.heads from attendances a
         where a.event_id = $1 and a.signup_id is null and a.name <> '' limit 10000"
    );
    sql!(fetch_all, db, AssertSqlSafe(text), event)
}

/// Differs whenever somebody answers, is promoted or goes: then the list has other people, or places.
pub async fn stamp(db: &Db, event: EventId) -> Result<String> {
    let (answers, size, places, turns): (i64, i64, i64, i64) = sql!(
        fetch_one,
        db,
        "select count(*), cast(coalesce(sum(size), 0) as bigint), cast(coalesce(sum(places), 0) as bigint),
            cast(coalesce(sum(turn), 0) as bigint)
         from signups where event_id = $1 and confirmed_at is not null and answer <> 'no'",
        event
    )?;
    Ok(format!("{answers}.{size}.{places}.{turns}"))
}

#[derive(Clone, Debug, sqlx::FromRow)]
struct NewsRow {
    id: Uuid,
    signup_id: Option<SignupId>,
    name: String,
    #[sqlx(flatten)]
    stand: StandRow,
}

/// What has changed since a turn.
pub async fn door_news(db: &Db, event: EventId, since: i64) -> Result<Vec<RowNews>> {
    let no_photo = no_photo("a.id", "coalesce(s.person_id, a.person_id)");
    let text = format!(
        "select a.id, a.signup_id, a.name, a.here, a.since, {no_photo} as no_photo, a.heads
         from attendances a left join signups s on s.id = a.signup_id
         where a.event_id = $1 and a.turn > $2 order by a.turn limit 10000"
    );
    let rows: Vec<NewsRow> = sql!(fetch_all, db, AssertSqlSafe(text), event, since)?;
    let news = |row: NewsRow| RowNews {
        id: row.id,
        name: Some(row.name).filter(|_| row.signup_id.is_none()),
        here: row.stand.here(),
        since: row.stand.clock(),
        no_photo: row.stand.no_photo,
        heads: row.stand.heads(),
    };
    Ok(rows.into_iter().map(news).collect())
}

/// Who came, as contributions are made of it.
pub async fn attended(db: &Db, event: EventId) -> Result<Vec<Attended>> {
    let rows: Vec<(Option<PersonId>, Option<SignupId>, i16)> = sql!(
        fetch_all,
        db,
        "select coalesce(s.person_id, a.person_id), a.signup_id, a.here
         from attendances a left join signups s on s.id = a.signup_id
         where a.event_id = $1 and a.here > 0 order by a.since, a.id limit 10000",
        event
    )?;
    let attended = |(person, signup, here): (_, _, i16)| Attended {
        person,
        signup,
        people: u16::try_from(here).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(attended).collect())
}
