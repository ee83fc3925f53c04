//! One archive of a running system, and the way back from it.

mod archive;
mod make;
mod postgres;
mod restore;
mod sqlite;

pub use make::backup;
pub use restore::restore;

use serde::Serialize;
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

type Result<T> = std::result::Result<T, String>;

/// Raised whenever an older program could not read the archive.
const FORMAT: u32 = 1;

/// After a restore nobody is signed in, for a device may have been thrown out since; and letters that
/// waited are not sent, for they may have gone out since; their words, which may be codes, are gone.
const SETTLE: &str = "delete from sessions; delete from sign_in_codes; delete from login_links;
    update outbox set letter = '{}', failed_at = queued_at, failure = 'waited when the backup was made; not sent after the restore'
    where sent_at is null and failed_at is null;";

/// What was copied or put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub people: u64,
    pub partners: u64,
    pub files: usize,
    /// Photos deleted while the copy was made.
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
            write!(f, " {} photos were deleted while the copy was made.", missing.len())?;
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
        let path = folder.join(format!(".padriver-{}", uuid::Uuid::now_v7()));
        fs::create_dir_all(&path)
            .map_err(|cause| format!("cannot write in {}: {cause}", folder.display()))?;
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

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres")
}
