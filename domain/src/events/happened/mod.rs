//! What happened at an event: told in words, in pictures and in slides, to those whom it was for.

mod form;
pub mod policy;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod store;

pub use form::*;

use super::OpenTo;
use crate::{attachments::Attached, civil::LocalTime};
use serde::{Deserialize, Serialize};

/// All that is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    pub note: Option<Note>,
    pub attached: Attached,
}

impl Happened {
    pub fn is_empty(&self) -> bool {
        self.note.is_none() && self.attached.is_empty()
    }
}

/// What somebody wrote about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub words: String,
    /// Nobody, when they are no longer here.
    pub by: Option<String>,
    pub at: LocalTime,
}

/// What the Community Manager tells it with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HappenedDesk {
    pub slug: String,
    pub title: String,
    pub starts: LocalTime,
    pub ends: LocalTime,
    pub open_to: OpenTo,
    /// It has begun, so that what is told is shown.
    pub begun: bool,
    pub happened: Happened,
    pub form: NoteForm,
    /// So many asked at the door not to be in pictures.
    pub no_photo: i64,
}
