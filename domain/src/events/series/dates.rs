//! The dates that a rule gives, and where a holiday is in the way.

use super::{DATES_MAX, End, Nth, Pattern, Rule};
use crate::{
    civil::{Day, Weekday},
    events::holidays::{Warning, is_public_holiday, warnings},
};
use serde::{Deserialize, Serialize};

/// No series reaches further, whatever its rule says.
pub const YEARS: i16 = 3;

/// One date of a series, before anybody has decided on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    pub day: Day,
    pub warnings: Vec<Warning>,
    /// A week later or earlier, when it is a public holiday and no other date of the series is in the way.
    pub instead: Option<Day>,
}

impl Rule {
    /// From `first` on; `first` itself only if the rule says so. A series is of days: the clock shows the
    /// same at each, in summer and in winter (`time::instant`).
    pub fn dates(&self, first: Day) -> Vec<Day> {
        let horizon = first.plus(365 * i32::from(YEARS) - 1);
        let (last, count) = match self.end {
            End::Open => (horizon, DATES_MAX),
            End::Times(count) => (horizon, count),
            End::Until(day) => (day.min(horizon), DATES_MAX),
        };
        self.candidates(first, last)
            .filter(|day| (first..=last).contains(day) && self.months.contains(day.month()))
            .take(count.into())
            .collect()
    }

    /// The dates with what speaks against each.
    pub fn plan(&self, first: Day) -> Vec<Planned> {
        let dates = self.dates(first);
        let planned = |day: &Day| Planned {
            day: *day,
            warnings: warnings(*day),
            instead: instead(*day)
                .into_iter()
                .find(|other| *other >= first && !dates.contains(other)),
        };
        dates.iter().map(planned).collect()
    }

    /// Every day of the pattern, in order, from the week or month of `first` past `last`.
    fn candidates(&self, first: Day, last: Day) -> Box<dyn Iterator<Item = Day>> {
        let (pattern, interval) = (self.pattern, usize::from(self.interval));
        if let Pattern::Weekly(days) = pattern {
            let monday = first.plus(-(first.weekday() as i32));
            let weeks = (0..=last.since(monday) / 7).step_by(interval);
            let days = move |week| days.iter().map(move |day| monday.plus(7 * week + day as i32));
            return Box::new(weeks.flat_map(days));
        }
        let number = |day: Day| day.year() * 12 + i16::from(day.month()) - 1;
        let months = (number(first)..=number(last)).step_by(interval);
        Box::new(months.filter_map(move |month| {
            pattern.in_month(Day::new(month / 12, (month % 12) as u8 + 1, 1)?)
        }))
    }
}

impl Pattern {
    /// Its day in the month that begins here.
    fn in_month(self, first: Day) -> Option<Day> {
        match self {
            Self::Weekly(_) => None,
            Self::MonthDay(day) => Day::new(first.year(), first.month(), day),
            Self::MonthEnd => Some(first.last_of_month()),
            Self::Weekday(Nth::Last, weekday) => {
                let last = first.last_of_month();
                Some(last.plus(-days_between(weekday, last.weekday())))
            }
            Self::Weekday(nth, weekday) => {
                let day = first.plus(days_between(first.weekday(), weekday) + 7 * nth as i32);
                (day.month() == first.month()).then_some(day)
            }
        }
    }
}

/// From one weekday to the next such other one: 0 to 6.
fn days_between(from: Weekday, to: Weekday) -> i32 {
    (to as i32 - from as i32).rem_euclid(7)
}

