//! Days in Norway on which few would come: public holidays, their eves, and school holidays.

use crate::{
    Lang,
    civil::{Day, Weekday},
    events::texts as t,
};
use serde::{Deserialize, Serialize};

/// A day that the calendar prints in red, or on which shops close early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    NewYear,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    ConstitutionDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasEve,
    ChristmasDay,
    SecondChristmasDay,
    NewYearsEve,
}

/// Weeks in which schools are closed, in most of the country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SchoolHoliday {
    Winter,
    Summer,
    Autumn,
}

/// Why one might choose another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    Holiday(Holiday),
    SchoolHoliday(SchoolHoliday),
}

/// What speaks against a day; nothing, for most.
pub fn warnings(day: Day) -> Vec<Warning> {
    let holidays = holidays(day.year()).into_iter().filter(|(date, _)| *date == day);
    let school = SchoolHoliday::on(day).map(Warning::SchoolHoliday);
    holidays.map(|(_, holiday)| Warning::Holiday(holiday)).chain(school).collect()
}

/// Nobody works then. Eves are not holidays by law.
pub fn is_public_holiday(day: Day) -> bool {
    holidays(day.year()).into_iter().any(|(date, holiday)| date == day && holiday.is_public())
}

/// A year's holidays in order; two can fall on one day (17 May 2027 is Whit Monday too).
pub fn holidays(year: i16) -> Vec<(Day, Holiday)> {
    use Holiday::*;
    let fixed = |month, day| Day::new(year, month, day);
    let movable = |days| easter(year).map(|easter| easter.plus(days));
    let days = [
        (fixed(1, 1), NewYear),
        (movable(-3), MaundyThursday),
        (movable(-2), GoodFriday),
        (movable(0), EasterSunday),
        (movable(1), EasterMonday),
        (fixed(5, 1), LabourDay),
        (fixed(5, 17), ConstitutionDay),
        (movable(39), AscensionDay),
        (movable(49), WhitSunday),
        (movable(50), WhitMonday),
        (fixed(12, 24), ChristmasEve),
        (fixed(12, 25), ChristmasDay),
        (fixed(12, 26), SecondChristmasDay),
        (fixed(12, 31), NewYearsEve),
    ];
    let mut days: Vec<_> =
        days.into_iter().filter_map(|(day, holiday)| Some((day?, holiday))).collect();
    days.sort_by_key(|(day, _)| *day);
    days
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm that almanacs print.
fn easter(year: i16) -> Option<Day> {
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let from_march = epact + weekday - 7 * late + 114;
    Day::new(year, (from_march / 31) as u8, (from_march % 31 + 1) as u8)
}

impl Holiday {
    /// By law; an eve is none.
    pub fn is_public(self) -> bool {
        !matches!(self, Self::ChristmasEve | Self::NewYearsEve)
    }

    /// As it stands within a sentence: "langfredag".
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::NewYear => t::new_year(lang),
            Self::MaundyThursday => t::maundy_thursday(lang),
            Self::GoodFriday => t::good_friday(lang),
            Self::EasterSunday => t::easter_sunday(lang),
            Self::EasterMonday => t::easter_monday(lang),
            Self::LabourDay => t::labour_day(lang),
            Self::ConstitutionDay => t::constitution_day(lang),
            Self::AscensionDay => t::ascension_day(lang),
            Self::WhitSunday => t::whit_sunday(lang),
            Self::WhitMonday => t::whit_monday(lang),
            Self::ChristmasEve => t::christmas_eve(lang),
            Self::ChristmasDay => t::christmas_day(lang),
            Self::SecondChristmasDay => t::second_christmas_day(lang),
            Self::NewYearsEve => t::new_years_eve(lang),
        }
    }
}

impl SchoolHoliday {
    /// Working days only: the weekends around are nobody's obstacle.
    fn on(day: Day) -> Option<Self> {
        if day.weekday() >= Weekday::Saturday {
            return None;
        }
        match day.week() {
            8 => Some(Self::Winter),
            28..=31 => Some(Self::Summer),
            40 => Some(Self::Autumn),
            _ => None,
        }
    }

    /// As it stands within a sentence.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Winter => t::winter_holiday(lang),
            Self::Summer => t::summer_holiday(lang),
            Self::Autumn => t::autumn_holiday(lang),
        }
    }
}

