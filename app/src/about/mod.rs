//! Pages about us: the method, privacy, accessibility, and how the app looks.

mod articles;
mod style;
mod texts;

pub use articles::{about_page, accessibility_page, privacy_page};
pub use style::style_page;
