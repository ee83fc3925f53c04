//! So many days before the event, as people count them.

use super::texts as t;
use domain::Lang;

/// What one can choose between.
const CHOICES: [i64; 18] = [84, 56, 42, 35, 28, 21, 14, 10, 7, 5, 3, 2, 1, 0, -1, -3, -7, -14];

/// "6 uker før", "dagen før", "3 dager etter".
pub fn words(days: i64, l: Lang) -> String {
    match days {
        0 => t::on_the_day(l).into(),
        1 => t::the_day_before(l).into(),
        -1 => t::the_day_after(l).into(),
        7 => t::a_week_before(l).into(),
        -7 => t::a_week_after(l).into(),
        days if days > 0 && days % 7 == 0 => t::weeks_before(l, days / 7),
        days if days > 0 => t::days_before(l, days),
        days if days % 7 == 0 => t::weeks_after(l, -days / 7),
        days => t::days_after(l, -days),
    }
}

/// For a `Select`; what stands there already is among them.
pub fn options(now: Option<i64>, l: Lang) -> Vec<(String, String)> {
    let mut days = CHOICES.to_vec();
    days.extend(now.filter(|now| !CHOICES.contains(now)));
    days.sort_by_key(|days| -days);
    days.into_iter().map(|days| (days.to_string(), words(days, l))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_people_count_them() {
        for (days, expected) in [
            (42, "6 uker før"),
            (10, "10 dager før"),
            (7, "En uke før"),
            (1, "Dagen før"),
            (0, "På dagen"),
            (-1, "Dagen etter"),
            (-3, "3 dager etter"),
            (-14, "2 uker etter"),
        ] {
            assert_eq!(words(days, Lang::Nb), expected);
        }
        assert!(options(Some(9), Lang::Nb).iter().any(|(days, _)| days == "9"));
    }
}
