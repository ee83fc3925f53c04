//! One person's page, as one audience sees it, and Min side, as its owner does.

use super::{Consent, Portrait, ProfileForm, TagsByKind};
use crate::{
    Audience, Lang,
    contributions::{Done, Thanked},
};
use serde::{Deserialize, Serialize};

/// A profile; what the viewer may not see is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
    pub headline: Option<String>,
    pub motivation: Option<String>,
    /// The language their own words are in.
    pub lang: Lang,
    pub tags: TagsByKind,
    pub organisation: Option<OrganisationLink>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub found_at: Option<String>,
    /// The day they joined, `2026-11-24`; not for visitors.
    pub since: Option<String>,
    pub happenings: Vec<Happening>,
    pub is_manager: bool,
    /// The viewer's own.
    pub own: bool,
    /// As whom one looks, where the owner tries out another's eyes.
    pub seen_as: Audience,
    /// The widest audience that finds this page; of everyone, search engines too.
    pub listed: Audience,
    /// Who sees the telephone number, for the line under it.
    pub phone_audience: Audience,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationLink {
    pub slug: String,
    pub name: String,
}

/// Something the person took part in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// `2026-11-05`
    pub on: String,
    pub what: What,
}

/// Kinds of happenings that have words on the profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    Joined,
    Welcomed,
    Did(Done),
    Had(Thanked),
}

impl What {
    /// The verbs of `activity` that show on a profile.
    pub const VERBS: [&str; 2] = ["joined", "welcomed"];

    pub fn of(verb: &str) -> Option<Self> {
        match verb {
            "joined" => Some(Self::Joined),
            "welcomed" => Some(Self::Welcomed),
            _ => None,
        }
    }

    /// When one came and was welcomed is in no consent to the open page.
    pub fn audience(&self) -> Audience {
        match self {
            Self::Joined | Self::Welcomed => Audience::Members,
            // Its owner says who; see `contributions::policy`.
            Self::Did(_) | Self::Had(_) => Audience::Public,
        }
    }
}

/// What an address of a profile leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FoundProfile {
    Here(Box<Profile>),
    /// The person has another address now.
    Moved(String),
}

/// Everything on Min side that is not a form of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    pub slug: String,
    pub portrait: Portrait,
    pub form: ProfileForm,
    pub consents: Vec<Consent>,
    pub partners: Vec<OrganisationLink>,
    /// Other people's words, to complete from.
    pub known_competences: Vec<String>,
    pub known_interests: Vec<String>,
    pub welcomed: bool,
    /// Has said that they want no invitations to events.
    pub uninvited: bool,
}
