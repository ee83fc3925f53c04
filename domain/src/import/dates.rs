//! Days as they stand in Norwegian spreadsheets.

use super::{Problem, values::excerpt};
use crate::text;
use jiff::{ToSpan, civil::Date};

/// The day in a cell: not before 1990, not after today.
pub(super) fn day(raw: &str, today: Date) -> Result<Option<Date>, Problem> {
    let typed = text::tidy(raw).to_lowercase();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = numbered(&typed, today).or_else(|| named(&typed, today)).or_else(|| serial(&typed));
    match day {
        Some(day) if day > today => Err(Problem::DateInFuture { found: excerpt(raw) }),
        Some(day) if day.year() >= 1990 => Ok(Some(day)),
        _ => Err(Problem::InvalidDate { found: excerpt(raw) }),
    }
}

/// `24.11.2026`, `4.1.26`, `24/11-2026`, `2026-11-24`; what comes after it is a time of day.
fn numbered(typed: &str, today: Date) -> Option<Date> {
    let date = typed.split([' ', 't']).next()?.trim_end_matches(['.', ',']);
    let numbers: Vec<&str> = date.split(['.', '/', '-']).collect();
    let [first, month, last] = numbers[..] else { return None };
    if first.len() == 4 {
        return civil(first, month.parse().ok()?, last, today);
    }
    civil(last, month.parse().ok()?, first, today)
}

/// `24. november 2026`, `24. nov. 26`
fn named(typed: &str, today: Date) -> Option<Date> {
    let words: Vec<&str> = typed.split([' ', '.']).filter(|word| !word.is_empty()).collect();
    let [day, month, year] = words[..] else { return None };
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];
    let month = MONTHS.iter().position(|name| month.starts_with(name))?;
    civil(year, i8::try_from(month + 1).ok()?, day, today)
}

/// The number that Excel counts days by, where the cell was not formatted as a date.
fn serial(typed: &str) -> Option<Date> {
    let days: i32 = typed.split(',').next()?.parse().ok()?;
    let plausible = (32_874..=73_050).contains(&days); // 1990 to 2099
    plausible.then(|| jiff::civil::date(1899, 12, 30).checked_add(days.days()).ok()).flatten()
}

/// A year of two digits is the last one that ended so.
fn civil(year: &str, month: i8, day: &str, today: Date) -> Option<Date> {
    let year = match (year.len(), year.parse::<i16>().ok()?) {
        (4, year) => year,
        (2, year) if 2000 + year <= today.year() + 1 => 2000 + year,
        (2, year) => 1900 + year,
        _ => return None,
    };
    Date::new(year, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for raw in [
            "04.01.2026",
            "4.1.26",
            "4.1.2026",
            "04/01/2026",
            "4/1-2026",
            "2026-01-04",
            "04-01-2026",
            "04.01.2026 12:30",
            "2026-01-04T12:30:00",
            "4. januar 2026",
            "4. jan. 26",
            "4.1.2026.",
            "46026",
            "46026,52",
        ] {
            assert_eq!(day(raw, TODAY), Ok(Some(date(2026, 1, 4))), "{raw}");
        }
        assert_eq!(day("24.11.2026", TODAY), Ok(Some(TODAY)));
        assert_eq!(day("1.5.98", TODAY), Ok(Some(date(1998, 5, 1))));
        assert_eq!(day(" ", TODAY), Ok(None));
    }

    #[test]
    fn a_day_that_cannot_be_is_said_so() {
        for raw in ["25.11.2026", "1.1.27", "24.11.2062"] {
            assert!(matches!(day(raw, TODAY), Err(Problem::DateInFuture { .. })), "{raw}");
        }
        for raw in [
            "31.02.2025",
            "12/31/2025",
            "01.01.0001",
            "1.1.1900",
            "i fjor",
            "vår 2024",
            "7",
            "1.1.202",
            "-1.1.2025",
        ] {
            assert!(matches!(day(raw, TODAY), Err(Problem::InvalidDate { .. })), "{raw}");
        }
    }
}
