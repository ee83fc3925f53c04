//! The six digits that sign a person in.

use crate::{Complaint, FieldErrors, account::Email};
use serde::{Deserialize, Serialize};

/// Six digits, however they were typed: "481 260" is one too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        let digits: String = raw.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        match digits.len() {
            0 => Err(Complaint::Missing),
            6 if digits.bytes().all(|b| b.is_ascii_digit()) => Ok(Self(digits)),
            _ => Err(Complaint::WrongCode(0)),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Step one: where to send the code.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct AskForm {
    pub email: String,
    #[serde(default)]
    pub next: String,
}

impl AskForm {
    pub fn parse(&self) -> Result<Email, FieldErrors> {
        Email::parse(&self.email).map_err(|complaint| FieldErrors::one("email", complaint))
    }
}

/// Step two: the code that came.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CodeForm {
    pub email: String,
    pub code: String,
    #[serde(default)]
    pub next: String,
}

impl CodeForm {
    pub fn parse(&self) -> Result<(Email, Code), FieldErrors> {
        let mut errors = FieldErrors::default();
        let email = errors.take("email", Email::parse(&self.email));
        let code = errors.take("code", Code::parse(&self.code));
        email.zip(code).ok_or(errors)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_however_typed() {
        for raw in ["481260", " 481 260 ", "481-260"] {
            assert_eq!(Code::parse(raw).map(|code| code.0), Ok("481260".into()), "{raw:?}");
        }
        for raw in ["", "48126", "4812600", "48126a", "４８１２６０"] {
            assert!(Code::parse(raw).is_err(), "{raw:?}");
        }
    }
}
