//! What the pages about requests are given.

use super::{Reply, RequestId};
use crate::{
    account::PersonId,
    civil::Day,
    members::Portrait,
    projects::{Need, NeedId, matching::Reason},
};
use serde::{Deserialize, Serialize};

/// Somebody who could meet a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    pub id: PersonId,
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
    pub headline: Option<String>,
    /// Never empty.
    pub reasons: Vec<Reason>,
}

/// Somebody who was asked, or offered themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
    pub on: Day,
    pub reply: Option<Reply>,
    /// Settled before they had a place.
    pub closed: bool,
    /// Nobody asked: they saw the need.
    pub offered: bool,
}

/// The page on which one finds people for a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskPage {
    pub slug: String,
    pub title: String,
    pub need: Need,
    /// So many places are left.
    pub left: i64,
    /// The other open needs of the project.
    pub others: Vec<(NeedId, String)>,
    pub suggested: Vec<Suggested>,
    pub asked: Vec<Asked>,
}

/// A need somewhere, before somebody who could meet it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chance {
    pub slug: String,
    pub title: String,
    pub need: Need,
    pub reasons: Vec<Reason>,
    /// Was asked, and has not said yes or no.
    pub request: Option<RequestId>,
    pub by: Option<String>,
    pub personal: Option<String>,
    pub reply: Option<Reply>,
}

/// The page behind the link in the mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestPage {
    pub name: String,
    pub slug: String,
    pub title: String,
    pub brief: String,
    pub by: Option<String>,
    pub personal: Option<String>,
    pub need: Need,
    pub reply: Option<Reply>,
    pub closed: bool,
    /// The project has come to an end, or stands still.
    pub over: bool,
}
