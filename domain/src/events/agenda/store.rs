//! SQL of the programme: items, speakers, and the links speakers answer by.

use super::{ItemId, SpeakerId};
use crate::{
    Audience, Lang,
    account::PersonId,
    db::{Db, Write, sql},
    events::EventId,
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ItemRow {
    pub id: ItemId,
    pub event_id: EventId,
    pub minute: i64,
    pub title: String,
    pub about: Option<String>,
    pub backstage: bool,
}

const ITEMS: &str = "select id, event_id, minute, title, about, backstage from programme_items
    where event_id = $1 order by minute, id limit 100";

pub async fn items(db: &Db, event: EventId) -> Result<Vec<ItemRow>> {
    sql!(fetch_all, db, ITEMS, event)
}

pub async fn items_of(write: &mut Write, event: EventId) -> Result<Vec<ItemRow>> {
    sql!(fetch_all, write, ITEMS, event)
}

/// Items and speakers there are: of the event, and of one item of it.
pub async fn counts(write: &mut Write, event: EventId, item: ItemId) -> Result<(i64, i64)> {
    sql!(
        fetch_one,
        write,
        "select (select count(*) from programme_items where event_id = $1),
            (select count(*) from speakers where item_id = $2)",
        event,
        item
    )
}

pub async fn insert_item(write: &mut Write, i: &ItemRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into programme_items (id, event_id, minute, title, about, backstage) values ($1, $2, $3, $4, $5, $6)",
        i.id,
        i.event_id,
        i.minute,
        &i.title,
        &i.about,
        i.backstage
    )
}

/// `0`: there is no such item of this event.
pub async fn update_item(write: &mut Write, i: &ItemRow) -> Result<u64> {
    sql!(
        execute,
        write,
        "update programme_items set minute = $3, title = $4, about = $5, backstage = $6 where id = $1 and event_id = $2",
        i.id,
        i.event_id,
        i.minute,
        &i.title,
        &i.about,
        i.backstage
    )
}

pub async fn delete_item(write: &mut Write, event: EventId, item: ItemId) -> Result<u64> {
    sql!(execute, write, "delete from programme_items where id = $1 and event_id = $2", item, event)
}

/// A speaker with as much of the person as this reach may see.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SpeakerRow {
    pub id: SpeakerId,
    pub item_id: ItemId,
    pub person_id: Option<PersonId>,
    pub name: Option<String>,
    pub line: Option<String>,
    pub answer: Option<String>,
    pub openly: bool,
    pub slug: Option<String>,
    pub listed: bool,
    pub portrait: Option<String>,
    pub organisation: Option<String>,
    pub headline: Option<String>,
}

const SPEAKERS: &str = "select s.id, s.item_id, s.person_id, coalesce(p.name, s.name) as name, s.line, s.answer,
    s.openly_at is not null as openly, p.slug, (p.id is not null and p.listed <= $2) as listed,
    case when p.see_portrait <= $2 then p.portrait end as portrait,
    case when p.see_organisation <= $2 then o.name end as organisation,
    case when p.see_headline <= $2 then p.headline end as headline
    from speakers s join programme_items i on i.id = s.item_id left join people p on p.id = s.person_id
    left join organisations o on o.id = p.organisation_id where ";

pub async fn speakers(db: &Db, event: EventId, reach: Audience) -> Result<Vec<SpeakerRow>> {
    let text = format!("{SPEAKERS} i.event_id = $1 order by s.id limit 800");
    sql!(fetch_all, db, AssertSqlSafe(text), event, reach)
}

pub async fn insert_speaker(
    write: &mut Write,
    id: SpeakerId,
    item: ItemId,
    person: Option<PersonId>,
    (name, line): (Option<&str>, Option<&str>),
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into speakers (id, item_id, person_id, name, line) values ($1, $2, $3, $4, $5)
         on conflict (item_id, person_id) do nothing",
        id,
        item,
        person,
        name,
        line
    )
}

