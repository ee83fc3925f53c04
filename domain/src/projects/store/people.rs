//! Who carries a project, and the organisations in it.

use crate::{
    Audience,
    account::PersonId,
    db::{Db, Write, sql},
    projects::{ProjectId, Role},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// A role of somebody, with what a page shows of them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct RoleRow {
    pub person_id: Option<PersonId>,
    pub role: Role,
    pub shown_at: Option<Timestamp>,
    pub slug: Option<String>,
    pub name: Option<String>,
    pub portrait: Option<String>,
    pub headline: Option<String>,
    pub listed: Option<Audience>,
}

const ROLES: &str = "select q.person_id, q.role, q.shown_at, m.slug, m.name,
        case when m.see_portrait <= $2 then m.portrait else 'initials' end as portrait,
        case when m.see_headline <= $2 then m.headline end as headline, m.listed
     from project_people q left join people m on m.id = q.person_id where q.project_id = $1
     order by case q.role when 'lead' then 0 when 'contact' then 1 when 'participant' then 2 else 3 end, q.since, q.id
     limit 300";

pub async fn roles(db: &Db, project: ProjectId, reach: Audience) -> Result<Vec<RoleRow>> {
    sql!(fetch_all, db, ROLES, project, reach)
}

pub async fn roles_in(write: &mut Write, project: ProjectId) -> Result<Vec<RoleRow>> {
    sql!(fetch_all, write, ROLES, project, Audience::Manager)
}

/// False where they have that role already. Whoever stands there by name does so in the new role too.
pub async fn insert_role(
    write: &mut Write,
    id: uuid::Uuid,
    project: ProjectId,
    person: PersonId,
    role: Role,
    (since, shown_at): (Timestamp, Option<Timestamp>),
) -> Result<bool> {
    let rows = sql!(
        execute,
        write,
        "insert into project_people (id, project_id, person_id, role, since, shown_at)
         values ($1, $2, $3, $4, $5, coalesce($6, (select max(k.shown_at) from project_people k
            where k.project_id = $2 and k.person_id = $3)))
         on conflict do nothing",
        id,
        project,
        person,
        role,
        since,
        shown_at
    )?;
    Ok(rows > 0)
}

pub async fn delete_role(
    write: &mut Write,
    project: ProjectId,
    person: PersonId,
    role: Role,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from project_people where project_id = $1 and person_id = $2 and role = $3",
        project,
        person,
        role
    )
}

/// By name for everyone, or not: in all one's roles there.
pub async fn show(
    write: &mut Write,
    project: ProjectId,
    person: PersonId,
    at: Option<Timestamp>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update project_people set shown_at = $3 where project_id = $1 and person_id = $2",
        project,
        person,
        at
    )
}

/// Whom somebody meant by a slug or a name: two where that is not sure. `reach`: of those who were welcomed, and whom
/// such eyes see; nothing: of all.
pub async fn called(
    write: &mut Write,
    typed: &str,
    reach: Option<Audience>,
) -> Result<Vec<(PersonId, String)>> {
    sql!(
        fetch_all,
        write,
        "select id, slug from people where (slug = $1 or lower(name) = lower($1))
         and ($2 is null or (welcomed_at is not null and listed <= $2))
         order by case when slug = $1 then 0 else 1 end, number limit 2",
        typed,
        reach
    )
}

pub async fn has_role(db: &Db, project: ProjectId, person: PersonId) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        db,
        "select 1 from project_people where project_id = $1 and person_id = $2 limit 1",
        project,
        person
    )?;
    Ok(row.is_some())
}

pub async fn partners(db: &Db, project: ProjectId) -> Result<Vec<(String, String)>> {
    sql!(
        fetch_all,
        db,
        "select o.slug, o.name from project_partners r join organisations o on o.id = r.organisation_id
         where r.project_id = $1 order by o.sort_key, o.id limit 100",
        project
    )
}

pub async fn count_partners(write: &mut Write, project: ProjectId) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        write,
        "select count(*) from project_partners where project_id = $1",
        project
    )?;
    Ok(count)
}

pub async fn insert_partner(
    write: &mut Write,
    project: ProjectId,
    organisation: crate::partners::OrganisationId,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_partners (project_id, organisation_id) values ($1, $2) on conflict do nothing",
        project,
        organisation
    )
}

pub async fn delete_partner(write: &mut Write, project: ProjectId, slug: &str) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from project_partners where project_id = $1
         and organisation_id = (select id from organisations where slug = $2)",
        project,
        slug
    )
}

pub async fn person_of_address(write: &mut Write, email: &str) -> Result<Option<(PersonId,)>> {
    sql!(fetch_optional, write, "select id from people where email = $1", email)
}
