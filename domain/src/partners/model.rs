//! Partner organisations as the pages show them.

use crate::{
    id::id,
    members::{Card, Profile},
};
use serde::{Deserialize, Serialize};

id!(OrganisationId);

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerCard {
    pub slug: String,
    pub name: String,
    /// What sort of organisation, as a word: business, association …
    pub kind: String,
    pub brings: String,
    /// Which of places, knowledge, people, materials, money.
    pub gives: Vec<String>,
    /// Its people as the viewer may see them, at most four.
    pub people: Vec<Card>,
    pub people_count: i64,
}

/// An organisation's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerPage {
    pub slug: String,
    pub name: String,
    pub kind: String,
    pub brings: String,
    pub gives: Vec<String>,
    pub about: String,
    pub url: Option<String>,
    pub org_number: Option<String>,
    /// Whom to turn to, as the viewer may see them.
    pub contact: Option<Profile>,
    pub people: Vec<Card>,
    pub people_count: i64,
}

/// What partners bring, as it is stored.
pub const GIVES: [&str; 5] = ["places", "knowledge", "people", "materials", "money"];

/// The same in the address: `?gir=penger`.
const GIVES_IN_ADDRESS: [&str; 5] = ["steder", "kunnskap", "folk", "materialer", "penger"];

/// How the address says it.
pub fn gift_parameter(gift: &str) -> &'static str {
    GIVES.iter().position(|one| *one == gift).map_or("", |place| GIVES_IN_ADDRESS[place])
}

/// What an address asks for. Those that were shared before addresses were Norwegian lead there still.
pub fn parse_gift(raw: &str) -> Option<&'static str> {
    GIVES.into_iter().find(|gift| *gift == raw || gift_parameter(gift) == raw)
}

/// "310123455" is read more easily as "310 123 455".
pub fn org_number_text(number: &str) -> String {
    match (number.get(..3), number.get(3..6), number.get(6..)) {
        (Some(a), Some(b), Some(c)) => format!("{a} {b} {c}"),
        _ => number.into(),
    }
}

/// An organisation number: nine digits, the last a check (modulus 11, weights 3 2 7 6 5 4 3 2).
pub fn is_org_number(raw: &str) -> bool {
    let digits: Vec<u32> = raw.chars().filter_map(|c| c.to_digit(10)).collect();
    if raw.len() != 9 || digits.len() != 9 {
        return false;
    }
    let sum: u32 =
        digits.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    match (11 - sum % 11) % 11 {
        10 => false,
        check => digits.last() == Some(&check),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_speaks_norwegian_and_an_old_one_is_understood() {
        for gift in GIVES {
            assert_eq!(parse_gift(gift_parameter(gift)), Some(gift));
            assert_eq!(parse_gift(gift), Some(gift), "as it was once");
        }
        assert_eq!(parse_gift("penger"), Some("money"));
        assert_eq!((parse_gift(""), parse_gift("gull")), (None, None));
    }

    #[test]
    fn a_number_is_read_in_threes() {
        assert_eq!(org_number_text("310123455"), "310 123 455");
        assert_eq!(org_number_text("31"), "31");
    }

    #[test]
    fn the_check_digit_is_checked() {
        for valid in ["974760673", "912660680", "310123455", "311678906"] {
            assert!(is_org_number(valid), "{valid}");
        }
        for wrong in ["974760674", "97476067", "9747606733", "97476067x", ""] {
            assert!(!is_org_number(wrong), "{wrong}");
        }
    }
}
