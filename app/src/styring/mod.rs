//! The Community Manager's tools.

mod api;
mod list;
mod parts;
mod query;
mod row;
mod search;
mod texts;

pub use list::list_page;
#[cfg(feature = "ssr")]
pub use parts::Parts;
