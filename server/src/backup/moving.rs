//! Moving files and folders, also from one disk to another, and where a folder is a disk of its own.

use std::{
    fs,
    io::{ErrorKind, Result},
    path::Path,
};

/// Moves a file or a folder to where nothing is, or an empty folder.
pub(super) fn relocate(from: &Path, to: &Path) -> Result<()> {
    match fs::rename(from, to) {
        // Another disk, or a disk's own folder, which stays where it is.
        Err(cause)
            if [ErrorKind::CrossesDevices, ErrorKind::ResourceBusy].contains(&cause.kind()) => {}
        done => return done,
    }
    if !from.is_dir() {
        fs::copy(from, to)?;
        fs::File::open(to)?.sync_all()?;
        return fs::remove_file(from);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        relocate(&entry.path(), &to.join(entry.file_name()))?;
    }
    unless(ErrorKind::ResourceBusy, fs::remove_dir(from))
}

/// Nothing is there afterwards, or an empty folder that cannot go.
pub(super) fn clear(path: &Path) -> Result<()> {
    let cleared = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    unless(ErrorKind::ResourceBusy, unless(ErrorKind::NotFound, cleared))
}

fn unless(kind: ErrorKind, done: Result<()>) -> Result<()> {
    match done {
        Err(cause) if cause.kind() == kind => Ok(()),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_moves_to_another_disk_and_back() {
        let name = format!("padriver-moving-{}", std::process::id());
        let here = std::env::temp_dir().join(&name);
        // On most machines a disk of its own; where it is not, this is an ordinary move.
        let there = Path::new("/dev/shm").join(&name);
        if fs::create_dir_all(&there).is_err() {
            return;
        }
        fs::create_dir_all(here.join("files/photos")).unwrap();
        fs::write(here.join("files/photos/one.jpg"), "a face").unwrap();
        relocate(&here.join("files"), &there.join("files")).unwrap();
        assert_eq!(fs::read(there.join("files/photos/one.jpg")).unwrap(), b"a face");
        assert!(!here.join("files").exists());
        fs::create_dir_all(here.join("files")).unwrap();
        relocate(&there.join("files"), &here.join("files")).unwrap();
        assert_eq!(fs::read(here.join("files/photos/one.jpg")).unwrap(), b"a face");
        clear(&here).unwrap();
        clear(&here).unwrap();
        clear(&there).unwrap();
    }
}
