//! What pages about contributions are given.

use super::{ContributionId, Kind, ThanksId};
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
    /// The last day of it.
    pub on: String,
    /// Days since then.
    pub days: i32,
    /// Never empty.
    pub people: Vec<Doer>,
}

/// What waits for a thank-you, the newest first; and the one that was said just now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThanksPage {
    pub groups: Vec<ToThank>,
    pub said: Option<Said>,
}

/// A thank-you on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub to: String,
    /// Before this group stood what it was for.
    pub at: usize,
}

/// The thank-you of the first of them, and how many have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    pub thanks: ThanksId,
    pub people: usize,
}

/// One of those who did it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doer {
    pub contribution: ContributionId,
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
}
