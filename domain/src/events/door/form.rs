//! What is said at the door, as it was sent: by a form, or by a phone that has saved it up.

use super::{MarkId, Says};
use crate::{Complaint, FieldErrors, account::Email, events::COMPANIONS_MAX, members::Name};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A party is no larger than this.
const PARTY_MAX: u16 = COMPANIONS_MAX + 1;
/// So many a phone sends at once; it sends the rest after them.
pub const MARKS_MAX: usize = 100;
/// A mark has seen what stood side by side on its phone, which is a few.
const SEEN_MAX: usize = 50;

/// One button of the list: whom, and what. `0189… 2` says that two of that party are here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarkForm {
    pub here: String,
    /// `0189… on` and `0189… off`.
    pub no_photo: String,
}

impl MarkForm {
    pub fn parse(&self) -> Result<(Uuid, Says), FieldErrors> {
        let said = match (self.here.split_once(' '), self.no_photo.split_once(' ')) {
            (Some((row, people)), None) => {
                let people = people.parse().ok().filter(|people| *people <= PARTY_MAX);
                row.parse().ok().zip(people.map(Says::Here))
            }
            (None, Some((row, on))) => {
                let says = matches!(on, "on" | "off").then(|| Says::NoPhoto(on == "on"));
                row.parse().ok().zip(says)
            }
            _ => None,
        };
        said.ok_or_else(|| FieldErrors::one("here", Complaint::NotAChoice))
    }
}

/// Somebody who is on no list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WalkInForm {
    pub name: String,
    pub email: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkIn {
    pub name: Name,
    pub email: Option<Email>,
}

impl WalkInForm {
    pub fn parse(&self) -> Result<WalkIn, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", Name::parse(&self.name));
        let email = match self.email.trim() {
            "" => Some(None),
            raw => errors.take("email", Email::parse(raw)).map(Some),
        };
        match (name, email) {
            (Some(name), Some(email)) if errors.is_empty() => Ok(WalkIn { name, email }),
            _ => Err(errors),
        }
    }
}

/// What a phone has saved up, in the order in which it was touched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarksForm {
    /// What the phone's clock shows now, in thousandths of a second.
    pub sent_at: String,
    /// JSON: a list of `SentMark`.
    pub marks: String,
    /// The last turn of the event that the phone knows.
    pub since: String,
}

/// A touch, as a phone writes it down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentMark {
    pub id: Uuid,
    /// The answer, or whoever came without one.
    pub row: Uuid,
    #[serde(default)]
    pub here: Option<u16>,
    #[serde(default)]
    pub no_photo: Option<bool>,
    /// Who it is, of one who is on no list.
    #[serde(default)]
    pub walk_in: Option<WalkInForm>,
    #[serde(default)]
    pub seen: Vec<Uuid>,
    /// What the phone's clock showed.
    pub at: i64,
}

impl SentMark {
    /// What it says; nothing, if it is not a mark that our page has made.
    pub fn says(&self) -> Option<Says> {
        match (self.here, self.no_photo) {
            (Some(people), None) if people <= PARTY_MAX => Some(Says::Here(people)),
            (None, Some(on)) => Some(Says::NoPhoto(on)),
            _ => None,
        }
    }

    pub fn seen(&self) -> Vec<MarkId> {
        self.seen.iter().take(SEEN_MAX).map(|id| MarkId::from(*id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = "01890000-0000-7000-8000-000000000000";

    #[test]
    fn a_button_says_whom_and_what() {
        let row: Uuid = ROW.parse().unwrap();
        for (here, no_photo, expected) in [
            (format!("{ROW} 1"), "", Some(Says::Here(1))),
            (format!("{ROW} 0"), "", Some(Says::Here(0))),
            (format!("{ROW} 11"), "", None),
            (format!("{ROW} -1"), "", None),
            ("Amir 1".into(), "", None),
            (String::new(), "", None),
            (String::new(), "01890000-0000-7000-8000-000000000000 on", Some(Says::NoPhoto(true))),
            (String::new(), "01890000-0000-7000-8000-000000000000 ja", None),
        ] {
            let form = MarkForm { here: here.clone(), no_photo: no_photo.into() };
            let expected = expected.map(|says| (row, says));
            assert_eq!(form.parse().ok(), expected, "{here} {no_photo}");
        }
    }

    #[test]
    fn who_is_on_no_list_needs_a_name_and_no_address() {
        let form = |name: &str, email: &str| WalkInForm { name: name.into(), email: email.into() };
        let ola = form(" Ola  Vik ", "").parse().unwrap();
        assert_eq!((ola.name.as_str(), ola.email), ("Ola Vik", None));
        let kari = form("Kari", "Kari@Example.org").parse().unwrap();
        assert_eq!(kari.email.unwrap().as_str(), "kari@example.org");
        let errors = form("", "kari").parse().unwrap_err();
        assert_eq!(errors.get("name"), Some(Complaint::Missing));
        assert_eq!(errors.get("email"), Some(Complaint::NotAnEmail));
    }
}
