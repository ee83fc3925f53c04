//! A rule as RFC 5545 writes it, read strictly: what we would not follow to the letter is refused.

use super::{DATES_MAX, End, Months, Nth, Pattern, Rule, Weekdays};
use crate::{
    Complaint,
    civil::{Day, Weekday},
};
use std::{collections::BTreeMap, fmt};

const CODES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Rule {
    /// `FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1,2,3,4,5,6,8,9,10,11,12`, with `RRULE:` before it or not.
    pub fn parse(raw: &str) -> Result<Self, Complaint> {
        let upper = raw.trim().to_ascii_uppercase();
        let text = upper.strip_prefix("RRULE:").unwrap_or(&upper);
        if text.is_empty() {
            return Err(Complaint::Missing);
        }
        // The longest that makes sense is half of this.
        if text.len() > 200 {
            return Err(Complaint::NotARule);
        }
        Parts::split(text).and_then(|parts| parts.rule()).ok_or(Complaint::NotARule)
    }
}

/// What stands before and after each `=`.
struct Parts<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Parts<'a> {
    fn split(text: &'a str) -> Option<Self> {
        const KNOWN: [&str; 9] = [
            "FREQ",
            "INTERVAL",
            "BYDAY",
            "BYMONTHDAY",
            "BYMONTH",
            "BYSETPOS",
            "COUNT",
            "UNTIL",
            "WKST",
        ];
        let mut parts = BTreeMap::new();
        for part in text.split(';') {
            let (name, value) = part.split_once('=')?;
            if !KNOWN.contains(&name) || parts.insert(name, value).is_some() {
                return None;
            }
        }
        Some(Self(parts))
    }

    fn rule(&self) -> Option<Rule> {
        let has = |name| self.0.contains_key(name);
        let interval = self.number("INTERVAL", 1, 52)?.unwrap_or(1);
        // Weeks that begin on Sunday would count every second week differently.
        if self.0.get("WKST").is_some_and(|day| *day != "MO") {
            return None;
        }
        let pattern = match *self.0.get("FREQ")? {
            "WEEKLY" if !has("BYMONTHDAY") && !has("BYSETPOS") => {
                Pattern::Weekly(weekdays(self.0.get("BYDAY")?)?)
            }
            "MONTHLY" => self.monthly()?,
            // Once a year in given months is monthly in these. Every second year is not.
            "YEARLY" if has("BYMONTH") && !has("BYSETPOS") && interval == 1 => self.monthly()?,
            _ => return None,
        };
        Some(Rule { pattern, interval, months: self.months()?, end: self.end()? })
    }

    fn monthly(&self) -> Option<Pattern> {
        let part = |name| self.0.get(name).copied();
        match (part("BYDAY"), part("BYMONTHDAY"), part("BYSETPOS")) {
            (Some(day), None, None) => {
                let (nth, code) = day.split_at_checked(day.len().checked_sub(2)?)?;
                Some(Pattern::Weekday(position(nth)?, weekday(code)?))
            }
            (Some(day), None, Some(nth)) => Some(Pattern::Weekday(position(nth)?, weekday(day)?)),
            (None, Some("-1"), None) => Some(Pattern::MonthEnd),
            (None, Some(_), None) => self.number("BYMONTHDAY", 1, 31)?.map(Pattern::MonthDay),
            _ => None,
        }
    }

    fn months(&self) -> Option<Months> {
        let Some(list) = self.0.get("BYMONTH") else { return Some(Months::ALL) };
        let mut months = list.split(',').map(|month| within(month, 1, 12).map(Months::only));
        let first = months.next()??;
        months.try_fold(first, |all, month| Some(all.and(month?)))
    }

    fn end(&self) -> Option<End> {
        match (self.number("COUNT", 1, DATES_MAX)?, self.0.get("UNTIL")) {
            (None, None) => Some(End::Open),
            (Some(count), None) => Some(End::Times(count)),
            (None, Some(until)) => day(until).map(End::Until),
            (Some(_), Some(_)) => None,
        }
    }

    /// A number if it is there; `None` when it is something else.
    fn number(&self, name: &str, min: u8, max: u8) -> Option<Option<u8>> {
        self.0.get(name).map_or(Some(None), |raw| within(raw, min, max).map(Some))
    }
}

fn within(raw: &str, min: u8, max: u8) -> Option<u8> {
    let digits = raw.bytes().all(|byte| byte.is_ascii_digit());
    raw.parse().ok().filter(|number| digits && (min..=max).contains(number))
}

fn position(raw: &str) -> Option<Nth> {
    let raw = raw.strip_prefix('+').unwrap_or(raw);
    Nth::ALL.into_iter().find(|nth| nth.number().to_string() == raw)
}

fn weekday(code: &str) -> Option<Weekday> {
    CODES.iter().position(|known| *known == code).map(|index| Weekday::ALL[index])
}

fn weekdays(list: &str) -> Option<Weekdays> {
    list.split(',').try_fold(Weekdays::default(), |days, code| Some(days.with(weekday(code)?)))
}

