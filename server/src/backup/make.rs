//! Making the archive: the database first, then the files it speaks of.

use super::{
    FORMAT, Result, Scratch, Summary,
    archive::{Manifest, Packer, sound},
    is_postgres, postgres, sqlite,
};
use crate::config::Config;
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

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
    let database = scratch.0.join("database");
    fs::create_dir(&database).map_err(|cause| unwritable(file, &cause))?;
    let (engine, (migration, tables)) = if is_postgres(&config.database_url) {
        ("postgres", postgres::copy(&config.database_url, &database).await?)
    } else {
        let copy = database.join("padriver.db");
        let from = sqlite::file(&config.database_url)?;
        if !from.exists() {
            return Err(format!("there is no database at {}", from.display()));
        }
        sqlite::copy(&from, &copy).await?;
        ("sqlite", sqlite::counts(&copy).await?)
    };
    let manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").into(),
        made_at: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
        engine: engine.into(),
        migration,
        tables,
        entries: Vec::new(),
        missing: Vec::new(),
    };
    let (files, to) = (config.data.join("files"), file.to_owned());
    let packed = tokio::task::spawn_blocking(move || pack(manifest, &scratch, &files, &to)).await;
    packed.map_err(|cause| cause.to_string())?
}

fn pack(mut manifest: Manifest, scratch: &Scratch, files: &Path, to: &Path) -> Result<Summary> {
    let failed = |cause: io::Error| unwritable(to, &cause);
    let part = scratch.0.join("archive");
    let mut packer = Packer::new(File::create_new(&part).map_err(failed)?);
    for path in all(&scratch.0.join("database")).map_err(failed)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        packer
            .add(&format!("database/{name}"), File::open(&path).map_err(failed)?)
            .map_err(failed)?;
    }
    for path in all(files).map_err(|cause| format!("cannot read {}: {cause}", files.display()))? {
        let name = path.strip_prefix(files).unwrap_or(&path).to_string_lossy();
        let name = format!("files/{name}");
        // A file half written carries another name until it is whole.
        if !sound(&name) {
            continue;
        }
        match File::open(&path) {
            Ok(source) => packer.add(&name, source).map_err(failed)?,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => manifest.missing.push(name),
            Err(cause) => return Err(format!("cannot read {}: {cause}", path.display())),
        }
    }
    manifest.entries = std::mem::take(&mut packer.entries);
    packer.finish(&manifest).map_err(failed)?;
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
