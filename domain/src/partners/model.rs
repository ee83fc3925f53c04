//! Partner organisations as the pages show them.

use crate::{id::id, members::Card};
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
    pub people: Vec<Card>,
    pub people_count: i64,
}

/// What partners bring, as in the address `?gir=`.
pub const GIVES: [&str; 5] = ["places", "knowledge", "people", "materials", "money"];

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
    fn the_check_digit_is_checked() {
        for valid in ["974760673", "912660680", "310123455", "311678906"] {
            assert!(is_org_number(valid), "{valid}");
        }
        for wrong in ["974760674", "97476067", "9747606733", "97476067x", ""] {
            assert!(!is_org_number(wrong), "{wrong}");
        }
    }
}