/// `20271231`, or an instant on that day.
fn day(raw: &str) -> Option<Day> {
    let (date, time) = raw.split_at_checked(8)?;
    let sound = time.is_empty() || time.starts_with('T') && (7..=8).contains(&time.len());
    let part =
        |range| date.get(range).filter(|part: &&str| part.bytes().all(|b| b.is_ascii_digit()));
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).filter(|_| sound)
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weekly = matches!(self.pattern, Pattern::Weekly(_));
        write!(f, "FREQ={}", if weekly { "WEEKLY" } else { "MONTHLY" })?;
        if self.interval > 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match self.pattern {
            Pattern::Weekly(days) => {
                let codes: Vec<_> = days.iter().map(|day| CODES[day as usize]).collect();
                write!(f, ";BYDAY={}", codes.join(","))?;
            }
            Pattern::Weekday(nth, day) => {
                write!(f, ";BYDAY={}{}", nth.number(), CODES[day as usize])?;
            }
            Pattern::MonthDay(day) => write!(f, ";BYMONTHDAY={day}")?,
            Pattern::MonthEnd => write!(f, ";BYMONTHDAY=-1")?,
        }
        if self.months != Months::ALL {
            let months: Vec<_> = self.months.iter().map(|month| month.to_string()).collect();
            write!(f, ";BYMONTH={}", months.join(","))?;
        }
        match self.end {
            End::Open => Ok(()),
            End::Times(count) => write!(f, ";COUNT={count}"),
            End::Until(day) => write!(f, ";UNTIL={}", day.to_string().replace('-', "")),
        }
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> Self {
        rule.to_string()
    }
}

impl TryFrom<String> for Rule {
    type Error = &'static str;

    fn try_from(raw: String) -> Result<Self, &'static str> {
        Self::parse(&raw).map_err(|_| "not a rule we can follow")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rule_survives_its_text() {
        for text in [
            "FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1,2,3,4,5,6,8,9,10,11,12",
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12",
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31",
            "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
        ] {
            assert_eq!(Rule::parse(text).map(String::from), Ok(text.into()));
        }
    }

    #[test]
    fn the_same_rule_in_other_words() {
        for (raw, rule) in [
            ("rrule:freq=monthly;byday=+1th", Rule::monthly(Nth::First, Weekday::Thursday)),
            ("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1", Rule::monthly(Nth::First, Weekday::Thursday)),
            ("BYDAY=TH;FREQ=WEEKLY;WKST=MO", Rule::weekly(Weekday::Thursday, &[])),
            ("FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=-1", {
                Rule::at_the_end_of_months()
            }),
            (
                "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20271231T225959Z",
                Rule::monthly_on(15).unwrap().until(Day::new(2027, 12, 31).unwrap()),
            ),
        ] {
            assert_eq!(Rule::parse(raw), Ok(rule), "{raw}");
        }
    }

    #[test]
    fn what_we_would_not_follow_to_the_letter_is_refused() {
        for raw in [
            "FREQ=DAILY",
            "FREQ=HOURLY;BYDAY=TH",
            "FREQ=SECONDLY",
            "FREQ=MONTHLY",
            "FREQ=WEEKLY",
            "FREQ=YEARLY;BYDAY=1TH",
            "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17;INTERVAL=2",
            "FREQ=MONTHLY;BYDAY=TH",
            "FREQ=MONTHLY;BYDAY=6TH",
            "FREQ=MONTHLY;BYDAY=0TH",
            "FREQ=MONTHLY;BYDAY=-2TH",
            "FREQ=MONTHLY;BYDAY=1TH,3TH",
            "FREQ=MONTHLY;BYDAY=1TH;BYMONTHDAY=1",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYDAY=1TH;BYMONTH=13",
            "FREQ=MONTHLY;BYDAY=1TH;BYMONTH=",
            "FREQ=MONTHLY;BYDAY=1TH;INTERVAL=0",
            "FREQ=MONTHLY;BYDAY=1TH;COUNT=0",
            "FREQ=MONTHLY;BYDAY=1TH;COUNT=201",
            "FREQ=MONTHLY;BYDAY=1TH;COUNT=5;UNTIL=20271231",
            "FREQ=MONTHLY;BYDAY=1TH;UNTIL=20270231",
            "FREQ=MONTHLY;BYDAY=1TH;UNTIL=2027-12-31",
            "FREQ=WEEKLY;BYDAY=1TH",
            "FREQ=WEEKLY;BYDAY=TH;WKST=SU",
            "FREQ=WEEKLY;BYDAY=TH;BYHOUR=8",
            "FREQ=WEEKLY;BYDAY=TH;BYDAY=FR",
            "FREQ=WEEKLY;BYDAY=",
            "BYDAY=TH",
            "hver torsdag",
            "FREQ=WEEKLY;BYDAY=TH\r\nATTENDEE:x",
            "FREQ=MONTHLY;BYDAY=Ø",
            "FREQ=MONTHLY;BYDAY=1TH;UNTIL=２０２７１２３１",
        ] {
            assert_eq!(Rule::parse(raw), Err(Complaint::NotARule), "{raw}");
        }
        assert_eq!(Rule::parse(&"FREQ=WEEKLY;".repeat(10_000)), Err(Complaint::NotARule));
        assert_eq!(Rule::parse(" "), Err(Complaint::Missing));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() })]

        #[test]
        fn nothing_that_is_written_makes_us_stumble(
            raw in "FREQ=(WEEKLY|MONTHLY|YEARLY)(;(BYDAY|BYMONTHDAY|BYMONTH|COUNT|UNTIL)=[-+0-9THFRø,]{0,9}){0,3}|(?s).{0,30}",
        ) {
            if let Ok(rule) = Rule::parse(&raw) {
                prop_assert_eq!(Rule::parse(&rule.to_string()), Ok(rule));
                let dates = rule.dates(Day::new(2026, 11, 24).unwrap());
                prop_assert!(dates.len() <= usize::from(DATES_MAX) && dates.is_sorted());
            }
        }
    }
}
