//! One archive of a running system, and the way back from it.

mod archive;
mod make;
mod moving;
mod postgres;
mod restore;
mod sqlite;

pub use make::backup;
pub use restore::restore;
pub(crate) use sqlite::file as database_file;

use crate::config::Config;
use domain::{
    attachments::Format,
    members::{Portrait, photo},
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    fmt, fs, io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};
use uuid::Uuid;

type Result<T> = std::result::Result<T, String>;

/// Raised whenever an older program could not read the archive.
const FORMAT: u32 = 1;

/// After a restore nobody is signed in, for a device may have been thrown out since; and letters that
/// waited are not sent, for they may have gone out since; their words, which may be codes, are gone.
const SETTLE: &str = "delete from sessions; delete from sign_in_codes; delete from login_links;
    update outbox set letter = '{}', failed_at = queued_at, failure = 'waited when the backup was made; not sent after the restore'
    where sent_at is null and failed_at is null;";

/// A copy of the database, of one moment.
#[derive(Debug, Default)]
struct Copied {
    /// The last migration.
    migration: i64,
    /// Rows of each table.
    tables: BTreeMap<String, u64>,
    /// The portraits in it that are photos, as they are stored.
    photos: Vec<String>,
    /// What lies with events and other things.
    attachments: Vec<(Uuid, Format)>,
}

impl Copied {
    /// The files that it speaks of, as they are named in the archive.
    fn files(&self) -> impl Iterator<Item = String> {
        let portraits = self.photos.iter().filter_map(|raw| Portrait::parse(raw));
        let photos = portraits.flat_map(|portrait| photo::files(&portrait));
        let attachments = self.attachments.iter();
        let attachments = attachments.flat_map(|(id, format)| format.files((*id).into()));
        photos.chain(attachments).map(|name| format!("files/{name}"))
    }
}

/// The portraits that are photos.
const PHOTOS: &str = "select portrait from people where portrait like 'photo:%'";

/// The attachments. A database from before there were any is copied too, by a program that is newer.
const ATTACHMENTS: &str = "select id, format from attachments";
const HAS_ATTACHMENTS: i64 = 11;

/// What was copied or put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub people: u64,
    pub partners: u64,
    pub files: usize,
    /// Files that the database speaks of and that are not there.
    pub missing: Vec<String>,
    /// Where what was there before lies now.
    pub before: Option<PathBuf>,
}

impl Summary {
    fn of(manifest: &archive::Manifest) -> Self {
        let rows = |table| manifest.tables.get(table).copied().unwrap_or_default();
        let files = manifest.entries.iter().filter(|entry| entry.path.starts_with("files/"));
        Self {
            people: rows("people"),
            partners: rows("organisations"),
            files: files.count(),
            missing: manifest.missing.clone(),
            before: None,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { people, partners, files, missing, before } = self;
        write!(f, "{people} Pådrivere, {partners} partner organisations, {files} files.")?;
        if !missing.is_empty() {
            write!(f, " {} files are missing.", missing.len())?;
        }
        if let Some(before) = before {
            write!(f, " What was here before lies in {}.", before.display())?;
        }
        Ok(())
    }
}

/// A folder for the time being, gone with its holder.
struct Scratch(PathBuf);

impl Scratch {
    fn within(folder: &Path) -> Result<Self> {
        let path = folder.join(format!(".padriver-{}", Uuid::now_v7()));
        // Nobody else's business, whatever the folder around it is.
        let made = fs::create_dir_all(folder)
            .and_then(|()| fs::DirBuilder::new().mode(0o700).create(&path));
        made.map_err(|cause| format!("cannot write in {}: {cause}", folder.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(cause) = fs::remove_dir_all(&self.0)
            && cause.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%cause, "a scratch folder stays behind");
        }
    }
}

fn engine(config: &Config) -> &'static str {
    if is_postgres(&config.database_url) { "postgres" } else { "sqlite" }
}

pub(crate) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres")
}
