//! What is typed about a project, and what it becomes when it is sound.

use super::{Decider, Focus, Role, Stage};
use crate::{
    Complaint, FieldErrors,
    account::Email,
    civil::Day,
    members::{COMPETENCES, Name, line, lines, parse_tags},
};
use serde::{Deserialize, Serialize};

pub const TITLE_MAX: u16 = 120;
/// In short, under the title.
pub const BRIEF_MAX: u16 = 300;
/// Each of the longer fields.
pub const TEXT_MAX: u16 = 2000;
/// When, where, and what a picture shows.
pub const LINE_MAX: u16 = 120;
/// Why a step was taken, and what is told along the way.
pub const REASON_MAX: u16 = 1000;
/// Drawings that a project can be shown with; see `drawing::picture`.
pub const PICTURES: [&str; 5] = ["brygga", "gate", "lageret", "regnbed", "robat"];
/// Needs of one project: whoever tries more is a program.
pub const NEEDS_MAX: u16 = 50;

/// The form at /prosjekter/ny, as it was typed. An unticked box sends nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IdeaForm {
    pub title: String,
    pub brief: String,
    pub focus: String,
    pub place: String,
    /// Wants to take part.
    pub may: Option<String>,
    /// Of those who are not signed in.
    pub name: String,
    pub email: String,
    /// People leave it empty, for they do not see it.
    pub website: String,
    /// When the form was drawn, with our seal.
    pub drawn_at: String,
    /// Has seen those that are like it, and hands it in all the same.
    pub another: Option<String>,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    pub title: String,
    pub brief: String,
    pub focus: Focus,
    pub place: Option<String>,
    pub may: bool,
}

/// Who hands an idea in without being signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    pub name: Name,
    pub email: Email,
}

impl IdeaForm {
    pub fn parse(&self) -> Result<Idea, FieldErrors> {
        let mut errors = FieldErrors::default();
        match self.idea(&mut errors) {
            Some(idea) => Ok(idea),
            None => Err(errors),
        }
    }

    /// With the name and the address of one who is not signed in.
    pub fn parse_open(&self) -> Result<(Idea, Sender), FieldErrors> {
        let mut errors = FieldErrors::default();
        let idea = self.idea(&mut errors);
        let name = errors.take("name", Name::parse(&self.name));
        let email = errors.take("email", Email::parse(&self.email));
        match (idea, name, email) {
            (Some(idea), Some(name), Some(email)) => Ok((idea, Sender { name, email })),
            _ => Err(errors),
        }
    }

    fn idea(&self, errors: &mut FieldErrors) -> Option<Idea> {
        let title = errors.take("title", required(line(&self.title, TITLE_MAX)));
        let brief = errors.take("brief", required(lines(&self.brief, BRIEF_MAX)));
        let focus = errors.take("focus", Focus::parse(&self.focus));
        let place = errors.take("place", line(&self.place, LINE_MAX));
        let may = self.may.is_some();
        Some(Idea { title: title?, brief: brief?, focus: focus?, place: place?, may })
    }
}

fn required(parsed: Result<Option<String>, Complaint>) -> Result<String, Complaint> {
    parsed.and_then(|text| text.ok_or(Complaint::Missing))
}

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

fn optional_day(raw: &str) -> Result<Option<Day>, Complaint> {
    if raw.trim().is_empty() { Ok(None) } else { Day::parse(raw).map(Some) }
}

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub lat: f64,
    pub lon: f64,
}

impl Point {
    /// Two numbers with a comma or a space between, as maps give them.
    pub fn parse(raw: &str) -> Result<Option<Self>, Complaint> {
        if raw.trim().is_empty() {
            return Ok(None);
        }
        let numbers: Option<Vec<f64>> = raw
            .split([',', ';', ' '])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().ok())
            .collect();
        match numbers.as_deref() {
            Some([lat, lon]) if (-90.0..=90.0).contains(lat) && (-180.0..=180.0).contains(lon) => {
                Ok(Some(Self { lat: *lat, lon: *lon }))
            }
            _ => Err(Complaint::NotANumber),
        }
    }

    pub fn text(self) -> String {
        format!("{:.5}, {:.5}", self.lat, self.lon)
    }
}

/// A step, as it was typed or dragged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    /// Where it stood on the screen: if it has moved meanwhile, nothing happens.
    pub from: String,
    pub to: String,
    pub decided_by: String,
    /// The day of the decision; today when it is blank.
    pub on: String,
    pub reason: String,
    /// The slug of the card it is put after; first in its column when it is blank.
    pub after: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub from: Stage,
    pub to: Stage,
    /// Nobody said: the usual one.
    pub decided_by: Option<Decider>,
    pub on: Day,
    pub reason: Option<String>,
    pub after: Option<String>,
}

impl DecisionForm {
    /// `today`: what is to come is not decided yet.
    pub fn parse(&self, today: Day) -> Result<Decision, FieldErrors> {
        let mut errors = FieldErrors::default();
        let from = errors.take("from", Stage::parse(&self.from));
        let to = errors.take("to", Stage::parse(&self.to));
        let by = match self.decided_by.as_str() {
            "" => Ok(None),
            raw => Decider::parse(raw).map(Some),
        };
        let decided_by = errors.take("decided_by", by);
        let on = optional_day(&self.on).map(|on| on.unwrap_or(today));
        let on = on.and_then(|on| if on <= today { Ok(on) } else { Err(Complaint::NotYet) });
        let on = errors.take("on", on);
        let reason = errors.take("reason", lines(&self.reason, REASON_MAX));
        let after = errors.take("after", line(&self.after, 200));
        match (from, to, decided_by, on, reason, after) {
            (Some(from), Some(to), Some(decided_by), Some(on), Some(reason), Some(after)) => {
                Ok(Decision { from, to, decided_by, on, reason, after })
            }
            _ => Err(errors),
        }
    }
}

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

/// Somebody who is given a role, or has it taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoleForm {
    /// The slug of a Pådriver, or their name.
    pub person: String,
    pub role: String,
}

impl RoleForm {
    pub fn parse(&self) -> Result<(String, Role), FieldErrors> {
        let mut errors = FieldErrors::default();
        let person = errors.take("person", required(line(&self.person, 200)));
        let role = errors.take("role", Role::parse(&self.role));
        person.zip(role).ok_or(errors)
    }
}

/// Something that is told along the way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateForm {
    pub said: String,
}

impl UpdateForm {
    pub fn parse(&self) -> Result<String, FieldErrors> {
        required(lines(&self.said, REASON_MAX)).map_err(|wrong| FieldErrors::one("said", wrong))
    }
}

#[cfg(test)]
mod tests;
