//! A rule for the dates of a series: "first Thursday of the month, not in July".
//!
//! It is the part of RFC 5545's RRULE that people say in words: weekly, or monthly by weekday or by day,
//! in some months, with an end. What it cannot be said in words for, it cannot be. See
//! docs/decisions/0009-series-in-own-words.md.

mod dates;
mod text;
mod words;

pub use dates::{Planned, YEARS};

use crate::civil::{Day, Weekday};
use serde::{Deserialize, Serialize};

/// No series has more dates, whatever its rule says.
pub const DATES_MAX: u8 = 200;

/// A rule that can be followed and said. Stored and sent as an RRULE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rule {
    pattern: Pattern,
    /// Every so many weeks or months.
    interval: u8,
    months: Months,
    end: End,
}

/// The days that come round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Pattern {
    Weekly(Weekdays),
    Weekday(Nth, Weekday),
    /// A month that has no such day has no date.
    MonthDay(u8),
    MonthEnd,
}

/// Which of a month's Thursdays. Not every month has a fifth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Last,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum End {
    /// When `YEARS` have passed.
    Open,
    Times(u8),
    /// The last day it may fall on.
    Until(Day),
}

impl Rule {
    /// "First Thursday of the month."
    pub fn monthly(nth: Nth, weekday: Weekday) -> Self {
        Self::of(Pattern::Weekday(nth, weekday))
    }

    /// "The 15th of the month"; `None` when no month has such a day.
    pub fn monthly_on(day: u8) -> Option<Self> {
        (1..=31).contains(&day).then(|| Self::of(Pattern::MonthDay(day)))
    }

    /// "The last day of the month."
    pub fn at_the_end_of_months() -> Self {
        Self::of(Pattern::MonthEnd)
    }

    /// "Every Tuesday and Thursday."
    pub fn weekly(first: Weekday, more: &[Weekday]) -> Self {
        let days = more.iter().fold(Weekdays::default().with(first), |days, day| days.with(*day));
        Self::of(Pattern::Weekly(days))
    }

    /// Every second, every third of them; from one to 52.
    pub fn every(self, interval: u8) -> Self {
        Self { interval: interval.clamp(1, 52), ..self }
    }

    /// Not in this month (1 to 12), unless it is the only one left.
    pub fn not_in(self, month: u8) -> Self {
        Self { months: self.months.without(month), ..self }
    }

    /// Ends after so many dates.
    pub fn times(self, count: u8) -> Self {
        Self { end: End::Times(count.clamp(1, DATES_MAX)), ..self }
    }

    /// Ends with this day.
    pub fn until(self, day: Day) -> Self {
        Self { end: End::Until(day), ..self }
    }

    fn of(pattern: Pattern) -> Self {
        Self { pattern, interval: 1, months: Months::ALL, end: End::Open }
    }
}

impl Nth {
    pub const ALL: [Self; 6] =
        [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Fifth, Self::Last];

    /// As an RRULE counts: 1 to 5, and -1 from the end.
    fn number(self) -> i8 {
        match self {
            Self::Last => -1,
            nth => nth as i8 + 1,
        }
    }
}

/// At least one day of the week; a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Weekdays(u8);

impl Weekdays {
    fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day as u8)
    }

    fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |day| self.0 & 1 << *day as u8 != 0)
    }
}

/// At least one month of the year; a bit for each, from January.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Months(u16);

impl Months {
    const ALL: Self = Self(0xFFF);

    fn only(month: u8) -> Self {
        Self(1 << (month.clamp(1, 12) - 1))
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn without(self, month: u8) -> Self {
        let rest = Self(self.0 & !Self::only(month).0);
        if rest.0 == 0 { self } else { rest }
    }

    fn contains(self, month: u8) -> bool {
        self.0 & Self::only(month).0 != 0
    }

    fn iter(self) -> impl Iterator<Item = u8> {
        (1..=12).filter(move |month| self.contains(*month))
    }

    /// The months it leaves out.
    fn others(self) -> impl Iterator<Item = u8> {
        (1..=12).filter(move |month| !self.contains(*month))
    }
}
