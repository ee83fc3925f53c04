//! Letters: queued with their cause, drawn and sent by a worker.

pub(crate) mod colour;
mod crew_letter;
mod event_letter;
mod event_texts;
#[cfg(test)]
mod golden;
mod html;
mod invitation;
mod invitation_texts;
mod letter;
mod project_letter;
mod request_letter;
pub mod service;
mod speaker_letter;
mod store;
mod task_letter;
mod text;
mod texts;

pub use crew_letter::{CrewLetter, Part};
pub use event_letter::{EventLetter, EventNews};
pub use invitation::Invitation;
pub use letter::{Enclosure, Letter, Mail};
pub use project_letter::{ProjectLetter, ProjectNews};
pub use request_letter::{RequestLetter, RequestNews};
pub use speaker_letter::SpeakerLetter;
#[doc(hidden)]
pub use store::CLAIM_ON_POSTGRES;
pub use task_letter::TaskLetter;
