//! What pages about contributions are given.

use super::{ContributionId, Kind};
use crate::{Audience, members::Portrait};
use serde::{Deserialize, Serialize};

/// One thing that somebody did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    pub id: ContributionId,
    pub kind: Kind,
    /// The person's own words.
    pub words: Option<String>,
    /// The event it was done at: slug and title, where the viewer may see it.
    pub event: Option<(String, String)>,
    /// The project it was done in.
    pub project: Option<(String, String)>,
    /// Civil, as `2026-11-05`.
    pub on: String,
    pub minutes: Option<u16>,
    /// Only its owner sees these.
    pub hidden: bool,
    pub thanked: bool,
}

/// A thank-you that somebody had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thanked {
    /// Civil, as `2026-11-05`.
    pub on: String,
    /// Whose words; nothing of one who is no longer here.
    pub by: Option<String>,
    pub words: String,
}

/// Min side: what I did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyContributions {
    /// The newest first, at most five hundred.
    pub done: Vec<Done>,
    pub thanks: Vec<Thanked>,
    /// Who else sees them.
    pub seen_by: Audience,
    /// The widest that may see me at all.
    pub listed: Audience,
    /// Today, as the form for one more begins.
    pub today: String,
}

/// What one event, or one person, waits to be thanked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToThank {
    pub kind: Kind,
    pub event: Option<(String, String)>,
    pub project: Option<(String, String)>,
    pub words: Option<String>,
    pub on: String,
    /// Days since then.
    pub days: i32,
    pub people: Vec<Doer>,
}

/// One of those who did it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doer {
    pub contribution: ContributionId,
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
}
