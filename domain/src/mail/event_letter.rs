//! Letters about an event that one has answered.

use super::{
    Enclosure, event_texts as t,
    letter::{Parts, Piece},
};
use crate::{Lang, Partnership, civil::LocalTime};
use serde::{Deserialize, Serialize};

/// Which event, and what there is to say about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventLetter {
    pub name: String,
    pub title: String,
    pub starts: LocalTime,
    pub ends: LocalTime,
    pub place: Option<String>,
    pub news: EventNews,
    /// Where one answers without signing in.
    pub link: String,
    /// The event as a file for one's calendar.
    pub calendar: String,
    /// What a calendar is to know of it.
    #[serde(default)]
    pub entry: Option<Enclosure>,
    /// Where one asks for no more letters, if one was asked and has not answered.
    #[serde(default)]
    pub stop: Option<String>,
}

/// What there is to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventNews {
    /// Somebody signed up with this address: is it you?
    Confirm,
    /// The same, and the address has an answer already.
    Known,
    Placed {
        places: u16,
        wanted: u16,
    },
    /// Maybe, or no.
    Noted,
    Queued {
        number: u32,
    },
    /// A place is free: to be answered before then.
    Offered {
        places: u16,
        until: LocalTime,
    },
    /// Waited, and has a place.
    Promoted {
        places: u16,
        wanted: u16,
    },
    TooLate,
    /// Sits in a track they would rather be in, without having done anything.
    Seated {
        track: String,
        room: Option<String>,
    },
    /// The track they sat in is gone; where they sit now.
    TrackGone {
        track: String,
        now: Option<String>,
    },
    /// It is at another time or place.
    Moved,
    Cancelled,
}

impl EventLetter {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph};
        let (title, here) = (&self.title, &place.name);
        let (subject, says, button) = match &self.news {
            EventNews::Confirm => {
                (t::confirm_subject(l, title, here), t::confirm(l, title), t::confirm_button(l))
            }
            EventNews::Known => {
                (t::known_subject(l, title, here), t::known(l, title), t::see_answer(l))
            }
            EventNews::Placed { places, wanted } => (
                t::placed_subject(l, title, here),
                placed(l, *places, *wanted),
                t::change_answer(l),
            ),
            EventNews::Noted => {
                (t::noted_subject(l, title, here), t::noted(l).into(), t::change_answer(l))
            }
            EventNews::Queued { number } => {
                (t::queued_subject(l, title, here), t::queued(l, *number), t::see_answer(l))
            }
            EventNews::Offered { places, until } => (
                t::offered_subject(l, title, here),
                t::offered(l, &how_many(l, *places), &when(l, *until)),
                t::answer(l),
            ),
            EventNews::Promoted { places, wanted } => (
                t::promoted_subject(l, title, here),
                promoted(l, *places, *wanted),
                t::change_answer(l),
            ),
            EventNews::TooLate => {
                (t::too_late_subject(l, title, here), t::too_late(l).into(), t::ask_again(l))
            }
            EventNews::Moved if self.stop.is_some() => {
                (t::moved_subject(l, title, here), t::moved_unanswered(l, title), t::answer(l))
            }
            EventNews::Seated { track, room } => (
                t::seated_subject(l, track, here),
                seated(l, title, track, room.as_deref()),
                t::change_answer(l),
            ),
            EventNews::TrackGone { track, now } => (
                t::track_gone_subject(l, title, here),
                track_gone(l, track, now.as_deref()),
                t::choose_track(l),
            ),
            EventNews::Moved => {
                (t::moved_subject(l, title, here), t::moved(l, title), t::see_answer(l))
            }
            EventNews::Cancelled => {
                (t::cancelled_subject(l, title, here), t::cancelled(l, title), t::see_event(l))
            }
        };
        let mut body = vec![
            Paragraph(says),
            Paragraph(when_and_where(l, self.starts, self.ends, self.place.as_deref())),
        ];
        body.push(Button { label: button, link: self.link.clone() });
        if self.takes_place_with_me() {
            body.push(Button { label: t::calendar(l), link: self.calendar.clone() });
            body.push(Note(t::cannot_come(l).into()));
        }
        if self.news == EventNews::Confirm {
            body.push(Note(t::not_you(l).into()));
        }
        let why = match self.stop {
            None => t::why_you(l, &place.full_name),
            Some(_) => t::why_invited(l, &place.full_name),
        };
        Parts { subject, title: hello, body, why, choose: false, stop: self.stop.clone() }
    }

    fn takes_place_with_me(&self) -> bool {
        use EventNews::{Moved, Placed, Promoted};
        let unanswered = self.stop.is_some();
        matches!(self.news, Placed { .. } | Promoted { .. } | Moved) && !unanswered
    }
}

/// "torsdag 3. desember 2026 kl. 08.00–09.30, Elvebyen bibliotek"
pub(super) fn when_and_where(
    l: Lang,
    starts: LocalTime,
    ends: LocalTime,
    place: Option<&str>,
) -> String {
    let until = match starts.day == ends.day {
        true => ends.at.text(l),
        false => format!(" {}", when(l, ends)),
    };
    let place = place.map(|place| format!(", {place}")).unwrap_or_default();
    format!("{}–{until}{place}", when(l, starts))
}

fn when(l: Lang, time: LocalTime) -> String {
    t::at(l, &time.day.long_text(l), &time.at.text(l))
}

fn placed(l: Lang, places: u16, wanted: u16) -> String {
    match (places, wanted) {
        (1, 1) => t::placed_one(l).into(),
        (places, wanted) if places < wanted => t::placed_some(l, places, wanted),
        (places, _) => t::placed(l, places),
    }
}

fn promoted(l: Lang, places: u16, wanted: u16) -> String {
    match (places, wanted) {
        (1, 1) => t::promoted_one(l).into(),
        (places, wanted) if places < wanted => t::placed_some(l, places, wanted),
        (places, _) => t::promoted(l, places),
    }
}

fn seated(l: Lang, title: &str, track: &str, room: Option<&str>) -> String {
    match room {
        Some(room) => t::seated_in_room(l, title, track, room),
        None => t::seated(l, title, track),
    }
}

fn track_gone(l: Lang, track: &str, now: Option<&str>) -> String {
    match now {
        Some(now) => t::track_gone_to(l, track, now),
        None => t::track_gone(l, track),
    }
}

fn how_many(l: Lang, places: u16) -> String {
    if places == 1 { t::one_place(l).into() } else { t::places(l, places) }
}
