//! What is typed about a project, and what it becomes when it is sound.

mod about;
mod decision;
mod idea;
mod need;
mod place;

pub use {about::*, decision::*, idea::*, need::*, place::*};

use super::Role;
use crate::{
    Complaint, FieldErrors,
    civil::Day,
    members::{line, lines},
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

fn required(parsed: Result<Option<String>, Complaint>) -> Result<String, Complaint> {
    parsed.and_then(|text| text.ok_or(Complaint::Missing))
}

fn optional_day(raw: &str) -> Result<Option<Day>, Complaint> {
    if raw.trim().is_empty() { Ok(None) } else { Day::parse(raw).map(Some) }
}

#[cfg(test)]
mod tests;
