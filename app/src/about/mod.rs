//! Pages about us: the method, privacy, accessibility, and how the app looks.

#[cfg(feature = "ssr")]
mod articles;
mod style;
#[cfg(feature = "ssr")]
mod texts;

#[cfg(feature = "ssr")]
pub use articles::{about_page, accessibility_page, privacy_page};
pub use style::style_page;
