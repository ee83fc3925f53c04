//! What must be done before an event and after it, by whom, and what it costs: types and rules.

mod form;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod store;
mod texts;

pub use form::*;

use crate::{
    Lang,
    civil::{Day, LocalTime},
    id::id,
    members::Portrait,
};
use serde::{Deserialize, Serialize};

id!(TaskId);
id!(LineId);

/// A checklist is no longer than this, and neither is a budget.
pub const LINES_MAX: u16 = 60;

/// All there is to plan one event by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planning {
    /// In order of the day they are due.
    pub tasks: Vec<Task>,
    pub budget: Vec<BudgetLine>,
    /// Whole kroner.
    pub planned: i64,
    pub spent: i64,
    /// A later day that a new event could have: the same weekday, a year or so ahead.
    pub next: Option<Day>,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    pub title: String,
    /// Before the event's day; after it where negative.
    pub days: i64,
    pub due: Day,
    pub person: Option<Doer>,
    pub done: Option<Done>,
    pub overdue: bool,
}

/// Who does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doer {
    pub slug: String,
    pub name: String,
    pub portrait: Portrait,
}

/// When it was done, and by whom; nobody, when they are no longer here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    pub at: LocalTime,
    pub by: Option<String>,
}

/// Something that costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BudgetLine {
    pub id: LineId,
    pub title: String,
    pub planned: i64,
    pub spent: Option<i64>,
}

/// Something that should have been done by now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overdue {
    pub slug: String,
    pub event: String,
    pub task: String,
    pub due: Day,
    pub person: Option<String>,
}

/// The day something is due: so many days before the event, wherever that is moved.
pub fn due(event: Day, days: i64) -> Day {
    event.plus(i32::try_from(-days).unwrap_or_default())
}

/// What a checklist can begin with: what most events need, in the planner's words.
pub fn usual(l: Lang) -> [(&'static str, i64); 9] {
    use texts as t;
    [
        (t::book_room(l), 42),
        (t::ask_speakers(l), 35),
        (t::publish(l), 21),
        (t::share(l), 14),
        (t::order_food(l), 7),
        (t::remind(l), 3),
        (t::print_run_sheet(l), 1),
        (t::set_the_room(l), 0),
        (t::thank(l), -1),
    ]
}

/// The day to suggest for the next of its kind: the same weekday, about a year on, never behind us.
pub fn next(event: Day, today: Day) -> Day {
    const YEAR: i32 = 52 * 7;
    let mut day = event.plus(YEAR);
    while day <= today {
        day = day.plus(YEAR);
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_back_from_the_event_and_move_with_it() {
        let day = |raw: &str| Day::parse(raw).unwrap();
        for (event, days, expected) in [
            ("3.12.2026", 0, "3.12.2026"),
            ("3.12.2026", 7, "26.11.2026"),
            ("10.12.2026", 7, "3.12.2026"),
            ("3.12.2026", -1, "4.12.2026"),
            ("1.3.2028", 1, "29.2.2028"),
        ] {
            assert_eq!(due(day(event), days), day(expected), "{event} {days}");
        }
    }

    #[test]
    fn the_next_one_is_on_the_same_weekday_and_ahead() {
        let day = |raw: &str| Day::parse(raw).unwrap();
        for (event, today) in [("3.12.2026", "24.11.2026"), ("3.12.2020", "24.11.2026")] {
            let next = next(day(event), day(today));
            assert!(next > day(today));
            assert_eq!(next.weekday(), day(event).weekday());
        }
    }
}
