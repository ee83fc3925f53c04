//! A rule as one says it: "Første torsdag i måneden, ikke i juli".

use super::{End, Months, Nth, Pattern, Rule};
use crate::{
    Lang,
    civil::{Weekday, month},
    events::texts as t,
};

impl Rule {
    /// One sentence without a full stop.
    pub fn words(&self, l: Lang) -> String {
        let mut words = capitalised(&match self.pattern {
            Pattern::Weekly(days) => self.weeks(l, &listed(days.iter().map(|day| day.name(l)), l)),
            Pattern::Weekday(nth, weekday) => self.of_months(l, &nth_weekday(nth, weekday, l)),
            Pattern::MonthDay(day) => self.of_months(l, &t::the_day(l, &ordinal(day, l))),
            Pattern::MonthEnd => self.of_months(l, t::last_day(l)),
        });
        if let Pattern::MonthDay(day @ 29..) = self.pattern {
            words += &t::months_with(l, day);
        }
        words + &some_months(self.months, l) + &self.ending(l)
    }

    fn weeks(&self, l: Lang, days: &str) -> String {
        match self.interval {
            1 => t::every(l, days),
            2 => t::every_other(l, days),
            weeks => t::every_so_many_weeks(l, weeks, days),
        }
    }

    fn of_months(&self, l: Lang, day: &str) -> String {
        match self.interval {
            1 => t::of_the_month(l, day),
            2 => t::of_every_other_month(l, day),
            months => t::every_so_many_months(l, day, months),
        }
    }

    fn ending(&self, l: Lang) -> String {
        match self.end {
            End::Open => String::new(),
            End::Times(1) => t::once(l).into(),
            End::Times(count) => t::times(l, count),
            End::Until(day) => t::until(l, &day.text(l)),
        }
    }
}

fn nth_weekday(nth: Nth, weekday: Weekday, l: Lang) -> String {
    let nth = match nth {
        Nth::First => t::first(l),
        Nth::Second => t::second(l),
        Nth::Third => t::third(l),
        Nth::Fourth => t::fourth(l),
        Nth::Fifth => t::fifth(l),
        Nth::Last => t::last(l),
    };
    format!("{nth} {}", weekday.name(l))
}

/// Whichever is shorter: the months it is in, or those it is not in.
fn some_months(months: Months, l: Lang) -> String {
    let names = |months: &[u8]| listed(months.iter().map(|number| month(*number, l)), l);
    let (with, without): (Vec<_>, Vec<_>) = (months.iter().collect(), months.others().collect());
    match without.len() {
        0 => String::new(),
        1..=4 => t::not_in(l, &names(&without)),
        _ => t::only_in(l, &names(&with)),
    }
}

fn ordinal(day: u8, l: Lang) -> String {
    let ending = match (l, day) {
        (Lang::Nb | Lang::Nn, _) => ".",
        (_, 1 | 21 | 31) => "st",
        (_, 2 | 22) => "nd",
        (_, 3 | 23) => "rd",
        _ => "th",
    };
    format!("{day}{ending}")
}

/// "a", "a og b", "a, b og c".
fn listed<'a>(words: impl Iterator<Item = &'a str>, l: Lang) -> String {
    let mut words: Vec<&str> = words.collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last.into() } else { t::and(l, &words.join(", "), last) }
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_itself_in_three_languages() {
        for (rule, nb, nn, en) in [
            (
                "FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1,2,3,4,5,6,8,9,10,11,12",
                "Første torsdag i måneden, ikke i juli",
                "Første torsdag i månaden, ikkje i juli",
                "The first Thursday of the month, not in July",
            ),
            (
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU;COUNT=6",
                "Siste tirsdag annenhver måned, 6 ganger",
                "Siste tysdag annankvar månad, 6 gonger",
                "The last Tuesday of every other month, 6 times",
            ),
            (
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=2SA",
                "Andre lørdag hver 3. måned",
                "Andre laurdag kvar 3. månad",
                "The second Saturday, every 3 months",
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "Den 31. i måneden, bare i måneder som har 31 dager",
                "Den 31. i månaden, berre i månader som har 31 dagar",
                "The 31st of the month, only in months that have 31 days",
            ),
            (
                "FREQ=MONTHLY;BYMONTHDAY=-1;BYMONTH=5,6",
                "Siste dag i måneden, bare i mai og juni",
                "Siste dag i månaden, berre i mai og juni",
                "The last day of the month, only in May and June",
            ),
            (
                "FREQ=WEEKLY;BYDAY=TU,TH,FR;UNTIL=20271203",
                "Hver tirsdag, torsdag og fredag, til og med 3. desember 2027",
                "Kvar tysdag, torsdag og fredag, til og med 3. desember 2027",
                "Every Tuesday, Thursday and Friday, until 3 December 2027",
            ),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;BYMONTH=1,2,3,4,5,6,9,10,11,12;COUNT=1",
                "Annenhver torsdag, ikke i juli og august, én gang",
                "Annankvar torsdag, ikkje i juli og august, éin gong",
                "Every other Thursday, not in July and August, once",
            ),
            (
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
                "Hver 3. uke: mandag",
                "Kvar 3. veke: måndag",
                "Every 3 weeks: Monday",
            ),
        ] {
            let rule = Rule::parse(rule).unwrap();
            assert_eq!(Lang::ALL.map(|lang| rule.words(lang)), [nb, nn, en]);
        }
    }
}
