//! Civil time in Norway, worked out on the server.

use crate::civil::{Clock, Day, LocalTime};
use jiff::{Timestamp, civil, civil::Date, tz::TimeZone};

/// The zone that dates and times are shown in.
pub fn zone() -> TimeZone {
    TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)
}

/// What the clock shows in Norway: `08.53`.
pub fn clock(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%H.%M").to_string()
}

/// The day it is in Norway.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(zone()).date()
}

/// When the clocks of a zone show this. What is skipped in the spring is an hour later, of what comes
/// twice in the autumn the first is meant.
pub fn instant(local: LocalTime, zone: &TimeZone) -> Timestamp {
    let (day, at) = (Date::from(local.day), local.at);
    let wall = day.at(at.hour() as i8, at.minute() as i8, 0, 0);
    // Only at the calendar's very ends is there no answer.
    zone.to_timestamp(wall).unwrap_or_default()
}

/// What the clocks of a zone show then, to the minute.
pub fn local(at: Timestamp, zone: &TimeZone) -> LocalTime {
    let wall = zone.to_datetime(at);
    let (hour, minute) = (wall.hour().unsigned_abs(), wall.minute().unsigned_abs());
    let at = Clock::new(hour, minute).expect("jiff's hours and minutes are a clock's");
    LocalTime { day: wall.date().into(), at }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        civil::date(day.year(), day.month() as i8, day.day() as i8)
    }
}

impl From<Date> for Day {
    /// Days before year 1 are the first of it.
    fn from(date: Date) -> Self {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        Self::new(date.year().max(1), month, day).unwrap_or(Self::FIRST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_on_the_wall_is_kept_over_the_change_to_summer_time() {
        //   on the wall             at the same moment in Greenwich
        for (wall, instant_text) in [
            ("2026-03-05T08:00", "2026-03-05T07:00:00Z"),
            ("2026-04-02T08:00", "2026-04-02T06:00:00Z"),
            ("2026-10-01T08:00", "2026-10-01T06:00:00Z"),
            ("2026-11-05T08:00", "2026-11-05T07:00:00Z"),
            // comes twice: the first
            ("2026-10-25T02:30", "2026-10-25T00:30:00Z"),
        ] {
            let time = LocalTime::try_from(wall.to_owned()).unwrap();
            assert_eq!(instant(time, &zone()).to_string(), instant_text);
            assert_eq!(local(instant_text.parse().unwrap(), &zone()), time);
        }
        // does not come at all
        let skipped = LocalTime::try_from("2026-03-29T02:30".to_owned()).unwrap();
        assert_eq!(instant(skipped, &zone()).to_string(), "2026-03-29T01:30:00Z");
    }

    #[test]
    fn a_day_is_the_same_day_in_both_calendars() {
        let mut date = civil::date(1996, 1, 1);
        while date.year() < 2040 {
            let day = Day::from(date);
            assert_eq!(Date::from(day), date);
            assert_eq!(day.weekday() as i8, date.weekday().to_monday_zero_offset());
            assert_eq!(day.week() as i8, date.iso_week_date().week());
            date = date.tomorrow().unwrap();
        }
    }
}
