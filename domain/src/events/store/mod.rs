//! SQL of events: the event, who answered, and lists of both.

mod event;
mod feed;
mod guest;
mod list;
mod people;
mod signup;
mod tidy;

pub use event::*;
pub use feed::*;
pub use guest::*;
pub use list::*;
pub use people::*;
pub use signup::*;
pub use tidy::*;
