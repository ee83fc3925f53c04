//! Requests: who was asked to meet what, what they said, and the links they answer by.

use crate::{
    Audience, Lang,
    account::PersonId,
    db::{Db, Write, sql},
    projects::{
        NeedId, ProjectId,
        requests::{Reply, RequestId},
    },
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};
use uuid::Uuid;

/// A request, with the person as letters reach them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RequestRow {
    pub id: RequestId,
    pub need_id: NeedId,
    pub project_id: ProjectId,
    pub person_id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub lang: Lang,
    pub listed: Audience,
    pub asked_by: Option<PersonId>,
    pub by: Option<String>,
    pub personal: Option<String>,
    pub joined: bool,
    pub reply: Option<Reply>,
    pub closed_at: Option<Timestamp>,
    pub letter_id: Option<Uuid>,
}

fn request(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "select r.id, r.need_id, n.project_id, r.person_id, p.name, p.email, p.lang, p.listed, r.asked_by,
            b.name as by, r.personal,
            r.joined, r.reply, r.closed_at, r.letter_id
         from requests r join project_needs n on n.id = r.need_id join people p on p.id = r.person_id
         left join people b on b.id = r.asked_by {rest}"
    ))
}

/// The one that a link leads to.
pub async fn request_by_link(db: &Db, hash: &[u8]) -> Result<Option<RequestRow>> {
    let text = request("join request_links l on l.request_id = r.id where l.token_hash = $1");
    sql!(fetch_optional, db, text, hash)
}

pub async fn request_by_id(db: &Db, id: RequestId) -> Result<Option<RequestRow>> {
    sql!(fetch_optional, db, request("where r.id = $1"), id)
}

pub async fn request_in(write: &mut Write, id: RequestId) -> Result<Option<RequestRow>> {
    sql!(fetch_optional, write, request("where r.id = $1"), id)
}

pub async fn request_of(
    write: &mut Write,
    need: NeedId,
    person: PersonId,
) -> Result<Option<RequestRow>> {
    sql!(fetch_optional, write, request("where r.need_id = $1 and r.person_id = $2"), need, person)
}

/// Who was asked for this and still may say yes.
pub async fn open_requests(write: &mut Write, need: NeedId) -> Result<Vec<RequestRow>> {
    let text = request(
        "where r.need_id = $1 and r.closed_at is null and (r.reply is null or r.reply = 'later')
         order by r.id limit 1000",
    );
    sql!(fetch_all, write, text, need)
}

/// Whether somebody may be asked now; their row is this transaction's until it ends, so that two who ask at once
/// count each other.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct WillingRow {
    pub name: String,
    pub email: Option<String>,
    pub lang: Lang,
    pub listed: Audience,
    pub asks: bool,
    pub request_limit: i16,
    pub known: bool,
    pub asked: i64,
    pub before: bool,
    pub can: bool,
    pub wants: bool,
    pub said_yes: Option<Timestamp>,
    pub takes_part: Option<String>,
}

pub async fn willing(
    write: &mut Write,
    person: PersonId,
    (need, project): (NeedId, ProjectId),
    (competence, focus): (Option<&str>, &str),
    (reach, since): (Audience, Timestamp),
) -> Result<Option<WillingRow>> {
    sql!(execute, write, "update people set version = version where id = $1", person)?;
    sql!(
        fetch_optional,
        write,
        "select p.name, p.email, p.lang, p.listed, p.asks, p.request_limit,
            (p.welcomed_at is not null and p.confirmed_at is not null and p.email is not null) as known,
            (select count(*) from requests r where r.person_id = p.id and r.asked_at > $7 and not r.offered) as asked,
            (exists (select 1 from requests r where r.need_id = $2 and r.person_id = p.id)
                or exists (select 1 from project_people k where k.project_id = $3 and k.person_id = p.id)) as before,
            exists (select 1 from person_tags t join tags g on g.id = t.tag_id where t.person_number = p.number
                and g.kind = 'competence' and g.slug = $4 and t.audience <= $6) as can,
            exists (select 1 from person_tags t join tags g on g.id = t.tag_id where t.person_number = p.number
                and g.kind = 'focus' and g.slug = $5 and t.audience <= $6) as wants,
            (select max(r.replied_at) from requests r join project_needs n on n.id = r.need_id
                join project_needs w on w.id = $2 and w.competence = n.competence
                where r.person_id = p.id and r.reply = 'yes') as said_yes,
            (select max(j.title) from project_people k join projects j on j.id = k.project_id
                where k.person_id = p.id and j.focus = $5 and k.role <> 'proposer'
                and (k.shown_at is not null or $6 > 0)
                and j.stage in ('registered', 'qualified', 'realised')) as takes_part
         from people p where p.id = $1",
        person,
        need,
        project,
        competence,
        focus,
        reach,
        since
    )
}

/// A new request.
pub struct NewRequest<'a> {
    pub id: RequestId,
    pub need: NeedId,
    pub person: PersonId,
    /// None: they offered themselves.
    pub by: Option<PersonId>,
    pub personal: Option<&'a str>,
    pub at: Timestamp,
}

pub async fn insert_request(write: &mut Write, new: &NewRequest<'_>) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into requests (id, need_id, person_id, asked_by, offered, joined, personal, asked_at)
         values ($1, $2, $3, $4, $5, false, $6, $7)",
        new.id,
        new.need,
        new.person,
        new.by,
        new.by.is_none(),
        new.personal,
        new.at
    )
}

