//! Letters: queued with their cause, drawn and sent by a worker.

mod colour;
mod event_letter;
mod event_texts;
#[cfg(test)]
mod golden;
mod html;
mod invitation;
mod invitation_texts;
mod letter;
pub mod service;
mod store;
mod text;
mod texts;

pub use event_letter::{EventLetter, EventNews};
pub use invitation::Invitation;
pub use letter::{Enclosure, Letter, Mail};
#[doc(hidden)]
pub use store::CLAIM_ON_POSTGRES;
