//! Attachments for the slices whose things they lie with: they ask who may, and own the transaction.

mod arrange;
mod forget;
mod keep;
mod read;

pub use arrange::{describe, remove, step};
pub use forget::{forget, forget_all, forget_orphans};
pub use keep::{Files, New, add, document, keep, picture};
pub use read::{attached, document_file, picture_file};

use crate::live::Topic;
use uuid::Uuid;

/// With what something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub topic: Topic,
    pub id: Uuid,
}

impl Subject {
    pub fn new(topic: Topic, id: impl Into<Uuid>) -> Self {
        Self { topic, id: id.into() }
    }
}
