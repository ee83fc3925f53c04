//! What months and weekdays are called, and how a day is said.

use super::{Clock, Day, Weekday};
use crate::Lang;

const NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of a month, 1 to 12; bokmål and nynorsk have the same ones.
pub fn month(number: u8, lang: Lang) -> &'static str {
    let names = match lang {
        Lang::Nb | Lang::Nn => NORWEGIAN,
        Lang::En => ENGLISH,
    };
    names[usize::from(number.clamp(1, 12)) - 1]
}

/// The month that a word of at least three letters begins or is: "des", "december".
pub(super) fn month_number(word: &str) -> Option<u8> {
    let begins = |name: &&str| word.len() >= 3 && name.to_lowercase().starts_with(word);
    let months = NORWEGIAN.iter().zip(ENGLISH.iter());
    let found = months.enumerate().find(|(_, (no, en))| begins(no) || begins(en));
    found.map(|(index, _)| index as u8 + 1)
}

impl Weekday {
    /// As it stands within a sentence.
    pub fn name(self, lang: Lang) -> &'static str {
        let names = match lang {
            Lang::Nb => ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
            Lang::Nn => ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
            Lang::En => {
                ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            }
        };
        names[self as usize]
    }
}

impl Day {
    /// "3. desember 2026", "3 December 2026".
    pub fn text(self, lang: Lang) -> String {
        let month = month(self.month(), lang);
        match lang {
            Lang::Nb | Lang::Nn => format!("{}. {month} {}", self.day(), self.year()),
            Lang::En => format!("{} {month} {}", self.day(), self.year()),
        }
    }

    /// "torsdag 3. desember 2026", "Thursday 3 December 2026".
    pub fn long_text(self, lang: Lang) -> String {
        format!("{} {}", self.weekday().name(lang), self.text(lang))
    }
}

impl Clock {
    /// "08.30", and "08:30" in English.
    pub fn text(self, lang: Lang) -> String {
        match lang {
            Lang::Nb | Lang::Nn => self.to_string().replace(':', "."),
            Lang::En => self.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_as_one_says_it() {
        let day = Day::new(2026, 12, 8).unwrap();
        for (lang, text) in [
            (Lang::Nb, "tirsdag 8. desember 2026"),
            (Lang::Nn, "tysdag 8. desember 2026"),
            (Lang::En, "Tuesday 8 December 2026"),
        ] {
            assert_eq!(day.long_text(lang), text);
        }
        assert_eq!(Clock::new(8, 30).unwrap().text(Lang::Nb), "08.30");
    }

    #[test]
    fn a_month_is_known_by_its_beginning() {
        for (word, number) in
            [("jan", Some(1)), ("mai", Some(5)), ("may", Some(5)), ("okt", Some(10)), ("m", None)]
        {
            assert_eq!(month_number(word), number, "{word}");
        }
    }
}
