//! VTIMEZONE: when the clocks of a zone change, as a calendar can work it out by itself.

use super::{lines::Lines, utc};
use jiff::{
    SignedDuration, Timestamp,
    civil::{self, DateTime},
    tz::{Dst, Offset, TimeZone, TimeZoneTransition},
};

/// The zone's name, where it is one that calendars know.
pub(super) fn named(zone: &TimeZone) -> Option<&str> {
    zone.iana_name().filter(|name| name.contains('/'))
}

/// Writes the rules that are in force from the year before the first event on.
pub(super) fn describe(lines: &mut Lines, zone: &TimeZone, name: &str, first: Option<Timestamp>) {
    // A feed without events has its zone too, for a calendar must have something in it.
    let year = first.map_or(2025, |first| zone.to_datetime(first).year() - 1);
    let new_year = civil::date(year, 1, 1).at(0, 0, 0, 0);
    let from = zone.to_timestamp(new_year).unwrap_or_default();
    let changes = zone
        .following(from)
        .take_while(|change| zone.to_datetime(change.timestamp()).year() == year);
    lines.line("BEGIN:VTIMEZONE");
    lines.line(&format!("TZID:{name}"));
    lines.line(&format!("LAST-MODIFIED:{}", utc(from)));
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        steady(lines, zone.to_offset(from), new_year);
    }
    for change in changes {
        changed(lines, zone, &change);
    }
    lines.line("END:VTIMEZONE");
}

/// A zone that never changes has a beginning only.
fn steady(lines: &mut Lines, offset: Offset, from: DateTime) {
    lines.line("BEGIN:STANDARD");
    lines.line(&format!("DTSTART:{}", from.strftime("%Y%m%dT%H%M%S")));
    lines.line(&format!("TZOFFSETFROM:{}", written(offset)));
    lines.line(&format!("TZOFFSETTO:{}", written(offset)));
    lines.line("END:STANDARD");
}

/// A change that comes every year on the same Sunday of the month.
fn changed(lines: &mut Lines, zone: &TimeZone, change: &TimeZoneTransition<'_>) {
    let kind = match change.dst() {
        Dst::Yes => "DAYLIGHT",
        Dst::No => "STANDARD",
    };
    let before = zone.to_offset(change.timestamp() - SignedDuration::from_secs(1));
    // On the wall as it was: the clock still shows the old time when it is changed.
    let wall = before.to_datetime(change.timestamp());
    lines.line(&format!("BEGIN:{kind}"));
    lines.line(&format!("DTSTART:{}", wall.strftime("%Y%m%dT%H%M%S")));
    lines.line(&format!("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}", wall.month(), weekday(wall)));
    lines.line(&format!("TZOFFSETFROM:{}", written(before)));
    lines.line(&format!("TZOFFSETTO:{}", written(change.offset())));
    lines.text("TZNAME", change.abbreviation());
    lines.line(&format!("END:{kind}"));
}

/// `-1SU` in the last week of a month, else `2SU`.
fn weekday(wall: DateTime) -> String {
    const CODES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let code = CODES[wall.weekday().to_monday_zero_offset().unsigned_abs() as usize];
    match wall.day() {
        day if day + 7 > wall.days_in_month() => format!("-1{code}"),
        day => format!("{}{code}", (day - 1) / 7 + 1),
    }
}

/// `+0100`
fn written(offset: Offset) -> String {
    let (sign, seconds) =
        if offset.is_negative() { ('-', -offset.seconds()) } else { ('+', offset.seconds()) };
    format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::{Day, Weekday};

    fn described(name: &str, first: Option<&str>) -> String {
        let zone = TimeZone::get(name).unwrap();
        let mut lines = Lines::default();
        describe(&mut lines, &zone, name, first.map(|at| at.parse().unwrap()));
        lines.into_text().replace("\r\n", "\n")
    }

    #[test]
    fn norwegian_clocks_change_on_the_last_sundays_of_march_and_october() {
        let expected = "BEGIN:VTIMEZONE
TZID:Europe/Oslo
LAST-MODIFIED:20241231T230000Z
BEGIN:DAYLIGHT
DTSTART:20250330T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
";
        assert_eq!(described("Europe/Oslo", Some("2026-12-03T07:00:00Z")), expected);
        assert_eq!(described("Europe/Oslo", None), expected);
    }

    /// What is written as a rule must be what the zone does, every year.
    #[test]
    fn the_rule_that_is_written_is_what_clocks_do() {
        let zone = TimeZone::get("Europe/Oslo").unwrap();
        for year in 1997..=2037 {
            for (month, before, wall) in [(3, 1, 2), (10, 2, 3)] {
                let last = Day::new(year, month, 31).unwrap();
                let sunday = last.plus(-((last.weekday() as i32 + 1) % 7));
                assert_eq!(sunday.weekday(), Weekday::Sunday);
                let changed = civil::Date::from(sunday).at(wall, 0, 0, 0);
                let at = Offset::constant(before).to_timestamp(changed).unwrap();
                let found = zone.following(at - SignedDuration::from_secs(1)).next().unwrap();
                assert_eq!(found.timestamp(), at, "{sunday}");
            }
        }
    }

    #[test]
    fn other_zones_are_described_as_truly() {
        let new_york = described("America/New_York", Some("2026-12-03T07:00:00Z"));
        assert!(
            new_york.contains("DTSTART:20250309T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\n")
        );
        assert!(new_york.contains("TZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nTZNAME:EDT\n"));
        let tokyo = described("Asia/Tokyo", Some("2026-12-03T07:00:00Z"));
        assert!(tokyo.contains("TZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\n"), "{tokyo}");
        assert_eq!(named(&TimeZone::UTC), None);
        assert_eq!(named(&TimeZone::fixed(Offset::constant(1))), None);
    }
}