pub async fn insert_request_link(write: &mut Write, hash: &[u8], id: RequestId) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into request_links (token_hash, request_id) values ($1, $2)",
        hash,
        id
    )
}

pub async fn set_request_letter(write: &mut Write, id: RequestId, letter: Uuid) -> Result<u64> {
    sql!(execute, write, "update requests set letter_id = $2 where id = $1", id, letter)
}

/// What was said, and when; `closed`: it was settled before they had a place.
pub async fn set_reply(
    write: &mut Write,
    id: RequestId,
    reply: Option<Reply>,
    joined: bool,
    (at, closed): (Timestamp, Option<Timestamp>),
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update requests set reply = $2, joined = $3, replied_at = $4, closed_at = $5 where id = $1",
        id,
        reply,
        joined,
        at,
        closed
    )
}

pub async fn close_request(write: &mut Write, id: RequestId, at: Timestamp) -> Result<u64> {
    sql!(execute, write, "update requests set closed_at = $2 where id = $1", id, at)
}

/// Nobody was asked after all.
pub async fn delete_request(write: &mut Write, id: RequestId) -> Result<u64> {
    sql!(execute, write, "delete from requests where id = $1", id)
}

/// Who was let go without a yes or a no may answer again: there is a place.
pub async fn reopen_requests(write: &mut Write, need: NeedId) -> Result<u64> {
    sql!(
        execute,
        write,
        "update requests set closed_at = null
         where need_id = $1 and closed_at is not null and (reply is null or reply = 'later')",
        need
    )
}

/// What somebody has said yes to in a project, one after the other.
pub async fn places_in(
    write: &mut Write,
    project: ProjectId,
    person: PersonId,
) -> Result<Vec<RequestId>> {
    let rows: Vec<(RequestId,)> = sql!(
        fetch_all,
        write,
        "select r.id from requests r join project_needs n on n.id = r.need_id
         where n.project_id = $1 and r.person_id = $2 and r.reply = 'yes' and r.closed_at is null
         order by r.id limit 100",
        project,
        person
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// That a yes took somebody into the project, another yes of theirs says from now on.
pub async fn hand_on(
    write: &mut Write,
    project: ProjectId,
    person: PersonId,
    from: RequestId,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update requests set joined = true where id = (select r.id from requests r
            join project_needs n on n.id = r.need_id where n.project_id = $1 and r.person_id = $2 and r.id <> $3
            and r.reply = 'yes' and r.closed_at is null order by r.id limit 1)",
        project,
        person,
        from
    )
}

/// As many have said yes as there are places.
pub async fn no_place_left(write: &mut Write, need: NeedId) -> Result<bool> {
    let (full,): (bool,) = sql!(
        fetch_one,
        write,
        "select (select count(*) from requests r where r.need_id = $1 and r.reply = 'yes' and r.closed_at is null)
            >= coalesce((select n.places from project_needs n where n.id = $1), 0)",
        need
    )?;
    Ok(full)
}

/// How many places of a need are taken, but for one request's.
pub async fn places_taken(write: &mut Write, need: NeedId, but: RequestId) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        write,
        "select count(*) from requests where need_id = $1 and id <> $2 and reply = 'yes' and closed_at is null",
        need,
        but
    )?;
    Ok(count)
}

/// How many places somebody has in a project, but for one request's.
pub async fn other_places(
    write: &mut Write,
    project: ProjectId,
    person: PersonId,
    but: RequestId,
) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        write,
        "select count(*) from requests r join project_needs n on n.id = r.need_id
         where n.project_id = $1 and r.person_id = $2 and r.id <> $3 and r.reply = 'yes' and r.closed_at is null",
        project,
        person,
        but
    )?;
    Ok(count)
}

/// Met because so many said yes; or open again because one of them cannot after all.
pub async fn fill_by_answers(
    write: &mut Write,
    need: NeedId,
    at: Option<Timestamp>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update project_needs set filled_at = $2, filled_by_answers = $3 where id = $1",
        need,
        at,
        at.is_some()
    )
}

/// Who was asked for a need, or offered themselves.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AskedRow {
    pub slug: String,
    pub name: String,
    pub portrait: String,
    pub asked_at: Timestamp,
    pub reply: Option<Reply>,
    pub closed_at: Option<Timestamp>,
    pub offered: bool,
}

/// The latest first; those whom this reach does not see are left out.
pub async fn asked(db: &Db, need: NeedId, reach: Audience) -> Result<Vec<AskedRow>> {
    sql!(
        fetch_all,
        db,
        "select p.slug, p.name, case when p.see_portrait <= $2 then p.portrait else 'initials' end as portrait,
            r.asked_at, r.reply, r.closed_at, r.offered
         from requests r join people p on p.id = r.person_id where r.need_id = $1 and p.listed <= $2
         order by r.asked_at desc, r.id desc limit 300",
        need,
        reach
    )
}

/// So many places of a need are taken by those who said yes.
pub async fn taken(db: &Db, need: NeedId) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        db,
        "select count(*) from requests where need_id = $1 and reply = 'yes' and closed_at is null",
        need
    )?;
    Ok(count)
}

/// The needs of a project that somebody has said yes to.
pub async fn places_of(
    db: &Db,
    project: ProjectId,
    person: PersonId,
) -> Result<Vec<(NeedId, RequestId)>> {
    sql!(
        fetch_all,
        db,
        "select r.need_id, r.id from requests r join project_needs n on n.id = r.need_id
         where n.project_id = $1 and r.person_id = $2 and r.reply = 'yes' and r.closed_at is null limit 100",
        project,
        person
    )
}
