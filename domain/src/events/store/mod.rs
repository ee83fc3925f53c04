//! SQL of events: the event, its tracks and questions, who answered, and lists of all.

mod event;
mod guest;
mod list;
mod people;
mod question;
mod seat;
mod signup;
mod tidy;
mod track;

pub use event::*;
pub use guest::*;
pub use list::*;
pub use people::*;
pub use question::*;
pub use seat::*;
pub use signup::*;
pub use tidy::*;
pub use track::*;
