//! What happened to a project: decisions, what a field was before, and what was told.

use crate::{
    Audience,
    account::PersonId,
    db::{Db, Write, sql},
    projects::{Decider, ProjectId, Stage, UpdateId},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;
use uuid::Uuid;

/// A line of the decision log.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StepRow {
    pub was: Option<Stage>,
    pub became: Stage,
    pub decided_by: Option<Decider>,
    pub writer: Option<String>,
    pub on_day: String,
    pub reason: Option<String>,
}

/// The oldest first.
pub async fn steps(db: &Db, project: ProjectId) -> Result<Vec<StepRow>> {
    sql!(
        fetch_all,
        db,
        "select s.was, s.became, s.decided_by, p.name as writer, s.on_day, s.reason from project_steps s
         left join people p on p.id = s.person_id where s.project_id = $1 order by s.at, s.id limit 500",
        project
    )
}

pub struct NewStep<'a> {
    pub id: Uuid,
    pub project: ProjectId,
    pub was: Option<Stage>,
    pub became: Stage,
    pub decided_by: Option<Decider>,
    pub by: Option<PersonId>,
    pub on_day: String,
    pub reason: Option<&'a str>,
    pub at: Timestamp,
}

pub async fn insert_step(write: &mut Write, new: &NewStep<'_>) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_steps (id, project_id, was, became, decided_by, person_id, on_day, reason, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        new.id,
        new.project,
        new.was,
        new.became,
        new.decided_by,
        new.by,
        &new.on_day,
        new.reason,
        new.at
    )
}

/// The day it was registered first.
pub async fn registered_on(write: &mut Write, project: ProjectId) -> Result<Option<String>> {
    let (day,): (Option<String>,) = sql!(
        fetch_one,
        write,
        "select min(on_day) from project_steps where project_id = $1 and became = 'registered'",
        project
    )?;
    Ok(day)
}

/// What a field was, and became.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EditRow {
    pub field: String,
    pub was: Option<String>,
    pub became: Option<String>,
    pub writer: Option<String>,
    pub at: Timestamp,
}

/// The newest first.
pub async fn edits(db: &Db, project: ProjectId) -> Result<Vec<EditRow>> {
    sql!(
        fetch_all,
        db,
        "select e.field, e.was, e.became, p.name as writer, e.at from project_edits e
         left join people p on p.id = e.person_id where e.project_id = $1 order by e.version desc, e.id desc limit 100",
        project
    )
}

/// What fields were at a version: of each that changed since, its first value.
pub async fn since(
    write: &mut Write,
    project: ProjectId,
    version: i64,
) -> Result<Vec<(String, Option<String>)>> {
    sql!(
        fetch_all,
        write,
        "select field, was from project_edits where project_id = $1 and version > $2 order by version, id limit 1000",
        project,
        version
    )
}

pub struct NewEdit<'a> {
    pub id: Uuid,
    pub project: ProjectId,
    pub field: &'static str,
    pub was: Option<&'a str>,
    pub became: Option<&'a str>,
    pub version: i64,
    pub by: PersonId,
    pub at: Timestamp,
}

pub async fn insert_edit(write: &mut Write, new: &NewEdit<'_>) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_edits (id, project_id, field, was, became, version, person_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        new.id,
        new.project,
        new.field,
        new.was,
        new.became,
        new.version,
        new.by,
        new.at
    )
}

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct UpdateRow {
    pub id: UpdateId,
    pub at: Timestamp,
    pub writer: Option<String>,
    pub said: String,
    /// The reader wrote it.
    pub mine: bool,
}

/// Who reads what was told: one may hear more than one may know by whom.
#[derive(Clone, Copy, Debug)]
pub struct Hearer<'a> {
    pub hears: Audience,
    /// Names are seen as from there.
    pub reach: Audience,
    pub person: Option<PersonId>,
    /// Of one who comes by a private link.
    pub name: Option<&'a str>,
}

/// The newest first; of those who may not be named, no name.
pub async fn updates(db: &Db, project: ProjectId, hearer: Hearer<'_>) -> Result<Vec<UpdateRow>> {
    sql!(
        fetch_all,
        db,
        "select u.id, u.at, u.said, coalesce(u.person_id = $4, $6) as mine,
            coalesce(case when $3 >= 1 or u.by_name = $5 then u.by_name end,
                case when exists (select 1 from project_people q
                    where q.project_id = u.project_id and q.person_id = p.id and q.shown_at is not null)
                or ($3 >= 1 and p.listed <= $3) then p.name end) as writer
         from project_updates u left join people p on p.id = u.person_id
         where u.project_id = $1 and u.audience <= $2 order by u.at desc, u.id desc limit 100",
        project,
        hearer.hears,
        hearer.reach,
        hearer.person,
        hearer.name,
        false
    )
}

pub async fn count_updates(write: &mut Write, project: ProjectId) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        write,
        "select count(*) from project_updates where project_id = $1",
        project
    )?;
    Ok(count)
}

pub async fn insert_update(
    write: &mut Write,
    id: UpdateId,
    project: ProjectId,
    (by, by_name): (Option<PersonId>, Option<&str>),
    said: &str,
    audience: Audience,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_updates (id, project_id, person_id, by_name, said, audience, at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        id,
        project,
        by,
        by_name,
        said,
        audience,
        at
    )
}

/// One's own, or anyone's.
pub async fn delete_update(
    write: &mut Write,
    id: UpdateId,
    project: ProjectId,
    own: PersonId,
    any: bool,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from project_updates where id = $1 and project_id = $2 and (person_id = $3 or $4)",
        id,
        project,
        own,
        any
    )
}
