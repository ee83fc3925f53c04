//! What a project lacks.

use super::{BRIEF_MAX, LINE_MAX, TITLE_MAX, optional_day, required};
use crate::{
    Complaint, FieldErrors,
    civil::Day,
    members::{COMPETENCES, line, lines, parse_tags},
};
use serde::{Deserialize, Serialize};

/// What a project lacks, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NeedForm {
    /// Nothing for a new one.
    pub need: String,
    pub title: String,
    pub about: String,
    pub competence: String,
    /// Whole hours, in all.
    pub hours: String,
    pub from_day: String,
    pub to_day: String,
    pub place: String,
    /// People; one when it is blank.
    pub places: String,
    /// Which words they take the place of.
    pub version: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNeed {
    pub title: String,
    pub about: Option<String>,
    pub competence: Option<String>,
    pub hours: Option<i64>,
    pub from_day: Option<Day>,
    pub to_day: Option<Day>,
    pub place: Option<String>,
    pub places: i64,
}

impl NeedForm {
    pub fn parse(&self) -> Result<NewNeed, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", required(line(&self.title, TITLE_MAX)));
        let about = errors.take("about", lines(&self.about, BRIEF_MAX));
        let competence = errors.take("competence", competence(&self.competence));
        let hours = errors.take("hours", number(&self.hours, 1, 1000));
        let from_day = errors.take("from_day", optional_day(&self.from_day));
        let to_day = errors.take("to_day", optional_day(&self.to_day));
        let place = errors.take("place", line(&self.place, LINE_MAX));
        let places = errors.take("places", number(&self.places, 1, 100));
        if let (Some(Some(from)), Some(Some(to))) = (from_day, to_day)
            && to < from
        {
            errors.add("to_day", Complaint::EndsBeforeStart);
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let need = || {
            Some(NewNeed {
                title: title?,
                about: about?,
                competence: competence?,
                hours: hours?,
                from_day: from_day?,
                to_day: to_day?,
                place: place?,
                places: places?.unwrap_or(1),
            })
        };
        need().ok_or(errors)
    }
}

/// One, spelled as people have it: by that they are found.
fn competence(raw: &str) -> Result<Option<String>, Complaint> {
    Ok(parse_tags(&[line(raw, 60)?.unwrap_or_default()], &COMPETENCES)?.into_iter().next())
}

fn number(raw: &str, least: u16, most: u16) -> Result<Option<i64>, Complaint> {
    if raw.trim().is_empty() {
        return Ok(None);
    }
    match raw.trim().parse::<i64>() {
        Ok(number) if number < i64::from(least) => Err(Complaint::AtLeast(least)),
        Ok(number) if number > i64::from(most) => Err(Complaint::AtMost(most)),
        Ok(number) => Ok(Some(number)),
        Err(_) => Err(Complaint::NotANumber),
    }
}
