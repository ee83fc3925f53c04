//! Where photos lie: a folder, which several servers may share. Another kind of store would come in here.

use crate::{Error, Result};
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