pub async fn delete_speaker(write: &mut Write, event: EventId, id: SpeakerId) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from speakers where id = $1
         and item_id in (select id from programme_items where event_id = $2)",
        id,
        event
    )
}

/// Writes what a Pådriver says. `0`: nobody of that event is asked so.
pub async fn answer(
    write: &mut Write,
    event: EventId,
    id: SpeakerId,
    answer: &str,
    now: Timestamp,
    openly: Option<Timestamp>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update speakers set answer = $3, answered_at = $4, openly_at = $5 where id = $1 and person_id is not null
         and item_id in (select id from programme_items where event_id = $2)",
        id,
        event,
        answer,
        now,
        openly
    )
}

/// A speaker, with their event and item.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RequestRow {
    pub id: SpeakerId,
    pub event_id: EventId,
    pub person_id: PersonId,
    pub name: String,
    pub title: String,
    pub minute: i64,
    pub answer: Option<String>,
    pub openly: bool,
}

const REQUESTS: &str =
    "select s.id, i.event_id, p.id as person_id, p.name, i.title, i.minute, s.answer,
    s.openly_at is not null as openly
    from speakers s join programme_items i on i.id = s.item_id join people p on p.id = s.person_id where ";

/// Somebody who has not answered, at an event to come.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SilentRow {
    pub slug: String,
    pub event: String,
    pub starts_at: Timestamp,
    pub item: String,
    pub name: String,
    pub portrait: String,
}

/// The nearest event first.
pub async fn silent(db: &Db, now: Timestamp, limit: i64) -> Result<Vec<SilentRow>> {
    sql!(
        fetch_all,
        db,
        "select e.slug, e.title as event, e.starts_at, i.title as item, p.name, p.portrait
         from speakers s join programme_items i on i.id = s.item_id join events e on e.id = i.event_id
         join people p on p.id = s.person_id
         where s.answer is null and e.starts_at > $1 and e.stage in ('draft', 'published', 'closed')
         order by e.starts_at, i.minute, s.id limit $2",
        now,
        limit
    )
}

/// What somebody is asked at an event.
pub async fn requests(db: &Db, event: EventId, person: PersonId) -> Result<Vec<RequestRow>> {
    let text =
        format!("{REQUESTS} i.event_id = $1 and s.person_id = $2 order by i.minute, s.id limit 20");
    sql!(fetch_all, db, AssertSqlSafe(text), event, person)
}

pub async fn request_by_link(db: &Db, hash: &[u8]) -> Result<Option<RequestRow>> {
    let text =
        format!("{REQUESTS} s.id = (select speaker_id from speaker_links where token_hash = $1)");
    sql!(fetch_optional, db, AssertSqlSafe(text), hash)
}

pub async fn insert_link(write: &mut Write, hash: &[u8], speaker: SpeakerId) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into speaker_links (token_hash, speaker_id) values ($1, $2)",
        hash,
        speaker
    )
}

/// A Pådriver one can choose.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Candidate {
    pub id: PersonId,
    pub slug: String,
    pub name: String,
    pub email: Option<String>,
    pub lang: Lang,
}

const CANDIDATE: &str =
    "select id, slug, name, email, lang from people where welcomed_at is not null and ";

pub async fn candidates(db: &Db) -> Result<Vec<Candidate>> {
    let text = format!("{CANDIDATE} true order by sort_key, number limit 1000");
    sql!(fetch_all, db, AssertSqlSafe(text))
}

/// Whoever has that slug, or that name: two at the most, for two are too many.
pub async fn called(write: &mut Write, typed: &str) -> Result<Vec<Candidate>> {
    let text = format!(
        "{CANDIDATE} (slug = $1 or name = $1) order by case when slug = $1 then 0 else 1 end, number limit 2"
    );
    sql!(fetch_all, write, AssertSqlSafe(text), typed)
}
