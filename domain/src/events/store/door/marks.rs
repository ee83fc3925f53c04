//! One party at the door, and what was said of it.

use crate::{
    account::PersonId,
    db::{Write, sql},
    events::{
        EventId, SignupId,
        door::{Mark, MarkId, Says, Stand},
        waitlist::Moment,
    },
};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::Result;
use uuid::Uuid;

/// One who has been at the door, or has said something for it.
#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct Attendance {
    pub id: Uuid,
    pub event_id: EventId,
    pub signup_id: Option<SignupId>,
    pub person_id: Option<PersonId>,
    pub name: String,
    pub email: Option<String>,
    pub here: i16,
    pub since: Option<Timestamp>,
    pub no_photo: bool,
}

impl Attendance {
    /// As it stands, without the marks that it came of.
    pub fn stand(&self) -> Stand {
        Stand {
            here: u16::try_from(self.here).unwrap_or_default(),
            since: self.since.map(|since| Moment(since.to_jiff().as_second())),
            no_photo: self.no_photo,
            heads: Vec::new(),
        }
    }
}

pub async fn attendance(write: &mut Write, id: Uuid) -> Result<Option<Attendance>> {
    sql!(
        fetch_optional,
        write,
        "select id, event_id, signup_id, person_id, name, email, here, since, no_photo from attendances where id = $1",
        id
    )
}

/// The row of whoever has this address: an answer, or one who came without.
pub async fn row_of(write: &mut Write, event: EventId, email: &str) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> = sql!(
        fetch_optional,
        write,
        "select s.id from signups s left join people p on p.id = s.person_id left join guests g on g.id = s.guest_id
         where s.event_id = $1 and s.confirmed_at is not null and (p.email = $2 or g.email = $2)
         union all
         select a.id from attendances a left join people p on p.id = a.person_id
         where a.event_id = $1 and a.signup_id is null and (a.email = $2 or p.email = $2) limit 1",
        event,
        email
    )?;
    Ok(row.map(|(id,)| id))
}

/// Nobody is here yet.
pub async fn insert_attendance(write: &mut Write, a: &Attendance) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into attendances (id, event_id, signup_id, person_id, name, email, here, no_photo, heads, turn)
         values ($1, $2, $3, $4, $5, $6, 0, false, '', 0)",
        a.id,
        a.event_id,
        a.signup_id,
        a.person_id,
        &a.name,
        &a.email
    )
}

/// What the marks come to, as of that turn.
pub async fn set_stand(write: &mut Write, id: Uuid, stand: &Stand, turn: i64) -> Result<u64> {
    let since = stand.since.and_then(instant);
    let heads: Vec<String> = stand.heads.iter().map(|id| id.to_string()).collect();
    sql!(
        execute,
        write,
        "update attendances set here = $2, since = $3, no_photo = $4, heads = $5, turn = $6 where id = $1",
        id,
        i16::try_from(stand.here).unwrap_or(i16::MAX),
        since,
        stand.no_photo,
        heads.join(" "),
        turn
    )
}

/// `false`: it is here already.
pub async fn insert_mark(
    write: &mut Write,
    attendance: Uuid,
    mark: &Mark,
    by: Option<PersonId>,
) -> Result<bool> {
    let (says, value) = match mark.says {
        Says::Here(people) => ("here", i16::try_from(people).unwrap_or(i16::MAX)),
        Says::NoPhoto(on) => ("no_photo", i16::from(on)),
    };
    let seen: Vec<String> = mark.seen.iter().map(|id| id.to_string()).collect();
    let added = sql!(
        execute,
        write,
        "insert into door_marks (id, attendance_id, says, value, seen, at, by_person)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing",
        mark.id,
        attendance,
        says,
        value,
        seen.join(" "),
        instant(mark.at),
        by
    )?;
    Ok(added > 0)
}

#[derive(sqlx::FromRow)]
struct MarkRow {
    id: MarkId,
    says: String,
    value: i16,
    seen: String,
    at: Timestamp,
}

/// A party that has been marked a thousand times is somebody's game.
pub async fn marks(write: &mut Write, attendance: Uuid) -> Result<Vec<Mark>> {
    let rows: Vec<MarkRow> = sql!(
        fetch_all,
        write,
        "select id, says, value, seen, at from door_marks where attendance_id = $1 limit 1000",
        attendance
    )?;
    let mark = |row: MarkRow| {
        let people = u16::try_from(row.value).unwrap_or_default();
        let says = if row.says == "here" { Says::Here(people) } else { Says::NoPhoto(people > 0) };
        let seen =
            row.seen.split_whitespace().filter_map(|id| Some(id.parse::<Uuid>().ok()?.into()));
        Mark { id: row.id, says, seen: seen.collect(), at: Moment(row.at.to_jiff().as_second()) }
    };
    Ok(rows.into_iter().map(mark).collect())
}

/// All who have a place came, but one here and there; of an event that was before there was a door.
pub async fn insert_arrivals(write: &mut Write, event: EventId) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into attendances (id, event_id, signup_id, name, here, since, no_photo, heads, turn)
         select s.id, s.event_id, s.id, '', s.places, e.starts_at, false, '', 0
         from signups s join events e on e.id = s.event_id
         where s.event_id = $1 and s.state = 'coming' and s.turn % 9 <> 4",
        event
    )
}

/// Who came without being on a list, at events that ended before then, is counted and no longer known.
pub async fn forget_walk_ins(write: &mut Write, ended: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update attendances set name = '', email = null where signup_id is null and name <> ''
         and event_id in (select id from events where ends_at <= $1)",
        ended
    )
}

/// What was said of whom, by whom and when, at events that ended before then.
pub async fn forget_marks(write: &mut Write, ended: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from door_marks where attendance_id in
            (select a.id from attendances a join events e on e.id = a.event_id where e.ends_at <= $1)",
        ended
    )
}

/// Whoever came with this address without being on a list is the person.
pub async fn claim_walk_ins(write: &mut Write, person: PersonId, email: &str) -> Result<u64> {
    sql!(
        execute,
        write,
        "update attendances set person_id = $1 where email = $2 and person_id is null",
        person,
        email
    )
}

fn instant(moment: Moment) -> Option<Timestamp> {
    jiff::Timestamp::from_second(moment.0).ok().map(ToSqlx::to_sqlx)
}
