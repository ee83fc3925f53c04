//! A time of day, and a day with one.

use super::{Day, day::number};
use crate::{Complaint, text};
use serde::{Deserialize, Serialize};

/// A time of day to the minute, of 24 hours. Stored and sent as `08:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Clock {
    hour: u8,
    minute: u8,
}

impl Clock {
    /// Midnight, when a day begins.
    pub const FIRST: Self = Self { hour: 0, minute: 0 };
    /// The last minute of a day: when a deadline is a day only.
    pub const LAST: Self = Self { hour: 23, minute: 59 };

    /// `None` where no clock shows that.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// `08.00`, `8:00`, `0800`, `830`, `8` or `kl. 8.00`.
    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        let typed = text::tidy(raw).to_lowercase();
        let typed = typed.strip_prefix("kl").unwrap_or(&typed).trim_start_matches(['.', ' ']);
        if typed.is_empty() {
            return Err(Complaint::Missing);
        }
        let (hour, minute) = match typed.split_once(['.', ':']) {
            Some((hour, minute)) => (hour, minute),
            // Three or four digits end in the minutes.
            None if typed.is_ascii() && typed.len() > 2 => typed.split_at(typed.len() - 2),
            None => (typed, "00"),
        };
        let two = minute.len() == 2 && (1..=2).contains(&hour.len());
        let digits = number(hour).zip(number(minute)).filter(|_| two);
        let clock = digits.and_then(|(h, m)| Self::new(h.try_into().ok()?, m.try_into().ok()?));
        clock.ok_or(Complaint::NotATime)
    }

    /// 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }
}

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> Self {
        clock.to_string()
    }
}

impl TryFrom<String> for Clock {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        let sound = raw.len() == 5 && raw.as_bytes()[2] == b':';
        Self::parse(&raw).ok().filter(|_| sound).ok_or("not a time of day")
    }
}

/// A time of day on a day, wherever the reader's clock is set. Stored and sent as `2026-12-03T08:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalTime {
    pub day: Day,
    pub at: Clock,
}

impl LocalTime {
    /// A day and a time of day in one: `3.12.2026 kl. 08.00`, `2026-12-03T08:00`. A day only gets
    /// the time that is given with it.
    pub fn parse(raw: &str, otherwise: Clock) -> Result<Self, Complaint> {
        let typed = text::tidy(raw).to_lowercase();
        if let Ok(day) = Day::parse(&typed) {
            return Ok(Self { day, at: otherwise });
        }
        let halves = typed
            .split_once(" kl")
            .or_else(|| typed.split_once('t').filter(|(day, _)| day.len() == "2026-12-03".len()))
            .or_else(|| typed.rsplit_once(' '));
        match halves {
            Some((day, at)) => {
                Ok(Self { day: Day::parse(day.trim_end_matches(','))?, at: Clock::parse(at)? })
            }
            None if typed.is_empty() => Err(Complaint::Missing),
            None => Err(Complaint::NotADate),
        }
    }
}

impl std::fmt::Display for LocalTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}T{}", self.day, self.at)
    }
}

impl From<LocalTime> for String {
    fn from(time: LocalTime) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for LocalTime {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        let (day, at) = raw.split_once('T').ok_or("not a time")?;
        Ok(Self { day: day.to_owned().try_into()?, at: at.to_owned().try_into()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_time_of_day_is_read_however_it_is_written() {
        for (raw, hour, minute) in [
            ("08.00", 8, 0),
            ("8:00", 8, 0),
            ("0800", 8, 0),
            ("8", 8, 0),
            ("08", 8, 0),
            ("830", 8, 30),
            ("kl. 16.15", 16, 15),
            ("kl 9", 9, 0),
            ("00.00", 0, 0),
            ("23:59", 23, 59),
        ] {
            assert_eq!(Clock::parse(raw).ok(), Clock::new(hour, minute), "{raw}");
        }
        for raw in ["24.00", "8.60", "8.5", "8.000", "-8.00", "åtte", "8.00.00", "08000", "8 00"] {
            assert_eq!(Clock::parse(raw), Err(Complaint::NotATime), "{raw}");
        }
        for raw in ["", " ", "kl."] {
            assert_eq!(Clock::parse(raw), Err(Complaint::Missing), "{raw}");
        }
    }

    #[test]
    fn a_day_and_its_time_are_read_together() {
        for raw in [
            "2026-12-03T08:00",
            "3.12.2026 08.00",
            "3.12.26 kl. 8",
            "3. desember 2026 kl. 08.00",
            "3. desember 2026, kl 8.00",
            "3. desember 2026 8.00",
        ] {
            let read = LocalTime::parse(raw, Clock::LAST).unwrap();
            assert_eq!(read.to_string(), "2026-12-03T08:00", "{raw}");
        }
        let day_only = LocalTime::parse("3. desember 2026", Clock::LAST).unwrap();
        assert_eq!(day_only.to_string(), "2026-12-03T23:59");
        for (raw, complaint) in [
            ("", Complaint::Missing),
            ("snart", Complaint::NotADate),
            ("31.2.2026 kl. 8", Complaint::NotADate),
            ("3.12.2026 kl. 25", Complaint::NotATime),
        ] {
            assert_eq!(LocalTime::parse(raw, Clock::LAST), Err(complaint), "{raw}");
        }
    }

    #[test]
    fn times_sort_as_they_follow_and_survive_their_text() {
        let time = |raw: &str| LocalTime::try_from(raw.to_owned()).unwrap();
        assert!(time("2026-12-03T08:00") < time("2026-12-03T16:15"));
        assert!(time("2026-12-03T16:15") < time("2026-12-10T08:00"));
        assert_eq!(String::from(time("2026-12-03T08:00")), "2026-12-03T08:00");
        for raw in ["2026-12-03T8:00", "2026-12-03 08:00", "2026-12-03", "T08:00"] {
            assert!(LocalTime::try_from(raw.to_owned()).is_err(), "{raw}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

        #[test]
        fn nothing_that_is_typed_makes_us_stumble(raw in "[0-9 .:/tkløT２-]{0,20}|(?s).{0,20}") {
            if let Ok(time) = LocalTime::parse(&raw, Clock::LAST) {
                prop_assert_eq!(LocalTime::parse(&time.to_string(), Clock::FIRST), Ok(time));
            }
            if let Ok(clock) = Clock::parse(&raw) {
                prop_assert_eq!(Clock::parse(&clock.to_string()), Ok(clock));
            }
            let _ = (Clock::try_from(raw.clone()), Day::try_from(raw.clone()), LocalTime::try_from(raw));
        }
    }
}
