//! When something was said on a phone whose clock may be wrong.

use crate::events::waitlist::Moment;

/// Longer ago than this nobody can have stood at a door without coverage.
const LONGEST: i64 = 48 * 3600;

/// A phone knows how long ago it was, whatever its clock shows: it says both when it marked and when it sends.
/// We know when that arrived. Thousandths of a second from the phone, seconds with us.
pub fn happened(received: Moment, sent: i64, marked: i64) -> Moment {
    let ago = sent.saturating_sub(marked) / 1000;
    Moment(received.0 - ago.clamp(0, LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_two_hours_wrong_does_not_matter() {
        let received = Moment(100_000);
        for (wrong, marked, sent, expected) in [
            (0, 99_000_000, 100_000_000, 99_000),
            (7_200_000, 99_000_000, 100_000_000, 99_000),
            (-7_200_000, 99_000_000, 100_000_000, 99_000),
            // Set right in between, forwards and back: never in the future, never last week.
            (0, 100_000_001, 100_000_000, 100_000),
            (0, i64::MIN, i64::MAX, 100_000 - LONGEST),
        ] {
            let (marked, sent) =
                (i64::saturating_add(marked, wrong), i64::saturating_add(sent, wrong));
            assert_eq!(happened(received, sent, marked), Moment(expected), "{wrong} {marked}");
        }
    }
}
