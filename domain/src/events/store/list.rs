//! Events in lists, and how it stands with the viewer in each.

use super::{EventRow, PartyRow};
use crate::{
    Audience,
    account::PersonId,
    db::{Db, Write, sql},
    events::{Answer, EventId, OpenTo, SeriesId, SignupId},
    members::Portrait,
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

/// An event with the names of its kind.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Shown {
    #[sqlx(flatten)]
    pub event: EventRow,
    pub name_nb: String,
    pub name_nn: String,
    pub name_en: String,
}

/// `about` is long, and no list shows it.
fn columns(about: &str) -> String {
    format!(
        "select e.id, e.slug, e.kind, e.series_id, e.title, e.lead, {about} as about, e.place, e.address, e.directions,
            e.access, e.starts_at, e.ends_at, e.opens_at, e.deadline_at, e.open_to, e.capacity, e.reserved,
            e.kept_crew, e.released_at, e.stage, e.coming, e.places_left, e.turns, e.version, e.sequence, e.changed_at, k.name_nb, k.name_nn, k.name_en
         from events e join event_kinds k on k.slug = e.kind "
    )
}

fn listed(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("{}{rest}", columns("cast(null as text)")))
}

pub async fn event(db: &Db, slug: &str) -> Result<Option<Shown>> {
    let text = format!("{} where e.slug = $1", columns("e.about"));
    sql!(fetch_optional, db, AssertSqlSafe(text), slug)
}

pub async fn event_by_id(db: &Db, id: EventId) -> Result<Option<Shown>> {
    let text = format!("{} where e.id = $1", columns("e.about"));
    sql!(fetch_optional, db, AssertSqlSafe(text), id)
}

/// What is not over yet, the next first. To those who were not invited, `Invited` events are not there.
pub async fn coming(
    db: &Db,
    now: Timestamp,
    all: bool,
    viewer: Option<PersonId>,
) -> Result<Vec<Shown>> {
    let text = listed(&format!(
        "where e.ends_at > $1 and e.stage in ('published', 'closed', 'cancelled') and {SEEN}
         order by e.starts_at, e.id limit 100"
    ));
    sql!(fetch_all, db, text, now, all, viewer)
}

/// What took place since then, the last first.
pub async fn past(
    db: &Db,
    now: Timestamp,
    all: bool,
    viewer: Option<PersonId>,
    since: Timestamp,
) -> Result<Vec<Shown>> {
    let text = listed(&format!(
        "where e.ends_at <= $1 and e.starts_at > $4 and e.stage in ('published', 'closed', 'held') and {SEEN}
         order by e.starts_at desc, e.id desc limit 60"
    ));
    sql!(fetch_all, db, text, now, all, viewer, since)
}

const SEEN: &str = "(e.open_to <> 'invited' or $2 or exists
    (select 1 from signups s where s.event_id = e.id and s.person_id = $3) or exists
    (select 1 from invitees i where i.event_id = e.id and i.person_id = $3))";

pub async fn drafts(db: &Db) -> Result<Vec<Shown>> {
    sql!(fetch_all, db, listed("where e.stage = 'draft' order by e.starts_at, e.id limit 200"))
}

/// The next ones that these may come to.
pub async fn next(db: &Db, now: Timestamp, members: bool, count: i64) -> Result<Vec<Shown>> {
    sql!(
        fetch_all,
        db,
        listed(
            "where e.starts_at > $1 and e.stage = 'published'
             and (e.open_to = 'everyone' or (e.open_to = 'members' and $2))
             order by e.starts_at, e.id limit $3"
        ),
        now,
        members,
        count
    )
}

/// For calendars: what is not a draft, from then on.
pub async fn since(
    db: &Db,
    since: Timestamp,
    all: bool,
    viewer: Option<PersonId>,
    members: bool,
) -> Result<Vec<Shown>> {
    let text = listed(&format!(
        "where e.ends_at > $1 and e.stage <> 'draft' and {SEEN} and (e.open_to <> 'members' or $4)
         order by e.starts_at, e.id limit 300"
    ));
    sql!(fetch_all, db, text, since, all, viewer, members)
}

