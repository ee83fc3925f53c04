//! Asking people to meet a need: who may be asked, what they answer, and what becomes of it.

mod form;
pub mod policy;
mod view;

pub use form::*;
pub use view::*;

use crate::{Complaint, id::id};
use serde::{Deserialize, Serialize};

id!(RequestId);

/// What somebody says who was asked. `Later` is neither: the question stays open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "snake_case")
)]
pub enum Reply {
    Yes,
    Later,
    No,
}

impl Reply {
    pub const ALL: [Self; 3] = [Self::Yes, Self::Later, Self::No];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Later => "later",
            Self::No => "no",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        Self::ALL.into_iter().find(|one| one.as_str() == raw).ok_or(Complaint::NotAChoice)
    }
}