impl Warning {
    /// As it stands within a sentence: "langfredag".
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Holiday(holiday) => holiday.name(lang),
            Self::SchoolHoliday(holiday) => holiday.name(lang),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Holiday::*, *};

    fn day(year: i16, month: u8, day: u8) -> Day {
        Day::new(year, month, day).unwrap()
    }

    #[test]
    fn the_movable_days_as_almanacs_have_them() {
        //   year  easter      ascension   whit monday
        for (year, sunday, ascension, whit) in [
            (2024, (3, 31), (5, 9), (5, 20)),
            (2025, (4, 20), (5, 29), (6, 9)),
            (2026, (4, 5), (5, 14), (5, 25)),
            (2027, (3, 28), (5, 6), (5, 17)),
            (2028, (4, 16), (5, 25), (6, 5)),
            (2029, (4, 1), (5, 10), (5, 21)),
            (2030, (4, 21), (5, 30), (6, 10)),
            // the earliest and the latest of our times, and two that simpler rules get wrong
            (2285, (3, 22), (4, 30), (5, 11)),
            (2038, (4, 25), (6, 3), (6, 14)),
            (1954, (4, 18), (5, 27), (6, 7)),
            (1981, (4, 19), (5, 28), (6, 8)),
        ] {
            let on = |wanted| {
                let found = holidays(year).into_iter().find(|(_, holiday)| *holiday == wanted);
                found.map(|(day, _)| (day.month(), day.day()))
            };
            assert_eq!(on(EasterSunday), Some(sunday), "{year}");
            assert_eq!(on(AscensionDay), Some(ascension), "{year}");
            assert_eq!(on(WhitMonday), Some(whit), "{year}");
        }
    }

    #[test]
    fn a_whole_year_in_order() {
        let year: Vec<String> = holidays(2026)
            .iter()
            .map(|(day, holiday)| format!("{day} {}", holiday.name(Lang::Nb)))
            .collect();
        assert_eq!(
            year,
            [
                "2026-01-01 1. nyttårsdag",
                "2026-04-02 skjærtorsdag",
                "2026-04-03 langfredag",
                "2026-04-05 1. påskedag",
                "2026-04-06 2. påskedag",
                "2026-05-01 1. mai",
                "2026-05-14 Kristi himmelfartsdag",
                "2026-05-17 17. mai",
                "2026-05-24 1. pinsedag",
                "2026-05-25 2. pinsedag",
                "2026-12-24 julaften",
                "2026-12-25 1. juledag",
                "2026-12-26 2. juledag",
                "2026-12-31 nyttårsaften",
            ]
        );
    }

    #[test]
    fn a_day_is_warned_about_when_few_would_come() {
        use SchoolHoliday::*;
        for (date, expected) in [
            (day(2026, 12, 3), vec![]),
            (day(2026, 4, 2), vec![Warning::Holiday(MaundyThursday)]),
            (day(2026, 12, 24), vec![Warning::Holiday(ChristmasEve)]),
            (
                day(2027, 5, 17),
                vec![Warning::Holiday(ConstitutionDay), Warning::Holiday(WhitMonday)],
            ),
            (day(2026, 2, 15), vec![]),
            (day(2026, 2, 16), vec![Warning::SchoolHoliday(Winter)]),
            (day(2026, 2, 20), vec![Warning::SchoolHoliday(Winter)]),
            (day(2026, 2, 21), vec![]),
            (day(2026, 7, 3), vec![]),
            (day(2026, 7, 6), vec![Warning::SchoolHoliday(Summer)]),
            (day(2026, 7, 31), vec![Warning::SchoolHoliday(Summer)]),
            (day(2026, 8, 3), vec![]),
            (day(2026, 10, 1), vec![Warning::SchoolHoliday(Autumn)]),
        ] {
            assert_eq!(warnings(date), expected, "{date}");
        }
        assert!(is_public_holiday(day(2026, 4, 2)));
        assert!(!is_public_holiday(day(2026, 12, 24)));
        assert!(!is_public_holiday(day(2026, 10, 1)));
    }

    #[test]
    fn no_holiday_is_missing_in_any_year() {
        for year in 1900..=2199 {
            let days = holidays(year);
            assert_eq!(days.len(), 14, "{year}");
            let easter = days.iter().find(|(_, holiday)| *holiday == EasterSunday).unwrap().0;
            assert_eq!(easter.weekday(), Weekday::Sunday, "{year}");
            assert!((day(year, 3, 22)..=day(year, 4, 25)).contains(&easter), "{easter}");
        }
    }
}
