//! Where photos lie: a folder, which several servers may share. Another kind of store would come in here.

use crate::{Error, Result};
use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use object_store::{
    ObjectStore, ObjectStoreExt, PutPayload, local::LocalFileSystem, memory::InMemory, path::Path,
};
use std::{fmt, sync::Arc};

/// Files by name. Names are ours, never what someone typed.
#[derive(Clone)]
pub struct Files(Arc<dyn ObjectStore>);

impl Files {
    /// In a folder of this machine, made if it is not there.
    pub fn folder(folder: &std::path::Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let store = LocalFileSystem::new_with_prefix(folder).map_err(std::io::Error::other)?;
        Ok(Self(Arc::new(store)))
    }

    /// Gone with the process; for tests.
    pub fn memory() -> Self {
        Self(Arc::new(InMemory::new()))
    }

    pub async fn put(&self, name: &str, bytes: Vec<u8>) -> Result<()> {
        self.0.put(&Path::from(name), PutPayload::from(bytes)).await.map(drop).map_err(failed)
    }

    pub async fn get(&self, name: &str) -> Result<Vec<u8>> {
        let found = self.0.get(&Path::from(name)).await.map_err(failed)?;
        Ok(found.bytes().await.map_err(failed)?.to_vec())
    }

    /// Piece by piece, so that a large file is never whole in memory.
    pub async fn open(&self, name: &str) -> Result<File> {
        let found = self.0.get(&Path::from(name)).await.map_err(failed)?;
        let bytes = found.meta.size;
        let pieces = found.into_stream().map_ok(|piece| piece.to_vec()).map_err(failed);
        Ok(File { bytes, pieces: pieces.boxed() })
    }

    /// The names of the files in a folder.
    pub async fn list(&self, folder: &str) -> Result<Vec<String>> {
        let found = self.0.list_with_delimiter(Some(&Path::from(folder))).await.map_err(failed)?;
        Ok(found.objects.into_iter().map(|file| file.location.to_string()).collect())
    }

    /// A file that is not there is as good as deleted.
    pub async fn delete(&self, name: &str) -> Result<()> {
        match self.0.delete(&Path::from(name)).await.map_err(failed) {
            Err(Error::NotFound) => Ok(()),
            other => other,
        }
    }
}

/// A file that is being read.
pub struct File {
    /// How long it is.
    pub bytes: u64,
    pub pieces: BoxStream<'static, Result<Vec<u8>>>,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a file of {} bytes", self.bytes)
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

fn failed(cause: object_store::Error) -> Error {
    if matches!(cause, object_store::Error::NotFound { .. }) {
        return Error::NotFound;
    }
    tracing::error!(%cause, "files");
    Error::Unavailable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_large_file_is_read_piece_by_piece() {
        let folder = std::env::temp_dir().join(format!("padriver-files-{}", std::process::id()));
        let files = Files::folder(&folder).unwrap();
        let written: Vec<u8> = (0..200_000_u32).map(|number| number as u8).collect();
        files.put("attachments/a.pdf", written.clone()).await.unwrap();
        let file = files.open("attachments/a.pdf").await.unwrap();
        assert_eq!(file.bytes, 200_000);
        let pieces: Vec<Vec<u8>> = file.pieces.try_collect().await.unwrap();
        assert!(pieces.iter().all(|piece| piece.len() <= 64 * 1024), "not whole in memory");
        assert!(pieces.concat() == written, "and nothing is missing");
        assert_eq!(files.open("attachments/b.pdf").await.map(drop), Err(Error::NotFound));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
