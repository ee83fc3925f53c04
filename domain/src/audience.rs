//! Who may see a piece of a person: each piece has an audience, each viewer a reach.

use serde::{Deserialize, Serialize};

/// From the widest to the narrowest. A viewer of reach `r` sees what has an audience `<= r`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[repr(i16)]
pub enum Audience {
    Public = 0,
    Members = 1,
    /// The Community Manager only: what everything is until its owner says otherwise.
    #[default]
    Manager = 2,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Public, Self::Members, Self::Manager];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Members => "members",
            Self::Manager => "manager",
        }
    }

    pub fn parse(raw: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == raw)
    }

    /// As it stands in the database.
    pub fn level(self) -> i16 {
        self as i16
    }
}
