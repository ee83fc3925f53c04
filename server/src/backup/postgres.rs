//! The database as PostgreSQL gives and takes it: each table's rows as COPY text.

use super::{Copied, Result, sqlite::plainly};
use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Connection, PgConnection, postgres::PgConnection as Pg};
use std::{collections::BTreeMap, fs::File, io::Write, path::Path};

/// All tables as they were at one moment, each in a file of the folder.
pub(super) async fn copy(url: &str, into: &Path) -> Result<Copied> {
    let mut db = PgConnection::connect(url).await.map_err(plainly)?;
    sqlx::raw_sql("begin isolation level repeatable read read only")
        .execute(&mut db)
        .await
        .map_err(plainly)?;
    let version = version(&mut db).await?;
    let mut rows = BTreeMap::new();
    for (table, columns) in tables(&mut db).await? {
        let failed = |cause: std::io::Error| format!("cannot write the copy of {table}: {cause}");
        let mut file = File::create_new(into.join(format!("{table}.copy"))).map_err(failed)?;
        {
            let text = format!("copy \"{table}\" ({columns}) to stdout");
            let mut stream = db.copy_out_raw(&text).await.map_err(plainly)?;
            while let Some(bytes) = stream.try_next().await.map_err(plainly)? {
                file.write_all(&bytes).map_err(failed)?;
            }
        }
        rows.insert(table.clone(), count(&mut db, &table).await?);
    }
    let photos = sqlx::query_scalar(super::PHOTOS).fetch_all(&mut db).await.map_err(plainly)?;
    let attachments = match version < super::HAS_ATTACHMENTS {
        true => Vec::new(),
        false => sqlx::query_as(super::ATTACHMENTS).fetch_all(&mut db).await.map_err(plainly)?,
    };
    sqlx::raw_sql("rollback").execute(&mut db).await.map_err(plainly)?;
    db.close().await.map_err(plainly)?;
    Ok(Copied { migration: version, tables: rows, photos, attachments })
}

/// Puts the archive's rows in the place of what is there: all of it, or nothing.
pub(super) async fn put_back(
    db: &mut Pg,
    from: &Path,
    migration: i64,
    expected: &BTreeMap<String, u64>,
) -> Result<()> {
    let here = version(db).await?;
    if here != migration {
        return Err(format!(
            "the archive is of database version {migration}, and this program's is {here}: \
             restore it with the version of the program that made it, and upgrade then"
        ));
    }
    let tables = tables(db).await?;
    if !tables.iter().map(|(table, _)| table).eq(expected.keys()) {
        return Err("the archive's tables are not those of this program".into());
    }
    let names: Vec<_> = tables.iter().map(|(table, _)| format!("\"{table}\"")).collect();
    let empty = format!("truncate {} cascade", names.join(", "));
    sqlx::raw_sql(AssertSqlSafe(empty)).execute(&mut *db).await.map_err(plainly)?;
    for (table, columns) in in_order(db, tables).await? {
        let file = tokio::fs::File::open(from.join(format!("{table}.copy")));
        let file = file.await.map_err(|cause| format!("{table}: {cause}"))?;
        let text = format!("copy \"{table}\" ({columns}) from stdin");
        let mut sink = db.copy_in_raw(&text).await.map_err(plainly)?;
        sink.read_from(file).await.map_err(plainly)?;
        sink.finish().await.map_err(|cause| format!("{table}: {}", plainly(cause)))?;
        if Some(&count(db, &table).await?) != expected.get(&table) {
            return Err(format!("{table} has not as many rows as when it was copied"));
        }
    }
    let next = "select setval(pg_get_serial_sequence('people', 'number'), \
                coalesce((select max(number) from people), 0) + 1, false)";
    sqlx::raw_sql(next).execute(&mut *db).await.map_err(plainly)?;
    sqlx::raw_sql(super::SETTLE).execute(&mut *db).await.map_err(plainly)?;
    Ok(())
}

async fn version(db: &mut Pg) -> Result<i64> {
    let found = sqlx::query_as("select max(version) from _sqlx_migrations").fetch_one(db).await;
    found.map(|(version,)| version).map_err(plainly)
}

/// Each table and its columns, but those the database works out itself.
async fn tables(db: &mut Pg) -> Result<Vec<(String, String)>> {
    sqlx::query_as(
        "select c.table_name::text collate \"C\",
                string_agg('\"' || c.column_name || '\"', ', ' order by c.ordinal_position)
         from information_schema.columns c
         join information_schema.tables t
             on t.table_schema = c.table_schema and t.table_name = c.table_name
         where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
             and c.is_generated = 'NEVER' and c.table_name <> '_sqlx_migrations'
         group by 1 order by 1",
    )
    .fetch_all(db)
    .await
    .map_err(plainly)
}

/// What is referred to before what refers to it.
async fn in_order(db: &mut Pg, tables: Vec<(String, String)>) -> Result<Vec<(String, String)>> {
    let refers: Vec<(String, String)> = sqlx::query_as(
        "select a.relname::text, b.relname::text from pg_constraint k
         join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
         where k.contype = 'f' and a.relnamespace = current_schema()::regnamespace and a.oid <> b.oid",
    )
    .fetch_all(db)
    .await
    .map_err(plainly)?;
    let (mut waiting, mut ordered) = (tables, Vec::new());
    while !waiting.is_empty() {
        let unmet = |table: &str, waiting: &[(String, String)]| {
            refers.iter().any(|(from, to)| from == table && waiting.iter().any(|(w, _)| w == to))
        };
        let Some(next) = waiting.iter().position(|(table, _)| !unmet(table, &waiting)) else {
            return Err("tables refer to each other in a circle".into());
        };
        ordered.push(waiting.remove(next));
    }
    Ok(ordered)
}

async fn count(db: &mut Pg, table: &str) -> Result<u64> {
    let text = format!("select count(*) from \"{table}\"");
    let counted = sqlx::query_as(AssertSqlSafe(text)).fetch_one(db).await;
    counted.map(|(rows,): (i64,)| rows.unsigned_abs()).map_err(plainly)
}
