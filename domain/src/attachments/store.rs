//! SQL of attachments.

use super::{AttachmentId, Format};
use crate::{
    account::PersonId,
    db::{Db, Write, sql},
};
use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Result};
use uuid::Uuid;

/// A row of `attachments`, but for who and when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    pub id: AttachmentId,
    pub topic: String,
    pub subject_id: Uuid,
    pub format: Format,
    pub title: String,
    pub bytes: i64,
    pub width: Option<i64>,
    pub height: Option<i64>,
}

fn rows(condition: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "select id, topic, subject_id, format, title, bytes, width, height from attachments
         where {condition} order by sort, id limit 100"
    ))
}

/// All that lies with something, in order.
pub async fn of(db: &Db, topic: &str, subject: Uuid) -> Result<Vec<Row>> {
    sql!(fetch_all, db, rows("topic = $1 and subject_id = $2"), topic, subject)
}

/// Of one kind, in order.
pub async fn of_kind(
    write: &mut Write,
    topic: &str,
    subject: Uuid,
    kind: &str,
) -> Result<Vec<Row>> {
    sql!(
        fetch_all,
        write,
        rows("topic = $1 and subject_id = $2 and kind = $3"),
        topic,
        subject,
        kind
    )
}

pub async fn one(db: &Db, id: AttachmentId) -> Result<Option<Row>> {
    sql!(fetch_optional, db, rows("id = $1"), id)
}

pub async fn insert(
    write: &mut Write,
    row: &Row,
    kind: &str,
    sort: i64,
    by: PersonId,
    at: Timestamp,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "insert into attachments (id, topic, subject_id, kind, format, title, bytes, width, height, sort, by_id, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        row.id,
        &row.topic,
        row.subject_id,
        kind,
        row.format,
        &row.title,
        row.bytes,
        row.width,
        row.height,
        sort,
        by,
        at
    )
}

/// `0`: there is no such thing there.
pub async fn rename(
    write: &mut Write,
    id: AttachmentId,
    topic: &str,
    subject: Uuid,
    title: &str,
) -> Result<u64> {
    sql!(
        execute,
        write,
        "update attachments set title = $4 where id = $1 and topic = $2 and subject_id = $3",
        id,
        topic,
        subject,
        title
    )
}

pub async fn sort(write: &mut Write, id: AttachmentId, sort: i64) -> Result<u64> {
    sql!(execute, write, "update attachments set sort = $2 where id = $1", id, sort)
}

/// What it was, if it was there.
pub async fn delete(
    write: &mut Write,
    id: AttachmentId,
    topic: &str,
    subject: Uuid,
) -> Result<Option<(Format,)>> {
    sql!(
        fetch_optional,
        write,
        "delete from attachments where id = $1 and topic = $2 and subject_id = $3 returning format",
        id,
        topic,
        subject
    )
}

pub async fn delete_all(write: &mut Write, topic: &str, subject: Uuid) -> Result<u64> {
    sql!(
        execute,
        write,
        "delete from attachments where topic = $1 and subject_id = $2",
        topic,
        subject
    )
}
