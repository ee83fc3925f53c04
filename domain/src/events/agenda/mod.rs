//! What happens at an event, in order of time, and who speaks: types and rules.

mod form;
pub mod policy;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod store;

pub use form::*;

use crate::{
    civil::{Clock, Day, LocalTime},
    id::id,
    members::Portrait,
};
use serde::{Deserialize, Serialize};

id!(ItemId);
id!(SpeakerId);

/// An event has no more items than this.
pub const ITEMS_MAX: u16 = 60;
/// An item has no more speakers than this.
pub const SPEAKERS_MAX: u16 = 12;

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub id: ItemId,
    pub at: LocalTime,
    pub title: String,
    pub about: Option<String>,
    /// Stands in the run sheet only.
    pub backstage: bool,
    pub speakers: Vec<Speaker>,
}

/// One who speaks, as this viewer may see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    pub id: SpeakerId,
    /// Of a Pådriver whose page the viewer may see.
    pub slug: Option<String>,
    /// Nothing for one who is no longer here.
    pub name: Option<String>,
    pub portrait: Portrait,
    /// Where they come from, or who they are.
    pub line: Option<String>,
    pub word: Word,
}

/// How far it has come with a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Word {
    /// Somebody by name: whoever wrote it has their word.
    Given,
    /// A Pådriver who has not answered.
    Asked,
    Yes,
    No,
}

/// The programme of one event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    pub items: Vec<Item>,
    /// What the viewer is asked to speak about.
    pub asked: Vec<Request>,
}

/// Somebody is asked to speak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    pub speaker: SpeakerId,
    pub item: String,
    pub at: LocalTime,
    pub word: Word,
    /// May stand here by name for everyone.
    pub openly: bool,
}

/// A Pådriver who was asked to speak and has not answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Silent {
    /// Slug and title of the event, and the day of it.
    pub slug: String,
    pub event: String,
    pub day: Day,
    /// What they were asked to speak about.
    pub item: String,
    pub name: String,
    pub portrait: Portrait,
}

/// The page behind the link in the letter to a speaker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestPage {
    pub name: String,
    /// Title and address of the event.
    pub event: String,
    pub slug: String,
    /// Everyone can look at it already.
    pub told: bool,
    pub place: Option<String>,
    pub request: Request,
}

/// When something happens that is so many minutes after the event begins, on the clock.
pub fn at(starts: LocalTime, minute: i64) -> LocalTime {
    let minutes = i64::from(starts.at.hour()) * 60 + i64::from(starts.at.minute()) + minute;
    let (days, rest) = (minutes.div_euclid(DAY), minutes.rem_euclid(DAY));
    let part = |number: i64| u8::try_from(number).unwrap_or_default();
    LocalTime {
        day: starts.day.plus(i32::try_from(days).unwrap_or_default()),
        at: Clock::new(part(rest / 60), part(rest % 60)).unwrap_or(Clock::FIRST),
    }
}

/// The other way: minutes from the beginning to then.
pub fn minute(starts: LocalTime, then: LocalTime) -> i64 {
    let of = |time: LocalTime| i64::from(time.at.hour()) * 60 + i64::from(time.at.minute());
    i64::from(then.day.since(starts.day)) * DAY + of(then) - of(starts)
}

const DAY: i64 = 24 * 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_times_are_the_same_thing() {
        let time = |raw: &str| LocalTime::try_from(raw.to_owned()).unwrap();
        let starts = time("2026-12-03T08:00");
        for (then, expected) in [
            ("2026-12-03T08:00", 0),
            ("2026-12-03T08:15", 15),
            ("2026-12-03T07:15", -45),
            ("2026-12-04T00:30", 990),
            ("2026-12-02T23:59", -481),
        ] {
            assert_eq!(minute(starts, time(then)), expected, "{then}");
            assert_eq!(at(starts, expected), time(then));
        }
    }
}
