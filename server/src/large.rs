//! Forms that carry a file: they may be large and take long, from those who may send them.

use app::{
    me::PHOTO,
    uploads::{EVENT_DOCUMENT, EVENT_PICTURE},
};
use axum::{
    extract::Request,
    http::{Method, Uri},
};
use domain::{
    Complaint, Error, FieldErrors, account::Viewer, attachments::DOCUMENT_BYTES, pictures,
};
use std::time::Duration;

/// So long a form may take to arrive.
pub const ARRIVES: Duration = Duration::from_secs(30);
/// With a file, from a telephone that has hardly any net.
pub const FILE_ARRIVES: Duration = Duration::from_secs(300);

pub struct Large {
    verb: &'static str,
    /// The field with the file, and the most that it may hold.
    field: &'static str,
    bytes: usize,
    /// What is wrong with one of more than so many megabytes.
    complaint: fn(u16) -> Complaint,
    may: fn(&Viewer) -> Result<(), Error>,
}

static ALL: [Large; 3] = [
    Large {
        verb: PHOTO,
        field: "photo",
        bytes: pictures::MAX_BYTES,
        complaint: Complaint::FileTooLarge,
        may: |viewer| viewer.member().map(drop),
    },
    Large {
        verb: EVENT_PICTURE,
        field: "picture",
        bytes: pictures::MAX_BYTES,
        complaint: Complaint::FileTooLarge,
        may: |viewer| viewer.manager().map(drop),
    },
    Large {
        verb: EVENT_DOCUMENT,
        field: "document",
        bytes: DOCUMENT_BYTES,
        complaint: Complaint::DocumentTooLarge,
        may: |viewer| viewer.manager().map(drop),
    },
];

impl Large {
    /// The form that is sent there, whether the verb is asked for itself or by a form on its page.
    pub fn of(uri: &Uri) -> Option<&'static Self> {
        let asked = uri.query().filter(|query| query.starts_with("/api/")).unwrap_or(uri.path());
        ALL.iter().find(|large| large.verb == asked)
    }

    /// What this request sends, if whoever sends it may: from others nothing large is even read.
    pub fn sent(request: &Request) -> Option<&'static Self> {
        let viewer = request.extensions().get::<Viewer>()?;
        let large = Self::of(request.uri()).filter(|_| request.method() == Method::POST)?;
        large.may(viewer).is_ok().then_some(large)
    }

    pub fn may(&self, viewer: &Viewer) -> Result<(), Error> {
        (self.may)(viewer)
    }

    pub fn bytes(&self) -> usize {
        self.bytes
    }

    pub fn too_large(&self) -> Error {
        let megabytes = (self.bytes / 1024 / 1024) as u16;
        FieldErrors::one(self.field, (self.complaint)(megabytes)).into()
    }
}
