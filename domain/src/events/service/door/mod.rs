//! The door: who may open it, what is read there, and what is said.

mod helper;
mod mark;
mod read;
mod ticket;

pub use helper::{end_help, name_helper};
pub use mark::{mark, mark_one, photo_wish, photo_wish_as_guest, walk_in};
pub use read::{attended, door, door_news};
pub use ticket::by_ticket;

pub(super) use read::may_open;
pub(super) use ticket::{Tickets, mine};
