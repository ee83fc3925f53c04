//! How a person is shown: initials, a face the program draws, or a photo.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Stored and sent as text: `initials`, `drawn:<token>`, `photo:<id>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Portrait {
    #[default]
    Initials,
    /// The token of `drawing`, of letters, digits and `-_.` only.
    Drawn(String),
    Photo(Uuid),
}

impl Portrait {
    pub fn parse(raw: &str) -> Option<Self> {
        match raw.split_once(':') {
            None if raw == "initials" => Some(Self::Initials),
            Some(("drawn", token)) => {
                let sound = (1..=200).contains(&token.len())
                    && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
                sound.then(|| Self::Drawn(token.into()))
            }
            Some(("photo", id)) => id.parse().ok().map(Self::Photo),
            _ => None,
        }
    }
}

impl From<Portrait> for String {
    fn from(portrait: Portrait) -> Self {
        match portrait {
            Portrait::Initials => "initials".into(),
            Portrait::Drawn(token) => format!("drawn:{token}"),
            Portrait::Photo(id) => format!("photo:{id}"),
        }
    }
}

impl TryFrom<String> for Portrait {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        Self::parse(&raw).ok_or("not a portrait")
    }
}

/// The first letters of the first and the last name: "Thi Nguyen" gives "TN".
pub fn initials(name: &str) -> String {
    let mut words =
        name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portrait_survives_its_text() {
        for raw in
            ["initials", "drawn:w.0.copper-bob", "photo:01890000-0000-7000-8000-000000000000"]
        {
            assert_eq!(Portrait::parse(raw).map(String::from).as_deref(), Some(raw));
        }
        for raw in ["", "photo:../../etc", "drawn:", "drawn:<svg>", "initials:"] {
            assert_eq!(Portrait::parse(raw), None, "{raw}");
        }
    }

    #[test]
    fn initials_of_every_kind_of_name() {
        for (name, letters) in [
            ("Thi Nguyen", "TN"),
            ("Cher", "C"),
            ("Åse-Marie von Ødegård", "ÅØ"),
            ("\"Kim\" (Li)", "KL"),
            ("🌱", ""),
        ] {
            assert_eq!(initials(name), letters);
        }
    }
}
