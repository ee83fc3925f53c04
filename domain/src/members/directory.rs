//! The directory as one asks for it and as one gets it.

use super::{Portrait, Tag, TagCount, TagKind};
use crate::{Complaint, Lang};
use serde::{Deserialize, Serialize};

/// What is asked of the directory. Everything comes from an address, so everything may be nonsense.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryQuery {
    #[serde(default)]
    pub q: String,
    /// Slugs of tags, one of a kind.
    #[serde(default)]
    pub competence: String,
    #[serde(default)]
    pub interest: String,
    #[serde(default)]
    pub focus: String,
    #[serde(default)]
    pub partner: String,
    /// Begin after this person: the `next` of the page before.
    #[serde(default)]
    pub after: String,
    /// How many at the most; 24 when it is 0, never more than `MOST`.
    #[serde(default)]
    pub show: u16,
}

impl DirectoryQuery {
    /// A page of people.
    pub const PAGE: u16 = 24;
    /// The most that is drawn at once.
    pub const MOST: u16 = 240;

    pub fn tag(&self, kind: TagKind) -> &str {
        match kind {
            TagKind::Competence => &self.competence,
            TagKind::Interest => &self.interest,
            TagKind::Focus => &self.focus,
            TagKind::Partner => &self.partner,
        }
    }

    pub fn set_tag(&mut self, kind: TagKind, slug: String) {
        match kind {
            TagKind::Competence => self.competence = slug,
            TagKind::Interest => self.interest = slug,
            TagKind::Focus => self.focus = slug,
            TagKind::Partner => self.partner = slug,
        }
    }

    pub fn limit(&self) -> u16 {
        match self.show {
            0 => Self::PAGE,
            n => n.min(Self::MOST),
        }
    }

    pub fn is_filtered(&self) -> bool {
        !self.q.trim().is_empty() || TagKind::ALL.into_iter().any(|kind| !self.tag(kind).is_empty())
    }
}

/// One person as the list shows them; what the viewer may not see is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Card {
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
    pub headline: Option<String>,
    /// The language their own words are in.
    pub lang: Lang,
    /// The first three.
    pub competences: Vec<String>,
    pub organisation: Option<String>,
    /// Joined within the last fortnight; said to Pådrivere only.
    pub fresh: bool,
}

/// How many people match: exactly, or more than we count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Total {
    pub people: i64,
    /// There are more than `people`.
    pub or_more: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Directory {
    pub people: Vec<Card>,
    pub total: Total,
    /// What to ask for as `after` to go on.
    pub next: Option<String>,
}

/// The filters, and how many there are of us. Changes when people do, not when one types.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filters {
    /// Everyone in the partnership.
    pub all: i64,
    /// Those the viewer can find here.
    pub shown: i64,
    pub tags: Vec<TagCount>,
}

/// How the manager's list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ListOrder {
    /// Who came last stands first.
    #[default]
    Newest,
    Name,
}

/// What the Community Manager asks of the list at /styring/padrivere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListQuery {
    #[serde(default)]
    pub q: String,
    #[serde(default)]
    pub order: ListOrder,
    /// Only those who have not been welcomed yet.
    #[serde(default)]
    pub waiting: bool,
    #[serde(default)]
    pub competence: String,
    #[serde(default)]
    pub partner: String,
    #[serde(default)]
    pub after: String,
}

impl ListQuery {
    /// Whether it asks for some, and not for everyone.
    pub fn is_filtered(&self) -> bool {
        let tagged = !self.competence.is_empty() || !self.partner.is_empty();
        self.waiting || tagged || !self.q.trim().is_empty()
    }
}

/// A line of the manager's list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ListRow {
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
    pub headline: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub organisation: Option<String>,
    pub competences: Vec<String>,
    pub motivation: Option<String>,
    pub idea: Option<String>,
    /// The day, `2026-11-24`, and how many days ago that is.
    pub registered_on: String,
    pub days_ago: i64,
    pub welcomed: bool,
    /// Has signed in at least once, which proves the address.
    pub confirmed: bool,
    /// On the public page.
    pub public: bool,
    /// A letter to this address came back, or was given up.
    pub bounced: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListPage {
    pub rows: Vec<ListRow>,
    pub total: Total,
    pub waiting: i64,
    pub next: Option<String>,
}

/// The manager's personal line of welcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WelcomeForm {
    pub slug: String,
    /// Not asked for where there is no address to send it to.
    #[serde(default)]
    pub personal: String,
}

/// How a welcome went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Welcomed {
    ByLetter,
    WithoutLetter,
}

impl WelcomeForm {
    pub const MAX: u16 = 600;

    /// # Errors
    /// The line must be there, and within 600 characters: a welcome is from a person.
    pub fn parse(&self) -> Result<String, crate::FieldErrors> {
        super::lines(&self.personal, Self::MAX)
            .and_then(|text| text.ok_or(Complaint::Missing))
            .map_err(|complaint| crate::FieldErrors::one("personal", complaint))
    }
}

/// Tags of a person by kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagsByKind {
    pub competences: Vec<Tag>,
    pub interests: Vec<Tag>,
    pub focus: Vec<Tag>,
}

/// What the front page shows: for visitors some of us, for Pådrivere who is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    pub people: Vec<Card>,
    /// Everyone in the partnership.
    pub all: i64,
    /// Those the viewer can find in the directory.
    pub shown: i64,
    pub partners: i64,
    /// How many wait for a welcome; for the Community Manager only.
    pub waiting: Option<i64>,
    /// What is missing on the viewer's own page.
    pub step: Step,
}

/// The one thing that would make one's page better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    Face,
    Competence,
    Headline,
    #[default]
    None,
}
