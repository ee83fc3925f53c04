//! Days and times as they stand on a wall: no clock, no time zone, the same in the browser.

mod clock;
mod day;
mod names;

pub use clock::{Clock, LocalTime};
pub use day::{Day, Weekday};
pub use names::month;
