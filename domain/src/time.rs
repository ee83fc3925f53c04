//! Civil time in Norway, worked out on the server.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The zone that dates and times are shown in.
pub fn zone() -> TimeZone {
    TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)
}

/// What the clock shows in Norway: `08.53`.
pub fn clock(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%H.%M").to_string()
}

/// The day it is in Norway.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(zone()).date()
}