/// Weeks to move a public holiday by: rather to a day without warnings, and rather later than earlier.
fn instead(day: Day) -> Vec<Day> {
    if !is_public_holiday(day) {
        return Vec::new();
    }
    let mut days = [7, -7, 14, -14].map(|days| day.plus(days)).to_vec();
    days.retain(|day| !is_public_holiday(*day));
    days.sort_by_key(|day| !warnings(*day).is_empty());
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use Weekday::*;

    fn day(year: i16, month: u8, day: u8) -> Day {
        Day::new(year, month, day).unwrap()
    }

    fn texts(days: &[Day]) -> Vec<String> {
        days.iter().map(Day::to_string).collect()
    }

    #[test]
    fn a_year_of_breakfasts() {
        let rule = Rule::monthly(Nth::First, Thursday).not_in(7).until(day(2026, 12, 31));
        assert_eq!(
            texts(&rule.dates(day(2026, 1, 1))),
            [
                "2026-01-01",
                "2026-02-05",
                "2026-03-05",
                "2026-04-02",
                "2026-05-07",
                "2026-06-04",
                "2026-08-06",
                "2026-09-03",
                "2026-10-01",
                "2026-11-05",
                "2026-12-03",
            ]
        );
        let moved: Vec<_> = rule
            .plan(day(2026, 1, 1))
            .into_iter()
            .filter_map(|planned| Some((planned.day.to_string(), planned.instead?.to_string())))
            .collect();
        // New Year's Day and Maundy Thursday; the autumn holiday is only warned about
        assert_eq!(
            moved,
            [
                ("2026-01-01".to_owned(), "2026-01-08".to_owned()),
                ("2026-04-02".into(), "2026-04-09".into()),
            ]
        );
    }

    #[test]
    fn the_whole_table_of_patterns() {
        let first = day(2026, 1, 10);
        for (rule, expected) in [
            ("FREQ=MONTHLY;BYDAY=1TH;COUNT=2", vec!["2026-02-05", "2026-03-05"]),
            ("FREQ=MONTHLY;BYDAY=2SA;COUNT=2", vec!["2026-01-10", "2026-02-14"]),
            ("FREQ=MONTHLY;BYDAY=5FR;COUNT=3", vec!["2026-01-30", "2026-05-29", "2026-07-31"]),
            ("FREQ=MONTHLY;BYDAY=-1TU;COUNT=2", vec!["2026-01-27", "2026-02-24"]),
            ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", vec!["2026-01-31", "2026-03-31", "2026-05-31"]),
            ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", vec!["2026-01-31", "2026-02-28", "2026-03-31"]),
            // counted from the month of the first day, though its own date had passed
            ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH;COUNT=2", vec!["2026-03-05", "2026-05-07"]),
            ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", vec!["2026-01-13", "2026-01-15", "2026-01-20"]),
            // counted from the week of the first day, a Saturday
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=2", vec!["2026-01-19", "2026-02-02"]),
            ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17", vec!["2026-05-17", "2027-05-17", "2028-05-17"]),
            ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", vec!["2028-02-29"]),
            ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", vec![]),
            ("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260101", vec![]),
            ("FREQ=WEEKLY;BYDAY=TH;UNTIL=20260115", vec!["2026-01-15"]),
        ] {
            assert_eq!(texts(&Rule::parse(rule).unwrap().dates(first)), expected, "{rule}");
        }
    }

    #[test]
    fn no_series_is_longer_than_two_hundred_dates_or_three_years() {
        let first = day(2026, 1, 1);
        let often = Rule::weekly(Monday, &Weekday::ALL).dates(first);
        assert_eq!(often.len(), 200);
        assert_eq!(often.last(), Some(&first.plus(199)));
        let long = Rule::monthly(Nth::First, Thursday).until(day(2099, 1, 1)).dates(first);
        assert_eq!(texts(&long).last().map(String::as_str), Some("2028-12-07"));
        assert_eq!(Rule::weekly(Monday, &[]).every(52).dates(day(9999, 12, 30)), []);
        assert_eq!(Rule::monthly_on(1).unwrap().dates(Day::FIRST).len(), 36);
    }

    #[test]
    fn a_date_is_not_moved_onto_another_one() {
        let weekly = Rule::weekly(Thursday, &[]).plan(day(2026, 4, 2));
        assert!(!weekly[0].warnings.is_empty());
        assert_eq!(weekly[0].instead, None);
        // Whit Monday 2027 is 17 May; a week later is free
        let monday = Rule::monthly(Nth::Third, Monday).plan(day(2027, 5, 1));
        assert_eq!(monday[0].instead, Some(day(2027, 5, 24)));
        // Christmas Day: a week later is New Year's Day, so a week earlier
        let friday = Rule::monthly(Nth::Fourth, Friday).plan(day(2026, 12, 1));
        assert_eq!(friday[0].instead, Some(day(2026, 12, 18)));
    }
}
