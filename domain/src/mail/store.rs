//! SQL of the outbox.

use crate::{
    Lang,
    db::{Db, Engine, Write, sql},
    time,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::Result;
use uuid::Uuid;

#[derive(sqlx::FromRow)]
pub struct Row {
    pub id: Uuid,
    pub recipient: String,
    pub lang: Lang,
    pub letter: String,
    pub tries: i16,
    queued_at: SqlTimestamp,
}

impl Row {
    /// When it was queued, in Norway: "24.11. kl. 08.30".
    pub fn queued(&self) -> String {
        self.queued_at.to_jiff().to_zoned(time::zone()).strftime("%-d.%-m. kl. %H.%M").to_string()
    }
}

#[allow(clippy::too_many_arguments)]
pub async fn insert(
    write: &mut Write,
    id: Uuid,
    key: &str,
    recipient: &str,
    lang: Lang,
    (letter, waits): (&str, bool),
    (now, due): (Timestamp, Timestamp),
    expires: Option<Timestamp>,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into outbox (id, key, recipient, lang, letter, queued_at, due_at, expires_at, waits)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (key) do nothing",
        id,
        key,
        recipient,
        lang,
        letter,
        now.to_sqlx(),
        due.to_sqlx(),
        expires.map(|at| at.to_sqlx()),
        waits
    )
}

/// Letters that keep the quiet hours and are due in them are due in the morning.
pub async fn let_wait(write: &mut Write, now: Timestamp, morning: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set due_at = $2 where waits and sent_at is null and failed_at is null and due_at <= $1",
        now.to_sqlx(),
        morning.to_sqlx()
    )
}

pub async fn withdraw(write: &mut Write, id: Uuid, now: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set failed_at = $2, failure = 'withdrawn', letter = '{}'
         where id = $1 and tries = 0 and sent_at is null and failed_at is null",
        id,
        now.to_sqlx()
    )
}

pub async fn reword(write: &mut Write, id: Uuid, letter: &str) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set letter = $2 where id = $1 and tries = 0 and sent_at is null and failed_at is null",
        id,
        letter
    )
}

pub async fn give_up_expired(write: &mut Write, now: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set failed_at = $1, failure = 'too old', letter = '{}'
         where sent_at is null and failed_at is null and expires_at < $1",
        now.to_sqlx()
    )
}

/// On PostgreSQL several workers pass each other by. A test takes the lock out, to see that it is needed.
pub const CLAIM_ON_POSTGRES: &str = "update outbox set due_at = $2, tries = tries + 1
    where id = (select id from outbox where sent_at is null and failed_at is null and due_at <= $1
                order by expires_at is null, due_at, id limit 1 for update skip locked)
    returning id, recipient, lang, letter, tries, queued_at";

/// SQLite has one writer at a time anyway.
const CLAIM_ON_SQLITE: &str = "update outbox set due_at = $2, tries = tries + 1
    where id = (select id from outbox where sent_at is null and failed_at is null and due_at <= $1
                order by expires_at is null, due_at, id limit 1)
    returning id, recipient, lang, letter, tries, queued_at";

pub async fn claim(write: &mut Write, now: Timestamp, until: Timestamp) -> Result<Option<Row>> {
    let text = match write.engine() {
        Engine::Sqlite(_) => CLAIM_ON_SQLITE,
        Engine::Postgres(_) => CLAIM_ON_POSTGRES,
    };
    sql!(fetch_optional, write, text, now.to_sqlx(), until.to_sqlx())
}

pub async fn sent(write: &mut Write, id: Uuid, now: Timestamp) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set sent_at = $2, letter = '{}', failure = null where id = $1 and sent_at is null",
        id,
        now.to_sqlx()
    )
}

pub async fn try_later(write: &mut Write, id: Uuid, due: Timestamp, said: &str) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set due_at = $2, failure = $3 where id = $1 and sent_at is null",
        id,
        due.to_sqlx(),
        said
    )
}

/// The claim counted a try that was none.
pub async fn give_try_back(write: &mut Write, id: Uuid) -> Result<u64> {
    sql!(execute, write, "update outbox set tries = tries - 1 where id = $1 and tries > 0", id)
}

pub async fn give_up_queued_before(
    write: &mut Write,
    id: Uuid,
    since: Timestamp,
    now: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set failed_at = $3, letter = '{}'
         where id = $1 and queued_at < $2 and sent_at is null",
        id,
        since.to_sqlx(),
        now.to_sqlx()
    )
}

pub async fn failed(write: &mut Write, id: Uuid, now: Timestamp, said: &str) -> Result<u64> {
    sql!(
        execute,
        write,
        "update outbox set failed_at = $2, failure = $3, letter = '{}' where id = $1",
        id,
        now.to_sqlx(),
        said
    )
}

pub async fn insert_bounce(
    write: &mut Write,
    id: Uuid,
    recipient: &str,
    now: Timestamp,
    said: &str,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into bounces (id, recipient, at, said) values ($1, $2, $3, $4)",
        id,
        recipient,
        now.to_sqlx(),
        said
    )
}

pub async fn forget_letters(write: &mut Write, since: Timestamp) -> Result<u64> {
    sql!(execute, write, "delete from outbox where queued_at < $1", since.to_sqlx())
}

pub async fn forget_bounces(write: &mut Write, since: Timestamp) -> Result<u64> {
    sql!(execute, write, "delete from bounces where at < $1", since.to_sqlx())
}

pub async fn next_due(db: &Db) -> Result<Option<Timestamp>> {
    let row: Option<(SqlTimestamp,)> = sql!(
        fetch_optional,
        db,
        "select due_at from outbox where sent_at is null and failed_at is null order by due_at limit 1"
    )?;
    Ok(row.map(|(due,)| due.to_jiff()))
}

pub async fn waiting(db: &Db) -> Result<i64> {
    let (count,): (i64,) = sql!(
        fetch_one,
        db,
        "select count(*) from outbox where sent_at is null and failed_at is null"
    )?;
    Ok(count)
}

pub async fn bounces(db: &Db) -> Result<i64> {
    let (count,): (i64,) = sql!(fetch_one, db, "select count(*) from bounces")?;
    Ok(count)
}

pub async fn newest(db: &Db, most: i64) -> Result<Vec<Row>> {
    sql!(
        fetch_all,
        db,
        "select id, recipient, lang, letter, tries, queued_at from outbox
         where sent_at is null order by queued_at desc, id desc limit $1",
        most
    )
}

pub async fn one(db: &Db, id: Uuid) -> Result<Option<Row>> {
    sql!(
        fetch_optional,
        db,
        "select id, recipient, lang, letter, tries, queued_at from outbox where id = $1 and sent_at is null",
        id
    )
}
