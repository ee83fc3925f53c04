//! Days as people write them. They come from the server as civil dates, `2026-11-05`: no clock and no
//! time zone in the browser.

use domain::Lang;

const NB: [&str; 12] = [
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
const EN: [&str; 12] = [
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

/// "5. november 2026", "5 November 2026".
pub fn day(date: &str, l: Lang) -> String {
    match parts(date) {
        Some((year, month, day)) => match l {
            Lang::Nb | Lang::Nn => format!("{day}. {} {year}", NB[month]),
            Lang::En => format!("{day} {} {year}", EN[month]),
        },
        None => date.into(),
    }
}

/// "5. november": where the year stands beside it.
#[cfg(feature = "ssr")]
pub fn day_of_year(date: &str, l: Lang) -> String {
    match parts(date) {
        Some((_, month, day)) => match l {
            Lang::Nb | Lang::Nn => format!("{day}. {}", NB[month]),
            Lang::En => format!("{day} {}", EN[month]),
        },
        None => date.into(),
    }
}

/// "november 2025": as near as one remembers.
#[cfg(feature = "ssr")]
pub fn month(date: &str, l: Lang) -> String {
    match parts(date) {
        Some((year, month, _)) => match l {
            Lang::Nb | Lang::Nn => format!("{} {year}", NB[month]),
            Lang::En => format!("{} {year}", EN[month]),
        },
        None => date.into(),
    }
}

fn parts(date: &str) -> Option<(&str, usize, u8)> {
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month = month.parse::<usize>().ok()?.checked_sub(1).filter(|month| *month < 12)?;
    Some((year, month, day.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_three_languages() {
        assert_eq!(day("2026-12-08", Lang::Nb), "8. desember 2026");
        assert_eq!(day("2026-12-08", Lang::En), "8 December 2026");
        assert_eq!(day_of_year("2026-05-17", Lang::Nn), "17. mai");
        assert_eq!(month("2025-11-03", Lang::Nb), "november 2025");
        assert_eq!(day("2026-13-08", Lang::Nb), "2026-13-08");
    }
}
