//! What is typed about an item of the programme.

use super::minute;
use crate::{
    Complaint, FieldErrors,
    civil::{Clock, LocalTime},
    events::Title,
    members::{Name, line, lines},
};
use serde::{Deserialize, Serialize};

/// What it is about, in a few lines.
pub const ITEM_ABOUT_MAX: u16 = 600;
/// Who somebody is: "Kaia Eiendom".
pub const LINE_MAX: u16 = 120;

/// The form of an item, with one speaker to be added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ItemForm {
    /// Nothing for a new one.
    pub item: String,
    pub at: String,
    /// Which day of the event, from 0; where it has more than one.
    pub day: String,
    pub title: String,
    pub about: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backstage: Option<String>,
    /// The slug of a Pådriver, or their name.
    pub padriver: String,
    /// Somebody else, and who they are.
    pub name: String,
    pub line: String,
}

/// An item as it may be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    pub minute: i64,
    pub title: Title,
    pub about: Option<String>,
    pub backstage: bool,
    pub speaker: Option<NewSpeaker>,
}

/// Who is to speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewSpeaker {
    /// As it was typed: a slug, or a name.
    Padriver(String),
    Other(Name, Option<String>),
}

impl ItemForm {
    /// `starts`, `ends`: of the event.
    pub fn parse(&self, starts: LocalTime, ends: LocalTime) -> Result<NewItem, FieldErrors> {
        let mut errors = FieldErrors::default();
        let at = errors.take("at", Clock::parse(&self.at));
        let day = errors.take("day", day(&self.day, ends.day.since(starts.day)));
        let title = errors.take("title", Title::parse(&self.title));
        let about = errors.take("about", lines(&self.about, ITEM_ABOUT_MAX));
        let speaker = self.speaker(&mut errors);
        match (at, day, title, about, speaker) {
            (Some(at), Some(day), Some(title), Some(about), Some(speaker)) => Ok(NewItem {
                minute: minute(starts, LocalTime { day: starts.day.plus(day), at }),
                title,
                about,
                backstage: self.backstage.is_some(),
                speaker,
            }),
            _ => Err(errors),
        }
    }

    fn speaker(&self, errors: &mut FieldErrors) -> Option<Option<NewSpeaker>> {
        let padriver = errors.take("padriver", line(&self.padriver, Name::MAX))?;
        let who = errors.take("line", line(&self.line, LINE_MAX))?;
        let named = !self.name.trim().is_empty();
        match padriver {
            Some(_) if named => {
                // One at a time: both would be two people.
                errors.add("name", Complaint::NotAChoice);
                None
            }
            Some(padriver) => Some(Some(NewSpeaker::Padriver(padriver))),
            None if named => {
                let name = errors.take("name", Name::parse(&self.name))?;
                Some(Some(NewSpeaker::Other(name, who)))
            }
            None if who.is_some() => {
                errors.add("name", Complaint::Missing);
                None
            }
            None => Some(None),
        }
    }
}

fn day(raw: &str, last: i32) -> Result<i32, Complaint> {
    match raw.trim() {
        "" => Ok(0),
        raw => raw.parse().ok().filter(|day| (0..=last).contains(day)).ok_or(Complaint::NotAChoice),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(raw: &str) -> LocalTime {
        LocalTime::try_from(raw.to_owned()).unwrap()
    }

    fn item(at: &str, day: &str) -> ItemForm {
        ItemForm { at: at.into(), day: day.into(), title: "Kaffe".into(), ..ItemForm::default() }
    }

    #[test]
    fn a_time_is_kept_as_minutes_from_the_beginning() {
        let (starts, ends) = (time("2026-12-03T08:00"), time("2026-12-04T09:30"));
        for (at, day, minute) in [("08.15", "", 15), ("7.30", "0", -30), ("kl. 9", "1", 1500)] {
            assert_eq!(item(at, day).parse(starts, ends).unwrap().minute, minute, "{at} {day}");
        }
        for (at, day, field) in
            [("8.75", "", "at"), ("", "", "at"), ("8", "2", "day"), ("8", "x", "day")]
        {
            assert!(
                item(at, day).parse(starts, ends).unwrap_err().get(field).is_some(),
                "{at} {day}"
            );
        }
    }

    #[test]
    fn a_speaker_is_a_padriver_or_somebody_else_and_not_both() {
        let (starts, ends) = (time("2026-12-03T08:00"), time("2026-12-03T09:30"));
        let with = |padriver: &str, name: &str, line: &str| {
            ItemForm {
                padriver: padriver.into(),
                name: name.into(),
                line: line.into(),
                ..item("8", "")
            }
            .parse(starts, ends)
        };
        assert_eq!(with("", "", "").unwrap().speaker, None);
        assert_eq!(
            with("amir-haidari", "", "").unwrap().speaker,
            Some(NewSpeaker::Padriver("amir-haidari".into()))
        );
        let other = with("", "Tove Berg", "Kaia Eiendom").unwrap().speaker;
        assert!(matches!(other, Some(NewSpeaker::Other(_, Some(_)))));
        assert_eq!(
            with("amir-haidari", "Tove", "").unwrap_err().get("name"),
            Some(Complaint::NotAChoice)
        );
        assert_eq!(with("", "", "Kaia").unwrap_err().get("name"), Some(Complaint::Missing));
    }
}
