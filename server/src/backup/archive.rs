//! The archive: a compressed tar whose last entry says what must be in it.

use super::Result;
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashSet},
    fmt::Write as _,
    fs::{self, File},
    io::{self, BufReader, BufWriter, Read, Write},
    path::Path,
};

const MANIFEST: &str = "manifest.json";
/// Read into memory, and so bounded.
const MANIFEST_BYTES: u64 = 64 << 20;
/// A database shrinks to a tenth. What shrank more than this is no backup of ours, but a trap.
const MOST_SHRUNK: u64 = 200;

/// What an archive says of itself.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    pub format: u32,
    pub program: String,
    /// Seconds since 1970.
    pub made_at: u64,
    pub engine: String,
    pub migration: i64,
    /// Rows of each table.
    pub tables: BTreeMap<String, u64>,
    pub entries: Vec<Entry>,
    /// Photos that the database speaks of and that were not to be had.
    pub missing: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub path: String,
    pub bytes: u64,
    pub sha256: String,
}

pub(super) struct Packer {
    tar: tar::Builder<GzEncoder<BufWriter<File>>>,
    entries: BTreeMap<String, Entry>,
}

impl Packer {
    pub fn new(file: File) -> Self {
        let gz = GzEncoder::new(BufWriter::new(file), Compression::default());
        Self { tar: tar::Builder::new(gz), entries: BTreeMap::new() }
    }

    pub fn add(&mut self, path: &str, source: File) -> io::Result<()> {
        let bytes = source.metadata()?.len();
        let mut hashed = Hashed { inner: source.take(bytes), hash: Sha256::new(), bytes: 0 };
        self.tar.append_data(&mut header(bytes), path, &mut hashed)?;
        if hashed.bytes != bytes {
            return Err(io::Error::other(format!("{path} changed while it was read")));
        }
        let entry = Entry { path: path.into(), bytes, sha256: hex(hashed.hash) };
        self.entries.insert(path.into(), entry);
        Ok(())
    }

    pub fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// What was added, for the manifest.
    pub fn entries(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.entries).into_values().collect()
    }

    /// The archive's file, on disk for good.
    pub fn finish(mut self, manifest: &Manifest) -> io::Result<File> {
        let text = serde_json::to_vec_pretty(manifest)?;
        self.tar.append_data(&mut header(text.len() as u64), MANIFEST, text.as_slice())?;
        let mut buffer = self.tar.into_inner()?.finish()?;
        buffer.flush()?;
        let file = buffer.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        Ok(file)
    }
}

fn header(bytes: u64) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes);
    header.set_mode(0o600);
    header
}

/// Unpacks into an empty folder, believing nothing: names, kinds, sizes and hashes are looked at.
pub(super) fn unpack(archive: &Path, into: &Path) -> Result<Manifest> {
    let file = File::open(archive).map_err(|cause| format!("{}: {cause}", archive.display()))?;
    let packed = file.metadata().map_err(|cause| cause.to_string())?.len();
    let most = packed.saturating_mul(MOST_SHRUNK).saturating_add(MANIFEST_BYTES);
    let mut tar = tar::Archive::new(GzDecoder::new(BufReader::new(file)).take(most));
    let mut found = BTreeMap::new();
    let mut manifest = None;
    for entry in tar.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let path = String::from_utf8(entry.path_bytes().into_owned()).map_err(|_| odd("a name"))?;
        if manifest.is_some() || entry.header().entry_type() != tar::EntryType::Regular {
            return Err(odd(&path));
        }
        if path == MANIFEST {
            let mut text = Vec::new();
            (&mut entry).take(MANIFEST_BYTES).read_to_end(&mut text).map_err(broken)?;
            manifest = Some(serde_json::from_slice(&text).map_err(|_| odd(MANIFEST))?);
            continue;
        }
        if !sound(&path) || found.contains_key(&path) {
            return Err(odd(&path));
        }
        found.insert(path.clone(), store(&mut entry, &into.join(&path))?);
    }
    let mut rest = tar.into_inner();
    // To the end, where the checksum stands.
    io::copy(&mut rest, &mut io::sink()).map_err(broken)?;
    let manifest: Manifest = manifest.ok_or("the archive is cut short: it has no manifest")?;
    agree(&manifest, &found)?;
    Ok(manifest)
}

fn store(entry: &mut impl Read, to: &Path) -> Result<(u64, String)> {
    let failed = |cause: io::Error| format!("cannot unpack to {}: {cause}", to.display());
    fs::create_dir_all(to.parent().unwrap_or(to)).map_err(failed)?;
    let mut file = File::create_new(to).map_err(failed)?;
    let mut hashed = Hashed { inner: entry, hash: Sha256::new(), bytes: 0 };
    io::copy(&mut hashed, &mut file).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    Ok((hashed.bytes, hex(hashed.hash)))
}

fn agree(manifest: &Manifest, found: &BTreeMap<String, (u64, String)>) -> Result<()> {
    if manifest.format != super::FORMAT {
        return Err(format!(
            "the archive has format {}, and this program reads {}",
            manifest.format,
            super::FORMAT
        ));
    }
    let mut named = HashSet::new();
    for entry in &manifest.entries {
        let there = found.get(&entry.path);
        let same =
            there.is_some_and(|(bytes, hash)| *bytes == entry.bytes && *hash == entry.sha256);
        if !same || !named.insert(&entry.path) {
            return Err(format!("the archive is damaged at {}", entry.path));
        }
    }
    match found.len() == named.len() {
        true => Ok(()),
        false => Err("the archive holds more than its manifest names".into()),
    }
}

/// Our own names only: no way up, no way out, nothing hidden.
pub(super) fn sound(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    };
    let known = path.starts_with("database/") || path.starts_with("files/");
    known && path.len() <= 200 && path.split('/').all(plain)
}

fn odd(path: &str) -> String {
    format!("this is no backup of ours: {path:?} does not belong in one")
}

fn broken(cause: io::Error) -> String {
    format!("the archive is damaged or cut short: {cause}")
}

struct Hashed<R> {
    inner: R,
    hash: Sha256,
    bytes: u64,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hash.update(&buffer[..read]);
        self.bytes += read as u64;
        Ok(read)
    }
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}
