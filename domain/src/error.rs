//! What can go wrong, said so that anyone may read it.

use crate::Complaint;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Error {
    Invalid(FieldErrors),
    SignInRequired,
    Forbidden,
    NotFound,
    Conflict,
    /// The form has been open for too long: drawn anew, it can be sent as it stands.
    SendAgain,
    RateLimited,
    /// More was sent than any form holds.
    TooLarge,
    Unavailable,
}

/// One complaint per field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldErrors(BTreeMap<String, Complaint>);

impl FieldErrors {
    pub fn one(field: &str, complaint: Complaint) -> Self {
        Self([(field.into(), complaint)].into())
    }

    pub fn get(&self, field: &str) -> Option<Complaint> {
        self.0.get(field).copied()
    }

    /// Every complaint, with its field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Complaint)> {
        self.0.iter().map(|(field, complaint)| (field.as_str(), *complaint))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn add(&mut self, field: &str, complaint: Complaint) {
        self.0.insert(field.into(), complaint);
    }

    /// Keeps the value or its complaint, so that a form hears about all its fields at once.
    pub fn take<T>(&mut self, field: &str, parsed: std::result::Result<T, Complaint>) -> Option<T> {
        parsed.map_err(|complaint| self.add(field, complaint)).ok()
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

/// The cause goes to the log; who asked learns only whether trying again can help.
#[cfg(feature = "store")]
impl From<sqlx::Error> for Error {
    fn from(cause: sqlx::Error) -> Self {
        use sqlx::error::ErrorKind::{ForeignKeyViolation, UniqueViolation};
        let told = cause.as_database_error();
        match told.map(|error| error.kind()) {
            // No text of PostgreSQL holds a NUL, so nothing is found by one.
            _ if told.is_some_and(|error| error.code().as_deref() == Some("22021")) => {
                Self::NotFound
            }
            Some(UniqueViolation | ForeignKeyViolation) => Self::Conflict,
            _ => {
                tracing::error!(%cause, "database");
                Self::Unavailable
            }
        }
    }
}

impl std::error::Error for Error {}

/// For logs and the command line; the screen has its own words.
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}
