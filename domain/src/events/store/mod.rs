//! SQL of events: the event, who answered, and lists of both.

mod credit;
mod door;
mod event;
mod feedback;
mod guest;
mod invitation;
mod invitee;
mod list;
mod people;
mod reach;
mod signup;
mod tidy;

pub use credit::*;
pub use door::*;
pub use event::*;
pub use feedback::*;
pub use guest::*;
pub use invitation::*;
pub use invitee::*;
pub use list::*;
pub use people::*;
pub use reach::*;
pub use signup::*;
pub use tidy::*;
