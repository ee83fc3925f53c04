//! The names in a zip, as its directory lists them. Nothing is unpacked.

/// A presentation has some hundreds.
const NAMES: usize = 10_000;

/// The names of a file that is a zip from its first byte to its last, and nothing else besides.
pub fn names(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let end = end_of_directory(bytes)?;
    let (count, start) = (usize::from(short(bytes, end + 10)?), long(bytes, end + 16)? as usize);
    let mut at = start;
    let mut names = Vec::new();
    for _ in 0..count.min(NAMES) {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let of = |offset| short(bytes, at + offset).map(usize::from);
        let (name, extra, comment) = (of(28)?, of(30)?, of(32)?);
        names.push(bytes.get(at + 46..at + 46 + name)?);
        at += 46 + name + extra + comment;
    }
    // What is hidden between the directory and its end is not what a program wrote that saves slides.
    (at == end && count <= NAMES).then_some(names)
}

/// What the first entry is called, and what is in it, if it was stored as it is.
pub fn first_stored(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let stored = bytes.starts_with(b"PK\x03\x04") && short(bytes, 8)? == 0;
    let (size, name, extra) =
        (long(bytes, 18)? as usize, short(bytes, 26)?.into(), short(bytes, 28)?.into());
    let starts = 30_usize.checked_add(name)?.checked_add(extra)?;
    let inside = bytes.get(starts..starts.checked_add(size)?)?;
    stored.then_some((bytes.get(30..30 + name)?, inside))
}

/// Where the directory's end stands: last in the file, but for a comment that it says the length of.
fn end_of_directory(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(22)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|at| {
        bytes[*at..].starts_with(b"PK\x05\x06")
            && short(bytes, at + 20)
                .is_some_and(|comment| at + 22 + usize::from(comment) == bytes.len())
    })
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// A zip of entries that are stored as they are, for tests.
#[cfg(test)]
pub fn sample(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, inside) in entries {
        let size = u32::try_from(inside.len()).unwrap().to_le_bytes();
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let start = u32::try_from(zip.len()).unwrap().to_le_bytes();
        let head =
            [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], &size[..], &size, &length, &[0; 2]]
                .concat();
        zip.extend([b"PK\x03\x04", &head[..], name.as_bytes(), inside].concat());
        directory
            .extend([b"PK\x01\x02\x14\0", &head[..], &[0; 10], &start, name.as_bytes()].concat());
    }
    let count = u16::try_from(entries.len()).unwrap().to_le_bytes();
    let (size, start) = (directory.len(), zip.len());
    let [size, start] = [size, start].map(|number| u32::try_from(number).unwrap().to_le_bytes());
    zip.extend(directory);
    zip.extend([b"PK\x05\x06\0\0\0\0", &count[..], &count, &size, &start, &[0; 2]].concat());
    zip
}
