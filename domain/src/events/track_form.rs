//! What is typed about a track, and what it becomes when it is sound.

use super::{ABOUT_MAX, CAPACITY_MAX, PLACE_MAX, number, optional};
use crate::{
    Complaint, FieldErrors,
    civil::Clock,
    members::{line, lines},
};
use serde::{Deserialize, Serialize};

/// Tracks of one event.
pub const TRACKS_MAX: u16 = 12;
/// What a track is called.
pub const TRACK_NAME_MAX: u16 = 80;
/// Who leads it.
pub const HOST_MAX: u16 = 200;

/// The form of a track, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrackForm {
    pub name: String,
    pub about: String,
    pub room: String,
    /// A name, or the address of a Pådriver's page.
    pub host: String,
    pub starts: String,
    pub ends: String,
    /// Nothing: room for all.
    pub capacity: String,
}

/// A track as it may be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTrack {
    pub name: String,
    pub about: Option<String>,
    pub room: Option<String>,
    pub host: Option<Host>,
    /// On the day of the event.
    pub starts: Option<Clock>,
    pub ends: Option<Clock>,
    pub capacity: Option<u32>,
}

/// Who leads a track, before it is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// Of somebody, or of the one Pådriver who is called so.
    Name(String),
    /// As the address of a page says: namesakes are told apart by it.
    Slug(String),
}

impl TrackForm {
    pub fn parse(&self) -> Result<NewTrack, FieldErrors> {
        let mut errors = FieldErrors::default();
        match self.read(&mut errors) {
            Some(track) if errors.is_empty() => Ok(track),
            _ => Err(errors),
        }
    }

    fn read(&self, errors: &mut FieldErrors) -> Option<NewTrack> {
        let name = line(&self.name, TRACK_NAME_MAX).and_then(|name| name.ok_or(Complaint::Missing));
        let name = errors.take("name", name);
        let about = errors.take("about", lines(&self.about, ABOUT_MAX));
        let room = errors.take("room", line(&self.room, PLACE_MAX));
        let host = errors.take("host", line(&self.host, HOST_MAX));
        let starts = errors.take("starts", optional(Clock::parse(&self.starts)));
        let ends = errors.take("ends", optional(Clock::parse(&self.ends)));
        let capacity = errors.take("capacity", number(&self.capacity, 1, CAPACITY_MAX));
        let (starts, ends) = (starts?, ends?);
        match (starts, ends) {
            (None, Some(_)) => errors.add("starts", Complaint::Missing),
            (Some(starts), Some(ends)) if ends <= starts => {
                errors.add("ends", Complaint::EndsBeforeStart);
            }
            _ => {}
        }
        Some(NewTrack {
            name: name?,
            about: about?,
            room: room?,
            host: host?.map(Host::of),
            starts,
            ends,
            capacity: capacity?,
        })
    }
}

impl Host {
    fn of(typed: String) -> Self {
        match typed.rsplit_once("/padrivere/") {
            Some((_, slug)) => Self::Slug(slug.trim_end_matches('/').to_owned()),
            None => Self::Name(typed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roof() -> TrackForm {
        TrackForm { name: "Opp på taket".into(), ..TrackForm::default() }
    }

    #[test]
    fn a_track_needs_a_name_and_little_more() {
        let track = roof().parse().unwrap();
        assert_eq!((track.name.as_str(), track.capacity, track.host), ("Opp på taket", None, None));
        let errors = TrackForm::default().parse().unwrap_err();
        assert_eq!(errors.iter().collect::<Vec<_>>(), [("name", Complaint::Missing)]);
    }

    #[test]
    fn a_host_is_a_name_or_an_address() {
        for (typed, expected) in [
            ("Ewa Nowak", Host::Name("Ewa Nowak".into())),
            ("https://elvebyen.no/padrivere/ewa-nowak/", Host::Slug("ewa-nowak".into())),
            ("/padrivere/ewa-nowak", Host::Slug("ewa-nowak".into())),
        ] {
            let form = TrackForm { host: typed.into(), ..roof() };
            assert_eq!(form.parse().unwrap().host, Some(expected), "{typed}");
        }
    }

    #[test]
    fn the_whole_table_of_complaints() {
        use Complaint::*;
        for (form, field, complaint) in [
            (TrackForm { name: "x".repeat(81), ..roof() }, "name", TooLong(80)),
            (TrackForm { capacity: "0".into(), ..roof() }, "capacity", AtLeast(1)),
            (TrackForm { capacity: "noen".into(), ..roof() }, "capacity", NotANumber),
            (TrackForm { ends: "18.30".into(), ..roof() }, "starts", Missing),
            (TrackForm { starts: "25.00".into(), ..roof() }, "starts", NotATime),
            (
                TrackForm { starts: "18.30".into(), ends: "17.15".into(), ..roof() },
                "ends",
                EndsBeforeStart,
            ),
        ] {
            assert_eq!(form.parse().unwrap_err().get(field), Some(complaint), "{field}");
        }
    }
}
