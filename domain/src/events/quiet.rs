//! Quiet hours: when nobody is written to, and how long an offer of a place stands.

use super::waitlist::{Moment, Promotion};
use jiff::{
    SignedDuration, Timestamp,
    civil::{DateTime, Weekday},
    tz::TimeZone,
};

const EVENING: i8 = 21;
const MORNING: i8 = 7;

const DAY: SignedDuration = SignedDuration::from_hours(24);
/// The shortest time that is a real chance to answer, with a phone in the pocket.
const SHORTEST: SignedDuration = SignedDuration::from_mins(30);
/// From the morning until an offer runs out: whoever reads it at breakfast can still answer.
const BREAKFAST: SignedDuration = SignedDuration::from_hours(2);
/// An offer takes at most one part in so many of the time that is left, so that a no leaves time for others.
const PART: i32 = 4;

/// From nine in the evening until seven in the morning, and all Sunday.
pub fn is_quiet(at: Timestamp, zone: &TimeZone) -> bool {
    let wall = zone.to_datetime(at);
    is_sunday(wall) || !(MORNING..EVENING).contains(&wall.hour())
}

/// This instant, or the morning after when it is quiet.
pub fn next_allowed(at: Timestamp, zone: &TimeZone) -> Timestamp {
    if !is_quiet(at, zone) {
        return at;
    }
    let wall = zone.to_datetime(at);
    let next = |wall: DateTime| wall.date().tomorrow().map(|day| day.at(MORNING, 0, 0, 0));
    let morning = match wall.hour() {
        ..MORNING => Ok(wall.date().at(MORNING, 0, 0, 0)),
        _ => next(wall),
    };
    let morning = morning.and_then(|day| if is_sunday(day) { next(day) } else { Ok(day) });
    // Only at the calendar's end is there no morning.
    morning.and_then(|morning| zone.to_timestamp(morning)).unwrap_or(at)
}

/// When a letter may go: in quiet hours only if it is about something due within a day.
pub fn send_at(now: Timestamp, due: Option<Timestamp>, zone: &TimeZone) -> Timestamp {
    match due {
        Some(due) if due.duration_since(now) <= DAY => now,
        _ => next_allowed(now, zone),
    }
}

/// How a place that is free now goes to whoever has waited for it.
///
/// They have a day to answer, and at most a quarter of the time left until the event. That is counted
/// from when the letter may go (`next_allowed`) and does not end in quiet hours: rather in the evening
/// before, where that leaves half the time, else after breakfast.
///
/// When a quarter of what is left is less than half an hour, that is two hours before, or when there is
/// no waking time to answer in, the place is given: whoever asked for it would rather have it than a
/// question, and an empty chair helps nobody.
pub fn promotion(now: Timestamp, starts: Timestamp, zone: &TimeZone) -> Promotion {
    match until(next_allowed(now, zone), starts, zone) {
        Some(until) => Promotion::Offer { until: until.into() },
        None => Promotion::Direct,
    }
}

fn until(from: Timestamp, starts: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let window = (starts.duration_since(from) / PART).min(DAY);
    if window < SHORTEST {
        return None;
    }
    let until = from + window;
    if !is_quiet(until, zone) {
        return Some(until);
    }
    let (evening, morning) = (fell_quiet(until, zone), next_allowed(until, zone) + BREAKFAST);
    let awake = evening.duration_since(from);
    if awake >= window / 2 {
        Some(evening)
    } else if morning + SHORTEST * PART <= starts {
        Some(morning)
    } else {
        (awake >= SHORTEST).then_some(evening)
    }
}

/// The evening when the quiet hours around this instant began.
fn fell_quiet(at: Timestamp, zone: &TimeZone) -> Timestamp {
    let wall = zone.to_datetime(at);
    let date = wall.date();
    let day = if wall.hour() < MORNING { date.yesterday() } else { Ok(date) };
    let day = day.and_then(|day| match day.weekday() {
        Weekday::Sunday => day.yesterday(),
        _ => Ok(day),
    });
    day.and_then(|day| zone.to_timestamp(day.at(EVENING, 0, 0, 0))).unwrap_or(at)
}

