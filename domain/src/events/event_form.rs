//! What is typed about an event, and what it becomes when it is sound.

use super::{OpenTo, Title, waitlist::Room};
use crate::{
    Complaint, FieldErrors,
    civil::{Clock, Day, LocalTime},
    members::{line, lines},
    text,
};
use serde::{Deserialize, Serialize};

/// Under the title, and in what others share.
pub const LEAD_MAX: u16 = 240;
/// What happens, and why one would come.
pub const ABOUT_MAX: u16 = 5000;
/// The name of the place.
pub const PLACE_MAX: u16 = 120;
/// Street and town, for the map.
pub const ADDRESS_MAX: u16 = 200;
/// How to get there; what the house is like for who uses a wheelchair.
pub const DIRECTIONS_MAX: u16 = 1000;
/// More than any hall we know.
pub const CAPACITY_MAX: u16 = 10_000;
/// From the day it begins to the day it ends.
pub const DAYS_MAX: i32 = 14;

/// The form of an event, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EventForm {
    pub title: String,
    pub lead: String,
    pub about: String,
    /// The slug of a kind.
    pub kind: String,
    pub date: String,
    pub starts: String,
    pub ends: String,
    /// The day it ends, when that is another.
    pub last_date: String,
    pub place: String,
    pub address: String,
    pub directions: String,
    pub access: String,
    /// Nothing: room for all.
    pub capacity: String,
    /// Of the places, kept for people of partners, and for speakers and hosts.
    pub reserved: String,
    pub kept_crew: String,
    /// Day and time when sign-up opens. Nothing: as soon as it is published.
    pub opens: String,
    /// Day and time when it closes. Nothing: when the event begins.
    pub deadline: String,
    /// As `OpenTo` is written.
    pub open_to: String,
    /// The version that was edited; nothing for a new event.
    pub version: String,
}

/// An event as it may be stored. Times are those of the clocks where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    pub title: Title,
    pub lead: Option<String>,
    pub about: Option<String>,
    pub kind: String,
    pub starts: LocalTime,
    /// After `starts`.
    pub ends: LocalTime,
    pub place: Option<String>,
    pub address: Option<String>,
    pub directions: Option<String>,
    pub access: Option<String>,
    /// Never more reserved than there are places.
    pub room: Room,
    /// Before `deadline`.
    pub opens: Option<LocalTime>,
    /// Not after `starts`.
    pub deadline: Option<LocalTime>,
    pub open_to: OpenTo,
    pub version: Option<i64>,
}

impl EventForm {
    /// Asks no clock: an event may be written down after it was held.
    pub fn parse(&self) -> Result<NewEvent, FieldErrors> {
        let mut errors = FieldErrors::default();
        match self.read(&mut errors) {
            Some(event) if errors.is_empty() => Ok(event),
            _ => Err(errors),
        }
    }

    fn read(&self, errors: &mut FieldErrors) -> Option<NewEvent> {
        let title = errors.take("title", Title::parse(&self.title));
        let lead = errors.take("lead", line(&self.lead, LEAD_MAX));
        let about = errors.take("about", lines(&self.about, ABOUT_MAX));
        let kind = errors.take("kind", slug(&self.kind));
        let place = errors.take("place", line(&self.place, PLACE_MAX));
        let address = errors.take("address", line(&self.address, ADDRESS_MAX));
        let directions = errors.take("directions", lines(&self.directions, DIRECTIONS_MAX));
        let access = errors.take("access", lines(&self.access, DIRECTIONS_MAX));
        let open_to = errors.take("open_to", OpenTo::parse(&self.open_to));
        let version = errors.take("version", version(&self.version));
        let room = self.room(errors);
        let times = self.times(errors);
        let open = self.sign_up(errors, times.map(|(starts, _)| starts));
        let ((starts, ends), (opens, deadline)) = (times?, open?);
        Some(NewEvent {
            title: title?,
            lead: lead?,
            about: about?,
            kind: kind?,
            starts,
            ends,
            place: place?,
            address: address?,
            directions: directions?,
            access: access?,
            room: room?,
            opens,
            deadline,
            open_to: open_to?,
            version: version?,
        })
    }

    fn times(&self, errors: &mut FieldErrors) -> Option<(LocalTime, LocalTime)> {
        let date = errors.take("date", Day::parse(&self.date));
        let starts = errors.take("starts", Clock::parse(&self.starts));
        let ends = errors.take("ends", Clock::parse(&self.ends));
        let last = errors.take("last_date", optional(Day::parse(&self.last_date)));
        let (date, last) = (date?, last?.or(date)?);
        let (starts, ends) =
            (LocalTime { day: date, at: starts? }, LocalTime { day: last, at: ends? });
        if ends <= starts {
            errors.add("ends", Complaint::EndsBeforeStart);
        }
        if last.since(date) >= DAYS_MAX {
            errors.add("last_date", Complaint::AtMost(DAYS_MAX as u16));
        }
        Some((starts, ends))
    }

