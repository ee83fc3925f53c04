//! The database as SQLite keeps it: one file.

use super::{Copied, Result};
use sqlx::{
    AssertSqlSafe, Connection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode},
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};

pub(crate) fn file(url: &str) -> Result<PathBuf> {
    let options: SqliteConnectOptions = url.parse().map_err(plainly)?;
    Ok(options.get_filename().to_owned())
}

/// A copy of one moment, while others read and write.
pub(super) async fn copy(from: &Path, to: &Path) -> Result<Copied> {
    let mut db = open(from, false).await?;
    let to = to.to_str().ok_or("the folder's name is not UTF-8")?;
    sqlx::query("vacuum into $1").bind(to).execute(&mut db).await.map_err(plainly)?;
    db.close().await.map_err(plainly)?;
    let (migration, tables) = counts(Path::new(to)).await?;
    let mut db = open(Path::new(to), true).await?;
    let photos = sqlx::query_scalar(super::PHOTOS).fetch_all(&mut db).await.map_err(plainly)?;
    let attachments = match migration < super::HAS_ATTACHMENTS {
        true => Vec::new(),
        false => sqlx::query_as(super::ATTACHMENTS).fetch_all(&mut db).await.map_err(plainly)?,
    };
    db.close().await.map_err(plainly)?;
    Ok(Copied { migration, tables, photos, attachments })
}

/// The last migration, and the rows of each table.
pub(super) async fn counts(path: &Path) -> Result<(i64, BTreeMap<String, u64>)> {
    let mut db = open(path, true).await?;
    let (version,) = sqlx::query_as("select max(version) from _sqlx_migrations")
        .fetch_one(&mut db)
        .await
        .map_err(plainly)?;
    let names: Vec<(String,)> = sqlx::query_as(
        "select name from pragma_table_list where schema = 'main' and type = 'table'
         and name not like 'sqlite_%' and name not like '\\_sqlx%' escape '\\'",
    )
    .fetch_all(&mut db)
    .await
    .map_err(plainly)?;
    let mut tables = BTreeMap::new();
    for (name,) in names {
        let text = format!("select count(*) from \"{}\"", name.replace('"', "\"\""));
        let (rows,): (i64,) =
            sqlx::query_as(AssertSqlSafe(text)).fetch_one(&mut db).await.map_err(plainly)?;
        tables.insert(name, rows.unsigned_abs());
    }
    db.close().await.map_err(plainly)?;
    Ok((version, tables))
}

/// Whole, with every reference leading somewhere.
pub(super) async fn is_whole(path: &Path) -> Result<()> {
    let mut db = open(path, true).await?;
    let (said,): (String,) =
        sqlx::query_as("pragma integrity_check").fetch_one(&mut db).await.map_err(plainly)?;
    let dangling = sqlx::query("pragma foreign_key_check").fetch_optional(&mut db).await;
    db.close().await.map_err(plainly)?;
    match said == "ok" && dangling.map_err(plainly)?.is_none() {
        true => Ok(()),
        false => Err(format!("the database in the archive is damaged: {said}")),
    }
}

/// Whoever was signed in signs in again; letters that waited may have gone out since.
pub(super) async fn settle(path: &Path) -> Result<()> {
    let mut db = open(path, false).await?;
    sqlx::raw_sql(super::SETTLE).execute(&mut db).await.map_err(plainly)?;
    db.close().await.map_err(plainly)
}

/// One file without a log beside it: only possible while nobody else has it open.
pub(super) async fn alone(path: &Path) -> Result<()> {
    let in_use = "the program is running on this database: stop it first";
    let options = SqliteConnectOptions::new().filename(path).busy_timeout(Duration::from_secs(1));
    let mut db = SqliteConnection::connect_with(&options.journal_mode(SqliteJournalMode::Delete))
        .await
        .map_err(|_| in_use.to_owned())?;
    let (mode,): (String,) =
        sqlx::query_as("pragma journal_mode").fetch_one(&mut db).await.map_err(plainly)?;
    db.close().await.map_err(plainly)?;
    if mode == "delete" { Ok(()) } else { Err(in_use.into()) }
}

async fn open(path: &Path, read_only: bool) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .read_only(read_only)
        .busy_timeout(Duration::from_secs(5));
    SqliteConnection::connect_with(&options)
        .await
        .map_err(|cause| format!("cannot open the database {}: {cause}", path.display()))
}

pub(super) fn plainly(cause: sqlx::Error) -> String {
    match cause {
        sqlx::Error::Database(said) => said.message().to_owned(),
        other => other.to_string(),
    }
}
