//! Civil time in Norway, worked out on the server.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The zone that dates and times are shown in.
pub fn zone() -> TimeZone {
    TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC)
}

/// The day it is in Norway.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(zone()).date()
}
