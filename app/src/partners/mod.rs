//! Partner organisations: the street, and each one's page.

mod list;
mod page;
mod texts;

pub use list::partners_page;
pub use page::partner_page;
