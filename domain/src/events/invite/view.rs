//! What the page of invitations is given.

use crate::{
    civil::LocalTime,
    events::{Answer, EventPage},
    members::{Portrait, TagCount},
};
use serde::{Deserialize, Serialize};

/// Why somebody who was chosen gets no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// Has said no to this event.
    SaidNo,
    /// Has given another answer.
    Answered,
    /// Was asked before.
    Asked,
    /// Wants no invitations.
    Stopped,
    /// Has had as many this month as anyone gets.
    TooOften,
    /// Nobody has shown yet that the address is theirs.
    Unproven,
    /// Has no address.
    NoAddress,
    /// Letters come back from there.
    Bounced,
    /// Came as a guest, and left the address for that only.
    Guest,
}

impl LeftOut {
    pub const ALL: [Self; 9] = [
        Self::SaidNo,
        Self::Answered,
        Self::Asked,
        Self::Stopped,
        Self::TooOften,
        Self::Unproven,
        Self::NoAddress,
        Self::Bounced,
        Self::Guest,
    ];
}

/// How many a choice reaches, and how many it does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    pub reached: i64,
    /// In the order of `LeftOut`; none of nobody.
    pub left_out: Vec<(LeftOut, i64)>,
}

/// The last time there was one of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastTime {
    pub title: String,
    pub starts: LocalTime,
    /// Answers that were yes.
    pub came: i64,
}

/// What one can choose between.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    pub everyone: i64,
    pub last_time: Option<LastTime>,
    pub tags: Vec<TagCount>,
}

/// The page of an event's invitations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitePage {
    pub event: EventPage,
    /// Nobody can be asked to what cannot be answered.
    pub open: bool,
    pub choices: Choices,
    pub reach: Reach,
    pub progress: Progress,
    pub sendings: Vec<Sending>,
    /// At most five hundred, by name.
    pub people: Vec<Invitee>,
}

/// How far it has come. Each who was asked is counted in one of the first five.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    pub queued: i64,
    pub sent: i64,
    pub bounced: i64,
    pub answered: i64,
    /// No answer, and will not be asked again: wants no more invitations.
    pub stopped: i64,
    pub coming: i64,
    pub maybe: i64,
    pub no: i64,
    /// So many may be reminded now, and so many later.
    pub remindable: i64,
    pub remindable_later: i64,
    pub reminded: i64,
    /// When the next letter goes out, if it waits for the morning.
    pub waits_until: Option<LocalTime>,
}

impl Progress {
    pub fn invited(&self) -> i64 {
        self.queued + self.sent + self.bounced + self.answered + self.stopped
    }
}

/// One sending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    pub at: LocalTime,
    pub by: Option<String>,
    pub whom: super::Whom,
    /// Addresses of one's own list.
    pub listed: i64,
    pub invited: i64,
    pub personal: Option<String>,
}

/// How it stands with one who was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Queued,
    Sent,
    Bounced,
    Answered,
    Stopped,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitee {
    /// Nothing of one who is no longer here.
    pub name: String,
    pub slug: Option<String>,
    pub portrait: Portrait,
    pub email: Option<String>,
    pub state: State,
    pub reminded: bool,
    pub answer: Option<Answer>,
}

/// The page where one asks for no more invitations, and takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopPage {
    pub stopped: bool,
}
