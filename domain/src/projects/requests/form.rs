//! Whom one asks and with which words, as it was typed.

use crate::{Complaint, FieldErrors, account::PersonId, members::lines, projects::NeedId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One's own words to those who are asked.
pub const PERSONAL_MAX: u16 = 600;
/// More than this nobody asks at once.
pub const ASKED_MAX: u16 = 20;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AskForm {
    pub need: String,
    /// Ids of those who were ticked.
    pub people: Vec<String>,
    pub personal: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    pub need: NeedId,
    /// Each once, in order: whoever locks them does so in one order.
    pub people: Vec<PersonId>,
    pub personal: Option<String>,
}

impl AskForm {
    /// What is no id names nobody.
    pub fn parse(&self) -> Result<Asking, FieldErrors> {
        let mut errors = FieldErrors::default();
        let id = |raw: &String| raw.parse::<Uuid>().ok();
        let mut people: Vec<Uuid> = self.people.iter().filter_map(id).collect();
        people.sort();
        people.dedup();
        if people.is_empty() {
            errors.add("people", Complaint::Missing);
        } else if people.len() > usize::from(ASKED_MAX) {
            errors.add("people", Complaint::TooMany(ASKED_MAX));
        }
        let personal = errors.take("personal", lines(&self.personal, PERSONAL_MAX));
        let need = errors.take("need", id(&self.need).ok_or(Complaint::NotAChoice));
        match (need, personal) {
            (Some(need), Some(personal)) if errors.is_empty() => {
                let people = people.into_iter().map(PersonId::from).collect();
                Ok(Asking { need: need.into(), people, personal })
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEED: &str = "01890000-0000-7000-8000-000000000000";

    fn form(people: &[&str], personal: &str) -> AskForm {
        let people = people.iter().map(|one| (*one).to_owned()).collect();
        AskForm { need: NEED.into(), people, personal: personal.into() }
    }

    #[test]
    fn what_is_wrong_is_said_where_it_is() {
        let crowd: Vec<String> = (0..21).map(|n| format!("{}{n:02}", &NEED[..34])).collect();
        let crowd: Vec<&str> = crowd.iter().map(String::as_str).collect();
        for (form, field, complaint) in [
            (form(&[], ""), "people", Complaint::Missing),
            (form(&["amir"], ""), "people", Complaint::Missing),
            (form(&crowd, ""), "people", Complaint::TooMany(20)),
            (form(&[NEED], &"ø".repeat(601)), "personal", Complaint::TooLong(600)),
            (AskForm { need: "x".into(), ..form(&[NEED], "") }, "need", Complaint::NotAChoice),
        ] {
            assert_eq!(form.parse().unwrap_err().get(field), Some(complaint), "{form:?}");
        }
    }

    #[test]
    fn nobody_is_asked_twice_in_one_breath() {
        let asking = form(&[NEED, NEED], " Hei! ").parse().unwrap();
        assert_eq!(asking.people.len(), 1);
        assert_eq!(asking.personal.as_deref(), Some("Hei!"));
    }
}