    fn room(&self, errors: &mut FieldErrors) -> Option<Room> {
        let capacity = errors.take("capacity", number(&self.capacity, 1, CAPACITY_MAX));
        let reserved = errors.take("reserved", number(&self.reserved, 0, CAPACITY_MAX));
        let crew = errors.take("kept_crew", number(&self.kept_crew, 0, CAPACITY_MAX));
        let (capacity, reserved) = (capacity?, reserved?.unwrap_or(0));
        let crew = crew?.unwrap_or(0);
        match capacity {
            // Where there is room for all, nothing needs to be kept.
            None if reserved + crew > 0 => errors.add("capacity", Complaint::Missing),
            Some(capacity) if reserved > capacity => {
                errors.add("reserved", Complaint::MoreThanPlaces);
            }
            Some(capacity) if reserved + crew > capacity => {
                errors.add("kept_crew", Complaint::MoreThanPlaces);
            }
            _ => {}
        }
        Some(Room { capacity, reserved, crew })
    }

    fn sign_up(
        &self,
        errors: &mut FieldErrors,
        starts: Option<LocalTime>,
    ) -> Option<(Option<LocalTime>, Option<LocalTime>)> {
        let opens = LocalTime::parse(&self.opens, Clock::FIRST);
        let opens = errors.take("opens", optional(opens))?;
        let deadline = LocalTime::parse(&self.deadline, Clock::LAST);
        let mut deadline = errors.take("deadline", optional(deadline))?;
        if let Some((starts, deadline)) = starts.zip(deadline.as_mut()) {
            // "Until the day itself" is until it begins.
            if deadline.day == starts.day && deadline.at == Clock::LAST {
                *deadline = starts;
            }
            if *deadline > starts {
                errors.add("deadline", Complaint::NotBeforeStart);
            }
        }
        if opens.zip(starts).is_some_and(|(opens, starts)| opens >= starts) {
            errors.add("opens", Complaint::NotBeforeStart);
        } else if opens.zip(deadline).is_some_and(|(opens, deadline)| opens >= deadline) {
            errors.add("deadline", Complaint::ClosesBeforeOpening);
        }
        Some((opens, deadline))
    }
}

/// Nothing typed is nothing wrong.
pub(super) fn optional<T>(parsed: Result<T, Complaint>) -> Result<Option<T>, Complaint> {
    match parsed {
        Err(Complaint::Missing) => Ok(None),
        parsed => parsed.map(Some),
    }
}

/// A whole number within limits; nothing when it is blank.
pub(super) fn number(raw: &str, min: u16, max: u16) -> Result<Option<u32>, Complaint> {
    let digits: String = raw.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Complaint::NotANumber);
    }
    match digits.parse() {
        Ok(number) if number < u32::from(min) => Err(Complaint::AtLeast(min)),
        Ok(number) if number <= u32::from(max) => Ok(Some(number)),
        _ => Err(Complaint::AtMost(max)),
    }
}

fn slug(raw: &str) -> Result<String, Complaint> {
    let sound = !raw.is_empty() && raw.len() <= 60 && text::slugify(raw) == raw;
    if sound { Ok(raw.into()) } else { Err(Complaint::NotAChoice) }
}

