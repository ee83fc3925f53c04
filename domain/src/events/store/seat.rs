//! Who wishes for which track, and who sits where.

use super::PartyRow;
use crate::{
    account::PersonId,
    db::{Db, Write, sql},
    events::{Answer, EventId, SignupId, TrackId},
};
use sqlx::{AssertSqlSafe, Result};

/// A wish for a track that is dearer than where one sits.
#[derive(sqlx::FromRow)]
pub struct Restless {
    pub id: SignupId,
    pub size: i16,
    pub turn: i64,
    pub sits_in: Option<TrackId>,
    pub wish: TrackId,
}

/// All wishes of those who come and would rather sit elsewhere, in order of asking; the dearest first.
pub async fn restless(write: &mut Write, event: EventId) -> Result<Vec<Restless>> {
    sql!(
        fetch_all,
        write,
        "select s.id, s.size, s.turn, s.track_id as sits_in, w.track_id as wish
         from signups s join signup_wishes w on w.signup_id = s.id
         where s.event_id = $1 and s.state = 'coming' and exists (select 1 from signup_wishes dearer
            where dearer.signup_id = s.id and dearer.place < coalesce((select here.place from signup_wishes here
                where here.signup_id = s.id and here.track_id = s.track_id), 100))
         order by s.turn, s.id, w.place limit 100000",
        event
    )
}

/// How many people sit in each track that is not empty.
pub async fn sitting(write: &mut Write, event: EventId) -> Result<Vec<(TrackId, i64)>> {
    sql!(
        fetch_all,
        write,
        "select track_id, cast(sum(size) as bigint) from signups
         where event_id = $1 and track_id is not null and state = 'coming' group by track_id limit 100",
        event
    )
}

pub async fn sit(write: &mut Write, signup: SignupId, track: Option<TrackId>) -> Result<u64> {
    sql!(execute, write, "update signups set track_id = $2 where id = $1", signup, track)
}

/// Writes down how many sit in each track; in how many of them it is another number than before.
pub async fn count_seats(write: &mut Write, event: EventId) -> Result<u64> {
    let here = "(select cast(coalesce(sum(s.size), 0) as bigint) from signups s
        where s.track_id = event_tracks.id and s.state = 'coming')";
    let text =
        format!("update event_tracks set taken = {here} where event_id = $1 and taken <> {here}");
    sql!(execute, write, AssertSqlSafe(text), event)
}

/// Who sits in a track, in order of asking.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SitterRow {
    pub id: SignupId,
    pub name: Option<String>,
    pub size: i16,
}

const SITTERS: &str = "select s.id, coalesce(p.name, g.name) as name, s.size from signups s
    left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
    where s.track_id = $1 and s.state = 'coming' order by s.turn, s.id limit 10000";

pub async fn sitters(write: &mut Write, track: TrackId) -> Result<Vec<SitterRow>> {
    sql!(fetch_all, write, SITTERS, track)
}

pub async fn sitters_shown(db: &Db, track: TrackId) -> Result<Vec<SitterRow>> {
    sql!(fetch_all, db, SITTERS, track)
}

/// Where one sits now.
pub async fn seat_of(write: &mut Write, signup: SignupId) -> Result<Option<TrackId>> {
    let row: Option<(Option<TrackId>,)> =
        sql!(fetch_optional, write, "select track_id from signups where id = $1", signup)?;
    Ok(row.and_then(|(track,)| track))
}

const WISHES: &str =
    "select track_id from signup_wishes where signup_id = $1 order by place limit 20";

/// The dearest first.
pub async fn wishes(write: &mut Write, signup: SignupId) -> Result<Vec<(TrackId,)>> {
    sql!(fetch_all, write, WISHES, signup)
}

/// The same, with where one sits.
pub async fn wishes_shown(db: &Db, signup: SignupId) -> Result<(Vec<(TrackId,)>, Option<TrackId>)> {
    let wishes = sql!(fetch_all, db, WISHES, signup)?;
    let row: Option<(Option<TrackId>,)> =
        sql!(fetch_optional, db, "select track_id from signups where id = $1", signup)?;
    Ok((wishes, row.and_then(|(track,)| track)))
}

pub async fn set_wishes(write: &mut Write, signup: SignupId, wishes: &[TrackId]) -> Result<()> {
    sql!(execute, write, "delete from signup_wishes where signup_id = $1", signup)?;
    for (place, track) in (0_i64..).zip(wishes) {
        sql!(
            execute,
            write,
            "insert into signup_wishes (signup_id, place, track_id) values ($1, $2, $3)",
            signup,
            place,
            *track
        )?;
    }
    Ok(())
}

/// One who comes, waits, or might come.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SeatRowRow {
    pub id: SignupId,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub guest: bool,
    pub answer: Answer,
    pub companions: String,
    #[sqlx(flatten)]
    pub party: PartyRow,
    pub track_id: Option<TrackId>,
}

pub async fn seat_rows(db: &Db, event: EventId, most: i64) -> Result<Vec<SeatRowRow>> {
    sql!(
        fetch_all,
        db,
        "select s.id, coalesce(p.name, g.name) as name, p.slug, s.guest_id is not null as guest, s.answer,
            s.companions, s.size, s.takes_fewer, s.reserved, s.crew, s.turn, s.state, s.places, s.offered_until,
            s.track_id
         from signups s left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
         where s.event_id = $1 and s.confirmed_at is not null and s.answer <> 'no'
         order by s.turn, s.id limit $2",
        event,
        most
    )
}

pub async fn all_wishes(db: &Db, event: EventId) -> Result<Vec<(SignupId, TrackId)>> {
    sql!(
        fetch_all,
        db,
        "select w.signup_id, w.track_id from signup_wishes w join signups s on s.id = w.signup_id
         where s.event_id = $1 order by w.signup_id, w.place limit 100000",
        event
    )
}

/// Those who come, in order of asking.
pub async fn expected(write: &mut Write, event: EventId) -> Result<Vec<(SignupId,)>> {
    sql!(
        fetch_all,
        write,
        "select id from signups where event_id = $1 and state = 'coming' order by turn, id limit 20000",
        event
    )
}

/// The answer of a Pådriver.
pub async fn signup_id(db: &Db, event: EventId, person: PersonId) -> Result<Option<SignupId>> {
    let row: Option<(SignupId,)> = sql!(
        fetch_optional,
        db,
        "select id from signups where event_id = $1 and person_id = $2 and confirmed_at is not null",
        event,
        person
    )?;
    Ok(row.map(|(id,)| id))
}
