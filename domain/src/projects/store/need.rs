//! What a project lacks.

use crate::{
    db::{Db, Write, sql},
    projects::{NeedId, NewNeed, ProjectId},
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct NeedRow {
    pub id: NeedId,
    pub title: String,
    pub about: Option<String>,
    pub competence: Option<String>,
    pub hours: Option<i64>,
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    pub place: Option<String>,
    pub places: i64,
    pub filled_at: Option<Timestamp>,
    /// And not by hand.
    pub filled_by_answers: bool,
}

const NEED: &str =
    "select id, title, about, competence, hours, from_day, to_day, place, places, filled_at,
        filled_by_answers
    from project_needs where project_id = $1 ";

/// In the order they were written down.
pub async fn needs(db: &Db, project: ProjectId) -> Result<Vec<NeedRow>> {
    let text = format!("{NEED} order by id limit 100");
    sql!(fetch_all, db, AssertSqlSafe(text), project)
}

pub async fn needs_in(write: &mut Write, project: ProjectId) -> Result<Vec<NeedRow>> {
    let text = format!("{NEED} order by id limit 100");
    sql!(fetch_all, write, AssertSqlSafe(text), project)
}

/// Nothing for a need of another project.
pub async fn need(write: &mut Write, id: NeedId, project: ProjectId) -> Result<Option<NeedRow>> {
    let text = format!("{NEED} and id = $2");
    sql!(fetch_optional, write, AssertSqlSafe(text), project, id)
}

pub async fn count_needs(write: &mut Write, project: ProjectId) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        write,
        "select count(*) from project_needs where project_id = $1",
        project
    )?;
    Ok(count)
}

pub async fn insert_need(
    write: &mut Write,
    id: NeedId,
    project: ProjectId,
    new: &NewNeed,
    (at, filled_at): (Timestamp, Option<Timestamp>),
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_needs (id, project_id, title, about, competence, hours, from_day, to_day, place, places,
            filled_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        id,
        project,
        &new.title,
        &new.about,
        &new.competence,
        new.hours,
        new.from_day.map(|day| day.to_string()),
        new.to_day.map(|day| day.to_string()),
        &new.place,
        new.places,
        filled_at,
        at
    )
}

pub async fn update_need(
    write: &mut Write,
    id: NeedId,
    project: ProjectId,
    new: &NewNeed,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update project_needs set title = $3, about = $4, competence = $5, hours = $6, from_day = $7, to_day = $8,
            place = $9, places = $10
         where id = $1 and project_id = $2",
        id,
        project,
        &new.title,
        &new.about,
        &new.competence,
        new.hours,
        new.from_day.map(|day| day.to_string()),
        new.to_day.map(|day| day.to_string()),
        &new.place,
        new.places
    )
}

pub async fn delete_need(write: &mut Write, id: NeedId, project: ProjectId) -> Result<u64> {
    sql!(execute, write, "delete from project_needs where id = $1 and project_id = $2", id, project)
}

/// Met, or open again.
pub async fn fill_need(
    write: &mut Write,
    id: NeedId,
    project: ProjectId,
    at: Option<Timestamp>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update project_needs set filled_at = $3, filled_by_answers = false where id = $1 and project_id = $2",
        id,
        project,
        at
    )
}