fn version(raw: &str) -> Result<Option<i64>, Complaint> {
    if raw.is_empty() {
        return Ok(None);
    }
    raw.parse().map(Some).map_err(|_| Complaint::ChangedMeanwhile)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::OpenTo;

    fn breakfast() -> EventForm {
        EventForm {
            title: "Pådriverfrokost: ombruk".into(),
            kind: "frokost".into(),
            date: "3.12.2026".into(),
            starts: "08.00".into(),
            ends: "0930".into(),
            open_to: "everyone".into(),
            ..EventForm::default()
        }
    }

    /// Types one thing into a form that is sound, and gives what is said about that field.
    fn said(field: &str, typed: &[(&str, &str)]) -> Option<Complaint> {
        let mut form = breakfast();
        for (name, raw) in typed {
            let slot = match *name {
                "title" => &mut form.title,
                "kind" => &mut form.kind,
                "date" => &mut form.date,
                "starts" => &mut form.starts,
                "ends" => &mut form.ends,
                "last_date" => &mut form.last_date,
                "capacity" => &mut form.capacity,
                "reserved" => &mut form.reserved,
                "kept_crew" => &mut form.kept_crew,
                "opens" => &mut form.opens,
                "deadline" => &mut form.deadline,
                "open_to" => &mut form.open_to,
                "version" => &mut form.version,
                other => panic!("no field {other}"),
            };
            *slot = (*raw).into();
        }
        form.parse().err().and_then(|errors| errors.get(field))
    }

    #[test]
    fn a_breakfast_needs_little() {
        let event = breakfast().parse().unwrap();
        assert_eq!(event.starts.to_string(), "2026-12-03T08:00");
        assert_eq!(event.ends.to_string(), "2026-12-03T09:30");
        assert_eq!(event.room, Room::default());
        assert_eq!((event.opens, event.deadline, event.version), (None, None, None));
        assert_eq!(event.open_to, OpenTo::Everyone);
    }

    #[test]
    fn an_empty_form_hears_about_all_that_must_be_there() {
        let errors = EventForm::default().parse().unwrap_err();
        for field in ["title", "kind", "date", "starts", "ends", "open_to"] {
            assert!(errors.get(field).is_some(), "{field}");
        }
        for field in ["lead", "capacity", "deadline", "opens", "last_date", "version"] {
            assert_eq!(errors.get(field), None, "{field}");
        }
    }

    #[test]
    fn the_whole_table_of_complaints() {
        use Complaint::*;
        for (field, typed, complaint) in [
            ("title", &[("title", " ")][..], Some(Missing)),
            ("kind", &[("kind", "../x")], Some(NotAChoice)),
            ("date", &[("date", "31.11.2026")], Some(NotADate)),
            ("starts", &[("starts", "25.00")], Some(NotATime)),
            ("ends", &[("ends", "08.00")], Some(EndsBeforeStart)),
            ("ends", &[("ends", "01.00")], Some(EndsBeforeStart)),
            ("ends", &[("ends", "01.00"), ("last_date", "4.12.2026")], None),
            ("ends", &[("last_date", "2.12.2026")], Some(EndsBeforeStart)),
            ("last_date", &[("last_date", "16.12.2026")], None),
            ("last_date", &[("last_date", "17.12.2026")], Some(AtMost(14))),
            ("capacity", &[("capacity", "0")], Some(AtLeast(1))),
            ("capacity", &[("capacity", "1 000")], None),
            ("capacity", &[("capacity", "10001")], Some(AtMost(10_000))),
            ("capacity", &[("capacity", "99999999999")], Some(AtMost(10_000))),
            ("capacity", &[("capacity", "-5")], Some(NotANumber)),
            ("capacity", &[("capacity", "mange")], Some(NotANumber)),
            ("capacity", &[("reserved", "4")], Some(Missing)),
            ("reserved", &[("capacity", "4"), ("reserved", "4")], None),
            ("reserved", &[("capacity", "4"), ("reserved", "5")], Some(MoreThanPlaces)),
            ("capacity", &[("kept_crew", "1")], Some(Missing)),
            ("kept_crew", &[("capacity", "4"), ("reserved", "3"), ("kept_crew", "1")], None),
            (
                "kept_crew",
                &[("capacity", "4"), ("reserved", "3"), ("kept_crew", "2")],
                Some(MoreThanPlaces),
            ),
            ("kept_crew", &[("capacity", "4"), ("kept_crew", "to")], Some(NotANumber)),
            ("deadline", &[("deadline", "2.12.2026")], None),
            ("deadline", &[("deadline", "3.12.2026")], None),
            ("deadline", &[("deadline", "3.12.2026 kl. 08.01")], Some(NotBeforeStart)),
            ("deadline", &[("deadline", "4.12.2026")], Some(NotBeforeStart)),
            ("deadline", &[("deadline", "i tide")], Some(NotADate)),
            ("opens", &[("opens", "2026-12-03T08:00")], Some(NotBeforeStart)),
            ("opens", &[("opens", "2026-12-01T12:00"), ("deadline", "1.12.2026")], None),
            (
                "deadline",
                &[("opens", "2026-12-01T12:00"), ("deadline", "1.12.2026 12.00")],
                Some(ClosesBeforeOpening),
            ),
            ("open_to", &[("open_to", "nobody")], Some(NotAChoice)),
            ("version", &[("version", "ny")], Some(ChangedMeanwhile)),
        ] {
            assert_eq!(said(field, typed), complaint, "{typed:?}");
        }
    }

    #[test]
    fn a_deadline_on_the_day_itself_is_when_it_begins() {
        let form = EventForm { deadline: "3. desember 2026".into(), ..breakfast() };
        let event = form.parse().unwrap();
        assert_eq!(event.deadline, Some(event.starts));
    }
}
