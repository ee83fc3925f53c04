//! The focus area of a project: one of the seven that people gather around too.

use crate::{
    Complaint, Lang,
    members::{FOCUS_AREAS, listed_word, tag_key},
};
use serde::{Deserialize, Serialize};

/// Stored and sent as its key, which is also its name in addresses: `gronne-byrom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Focus(u8); // its place in the list

impl Focus {
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FOCUS_AREAS.len()).map(|place| Self(place as u8))
    }

    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        if raw.is_empty() {
            return Err(Complaint::Missing);
        }
        Self::all().find(|focus| focus.key() == raw).ok_or(Complaint::NotAChoice)
    }

    fn stored(self) -> &'static str {
        FOCUS_AREAS[usize::from(self.0)]
    }

    pub fn key(self) -> String {
        tag_key(self.stored())
    }

    pub fn name(self, lang: Lang) -> &'static str {
        listed_word(self.stored(), lang).unwrap_or(self.stored())
    }
}

impl From<Focus> for String {
    fn from(focus: Focus) -> Self {
        focus.key()
    }
}

impl TryFrom<String> for Focus {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        Self::parse(&raw).map_err(|_| "not a focus area")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_focus_area_is_one_of_the_seven() {
        for focus in Focus::all() {
            assert_eq!(Focus::parse(&focus.key()), Ok(focus));
        }
        assert_eq!(Focus::all().count(), 7);
        assert_eq!(Focus::parse("gronne-byrom").map(|f| f.name(Lang::Nn)), Ok("Grøne byrom"));
        assert_eq!(Focus::parse(""), Err(Complaint::Missing));
        assert_eq!(Focus::parse("Mat"), Err(Complaint::NotAChoice));
    }
}
