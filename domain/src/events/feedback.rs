//! How it was: three questions, and what may be answered.

use crate::{Complaint, FieldErrors, members::lines};
use serde::{Deserialize, Serialize};

/// What was best, or should be otherwise.
pub const FEEDBACK_MAX: u16 = 600;

/// Whether it was worth coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "store", derive(sqlx::Type))]
#[repr(i16)]
pub enum Worth {
    No = 1,
    Little = 2,
    Yes = 3,
    Very = 4,
}

impl Worth {
    /// The best first, as one is asked.
    pub const ALL: [Self; 4] = [Self::Very, Self::Yes, Self::Little, Self::No];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Little => "little",
            Self::Yes => "yes",
            Self::Very => "very",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        let found = Self::ALL.into_iter().find(|worth| worth.as_str() == raw);
        found.ok_or(if raw.is_empty() { Complaint::Missing } else { Complaint::NotAChoice })
    }
}

/// The three answers, as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FeedbackForm {
    pub worth: String,
    pub best: String,
    pub better: String,
}

/// The same, sound. It names nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    pub worth: Worth,
    pub best: Option<String>,
    pub better: Option<String>,
}

impl FeedbackForm {
    pub fn parse(&self) -> Result<Feedback, FieldErrors> {
        let mut errors = FieldErrors::default();
        let worth = errors.take("worth", Worth::parse(&self.worth));
        let best = errors.take("best", lines(&self.best, FEEDBACK_MAX));
        let better = errors.take("better", lines(&self.better, FEEDBACK_MAX));
        match (worth, best, better) {
            (Some(worth), Some(best), Some(better)) => Ok(Feedback { worth, best, better }),
            _ => Err(errors),
        }
    }
}

/// The page behind the link in the letter that asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedbackPage {
    pub slug: String,
    pub title: String,
    /// It has been answered: once is enough.
    pub answered: bool,
    /// Whoever holds the link came as a guest.
    pub guest: bool,
}

/// What became of an event, for the Community Manager.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// Answers of any kind.
    pub answered: i64,
    /// Who said that they come, with their companions.
    pub promised: i64,
    /// Who was at the door.
    pub came: i64,
    /// Of those whose names we know, they came for the first time.
    pub new: i64,
    /// And they have been here before.
    pub back: i64,
    /// Who was asked how it was.
    pub asked: i64,
    /// In no order.
    pub feedback: Vec<Feedback>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_touch_is_an_answer_and_words_are_welcome() {
        for worth in Worth::ALL {
            let form = FeedbackForm { worth: worth.as_str().into(), ..FeedbackForm::default() };
            assert_eq!(form.parse(), Ok(Feedback { worth, best: None, better: None }));
        }
        let long = FeedbackForm { best: "x".repeat(601), ..FeedbackForm::default() };
        let wrong = long.parse().unwrap_err();
        assert_eq!(wrong.get("worth"), Some(Complaint::Missing));
        assert_eq!(wrong.get("best"), Some(Complaint::TooLong(600)));
        assert_eq!(Worth::parse("5"), Err(Complaint::NotAChoice));
    }
}
