//! A day of the calendar, however it is written.

use super::names;
use crate::{Complaint, text};
use serde::{Deserialize, Serialize};

/// A day from year 1 to 9999. Stored and sent as `2026-12-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: i16,
    month: u8,
    day: u8,
}

/// A day of the week; weeks begin on Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// From Monday on.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

impl Day {
    /// The calendar's beginning.
    pub const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// `None` where the calendar has no such day.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let sound = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        sound.then_some(Self { year, month, day })
    }

    /// `3.12.2026`, `03.12.26`, `3/12-2026`, `2026-12-03` or `3. desember 2026`, of this century.
    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        let typed = text::tidy(raw).to_lowercase();
        if typed.is_empty() {
            return Err(Complaint::Missing);
        }
        let day = numbered(&typed).or_else(|| named(&typed)).ok_or(Complaint::NotADate)?;
        // A slip of the finger ("3.12.206") is a year too, and nobody meant it.
        if (2000..=2099).contains(&day.year) { Ok(day) } else { Err(Complaint::NotADate) }
    }

    /// 1 to 9999.
    pub fn year(self) -> i16 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Which day of the week it is.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[((self.number() + 2) % 7) as usize]
    }

    /// The number of its week, as ISO 8601 and Norwegian calendars count: 1 to 53.
    pub fn week(self) -> u8 {
        let thursday = self.plus(3 - self.weekday() as i32);
        let new_year = Self { month: 1, day: 1, ..thursday };
        ((thursday.number() - new_year.number()) / 7 + 1) as u8
    }

    /// So many days later, or earlier; the calendar's ends are as far as it goes.
    pub fn plus(self, days: i32) -> Self {
        Self::numbered(self.number().saturating_add(days))
    }

    /// How many days from the other to this one.
    pub fn since(self, other: Self) -> i32 {
        self.number() - other.number()
    }

    /// The last day of its month.
    pub fn last_of_month(self) -> Self {
        Self { day: days_in(self.year, self.month), ..self }
    }

    /// Days since the first of March in year 0: with the leap day last, months follow one formula.
    fn number(self) -> i32 {
        let (year, month) = match self.month {
            1 | 2 => (i32::from(self.year) - 1, i32::from(self.month) + 9),
            _ => (i32::from(self.year), i32::from(self.month) - 3),
        };
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        365 * year + year / 4 - year / 100 + year / 400 + day_of_year
    }

    fn numbered(number: i32) -> Self {
        const FIRST: i32 = 306; // 1 January of year 1
        const LAST: i32 = 3_652_364; // 31 December 9999
        let number = number.clamp(FIRST, LAST);
        let (era, of_era) = (number / 146_097, number % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let (month, turned) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        Self { year: (era * 400 + year + turned) as i16, month: month as u8, day: day as u8 }
    }
}

fn days_in(year: i16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn numbered(typed: &str) -> Option<Day> {
    let parts = typed.trim_end_matches('.').split(['.', '/', '-']);
    let numbers: Vec<&str> = parts.map(str::trim).collect();
    let [first, month, last] = numbers[..] else { return None };
    if first.len() == 4 { civil(first, month, last) } else { civil(last, month, first) }
}

fn named(typed: &str) -> Option<Day> {
    let words: Vec<&str> = typed.split([' ', '.']).filter(|word| !word.is_empty()).collect();
    let [day, month, year] = words[..] else { return None };
    civil(year, &names::month_number(month)?.to_string(), day)
}

fn civil(year: &str, month: &str, day: &str) -> Option<Day> {
    let year = match year.len() {
        2 => 2000 + number(year)?,
        4 => number(year)?,
        _ => return None,
    };
    Day::new(year, number(month)?.try_into().ok()?, number(day)?.try_into().ok()?)
}

/// Digits and nothing else: `parse` alone would take a sign too.
pub(super) fn number(digits: &str) -> Option<i16> {
    let sound = digits.bytes().all(|byte| byte.is_ascii_digit());
    if sound { digits.parse().ok() } else { None }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        let parts: Vec<&str> = raw.split('-').collect();
        let [year, month, day] = parts[..] else { return Err("not a day") };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err("not a day");
        }
        civil(year, month, day).ok_or("not a day")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: u8, day: u8) -> Day {
        Day::new(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for raw in [
            "03.12.2026",
            "3.12.2026",
            "3.12.26",
            "3/12-2026",
            "2026-12-03",
            " 3. 12. 2026 ",
            "3. desember 2026",
            "3. des. 2026",
            "3 December 2026",
        ] {
            assert_eq!(Day::parse(raw), Ok(day(2026, 12, 3)), "{raw}");
        }
        assert_eq!(Day::parse(" "), Err(Complaint::Missing));
    }

    #[test]
    fn a_day_that_is_not_in_the_calendar_is_refused() {
        for raw in [
            "31.11.2026",
            "29.02.2027",
            "12/31/2026",
            "3.12.206",
            "3.12.1926",
            "03.12",
            "i morgen",
            "-3.12.2026",
            "+3.12.2026",
            "３.12.2026",
            "1e3.1.2026",
        ] {
            assert_eq!(Day::parse(raw), Err(Complaint::NotADate), "{raw}");
        }
    }

    #[test]
    fn weekdays_and_weeks_as_in_the_calendar_on_the_wall() {
        use Weekday::*;
        for (date, weekday, week) in [
            (day(2024, 2, 29), Thursday, 9),
            (day(2024, 12, 30), Monday, 1),
            (day(2026, 1, 1), Thursday, 1),
            (day(2026, 12, 8), Tuesday, 50),
            (day(2026, 12, 31), Thursday, 53),
            (day(2027, 1, 3), Sunday, 53),
            (day(2027, 1, 4), Monday, 1),
            (day(2100, 3, 1), Monday, 9),
        ] {
            assert_eq!((date.weekday(), date.week()), (weekday, week), "{date}");
        }
    }

    #[test]
    fn days_are_counted_over_every_border() {
        assert_eq!(day(2026, 12, 31).plus(1), day(2027, 1, 1));
        assert_eq!(day(2028, 3, 1).plus(-1), day(2028, 2, 29));
        assert_eq!(day(2100, 2, 28).plus(1), day(2100, 3, 1));
        assert_eq!(day(9999, 12, 31).plus(i32::MAX), day(9999, 12, 31));
        assert_eq!(day(1, 1, 1).plus(i32::MIN), day(1, 1, 1));
        let mut walked = day(1999, 12, 31);
        for n in 0..40_000 {
            assert_eq!(day(1999, 12, 31).plus(n), walked);
            assert_eq!(walked.since(day(1999, 12, 31)), n);
            walked = walked.plus(1);
        }
    }

    #[test]
    fn a_day_survives_its_text() {
        assert_eq!(String::from(day(2026, 2, 3)), "2026-02-03");
        assert_eq!(Day::try_from("2026-02-03".to_owned()), Ok(day(2026, 2, 3)));
        for raw in ["2026-2-3", "2026-02-30", "03.02.2026", "", "2026-02-03T08:00"] {
            assert!(Day::try_from(raw.to_owned()).is_err(), "{raw}");
        }
    }
}
