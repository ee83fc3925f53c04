//! What is typed about contributions, and what it becomes when it is sound.

use super::{ContributionId, minutes};
use crate::{
    Complaint, FieldErrors,
    civil::Day,
    members::{line, lines},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What one did, in a line.
pub const WHAT_MAX: u16 = 200;
/// A thank-you.
pub const WORDS_MAX: u16 = 600;
/// Contributions that are thanked for at once.
pub const AT_ONCE_MAX: u16 = 200;

/// Something one did, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContributionForm {
    pub what: String,
    pub on: String,
    pub hours: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewContribution {
    pub what: String,
    pub on: Day,
    pub minutes: Option<u16>,
}

impl ContributionForm {
    /// `today`: what is to come is no contribution yet.
    pub fn parse(&self, today: Day) -> Result<NewContribution, FieldErrors> {
        let mut errors = FieldErrors::default();
        let what = line(&self.what, WHAT_MAX).and_then(|what| what.ok_or(Complaint::Missing));
        let what = errors.take("what", what);
        let on = Day::parse(&self.on);
        let on = on.and_then(|on| if on <= today { Ok(on) } else { Err(Complaint::NotYet) });
        let on = errors.take("on", on);
        let minutes = errors.take("hours", minutes(&self.hours));
        match (what, on, minutes) {
            (Some(what), Some(on), Some(minutes)) => Ok(NewContribution { what, on, minutes }),
            _ => Err(errors),
        }
    }
}

/// Thanks for some contributions, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThanksForm {
    /// Ids of contributions.
    pub contributions: Vec<String>,
    pub words: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewThanks {
    pub contributions: Vec<ContributionId>,
    pub words: String,
}

impl ThanksForm {
    pub fn parse(&self) -> Result<NewThanks, FieldErrors> {
        let mut errors = FieldErrors::default();
        let words = lines(&self.words, WORDS_MAX).and_then(|words| words.ok_or(Complaint::Missing));
        let words = errors.take("words", words);
        let contributions = errors.take("contributions", ids(&self.contributions));
        match (contributions, words) {
            (Some(contributions), Some(words)) => Ok(NewThanks { contributions, words }),
            _ => Err(errors),
        }
    }
}

fn ids(raw: &[String]) -> Result<Vec<ContributionId>, Complaint> {
    if raw.len() > usize::from(AT_ONCE_MAX) {
        return Err(Complaint::TooMany(AT_ONCE_MAX));
    }
    let mut ids: Vec<ContributionId> = Vec::new();
    for raw in raw {
        let id = raw.parse::<Uuid>().map_err(|_| Complaint::NotAChoice)?.into();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.is_empty() { Err(Complaint::Missing) } else { Ok(ids) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-11-24";

    fn typed(what: &str, on: &str, hours: &str) -> Result<NewContribution, FieldErrors> {
        let form = ContributionForm { what: what.into(), on: on.into(), hours: hours.into() };
        form.parse(Day::parse(TODAY).unwrap())
    }

    #[test]
    fn what_one_did_has_words_and_a_day_that_has_been() {
        let new = typed("Bakte til frokosten", "24.11.2026", "1,5").unwrap();
        assert_eq!((new.what.as_str(), new.minutes), ("Bakte til frokosten", Some(90)));
        for (what, on, field, complaint) in [
            ("", "24.11.2026", "what", Complaint::Missing),
            ("Bar stoler", "25.11.2026", "on", Complaint::NotYet),
            ("Bar stoler", "i går", "on", Complaint::NotADate),
            (&"x".repeat(201), "1.1.2026", "what", Complaint::TooLong(200)),
        ] {
            assert_eq!(typed(what, on, "").unwrap_err().get(field), Some(complaint), "{what} {on}");
        }
    }

    #[test]
    fn thanks_are_words_to_somebody() {
        let id = "01890000-0000-7000-8000-000000000001";
        let thanks = |ids: &[&str], words: &str| {
            let contributions = ids.iter().map(|id| (*id).to_owned()).collect();
            ThanksForm { contributions, words: words.into() }.parse()
        };
        assert_eq!(thanks(&[id, id], "Tusen takk!").unwrap().contributions.len(), 1);
        let wrong = thanks(&[], " ").unwrap_err();
        assert_eq!(wrong.get("words"), Some(Complaint::Missing));
        assert_eq!(wrong.get("contributions"), Some(Complaint::Missing));
        let other = thanks(&["'; drop table"], "Takk").unwrap_err();
        assert_eq!(other.get("contributions"), Some(Complaint::NotAChoice));
        let many = thanks(&[id; 201], "Takk").unwrap_err();
        assert_eq!(many.get("contributions"), Some(Complaint::TooMany(200)));
    }
}
