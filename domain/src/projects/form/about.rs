//! What stands about a project.

use super::{BRIEF_MAX, LINE_MAX, PICTURES, Point, TEXT_MAX, TITLE_MAX, optional_day, required};
use crate::{
    Complaint, FieldErrors,
    civil::Day,
    members::{line, lines},
    projects::Focus,
};
use serde::{Deserialize, Serialize};

/// What stands about a project, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProjectForm {
    pub title: String,
    pub brief: String,
    pub why: String,
    pub for_whom: String,
    pub happens: String,
    pub starts_on: String,
    pub ends_on: String,
    pub focus: String,
    pub place: String,
    /// Latitude and longitude: `59.9139, 10.7522`.
    pub point: String,
    pub funding: String,
    pub padrivers: String,
    pub result: String,
    /// The name of one of our drawings.
    pub picture: String,
    pub picture_says: String,
    /// Of what was shown when one began to type.
    pub version: String,
    /// Of what others wrote meanwhile and one has been shown.
    pub seen: String,
}

/// From which version one typed, and up to which one knows what others did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    pub of: i64,
    pub seen: i64,
}

/// What stands about a project.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    pub title: String,
    pub brief: String,
    pub why: Option<String>,
    pub for_whom: Option<String>,
    pub happens: Option<String>,
    pub starts_on: Option<Day>,
    pub ends_on: Option<Day>,
    pub focus: Focus,
    pub place: Option<String>,
    pub point: Option<Point>,
    pub funding: Option<String>,
    pub padrivers: Option<String>,
    pub result: Option<String>,
    pub picture: Option<String>,
    pub picture_says: Option<String>,
}

impl ProjectForm {
    pub fn parse(&self) -> Result<(About, Versions), FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", required(line(&self.title, TITLE_MAX)));
        let brief = errors.take("brief", required(lines(&self.brief, BRIEF_MAX)));
        let mut text = |field, raw: &str| errors.take(field, lines(raw, TEXT_MAX));
        let why = text("why", &self.why);
        let for_whom = text("for_whom", &self.for_whom);
        let funding = text("funding", &self.funding);
        let padrivers = text("padrivers", &self.padrivers);
        let result = text("result", &self.result);
        let mut short = |field, raw: &str| errors.take(field, line(raw, LINE_MAX));
        let happens = short("happens", &self.happens);
        let place = short("place", &self.place);
        let picture_says = short("picture_says", &self.picture_says);
        let focus = errors.take("focus", Focus::parse(&self.focus));
        let picture = errors.take("picture", picture(&self.picture));
        let starts_on = errors.take("starts_on", optional_day(&self.starts_on));
        let ends_on = errors.take("ends_on", optional_day(&self.ends_on));
        let point = errors.take("point", Point::parse(&self.point));
        if let (Some(Some(starts)), Some(Some(ends))) = (starts_on, ends_on)
            && ends < starts
        {
            errors.add("ends_on", Complaint::EndsBeforeStart);
        }
        let of = errors.take("version", version(&self.version));
        let seen = if self.seen.is_empty() { &self.version } else { &self.seen };
        let versions = of.zip(errors.take("version", version(seen)));
        if !errors.is_empty() {
            return Err(errors);
        }
        let about = || {
            Some(About {
                title: title?,
                brief: brief?,
                why: why?,
                for_whom: for_whom?,
                happens: happens?,
                starts_on: starts_on?,
                ends_on: ends_on?,
                focus: focus?,
                place: place?,
                point: point?,
                funding: funding?,
                padrivers: padrivers?,
                result: result?,
                picture: picture?,
                picture_says: picture_says?,
            })
        };
        about().zip(versions.map(|(of, seen)| Versions { of, seen })).ok_or(errors)
    }
}

fn picture(raw: &str) -> Result<Option<String>, Complaint> {
    match raw {
        "" => Ok(None),
        name if PICTURES.contains(&name) => Ok(Some(name.into())),
        _ => Err(Complaint::NotAChoice),
    }
}

fn version(raw: &str) -> Result<i64, Complaint> {
    raw.trim().parse().map_err(|_| Complaint::NotANumber)
}
