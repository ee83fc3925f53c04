//! The way back: everything is unpacked and looked at before anything is touched.

use super::{
    Result, Scratch, Summary, archive, engine,
    moving::{clear, relocate},
    postgres, sqlite,
};
use crate::config::Config;
use domain::db::Db;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Puts an archive in the place of what is here. The program must not be running.
///
/// # Errors
/// A line that says what to do; what was here is as it was.
pub async fn restore(config: &Config, file: &Path, force: bool) -> Result<Summary> {
    let scratch = Scratch::within(&config.data)?;
    let (archive, into) = (file.to_owned(), scratch.0.clone());
    let unpacked = tokio::task::spawn_blocking(move || archive::unpack(&archive, &into)).await;
    let manifest = unpacked.map_err(|cause| cause.to_string())??;
    let engine = engine(config);
    if manifest.engine != engine {
        return Err(format!(
            "the archive is of {}, and DATABASE_URL names {engine}: an archive goes back to its own engine",
            manifest.engine
        ));
    }
    let before = match engine {
        "postgres" => into_postgres(config, &scratch.0, &manifest, force).await?,
        _ => into_sqlite(config, &scratch.0, &manifest, force).await?,
    };
    Ok(Summary { before, ..Summary::of(&manifest) })
}

async fn into_sqlite(
    config: &Config,
    unpacked: &Path,
    manifest: &archive::Manifest,
    force: bool,
) -> Result<Option<PathBuf>> {
    let copy = unpacked.join("database/padriver.db");
    if !copy.exists() {
        return Err("the archive has no database".into());
    }
    sqlite::is_whole(&copy).await?;
    if sqlite::counts(&copy).await? != (manifest.migration, manifest.tables.clone()) {
        return Err("the database in the archive is not the one its manifest counts".into());
    }
    sqlite::settle(&copy).await?;
    // Opened once as the program will: brought up to date, or refused if it is from a newer one.
    close(open(&format!("sqlite://{}", copy.display())).await?).await;
    sqlite::alone(&copy).await?;

    let to = sqlite::file(&config.database_url)?;
    let mut swap = Swap::new(&config.data);
    if to.exists() {
        let (_, tables) = sqlite::counts(&to).await?;
        refuse_if_lived_in(tables.get("people").is_some_and(|rows| *rows > 0), force)?;
        sqlite::alone(&to).await?;
    }
    swap.put(&unpacked.join("files"), &config.data.join("files"))?;
    swap.put(&copy, &to)?;
    Ok(swap.done())
}

async fn into_postgres(
    config: &Config,
    unpacked: &Path,
    manifest: &archive::Manifest,
    force: bool,
) -> Result<Option<PathBuf>> {
    let db = open(&config.database_url).await?;
    let Db::Postgres(pool) = &db else { return Err("DATABASE_URL is not PostgreSQL's".into()) };
    let mut tx = pool.begin().await.map_err(sqlite::plainly)?;
    let (lived_in,) = sqlx::query_as("select exists (select 1 from people)")
        .fetch_one(&mut *tx)
        .await
        .map_err(sqlite::plainly)?;
    refuse_if_lived_in(lived_in, force)?;
    let from = unpacked.join("database");
    postgres::put_back(&mut tx, &from, manifest.migration, &manifest.tables).await?;
    // Dropped before `done`, the swap takes itself back, as the transaction does.
    let mut swap = Swap::new(&config.data);
    swap.put(&unpacked.join("files"), &config.data.join("files"))?;
    tx.commit().await.map_err(sqlite::plainly)?;
    let before = swap.done();
    close(db).await;
    Ok(before)
}

fn refuse_if_lived_in(lived_in: bool, force: bool) -> Result<()> {
    match lived_in && !force {
        true => {
            Err("there are people here already: --force puts the archive in their place".into())
        }
        false => Ok(()),
    }
}

async fn open(url: &str) -> Result<Db> {
    Db::open(url).await.map_err(|cause| format!("cannot open the database: {cause}"))
}

async fn close(db: Db) {
    match db {
        Db::Sqlite { read, write } => {
            read.close().await;
            write.close().await;
        }
        Db::Postgres(pool) => pool.close().await,
    }
}

/// Moves, each of which can be taken back until all are done.
struct Swap {
    aside: PathBuf,
    moved: Vec<(Option<PathBuf>, PathBuf)>,
}

impl Swap {
    fn new(data: &Path) -> Self {
        let aside = data.join(format!("before-restore-{}", uuid::Uuid::now_v7()));
        Self { aside, moved: Vec::new() }
    }

    /// Moves what is at `to` aside, and `from` there. A folder the archive has not is an empty one.
    fn put(&mut self, from: &Path, to: &Path) -> Result<()> {
        let failed = |cause| format!("cannot put {} in place: {cause}", to.display());
        if to.exists() {
            fs::create_dir_all(&self.aside).map_err(failed)?;
            let old = self.aside.join(to.file_name().unwrap_or_default());
            relocate(to, &old).map_err(failed)?;
            self.moved.push((Some(old), to.to_owned()));
        } else {
            self.moved.push((None, to.to_owned()));
        }
        match from.exists() {
            true => relocate(from, to).map_err(failed),
            false => fs::create_dir_all(to).map_err(failed),
        }
    }

    /// Nothing is taken back; where the former things lie.
    fn done(mut self) -> Option<PathBuf> {
        let moved = std::mem::take(&mut self.moved);
        moved.iter().any(|(old, _)| old.is_some()).then(|| self.aside.clone())
    }
}

impl Drop for Swap {
    fn drop(&mut self) {
        for (old, to) in self.moved.drain(..).rev() {
            let back = |()| old.map_or(Ok(()), |old| relocate(&old, &to));
            if let Err(cause) = clear(&to).and_then(back) {
                tracing::error!(%cause, "could not put back what was here; it lies in before-restore-…");
            }
        }
    }
}
