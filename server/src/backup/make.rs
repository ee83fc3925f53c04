//! Making the archive: the files, then the database that speaks of them.

use super::{
    Copied, FORMAT, Result, Scratch, Summary,
    archive::{Manifest, Packer, sound},
    engine, is_postgres, postgres, sqlite,
};
use crate::config::Config;
use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

/// Somebody who changes photos faster than this is not waited for.
const TRIES: u32 = 10;

/// Copies database and files into one new archive, while people use the system.
///
/// # Errors
/// A line that says what to do. Nothing is left behind.
pub async fn backup(config: &Config, file: &Path) -> Result<Summary> {
    if file.exists() {
        return Err(format!("{} is there already: name another file", file.display()));
    }
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let scratch = Scratch::within(folder)?;
    let part = scratch.0.join("archive");
    let private = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part);
    let mut packer = Packer::new(private.map_err(|cause| unwritable(file, &cause))?);

    let files = config.data.join("files");
    packer = in_background(move || pack_files(packer, &files)).await?;
    let (copied, missing);
    (packer, copied, missing) = database(config, &scratch.0, packer).await?;
    let manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").into(),
        made_at: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
        engine: engine(config).into(),
        migration: copied.migration,
        tables: copied.tables,
        entries: Vec::new(),
        missing,
    };
    let to = file.to_owned();
    in_background(move || finish(packer, manifest, &scratch, &to)).await
}

async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|cause| cause.to_string())?
}

/// All that are there now.
fn pack_files(mut packer: Packer, files: &Path) -> Result<Packer> {
    for path in all(files).map_err(|cause| format!("cannot read {}: {cause}", files.display()))? {
        let name = path.strip_prefix(files).unwrap_or(&path).to_string_lossy();
        pack_file(&mut packer, &format!("files/{name}"), &path)?;
    }
    Ok(packer)
}

/// A file that was deleted meanwhile is left out.
fn pack_file(packer: &mut Packer, name: &str, path: &Path) -> Result<()> {
    // A file half written carries another name until it is whole.
    if !sound(name) || packer.has(name) {
        return Ok(());
    }
    match File::open(path) {
        Ok(source) => {
            packer.add(name, source).map_err(|cause| format!("cannot pack {name}: {cause}"))
        }
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(format!("cannot read {}: {cause}", path.display())),
    }
}

/// The database, and the files that came while the others were packed. One that was replaced between the
/// copy and its own packing is in neither: then the database is copied once more, and is of a later moment.
async fn database(
    config: &Config,
    scratch: &Path,
    mut packer: Packer,
) -> Result<(Packer, Copied, Vec<String>)> {
    let database = scratch.join("database");
    let mut tries = 0;
    loop {
        let failed = |cause| unwritable(&database, &cause);
        let _ = fs::remove_dir_all(&database);
        fs::create_dir(&database).map_err(failed)?;
        let copied = copy(config, &database).await?;
        for name in copied.files() {
            pack_file(&mut packer, &name, &config.data.join(&name))?;
        }
        let missing: Vec<_> = copied.files().filter(|name| !packer.has(name)).collect();
        tries += 1;
        if missing.is_empty() || tries == TRIES {
            return Ok((packer, copied, missing));
        }
    }
}

async fn copy(config: &Config, into: &Path) -> Result<Copied> {
    if is_postgres(&config.database_url) {
        return postgres::copy(&config.database_url, into).await;
    }
    let from = sqlite::file(&config.database_url)?;
    if !from.exists() {
        return Err(format!("there is no database at {}", from.display()));
    }
    sqlite::copy(&from, &into.join("padriver.db")).await
}

fn finish(
    mut packer: Packer,
    mut manifest: Manifest,
    scratch: &Scratch,
    to: &Path,
) -> Result<Summary> {
    let failed = |cause: io::Error| unwritable(to, &cause);
    for path in all(&scratch.0.join("database")).map_err(failed)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        packer
            .add(&format!("database/{name}"), File::open(&path).map_err(failed)?)
            .map_err(failed)?;
    }
    manifest.entries = packer.entries();
    packer.finish(&manifest).map_err(failed)?;
    let part = scratch.0.join("archive");
    // A link refuses where a rename would overwrite what came meanwhile.
    fs::hard_link(&part, to).or_else(|_| rename_new(&part, to)).map_err(failed)?;
    Ok(Summary::of(&manifest))
}

fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    match to.exists() {
        true => Err(io::ErrorKind::AlreadyExists.into()),
        false => fs::rename(from, to),
    }
}

/// Every file below a folder, in order; none if there is no folder.
fn all(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

fn unwritable(file: &Path, cause: &io::Error) -> String {
    format!(
        "cannot write {}: {cause}. Nothing was left behind; is the disk full, or the folder not yours?",
        file.display()
    )
}
