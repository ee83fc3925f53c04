//! SQL of events: the event, who answered, and lists of both.

mod credit;
mod door;
mod event;
mod feedback;
mod guest;
mod list;
mod people;
mod signup;
mod tidy;

pub use credit::*;
pub use door::*;
pub use event::*;
pub use feedback::*;
pub use guest::*;
pub use list::*;
pub use people::*;
pub use signup::*;
pub use tidy::*;
