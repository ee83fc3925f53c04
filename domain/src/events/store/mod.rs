//! SQL of events: the event, its tracks and questions, who answered, and lists of all.

mod along;
mod credit;
mod crew;
mod door;
mod event;
mod feed;
mod feedback;
mod guest;
mod invitation;
mod invitee;
mod list;
mod people;
mod question;
mod reach;
mod seat;
mod signup;
mod tidy;
mod track;

pub use along::*;
pub use credit::*;
pub use crew::*;
pub use door::*;
pub use event::*;
pub use feed::*;
pub use feedback::*;
pub use guest::*;
pub use invitation::*;
pub use invitee::*;
pub use list::*;
pub use people::*;
pub use question::*;
pub use reach::*;
pub use seat::*;
pub use signup::*;
pub use tidy::*;
pub use track::*;