/// The other dates of a series that are to come.
pub async fn siblings(
    db: &Db,
    series: SeriesId,
    but: EventId,
    now: Timestamp,
    drafts: bool,
) -> Result<Vec<(String, Timestamp)>> {
    sql!(
        fetch_all,
        db,
        "select slug, starts_at from events where series_id = $1 and id <> $2 and starts_at > $3
         and (stage in ('published', 'closed') or (stage = 'draft' and $4)) order by starts_at, id limit 12",
        series,
        but,
        now,
        drafts
    )
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct KindRow {
    pub slug: String,
    pub name_nb: String,
    pub name_nn: String,
    pub name_en: String,
    pub starts: String,
    pub ends: String,
    pub open_to: OpenTo,
    pub capacity: Option<i64>,
    pub place: String,
}

pub async fn kinds(db: &Db) -> Result<Vec<KindRow>> {
    sql!(
        fetch_all,
        db,
        "select slug, name_nb, name_nn, name_en, starts, ends, open_to, capacity, place from event_kinds
         order by sort, slug limit 50"
    )
}

pub async fn is_kind(write: &mut Write, slug: &str) -> Result<bool> {
    let row: Option<(i32,)> =
        sql!(fetch_optional, write, "select 1 from event_kinds where slug = $1", slug)?;
    Ok(row.is_some())
}

/// How it stands with someone; `number` is their place in the queue.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MineRow {
    pub id: SignupId,
    pub event_id: EventId,
    pub answer: Answer,
    pub companions: String,
    #[sqlx(flatten)]
    pub party: PartyRow,
    pub shown: bool,
    pub food: Option<String>,
    pub access: Option<String>,
    pub number: i64,
}

pub(super) const NUMBER: &str = "case when s.state = 'waiting' then (select count(*) from signups w
    where w.event_id = s.event_id and w.turn <= s.turn
    and (w.state = 'waiting' or (w.state = 'coming' and w.places < w.size)))
    else 0 end as number";

fn mine_where(condition: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "select s.id, s.event_id, s.answer, s.companions, s.size, s.takes_fewer, s.reserved, s.crew, s.turn, s.state,
            s.places, s.offered_until, s.shown, s.food, s.access, {NUMBER}
         from signups s {condition}"
    ))
}

/// The viewer's answers to what is not over yet.
pub async fn mine(db: &Db, person: PersonId, now: Timestamp) -> Result<Vec<MineRow>> {
    sql!(
        fetch_all,
        db,
        mine_where(
            "join events e on e.id = s.event_id
             where s.person_id = $1 and s.confirmed_at is not null and e.ends_at > $2 limit 300"
        ),
        person,
        now
    )
}

pub async fn mine_at(db: &Db, person: PersonId, event: EventId) -> Result<Option<MineRow>> {
    sql!(
        fetch_optional,
        db,
        mine_where("where s.event_id = $2 and s.person_id = $1 and s.confirmed_at is not null"),
        person,
        event
    )
}

/// Of one answer, confirmed or not.
pub async fn mine_by_id(db: &Db, id: SignupId) -> Result<Option<MineRow>> {
    sql!(fetch_optional, db, mine_where("where s.id = $1"), id)
}

/// A few of those who come to each event that is not over yet.
pub async fn faces(
    db: &Db,
    now: Timestamp,
    reach: Audience,
) -> Result<Vec<(EventId, String, String)>> {
    sql!(
        fetch_all,
        db,
        "select event_id, name, portrait from (
            select s.event_id, p.name, case when p.see_portrait <= $2 then p.portrait else 'initials' end as portrait,
                row_number() over (partition by s.event_id order by s.turn, s.id) as place
            from signups s join people p on p.id = s.person_id join events e on e.id = s.event_id
            where e.ends_at > $1 and e.stage in ('published', 'closed') and s.state = 'coming' and s.shown
            and p.listed <= $2) f
         where place <= 5 order by event_id, place limit 500",
        now,
        reach
    )
}

/// As they stand in a list.
pub fn face(portrait: String, name: String) -> (Portrait, String) {
    (Portrait::parse(&portrait).unwrap_or_default(), name)
}
