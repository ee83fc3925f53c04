//! What a person can say of themselves, as types that cannot hold nonsense.

use crate::{Complaint, text};
use serde::{Deserialize, Serialize};

type Parsed<T> = Result<T, Complaint>;

/// A person's name: 1 to 200 characters with a letter in it. Any alphabet, but no sign that makes an
/// address of it: names stand in letters to people who never asked for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    pub const MAX: u16 = 200;

    pub fn parse(raw: &str) -> Parsed<Self> {
        let name = required(raw, Self::MAX)?;
        if name.contains(['/', ':', '@', '<', '>']) {
            return Err(Complaint::SignsInName);
        }
        if name.chars().any(char::is_alphabetic) {
            Ok(Self(name))
        } else {
            Err(Complaint::NotAName)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One line with a limit; nothing when it is blank.
pub fn line(raw: &str, max: u16) -> Parsed<Option<String>> {
    within(text::tidy(raw), max)
}

/// Several lines with a limit; nothing when it is blank.
pub fn lines(raw: &str, max: u16) -> Parsed<Option<String>> {
    within(text::tidy_lines(raw), max)
}

fn required(raw: &str, max: u16) -> Parsed<String> {
    line(raw, max)?.ok_or(Complaint::Missing)
}

fn within(text: String, max: u16) -> Parsed<Option<String>> {
    if text.chars().count() > usize::from(max) {
        return Err(Complaint::TooLong(max));
    }
    Ok((!text.is_empty()).then_some(text))
}

/// In short, who I am: under the name.
pub const HEADLINE_MAX: u16 = 80;
/// Why I take part.
pub const MOTIVATION_MAX: u16 = 400;
/// An idea brought along on joining.
pub const IDEA_MAX: u16 = 1000;
/// Where and when one meets me.
pub const FOUND_AT_MAX: u16 = 120;
/// Competences or interests of one person.
pub const TAGS_MAX: u16 = 12;
/// One competence or interest.
pub const TAG_MAX: u16 = 60;

/// A telephone number: eight digits for Norway, else `+` and seven to fifteen digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone(String);

impl Phone {
    /// Spaces, hyphens and brackets are taken out, and so is +47 or 0047.
    pub fn parse(raw: &str) -> Parsed<Option<Self>> {
        let kept: String =
            raw.chars().filter(|c| !c.is_whitespace() && !"-().\u{a0}".contains(*c)).collect();
        if kept.is_empty() {
            return Ok(None);
        }
        let international = kept.strip_prefix("00").map(|rest| format!("+{rest}")).unwrap_or(kept);
        let national = international.strip_prefix("+47").unwrap_or(&international);
        let digits = national.strip_prefix('+').unwrap_or(national);
        if !digits.bytes().all(|b| b.is_ascii_digit()) || digits.is_empty() {
            return Err(Complaint::NotAPhone);
        }
        match (national.starts_with('+'), digits.len()) {
            (true, 7..=15) | (false, 8) => Ok(Some(Self(national.into()))),
            (false, n @ 5..=7) => Err(Complaint::DigitsMissing(8 - n as u8)),
            _ => Err(Complaint::NotAPhone),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// As Norwegians write it: `912 34 567`, and `22 33 44 55` for one that does not begin with 4 or 9.
pub fn phone_text(stored: &str) -> String {
    let groups: &[usize] = match stored.as_bytes() {
        [b'4' | b'9', ..] if stored.len() == 8 => &[3, 2, 3],
        [b'0'..=b'9', ..] if stored.len() == 8 => &[2, 2, 2, 2],
        _ => return stored.into(),
    };
    let mut rest = stored;
    let mut parts = Vec::new();
    for n in groups {
        let (part, more) = rest.split_at(*n);
        parts.push(part);
        rest = more;
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_be_any_name() {
        for raw in
            ["Bjørn Ærlig-Åsen", "李小龙", "محمد", "O'Connor", "Ewa 🌱 Nowak", &"Å".repeat(200)]
        {
            assert!(Name::parse(raw).is_ok(), "{raw}");
        }
        assert_eq!(Name::parse("  Amir \u{202E} Haidari ").map(|n| n.0), Ok("Amir Haidari".into()));
        assert_eq!(Name::parse(""), Err(Complaint::Missing));
        assert_eq!(Name::parse("🌱 123"), Err(Complaint::NotAName));
        assert_eq!(Name::parse(&"a".repeat(201)), Err(Complaint::TooLong(200)));
    }

    #[test]
    fn a_name_is_no_address() {
        for raw in
            ["http://evil.no", "evil.no/vinn", "Vinn: ring nå", "kari@example.org", "<b>Kari"]
        {
            assert_eq!(Name::parse(raw), Err(Complaint::SignsInName), "{raw}");
        }
        assert_eq!(Name::parse("Kari\r\n\u{7} Moe").map(|n| n.0), Ok("Kari Moe".into()));
    }

    #[test]
    fn a_number_however_it_is_written() {
        for raw in ["91234567", "912 34 567", "+47 912 34 567", "0047 91 23 45 67", "(912) 34-567"]
        {
            assert_eq!(Phone::parse(raw), Ok(Some(Phone("91234567".into()))), "{raw}");
        }
        assert_eq!(Phone::parse("+46 70 123 45 67"), Ok(Some(Phone("+46701234567".into()))));
        assert_eq!(Phone::parse(" "), Ok(None));
        assert_eq!(Phone::parse("912 34 56"), Err(Complaint::DigitsMissing(1)));
        for raw in ["abc", "123", "912345678", "+", "+47"] {
            assert!(Phone::parse(raw).is_err(), "{raw}");
        }
        assert_eq!(phone_text("91234567"), "912 34 567");
        assert_eq!(phone_text("22334455"), "22 33 44 55");
        assert_eq!(phone_text("+46701234567"), "+46701234567");
    }
}
