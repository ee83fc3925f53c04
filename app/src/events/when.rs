//! Times as people say them, and a date as the biggest figure on the page.

use super::texts as t;
use crate::lang::lang;
use domain::{
    Lang,
    civil::{Day, LocalTime, month},
};
use leptos::prelude::*;

/// "torsdag 3. desember 2026 kl. 08.00–09.30"; over several days, from one to the other.
pub fn span(starts: LocalTime, ends: LocalTime, l: Lang) -> String {
    if starts.day == ends.day {
        t::at_time(l, &starts.day.long_text(l), &hours(starts, ends, l))
    } else {
        t::from_to(l, &moment(starts, l), &moment(ends, l))
    }
}

/// "torsdag kl. 08.00–09.30": where the date stands beside it.
pub fn weekday_span(starts: LocalTime, ends: LocalTime, l: Lang) -> String {
    if starts.day == ends.day {
        t::at_time(l, starts.day.weekday().name(l), &hours(starts, ends, l))
    } else {
        span(starts, ends, l)
    }
}

/// "onsdag 2. desember kl. 21.00".
pub fn moment(at: LocalTime, l: Lang) -> String {
    t::at_time(l, &weekday_and_day(at.day, l), &at.at.text(l))
}

/// "3. desember", "3 December".
pub fn day_of_year(day: Day, l: Lang) -> String {
    let name = month(day.month(), l);
    match l {
        Lang::Nb | Lang::Nn => format!("{}. {name}", day.day()),
        Lang::En => format!("{} {name}", day.day()),
    }
}

fn weekday_and_day(day: Day, l: Lang) -> String {
    format!("{} {}", day.weekday().name(l), day_of_year(day, l))
}

fn hours(starts: LocalTime, ends: LocalTime, l: Lang) -> String {
    format!("{}–{}", starts.at.text(l), ends.at.text(l))
}

/// A first letter that begins a line.
pub fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// In a list: the day, and its month.
#[component]
pub fn Date(at: LocalTime) -> impl IntoView {
    view! { <p class="date"><b>{at.day.day()}</b><span>{month(at.day.month(), lang())}</span></p> }
}

/// At the head of a page: with weekday and time.
#[component]
pub fn HugeDate(at: LocalTime) -> impl IntoView {
    let l = lang();
    view! {
        <p class="date huge">
            <b>{at.day.day()}</b>
            <span>
                <em>{at.day.weekday().name(l)}</em> " " {month(at.day.month(), l)} " "
                <em>{t::at_clock(l, &at.at.text(l))}</em>
            </span>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(raw: &str) -> LocalTime {
        LocalTime::try_from(raw.to_owned()).unwrap()
    }

    #[test]
    fn times_as_people_say_them() {
        let (starts, ends) = (time("2026-12-03T08:00"), time("2026-12-03T09:30"));
        for (l, whole, beside, alone) in [
            (
                Lang::Nb,
                "torsdag 3. desember 2026 kl.\u{a0}08.00–09.30",
                "torsdag kl.\u{a0}08.00–09.30",
                "torsdag 3. desember kl.\u{a0}08.00",
            ),
            (
                Lang::Nn,
                "torsdag 3. desember 2026 kl.\u{a0}08.00–09.30",
                "torsdag kl.\u{a0}08.00–09.30",
                "torsdag 3. desember kl.\u{a0}08.00",
            ),
            (
                Lang::En,
                "Thursday 3 December 2026, 08:00–09:30",
                "Thursday, 08:00–09:30",
                "Thursday 3 December, 08:00",
            ),
        ] {
            assert_eq!(span(starts, ends, l), whole);
            assert_eq!(weekday_span(starts, ends, l), beside);
            assert_eq!(moment(starts, l), alone);
        }
        assert_eq!(
            span(starts, time("2026-12-05T14:00"), Lang::Nb),
            "torsdag 3. desember kl.\u{a0}08.00 til lørdag 5. desember kl.\u{a0}14.00"
        );
        assert_eq!(capitalised("øya"), "Øya");
    }
}
