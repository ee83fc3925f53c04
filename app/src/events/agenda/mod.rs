//! The programme of an event: as it stands on the page, how it is edited, and how one says yes to speaking.

mod api;
mod asked;
mod desk;
mod form;
mod link;
mod section;
mod speaker;
mod texts;

pub use {
    asked::Asked, desk::programme_desk, form::People, link::speaker_page, section::Programme,
};
pub(super) use {section::clock, speaker::names};

/// Where the programme is edited.
pub fn programme_address(slug: &str) -> String {
    format!("{}/program", super::event_address(slug))
}
