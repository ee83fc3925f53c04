//! What is typed while planning: a task, a line of the budget, the day of the next event.

use crate::{Complaint, FieldErrors, civil::Day, events::Title, members::line};
use serde::{Deserialize, Serialize};

/// Counted back from the event, and on from it.
pub const DAYS: std::ops::RangeInclusive<i64> = -60..=400;
/// Digits of a sum: no event here costs ten million.
const DIGITS: u16 = 7;

/// The form of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskForm {
    /// Nothing for a new one.
    pub task: String,
    pub title: String,
    /// Before the event's day; with a minus, after it.
    pub days: String,
    /// The slug of a Pådriver, or their name; nobody yet.
    pub person: String,
}

/// A task as it may be stored, but for the person, who must be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTask {
    pub title: Title,
    pub days: i64,
    pub person: Option<String>,
}

impl TaskForm {
    pub fn parse(&self) -> Result<NewTask, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", Title::parse(&self.title));
        let days = errors.take("days", days(&self.days));
        let person = errors.take("person", line(&self.person, 200));
        match (title, days, person) {
            (Some(title), Some(days), Some(person)) => Ok(NewTask { title, days, person }),
            _ => Err(errors),
        }
    }
}

fn days(raw: &str) -> Result<i64, Complaint> {
    let days = raw.trim().replace('\u{2212}', "-").parse().map_err(|_| Complaint::NotANumber)?;
    if DAYS.contains(&days) { Ok(days) } else { Err(Complaint::NotAChoice) }
}

/// The form of a line of the budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BudgetForm {
    /// Nothing for a new one.
    pub budget_line: String,
    pub what: String,
    pub planned: String,
    /// Nothing: not known yet.
    pub spent: String,
}

/// A line of the budget as it may be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    pub what: Title,
    pub planned: i64,
    pub spent: Option<i64>,
}

impl BudgetForm {
    pub fn parse(&self) -> Result<NewLine, FieldErrors> {
        let mut errors = FieldErrors::default();
        let what = errors.take("what", Title::parse(&self.what));
        let planned = errors.take("planned", kroner(&self.planned));
        let spent = errors.take("spent", kroner(&self.spent));
        if planned == Some(None) {
            errors.add("planned", Complaint::Missing);
        }
        match (what, planned, spent) {
            (Some(what), Some(Some(planned)), Some(spent)) => Ok(NewLine { what, planned, spent }),
            _ => Err(errors),
        }
    }
}

/// Whole kroner: `1234`, `1 234`, `1 234 kr`, `kr 1.234,-`, `1 234,50` rounded. Nothing when it is blank.
pub fn kroner(raw: &str) -> Result<Option<i64>, Complaint> {
    let typed = raw.to_lowercase().replace("kroner", "").replace("kr", "");
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let typed = typed.trim_end_matches('-').trim_end_matches([',', '.']);
    if typed.is_empty() {
        return if raw.trim().is_empty() { Ok(None) } else { Err(Complaint::NotANumber) };
    }
    let (whole, ore) = typed.split_once(',').unwrap_or((typed, ""));
    // "1.234" is a thousand and more; "1.5" is nothing that we write.
    let groups: Vec<&str> = whole.split('.').collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let digits = groups.concat();
    let numbers = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !grouped || digits.is_empty() || !numbers(&digits) || !numbers(ore) || ore.len() > 2 {
        return Err(Complaint::NotANumber);
    }
    if digits.trim_start_matches('0').len() > usize::from(DIGITS) {
        return Err(Complaint::TooLong(DIGITS));
    }
    let up = i64::from(ore.as_bytes().first().is_some_and(|tenth| *tenth >= b'5'));
    Ok(Some(digits.parse::<i64>().map_err(|_| Complaint::NotANumber)? + up))
}

/// The day of an event that is made from an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CopyForm {
    pub date: String,
}

impl CopyForm {
    pub fn parse(&self) -> Result<Day, FieldErrors> {
        Day::parse(&self.date).map_err(|wrong| FieldErrors::one("date", wrong))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_as_norwegians_write_them() {
        for (raw, expected) in [
            ("1234", Ok(Some(1234))),
            ("1 234", Ok(Some(1234))),
            ("1\u{a0}234 kr", Ok(Some(1234))),
            ("kr 1.234,-", Ok(Some(1234))),
            ("12 499,50", Ok(Some(12500))),
            ("12 499,49", Ok(Some(12499))),
            ("0", Ok(Some(0))),
            ("", Ok(None)),
            (" ", Ok(None)),
            ("kr", Err(Complaint::NotANumber)),
            ("-5", Err(Complaint::NotANumber)),
            ("1.5", Err(Complaint::NotANumber)),
            ("1,234", Err(Complaint::NotANumber)),
            ("mye", Err(Complaint::NotANumber)),
            ("9 999 999", Ok(Some(9_999_999))),
            ("10 000 000", Err(Complaint::TooLong(7))),
            ("99999999999999999999", Err(Complaint::TooLong(7))),
        ] {
            assert_eq!(kroner(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn a_task_has_a_title_and_a_day() {
        let task = |title: &str, days: &str| {
            TaskForm { title: title.into(), days: days.into(), ..TaskForm::default() }.parse()
        };
        for (days, expected) in [("7", 7), ("0", 0), ("-1", -1), ("\u{2212}1", -1)] {
            assert_eq!(task("Bestill rom", days).unwrap().days, expected);
        }
        for (title, days, field) in [
            ("", "7", "title"),
            ("Rom", "", "days"),
            ("Rom", "4000", "days"),
            ("Rom", "snart", "days"),
        ] {
            assert!(task(title, days).unwrap_err().get(field).is_some(), "{title} {days}");
        }
    }

    #[test]
    fn a_line_says_what_and_how_much() {
        let line = |what: &str, planned: &str, spent: &str| {
            let form = BudgetForm {
                what: what.into(),
                planned: planned.into(),
                spent: spent.into(),
                ..BudgetForm::default()
            };
            form.parse()
        };
        assert_eq!(line("Mat", "1 200 kr", "").unwrap().spent, None);
        for (what, planned, spent, field) in
            [("", "1", "", "what"), ("Mat", "", "", "planned"), ("Mat", "1", "x", "spent")]
        {
            assert!(line(what, planned, spent).unwrap_err().get(field).is_some(), "{field}");
        }
    }
}
