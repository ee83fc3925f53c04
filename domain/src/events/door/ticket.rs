//! The code of a ticket: read by a camera, or said aloud and typed.

use crate::Complaint;
use serde::{Deserialize, Serialize};

/// Letters and digits that are not taken for one another: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 10;

/// Ten of 32 letters: a thousand million million, and each try is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket(String);

impl Ticket {
    /// Made of random bytes, or of bytes that only we can make.
    pub fn made_of(bytes: &[u8; LENGTH]) -> Self {
        Self(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
    }

    /// However it was typed: `4k7q2-m9txa`, with O for nought and l for one.
    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        let typed = raw.chars().filter(|c| !c.is_whitespace() && *c != '-').take(LENGTH + 1);
        let code: String = typed
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect();
        if code.is_empty() {
            return Err(Complaint::Missing);
        }
        let sound = code.len() == LENGTH && code.bytes().all(|byte| LETTERS.contains(&byte));
        if sound { Ok(Self(code)) } else { Err(Complaint::NotAChoice) }
    }

    /// As it stands in the square that cameras read.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it: `4K7Q2-M9TXA`.
    pub fn in_two(&self) -> String {
        let (first, last) = self.0.split_at(LENGTH / 2);
        format!("{first}-{last}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        let ticket = Ticket::made_of(&[4, 19, 7, 23, 2, 20, 9, 26, 29, 10]);
        assert_eq!(ticket.in_two(), "4K7Q2-M9TXA");
        for raw in ["4K7Q2-M9TXA", " 4k7q2 m9txa", "4k7q2m9txa"] {
            assert_eq!(Ticket::parse(raw).as_ref(), Ok(&ticket), "{raw}");
        }
        assert_eq!(Ticket::parse("OIL00-00000").unwrap().as_str(), "0110000000");
        for raw in ["4K7Q2", "4K7Q2-M9TXAA", "4K7Q2-M9TXÅ", "U0000-00000", &"9".repeat(10_000)] {
            assert_eq!(Ticket::parse(raw), Err(Complaint::NotAChoice), "{raw:.20}");
        }
        assert_eq!(Ticket::parse(" - "), Err(Complaint::Missing));
    }
}
