//! SQL of partner organisations.

use super::OrganisationId;
use crate::{
    Audience,
    db::{Db, Write, sql},
    members::counted,
    text,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::{AssertSqlSafe, Result};

/// A row of `organisations`, with how many of its people this reach sees.
#[derive(Debug, sqlx::FromRow)]
pub struct OrganisationRow {
    pub slug: String,
    pub name: String,
    pub kind: String,
    pub brings: String,
    pub gives: String,
    pub about: String,
    pub url: Option<String>,
    pub org_number: Option<String>,
    pub people: i64,
}

const ROW: &str =
    "select o.slug, o.name, o.kind, o.brings, o.gives, o.about, o.url, o.org_number, t.:counted as people
    from organisations o join tags t on t.id = o.id ";

fn row(reach: Audience, rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!("{ROW}{rest}").replace(":counted", counted(reach)))
}

/// In the order of names, at most 500: a partnership has tens of them.
pub async fn list(db: &Db, reach: Audience) -> Result<Vec<OrganisationRow>> {
    sql!(fetch_all, db, row(reach, "order by o.sort_key, o.id limit 500"))
}

pub async fn count(db: &Db) -> Result<i64> {
    let (count,): (i64,) = sql!(fetch_one, db, "select count(*) from organisations")?;
    Ok(count)
}

pub async fn find(db: &Db, slug: &str, reach: Audience) -> Result<Option<OrganisationRow>> {
    sql!(fetch_optional, db, row(reach, "where o.slug = $1"), slug)
}

pub async fn names(db: &Db) -> Result<Vec<(String, String)>> {
    sql!(fetch_all, db, "select slug, name from organisations order by sort_key, id limit 500")
}

pub async fn ids(write: &mut Write) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> =
        sql!(fetch_all, write, "select id from organisations order by sort_key, id limit 500")?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub async fn by_slug(write: &mut Write, slug: &str) -> Result<Option<(OrganisationId, String)>> {
    sql!(fetch_optional, write, "select id, name from organisations where slug = $1", slug)
}

pub async fn name(write: &mut Write, id: OrganisationId) -> Result<Option<String>> {
    let row: Option<(String,)> =
        sql!(fetch_optional, write, "select name from organisations where id = $1", id)?;
    Ok(row.map(|(name,)| name))
}

/// An organisation, and the tag its people are found by. False if its name is taken.
pub async fn insert(
    write: &mut Write,
    id: OrganisationId,
    new: &super::service::NewOrganisation,
    at: Timestamp,
) -> Result<bool> {
    let slug = text::slugify(&new.name);
    let rows = sql!(
        execute,
        write,
        "insert into organisations (id, slug, name, sort_key, kind, brings, gives, about, url, org_number, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing",
        id,
        &slug,
        &new.name,
        text::fold(&new.name),
        &new.kind,
        &new.brings,
        new.gives.join(" "),
        &new.about,
        &new.url,
        &new.org_number,
        at.to_sqlx()
    )?;
    if rows == 0 {
        return Ok(false);
    }
    sql!(
        execute,
        write,
        "insert into tags (id, kind, slug, name, sort_key) values ($1, 'partner', $2, $3, $4)",
        id,
        &slug,
        &new.name,
        text::fold(&new.name)
    )?;
    Ok(true)
}