fn is_sunday(wall: DateTime) -> bool {
    wall.weekday() == Weekday::Sunday
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self(at.as_second())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        civil::LocalTime,
        time::{instant, local, zone},
    };

    fn at(wall: &str) -> Timestamp {
        instant(LocalTime::try_from(wall.to_owned()).unwrap(), &zone())
    }

    #[test]
    fn nobody_is_written_to_in_the_night_or_on_a_sunday() {
        //   3 December 2026 is a Thursday
        for (now, allowed) in [
            ("2026-12-03T06:59", "2026-12-03T07:00"),
            ("2026-12-03T07:00", "2026-12-03T07:00"),
            ("2026-12-03T20:59", "2026-12-03T20:59"),
            ("2026-12-03T21:00", "2026-12-04T07:00"),
            ("2026-12-05T20:59", "2026-12-05T20:59"),
            ("2026-12-05T21:00", "2026-12-07T07:00"),
            ("2026-12-06T03:00", "2026-12-07T07:00"),
            ("2026-12-06T12:00", "2026-12-07T07:00"),
            ("2026-12-06T23:00", "2026-12-07T07:00"),
            ("2026-12-07T03:00", "2026-12-07T07:00"),
            // the night when the clock goes forward, and the one when it goes back
            ("2026-03-28T22:00", "2026-03-30T07:00"),
            ("2026-10-24T21:30", "2026-10-26T07:00"),
        ] {
            assert_eq!(
                local(next_allowed(at(now), &zone()), &zone()).to_string(),
                allowed,
                "{now}"
            );
            assert_eq!(is_quiet(at(now), &zone()), now != allowed, "{now}");
        }
    }

    #[test]
    fn what_is_due_within_a_day_does_not_wait_for_the_morning() {
        for (now, due, sent) in [
            ("2026-12-03T22:00", Some("2026-12-04T08:00"), "2026-12-03T22:00"),
            ("2026-12-03T22:00", Some("2026-12-04T22:00"), "2026-12-03T22:00"),
            ("2026-12-03T22:00", Some("2026-12-04T22:01"), "2026-12-04T07:00"),
            ("2026-12-03T22:00", None, "2026-12-04T07:00"),
            ("2026-12-06T15:00", Some("2026-12-07T08:00"), "2026-12-06T15:00"),
            ("2026-12-04T15:00", None, "2026-12-04T15:00"),
        ] {
            let sent_at = send_at(at(now), due.map(at), &zone());
            assert_eq!(local(sent_at, &zone()).to_string(), sent, "{now} {due:?}");
        }
    }

    #[test]
    fn an_offer_stands_for_a_day_and_shorter_as_the_event_comes_near() {
        //   a breakfast on Thursday at eight: now, and until when an offer stands
        for (now, expected) in [
            ("2026-11-23T12:00", Some("2026-11-24T12:00")),
            // a quarter is past midnight: the evening is half of it, an hour later it is not
            ("2026-12-01T16:00", Some("2026-12-01T21:00")),
            ("2026-12-01T17:00", Some("2026-12-02T09:00")),
            // at night the letter waits for the morning, and the quarter is counted from there
            ("2026-12-01T23:00", Some("2026-12-02T13:15")),
            ("2026-12-02T12:00", Some("2026-12-02T17:00")),
            ("2026-12-02T17:30", Some("2026-12-02T21:00")),
            ("2026-12-02T20:15", Some("2026-12-02T21:00")),
            // no waking hour left to answer in
            ("2026-12-02T20:45", None),
            ("2026-12-02T23:00", None),
            ("2026-12-03T07:30", None),
            ("2026-12-03T09:00", None),
        ] {
            assert_eq!(stands(now, "2026-12-03T08:00"), expected.map(Into::into), "{now}");
        }
        //   a gathering on Thursday at 16.15
        for (now, expected) in [
            ("2026-12-03T03:00", Some("2026-12-03T09:18")),
            ("2026-12-03T14:15", Some("2026-12-03T14:45")),
            ("2026-12-03T14:16", None),
        ] {
            assert_eq!(stands(now, "2026-12-03T16:15"), expected.map(Into::into), "{now}");
        }
    }

    #[test]
    fn no_place_is_kept_waiting_over_a_sunday_when_saturday_was_long_enough() {
        for (now, expected) in [
            ("2026-11-27T22:00", "2026-11-28T21:00"),
            ("2026-11-28T12:00", "2026-11-30T09:00"),
            ("2026-11-29T12:00", "2026-12-01T07:00"),
        ] {
            assert_eq!(stands(now, "2026-12-17T08:00").as_deref(), Some(expected), "{now}");
        }
    }

    #[test]
    fn no_offer_ever_runs_out_in_quiet_hours_or_after_the_start() {
        let zone = zone();
        for starts in ["2026-03-29T12:00", "2026-12-03T08:00", "2026-12-07T16:15"].map(at) {
            for minutes in 0..20_000 {
                let now = starts - SignedDuration::from_mins(minutes);
                let Promotion::Offer { until } = promotion(now, starts, &zone) else { continue };
                let until = Timestamp::from_second(until.0).unwrap();
                let sent = next_allowed(now, &zone);
                assert!(until.duration_since(sent) >= SHORTEST, "{now}: too short");
                assert!(until < starts, "{now}: after the start");
                let evening = fell_quiet(until, &zone) == until;
                assert!(evening || !is_quiet(until, &zone), "{now}: runs out at {until}");
            }
        }
    }

    fn stands(now: &str, starts: &str) -> Option<String> {
        match promotion(at(now), at(starts), &zone()) {
            Promotion::Direct => None,
            Promotion::Offer { until } => {
                let until = Timestamp::from_second(until.0).unwrap();
                Some(local(until, &zone()).to_string())
            }
        }
    }
}
