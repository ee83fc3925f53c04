//! Invitations: whom to ask, in which words, how it goes; and the way out.

mod api;
mod page;
mod people;
mod progress;
mod stop;
pub mod texts;
mod whom;

pub use page::invite_page;
pub use stop::stop_page;

/// Where an event's invitations are.
pub fn invite_address(slug: &str) -> String {
    format!("{}/inviter", super::event_address(slug))
}
