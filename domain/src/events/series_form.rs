//! Whether an event repeats, as it was typed, and the days it then has.

use super::series::{Nth, Rule};
use crate::{Complaint, FieldErrors, civil::Day};
use serde::{Deserialize, Serialize};

/// The part of the form that makes a series of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SeriesForm {
    /// Nothing, `monthly` (the same weekday of the month), `weekly` or `biweekly`.
    pub repeats: String,
    /// The last day it may fall on.
    pub until: String,
    /// Ticked: July is left out.
    pub not_july: Option<String>,
    /// Ticked: a date on a public holiday is moved by a week.
    pub move_holidays: Option<String>,
}

/// A rule, and the days that were made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSeries {
    pub rule: Rule,
    /// In order; at least one.
    pub days: Vec<Day>,
}

impl SeriesForm {
    /// Nothing for an event that does not repeat.
    pub fn parse(&self, first: Day) -> Result<Option<NewSeries>, FieldErrors> {
        let rule = match self.repeats.as_str() {
            "" => return Ok(None),
            "monthly" => Rule::monthly(nth(first), first.weekday()),
            "weekly" => Rule::weekly(first.weekday(), &[]),
            "biweekly" => Rule::weekly(first.weekday(), &[]).every(2),
            _ => return Err(FieldErrors::one("repeats", Complaint::NotAChoice)),
        };
        let until = Day::parse(&self.until).map_err(|wrong| FieldErrors::one("until", wrong))?;
        let rule = if self.not_july.is_some() { rule.not_in(7) } else { rule };
        let rule = rule.until(until);
        let mut days: Vec<Day> = match self.move_holidays {
            None => rule.dates(first),
            Some(_) => {
                let planned = rule.plan(first).into_iter();
                planned.map(|date| date.instead.unwrap_or(date.day)).collect()
            }
        };
        days.sort_unstable();
        match days.is_empty() {
            true => Err(FieldErrors::one("until", Complaint::EndsBeforeStart)),
            false => Ok(Some(NewSeries { rule, days })),
        }
    }
}

/// Whoever picks a fifth Thursday means the last one, for most months have no fifth.
fn nth(day: Day) -> Nth {
    match day.day() {
        1..=7 => Nth::First,
        8..=14 => Nth::Second,
        15..=21 => Nth::Third,
        22..=28 => Nth::Fourth,
        _ => Nth::Last,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::try_from(text.to_owned()).unwrap()
    }

    fn form(repeats: &str, until: &str) -> SeriesForm {
        SeriesForm { repeats: repeats.into(), until: until.into(), ..SeriesForm::default() }
    }

    fn days(form: &SeriesForm, first: &str) -> Vec<String> {
        let series = form.parse(day(first)).unwrap().unwrap();
        series.days.iter().map(Day::to_string).collect()
    }

    #[test]
    fn a_year_of_breakfasts_is_two_fields_and_two_ticks() {
        let ticked = Some("on".to_owned());
        let year = SeriesForm {
            not_july: ticked.clone(),
            move_holidays: ticked,
            ..form("monthly", "31.12.2026")
        };
        let days = days(&year, "2026-03-05");
        assert_eq!(days[..3], ["2026-03-05", "2026-04-09", "2026-05-07"], "not Maundy Thursday");
        assert_eq!((days.len(), days[4].as_str()), (9, "2026-08-06"), "not in July");
    }

    #[test]
    fn weeks_and_months_are_counted_from_the_first_day() {
        for (repeats, first, until, expected) in [
            ("weekly", "2026-12-01", "20.12.2026", vec!["2026-12-01", "2026-12-08", "2026-12-15"]),
            ("biweekly", "2026-12-01", "20.12.2026", vec!["2026-12-01", "2026-12-15"]),
            // The fifth Thursday: in the months after it is the last.
            ("monthly", "2026-12-31", "28.2.2027", vec!["2026-12-31", "2027-01-28", "2027-02-25"]),
            ("monthly", "2026-12-01", "1.12.2026", vec!["2026-12-01"]),
        ] {
            assert_eq!(days(&form(repeats, until), first), expected, "{repeats} {first}");
        }
    }

    #[test]
    fn what_cannot_be_followed_says_where() {
        assert_eq!(form("", "aldri").parse(day("2026-12-03")), Ok(None));
        for (repeats, until, field, complaint) in [
            ("daily", "31.12.2026", "repeats", Complaint::NotAChoice),
            ("weekly", "", "until", Complaint::Missing),
            ("weekly", "snart", "until", Complaint::NotADate),
            ("weekly", "2.12.2026", "until", Complaint::EndsBeforeStart),
        ] {
            let errors = form(repeats, until).parse(day("2026-12-03")).unwrap_err();
            assert_eq!(errors.get(field), Some(complaint), "{repeats} {until}");
        }
    }
}
