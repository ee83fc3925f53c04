//! What pages are given of tracks and questions.

use super::{Answer, Question, QuestionId, SignupId, Standing, TrackForm, TrackId};
use crate::{civil::Clock, members::Portrait};
use serde::{Deserialize, Serialize};

/// What goes on side by side at an event, and what is asked of those who come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub tracks: Vec<TrackCard>,
    pub questions: Vec<Question>,
    /// What the viewer said.
    pub mine: Option<MyWishes>,
    /// Who sits where and said what, for the Community Manager; at most five hundred.
    pub rows: Vec<SeatRow>,
}

impl Asked {
    /// The sign-up asks for more than an answer.
    pub fn anything(&self) -> bool {
        !self.tracks.is_empty() || !self.questions.is_empty()
    }

    pub fn track(&self, id: TrackId) -> Option<&TrackCard> {
        self.tracks.iter().find(|track| track.id == id)
    }
}

/// A track as everyone sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackCard {
    pub id: TrackId,
    pub name: String,
    pub about: Option<String>,
    pub room: Option<String>,
    /// Where this viewer may see them.
    pub host: Option<HostCard>,
    pub starts: Option<Clock>,
    pub ends: Option<Clock>,
    pub capacity: Option<u32>,
    /// People who sit there, companions too.
    pub taken: u32,
}

impl TrackCard {
    /// Places that can still be had; nothing where there is room for all.
    pub fn left(&self) -> Option<u32> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.taken))
    }
}

/// Who leads a track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostCard {
    pub name: String,
    /// Of a Pådriver.
    pub slug: Option<String>,
    pub portrait: Portrait,
}

/// What one wishes for and answered, and where one sits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyWishes {
    /// The dearest first.
    pub wishes: Vec<TrackId>,
    pub sits_in: Option<TrackId>,
    /// One for each question.
    pub answers: Vec<Option<String>>,
}

/// One who comes, waits, or might come, as the Community Manager sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatRow {
    pub name: String,
    pub slug: Option<String>,
    pub guest: bool,
    pub answer: Answer,
    pub standing: Standing,
    pub companions: Vec<String>,
    pub size: u16,
    pub said: MyWishes,
}

/// Tracks and questions of an event, where they are planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedPage {
    pub slug: String,
    pub title: String,
    pub tracks: Vec<TrackCard>,
    pub questions: Vec<(QuestionId, Question)>,
    /// Events of its series that are still to come.
    pub later: i64,
}

/// How many later events of a series took tracks and questions along, and in how many somebody had chosen already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Along {
    pub taken: u32,
    pub left: u32,
}

/// One track where it is edited; a new one is an empty form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackPage {
    pub slug: String,
    pub title: String,
    pub form: TrackForm,
    /// Who would lose their seat without it.
    pub sitting: Vec<Sitting>,
}

/// Someone in a track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sitting {
    pub id: SignupId,
    pub name: String,
    pub size: u16,
}

/// One question where it is edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionPage {
    pub slug: String,
    pub title: String,
    pub form: super::QuestionForm,
    /// So many have answered it.
    pub answered: u32,
}
