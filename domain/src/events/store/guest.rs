//! Guests, the links they answer by, and their becoming Pådrivere.

use super::signup::{COLUMNS, Signup};
use crate::{
    Lang,
    account::PersonId,
    db::{Db, Write, sql},
    events::{Guest, GuestId, SignupId},
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::{AssertSqlSafe, Result};

/// A Pådriver as far as a place is concerned.
#[derive(sqlx::FromRow)]
pub struct Known {
    pub id: PersonId,
    /// Belongs to a partner organisation.
    pub partner: bool,
}

const KNOWN: &str = "select id, organisation_id is not null as partner from people where ";

fn known(condition: &str) -> sqlx::AssertSqlSafe<String> {
    sqlx::AssertSqlSafe(format!("{KNOWN}{condition}"))
}

pub async fn person_by_email(write: &mut Write, email: &str) -> Result<Option<Known>> {
    sql!(fetch_optional, write, known("email = $1"), email)
}

pub async fn person(write: &mut Write, id: PersonId) -> Result<Option<Known>> {
    sql!(fetch_optional, write, known("id = $1"), id)
}

/// Finds or makes the guest. Whoever has proven the address keeps the name they gave.
pub async fn guest(
    write: &mut Write,
    id: GuestId,
    guest: &Guest,
    lang: Lang,
    now: Timestamp,
) -> Result<GuestId> {
    let (id,): (GuestId,) = sql!(
        fetch_one,
        write,
        "insert into guests (id, name, email, lang, created_at) values ($1, $2, $3, $4, $5)
         on conflict (email) do update set
            name = case when guests.confirmed_at is null then excluded.name else guests.name end,
            lang = excluded.lang
         returning id",
        id,
        guest.name.as_str(),
        guest.email.as_str(),
        lang,
        now.to_sqlx()
    )?;
    Ok(id)
}

pub async fn confirm_guest(write: &mut Write, id: GuestId, now: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update guests set confirmed_at = $2 where id = $1 and confirmed_at is null",
        id,
        now.to_sqlx()
    )
}

pub async fn insert_link(write: &mut Write, hash: &[u8], signup: SignupId) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into signup_links (token_hash, signup_id) values ($1, $2)",
        hash,
        signup
    )
}

/// The name of whoever answered.
pub async fn name_of(db: &Db, signup: SignupId) -> Result<Option<String>> {
    let row: Option<(Option<String>,)> = sql!(
        fetch_optional,
        db,
        "select coalesce(p.name, g.name) from signups s left join people p on p.id = s.person_id
         left join guests g on g.id = s.guest_id where s.id = $1",
        signup
    )?;
    Ok(row.and_then(|(name,)| name))
}

/// What a guest with this address answered to what is still to come, and the person has answered too. Of what has begun
/// both stand: the guest may have come.
pub async fn answered_twice(
    write: &mut Write,
    person: PersonId,
    email: &str,
    now: jiff::Timestamp,
) -> Result<Vec<Signup>> {
    let text = format!(
        "select {COLUMNS} from signups s join events e on e.id = s.event_id
         where s.guest_id = (select id from guests where email = $2) and e.starts_at > $3
         and s.event_id in (select event_id from signups where person_id = $1)
         order by s.event_id limit 500"
    );
    sql!(fetch_all, write, AssertSqlSafe(text), person, email, now.to_sqlx())
}

pub async fn delete_signup(write: &mut Write, id: SignupId) -> Result<u64> {
    sql!(execute, write, "delete from signups where id = $1", id)
}

/// What a guest with this address has answered is the person's from now on.
pub async fn claim(write: &mut Write, person: PersonId, email: &str) -> Result<()> {
    sql!(
        execute,
        write,
        "update signups set person_id = $1, guest_id = null
         where guest_id = (select id from guests where email = $2)
         and event_id not in (select event_id from signups where person_id = $1)",
        person,
        email
    )?;
    sql!(execute, write, "delete from guests where email = $1", email)?;
    Ok(())
}
