//! The people: the directory, and each one's page.

#[cfg(feature = "ssr")]
mod card;
#[cfg(feature = "ssr")]
mod directory;
#[cfg(feature = "ssr")]
mod filters;
#[cfg(feature = "ssr")]
mod profile;
#[cfg(feature = "ssr")]
mod query;
#[cfg(feature = "ssr")]
mod texts;

#[cfg(feature = "ssr")]
pub use {
    card::PersonCard,
    directory::directory_page,
    profile::{call_address, profile_page},
};

/// Where a person's page is.
pub fn profile_address(slug: &str) -> String {
    format!("/padrivere/{slug}")
}
