//! A roster on disk: looked at before it is read, so that a wrong file costs no memory.

use super::{FileProblem, MAX_BYTES};
use std::{
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
};

/// The bytes of a file, if they are few enough to be a roster.
pub fn open(path: &Path) -> Result<Vec<u8>, FileProblem> {
    let file = File::open(path).map_err(|cause| match cause.kind() {
        ErrorKind::NotFound => FileProblem::NotFound,
        _ => FileProblem::Unreadable,
    })?;
    let about = file.metadata().map_err(|_| FileProblem::Unreadable)?;
    if about.is_dir() {
        return Err(FileProblem::Unreadable);
    }
    if about.len() > MAX_BYTES {
        return Err(FileProblem::TooLarge);
    }
    bounded(file)
}

/// A pipe does not say how much is coming: one byte too many is enough to know.
pub fn bounded(source: impl Read) -> Result<Vec<u8>, FileProblem> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|_| FileProblem::Unreadable)?;
    match bytes.len() as u64 > MAX_BYTES {
        true => Err(FileProblem::TooLarge),
        false => Ok(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_is_read_no_further_than_the_limit() {
        assert_eq!(bounded(std::io::repeat(b'a')), Err(FileProblem::TooLarge));
        assert_eq!(bounded(&b"Navn;E-post"[..]), Ok(b"Navn;E-post".to_vec()));
    }
}
