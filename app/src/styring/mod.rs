//! The Community Manager's tools.

mod api;
mod list;
mod texts;

pub use list::list_page;
