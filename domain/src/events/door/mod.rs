//! The door: who came, as phones tell it that may have no coverage, and whose clocks may be wrong.

mod form;
mod mark;
mod policy;
mod ticket;
mod view;
mod when;

#[cfg(test)]
mod properties;

pub use form::*;
pub use mark::*;
pub use policy::*;
pub use ticket::Ticket;
pub use view::*;
pub use when::happened;
