//! What pages about events are given. Times are civil, worked out on the server.

use super::{After, Answer, Asked, OpenTo, Stage, door::MyTicket, waitlist::Moment};
use crate::{civil::LocalTime, members::Portrait};
use serde::{Deserialize, Serialize};

/// An event as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventCard {
    pub slug: String,
    pub title: String,
    pub lead: Option<String>,
    /// The kind's slug and its name in the reader's language: `frokost`, "Pådriverfrokost".
    pub kind: String,
    pub kind_name: String,
    pub starts: LocalTime,
    pub ends: LocalTime,
    pub place: Option<String>,
    pub stage: Stage,
    pub open_to: OpenTo,
    /// People who come, companions too.
    pub coming: i64,
    /// Places that can still be had; nothing where there is room for all.
    pub left: Option<i64>,
    /// A few faces of those who come and agreed to be seen by this viewer.
    pub faces: Vec<(Portrait, String)>,
    /// How it stands with the viewer.
    pub mine: Option<Mine>,
}

/// How it stands with one who has answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mine {
    pub answer: Answer,
    pub standing: Standing,
    pub companions: Vec<String>,
    pub takes_fewer: bool,
    /// The others may see it.
    pub shown: bool,
    pub food: Option<String>,
    pub access: Option<String>,
}

/// A place, a turn in the queue, or neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "is")]
pub enum Standing {
    /// With so many places; fewer than wanted where the rest is waited for.
    Coming { places: u16, wanted: u16 },
    /// "Du er nr. 3 på ventelisten."
    Waiting { number: u32 },
    /// To be answered before then.
    Offered { places: u16, until: LocalTime },
    /// An offer went by.
    Lapsed,
    /// Maybe, no, or cancelled.
    Out,
}

/// The programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    pub coming: Vec<EventCard>,
    /// Newest first, the last year's.
    pub past: Vec<EventCard>,
    /// Only for the Community Manager.
    pub drafts: Vec<EventCard>,
    pub may_plan: bool,
}

/// Whether one can sign up now, and if not why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "is")]
pub enum SignUpState {
    Open,
    /// All places are taken: one can wait.
    Queue,
    NotYet {
        opens: LocalTime,
    },
    /// The deadline has gone by, or sign-up was closed. Who has answered may still say no.
    Closed,
    /// It has begun or is over.
    Over,
    Cancelled,
    /// For Pådrivere: sign in.
    MembersOnly,
}

/// One event, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventPage {
    pub card: EventCard,
    pub about: Option<String>,
    pub address: Option<String>,
    pub directions: Option<String>,
    pub access: Option<String>,
    pub deadline: Option<LocalTime>,
    pub capacity: Option<u32>,
    pub sign_up: SignUpState,
    /// Those who come and agreed to be seen by this viewer: slug, name, portrait. At most sixty.
    pub people: Vec<Comer>,
    /// Where this event belongs to a series: its rule in words.
    pub series: Option<String>,
    /// Other dates of the series to come.
    pub later: Vec<(String, LocalTime)>,
    pub version: i64,
    /// Instants with offset for calendars and search engines, as `2026-12-03T08:00:00+01:00`.
    pub starts_at: String,
    pub ends_at: String,
    /// Its tracks and questions.
    pub asked: Asked,
    /// Who answered what, for the Community Manager.
    pub desk: Option<Desk>,
    /// What one shows at the door.
    pub ticket: Option<MyTicket>,
    /// The viewer may open the door.
    pub door: bool,
    /// Seal of the guest's form.
    pub drawn_at: String,
    /// When time alone makes something of this untrue, if it does.
    pub changes: Option<Moment>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comer {
    /// Nothing for a guest, or for one whom this viewer may not see.
    pub slug: Option<String>,
    pub name: String,
    pub portrait: Portrait,
    /// Where they come from, where this viewer may see it.
    pub organisation: Option<String>,
}

/// What the Community Manager sees of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    pub coming: i64,
    pub waiting: i64,
    pub offered: i64,
    pub maybe: i64,
    pub no: i64,
    /// In order of asking; at most five hundred.
    pub rows: Vec<DeskRow>,
    /// The next steps that are allowed.
    pub may_become: Vec<Stage>,
    /// Public holidays and school holidays on that day, in words.
    pub warnings: Vec<String>,
    /// What became of it, once it was held.
    pub after: Option<After>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskRow {
    pub name: String,
    pub slug: Option<String>,
    pub portrait: Portrait,
    pub email: Option<String>,
    pub guest: bool,
    pub answer: Answer,
    pub standing: Standing,
    pub companions: Vec<String>,
    pub food: Option<String>,
    pub access: Option<String>,
}

/// A guest's own page behind the mailed link: the event and how it stands with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestPage {
    pub name: String,
    /// Until then the sign-up counts for nothing: one button confirms it.
    pub confirmed: bool,
    pub page: EventPage,
}

/// Something one can choose between when an event is planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kind {
    pub slug: String,
    pub name: String,
    /// What a new event of this kind begins with.
    pub starts: String,
    pub ends: String,
    pub open_to: OpenTo,
    pub capacity: Option<u32>,
    pub place: String,
}
