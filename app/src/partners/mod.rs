//! Partner organisations: the street, and each one's page.

mod api;
mod list;
mod page;
mod texts;

pub use list::PartnersPage;
pub use page::PartnerPage;
