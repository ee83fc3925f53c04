//! The people: the directory, and each one's page.

mod api;
mod card;
mod directory;
mod filters;
mod profile;
mod query;
mod texts;

pub use card::{PersonCard, profile_address};
pub use directory::directory_page;
pub use profile::profile_page;
