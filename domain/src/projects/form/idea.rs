//! An idea, and who hands it in.

use super::{BRIEF_MAX, LINE_MAX, TITLE_MAX, required};
use crate::{
    FieldErrors,
    account::Email,
    members::{Name, line, lines},
    projects::Focus,
};
use serde::{Deserialize, Serialize};

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
