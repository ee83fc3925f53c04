//! Who follows a project, and the private links of those without an account.

use crate::{
    Lang,
    account::PersonId,
    db::{Db, Write, sql},
    projects::{FollowerId, ProjectId, Sender, Stage},
};
use jiff_sqlx::Timestamp;
use sqlx::Result;

/// Whoever a private link belongs to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LinkRow {
    pub id: FollowerId,
    pub project_id: ProjectId,
    pub name: String,
    pub email: String,
    pub confirmed: bool,
    /// The link came by mail.
    pub mailed: bool,
}

pub async fn by_link(db: &Db, hash: &[u8]) -> Result<Option<LinkRow>> {
    sql!(
        fetch_optional,
        db,
        "select f.id, f.project_id, coalesce(f.name, '') as name, f.email, f.confirmed_at is not null as confirmed,
            l.mailed
         from project_links l join project_followers f on f.id = l.follower_id
         where l.token_hash = $1 and f.email is not null",
        hash
    )
}

pub async fn insert_link(
    write: &mut Write,
    hash: &[u8],
    follower: FollowerId,
    mailed: bool,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_links (token_hash, follower_id, mailed) values ($1, $2, $3)",
        hash,
        follower,
        mailed
    )
}

pub async fn follow(
    write: &mut Write,
    id: FollowerId,
    project: ProjectId,
    person: PersonId,
    at: Timestamp,
) -> Result<bool> {
    let rows = sql!(
        execute,
        write,
        "insert into project_followers (id, project_id, person_id, handed_in, confirmed_at, since)
         values ($1, $2, $3, $5, $4, $4) on conflict do nothing",
        id,
        project,
        person,
        at,
        false
    )?;
    Ok(rows > 0)
}

pub async fn unfollow(write: &mut Write, project: ProjectId, person: PersonId) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from project_followers where project_id = $1 and person_id = $2",
        project,
        person
    )
}

pub async fn follows(db: &Db, project: ProjectId, person: PersonId) -> Result<bool> {
    let row: Option<(i32,)> = sql!(
        fetch_optional,
        db,
        "select 1 from project_followers where project_id = $1 and person_id = $2",
        project,
        person
    )?;
    Ok(row.is_some())
}

/// Somebody with an address only, who handed the idea in.
pub async fn insert_sender(
    write: &mut Write,
    id: FollowerId,
    project: ProjectId,
    sender: &Sender,
    lang: Lang,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into project_followers (id, project_id, name, email, lang, handed_in, since)
         values ($1, $2, $3, $4, $5, $7, $6)",
        id,
        project,
        sender.name.as_str(),
        sender.email.as_str(),
        lang,
        at,
        true
    )
}

pub async fn confirm(write: &mut Write, id: FollowerId, at: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update project_followers set confirmed_at = $2 where id = $1 and confirmed_at is null",
        id,
        at
    )
}

/// Name and address go; `unname` comes first.
pub async fn forget(write: &mut Write, id: FollowerId) -> Result<u64> {
    sql!(execute, write, "delete from project_followers where id = $1", id)
}

/// Those who handed it in without being a Pådriver.
pub async fn senders(db: &Db, project: ProjectId) -> Result<Vec<(String, bool)>> {
    sql!(
        fetch_all,
        db,
        "select coalesce(name, ''), confirmed_at is not null from project_followers
         where project_id = $1 and handed_in and email is not null order by id limit 20",
        project
    )
}

/// Whom to write to.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ReaderRow {
    pub id: FollowerId,
    pub person_id: Option<PersonId>,
    pub name: String,
    pub email: String,
    pub lang: Lang,
    /// Without an account.
    pub handed_in: bool,
}

/// Followers who can be reached: Pådrivere by their own address, others once it is proven.
pub async fn readers(write: &mut Write, project: ProjectId) -> Result<Vec<ReaderRow>> {
    sql!(
        fetch_all,
        write,
        "select f.id, f.person_id, coalesce(p.name, f.name, '') as name, coalesce(p.email, f.email) as email,
            coalesce(p.lang, f.lang, 'nb') as lang, f.handed_in
         from project_followers f left join people p on p.id = f.person_id
         where f.project_id = $1 and f.confirmed_at is not null and coalesce(p.email, f.email) is not null
         order by f.id limit 1000",
        project
    )
}

/// What follows one follows the other.
pub async fn move_followers(write: &mut Write, from: ProjectId, to: ProjectId) -> Result<()> {
    for who in ["person_id", "email"] {
        let text = format!(
            "update project_followers set project_id = $2 where project_id = $1 and {who} is not null
             and {who} not in (select {who} from project_followers where project_id = $2 and {who} is not null)"
        );
        sql!(execute, write, sqlx::AssertSqlSafe(text), from, to)?;
    }
    Ok(())
}

/// An idea handed in with an address, and where it stands.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SentRow {
    pub id: FollowerId,
    pub project_id: ProjectId,
    pub stage: Stage,
    pub aside_from: Option<Stage>,
}

/// Ideas handed in with this address are the person's: whoever proved it.
pub async fn of_address(write: &mut Write, email: &str) -> Result<Vec<SentRow>> {
    sql!(
        fetch_all,
        write,
        "select f.id, f.project_id, p.stage, p.aside_from
         from project_followers f join projects p on p.id = f.project_id
         where f.email = $1 and f.handed_in and f.confirmed_at is not null order by f.id limit 100",
        email
    )
}

/// What that follower wrote, there and in what was put together with it, has no name of theirs any more; it is the
/// person's instead, unless somebody else there is called the same.
pub async fn unname(
    write: &mut Write,
    follower: FollowerId,
    person: Option<PersonId>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update project_updates set by_name = null,
            person_id = case when exists (select 1 from project_followers o
                join project_followers f on f.project_id = o.project_id and f.name = o.name
                where f.id = $1 and o.id <> f.id) then person_id else coalesce(person_id, $2) end
         where by_name = (select f.name from project_followers f where f.id = $1)
         and project_id in (select p.id from projects p join project_followers f
            on p.id = f.project_id or p.merged_into = f.project_id where f.id = $1)",
        follower,
        person
    )
}

/// Some of the addresses that nobody proved, typed before then.
pub async fn unproven(write: &mut Write, before: Timestamp) -> Result<Vec<(FollowerId,)>> {
    sql!(
        fetch_all,
        write,
        "select id from project_followers where confirmed_at is null and email is not null and since < $1
         order by since, id limit 500",
        before
    )
}
