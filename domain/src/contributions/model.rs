//! What kinds of contributions there are.

use crate::{Complaint, id::id};
use serde::{Deserialize, Serialize};

id!(ContributionId);
id!(ThanksId);

/// What somebody did. Most come by themselves; `Other` has the person's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "snake_case")
)]
pub enum Kind {
    Attended,
    /// A track of a gathering.
    Hosted,
    Spoke,
    /// At the door, with the cakes, with the chairs.
    Helped,
    Led,
    TookPart,
    MetRequest,
    HandedIn,
    DidTask,
    Other,
}

/// Time that was given, in minutes.
///
/// Typed as hours, `2`, `2,5` or `2.5`; up to a hundred at a time; nothing when it is blank.
pub fn minutes(raw: &str) -> Result<Option<u16>, Complaint> {
    let typed = raw.trim().replace(',', ".");
    if typed.is_empty() {
        return Ok(None);
    }
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return Err(Complaint::NotANumber);
    }
    let hours: u32 = whole.parse().map_err(|_| Complaint::AtMost(HOURS_MAX))?;
    let hundredths: u32 = format!("{part:0<2}").parse().map_err(|_| Complaint::NotANumber)?;
    let minutes = hours.saturating_mul(60) + (hundredths * 60).div_ceil(100);
    match u16::try_from(minutes) {
        Ok(0) => Ok(None),
        Ok(minutes) if minutes <= HOURS_MAX * 60 => Ok(Some(minutes)),
        _ => Err(Complaint::AtMost(HOURS_MAX)),
    }
}

/// Hours of one contribution.
pub const HOURS_MAX: u16 = 100;

/// As hours are typed: `2,5`, and `2` for what is whole.
pub fn hours_text(minutes: u16) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    if rest == 0 {
        return hours.to_string();
    }
    let hundredths = rest * 100 / 60;
    format!("{hours},{hundredths:02}").trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_typed_with_a_comma_or_a_point() {
        for (raw, expected) in [
            ("2", Ok(Some(120))),
            (" 2,5 ", Ok(Some(150))),
            ("0.25", Ok(Some(15))),
            ("1,75", Ok(Some(105))),
            ("", Ok(None)),
            ("0", Ok(None)),
            ("100", Ok(Some(6000))),
            ("100,5", Err(Complaint::AtMost(100))),
            ("99999999999", Err(Complaint::AtMost(100))),
            ("to timer", Err(Complaint::NotANumber)),
            ("1,", Err(Complaint::NotANumber)),
            ("-1", Err(Complaint::NotANumber)),
            ("1,333", Err(Complaint::NotANumber)),
        ] {
            assert_eq!(minutes(raw), expected, "{raw}");
        }
    }

    #[test]
    fn hours_are_shown_as_they_were_typed() {
        for hours in ["2", "2,5", "0,25", "1,75", "100"] {
            let minutes = minutes(hours).unwrap().unwrap();
            assert_eq!(hours_text(minutes), hours);
        }
    }
}
