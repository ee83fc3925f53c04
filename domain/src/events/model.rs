//! What an event is made of, as types that cannot hold nonsense.

use crate::{Complaint, id::id, members::line};
use serde::{Deserialize, Serialize};

id!(EventId);
id!(TrackId);
id!(QuestionId);
id!(SignupId);
id!(GuestId);
id!(SeriesId);

/// What an event is called: 1 to 120 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Title(String);

impl Title {
    pub const MAX: u16 = 120;

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        line(raw, Self::MAX)?.map(Self).ok_or(Complaint::Missing)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Title> for String {
    fn from(title: Title) -> Self {
        title.0
    }
}

impl TryFrom<String> for Title {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        Self::parse(&raw).map_err(|_| "not a title")
    }
}

/// What one says to an invitation. Only `Coming` takes a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "lowercase")
)]
pub enum Answer {
    Coming,
    Maybe,
    No,
}

impl Answer {
    pub const ALL: [Self; 3] = [Self::Coming, Self::Maybe, Self::No];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Maybe => "maybe",
            Self::No => "no",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        chosen(&Self::ALL, Self::as_str, raw)
    }
}

/// Who may sign up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "lowercase")
)]
pub enum OpenTo {
    /// Guests too, by name and e-mail.
    Everyone,
    /// Pådrivere, and others who were invited.
    Members,
    /// Those who were invited.
    Invited,
}

impl OpenTo {
    pub const ALL: [Self; 3] = [Self::Everyone, Self::Members, Self::Invited];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Members => "members",
            Self::Invited => "invited",
        }
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        chosen(&Self::ALL, Self::as_str, raw)
    }
}

/// How far an event has come. That it is full is no stage: its room says so, and may say otherwise soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "lowercase")
)]
pub enum Stage {
    /// Only the Community Manager sees it.
    Draft,
    Published,
    /// Published, and takes no more answers.
    Closed,
    Held,
    /// Everyone who had answered is told.
    Cancelled,
}

impl Stage {
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::Published, Self::Closed, Self::Held, Self::Cancelled];

    /// Whether the next step may be that one. What people have been told is not taken back:
    /// a cancelled event stays so, and nothing goes back to being a draft.
    pub fn may_become(self, next: Self) -> bool {
        use Stage::{Cancelled, Closed, Draft, Held, Published};
        matches!(
            (self, next),
            (Draft, Published)
                | (Published, Closed | Held | Cancelled)
                | (Closed, Published | Held | Cancelled)
        )
    }
}

fn chosen<T: Copy>(all: &[T], name: fn(T) -> &'static str, raw: &str) -> Result<T, Complaint> {
    all.iter().copied().find(|choice| name(*choice) == raw).ok_or(Complaint::NotAChoice)
}

#[cfg(test)]
mod tests {
    use super::{Stage::*, *};

    #[test]
    fn a_title_is_one_line_of_text() {
        for (raw, expected) in [
            (" Frokost \r\n om ombruk ", Ok("Frokost om ombruk")),
            ("\"<b>\" & co", Ok("\"<b>\" & co")),
            ("", Err(Complaint::Missing)),
            ("\u{200B}\u{0}", Err(Complaint::Missing)),
        ] {
            let title = Title::parse(raw);
            assert_eq!(title.as_ref().map(Title::as_str).map_err(|c| *c), expected, "{raw:?}");
        }
        assert_eq!(Title::parse(&"ø".repeat(121)), Err(Complaint::TooLong(120)));
        assert!(Title::parse(&"ø".repeat(120)).is_ok());
    }

    #[test]
    fn a_choice_is_one_of_the_choices() {
        for answer in Answer::ALL {
            assert_eq!(Answer::parse(answer.as_str()), Ok(answer));
        }
        for open_to in OpenTo::ALL {
            assert_eq!(OpenTo::parse(open_to.as_str()), Ok(open_to));
        }
        assert_eq!(Answer::parse("yes"), Err(Complaint::NotAChoice));
        assert_eq!(OpenTo::parse(""), Err(Complaint::NotAChoice));
    }

    #[test]
    fn the_whole_table_of_stages() {
        for (stage, next) in [
            (Draft, vec![Published]),
            (Published, vec![Closed, Held, Cancelled]),
            (Closed, vec![Published, Held, Cancelled]),
            (Held, vec![]),
            (Cancelled, vec![]),
        ] {
            let may: Vec<_> =
                Stage::ALL.into_iter().filter(|next| stage.may_become(*next)).collect();
            assert_eq!(may, next, "{stage:?}");
        }
    }
}
