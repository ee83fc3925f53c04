//! Asking people to meet a need, answering, and what one could do oneself.

mod answer;
mod api;
mod chances;
mod page;
pub(super) mod texts;

pub use answer::{Behind, read as request_behind};
pub(super) use api::{Offer, Reply};
pub use chances::Chances;
pub(super) use page::ask_page;

use domain::projects::NeedId;

/// Where one finds people for a need.
pub(super) fn ask_address(slug: &str, need: NeedId) -> String {
    format!("/prosjekter/{slug}/spor?behov={need}")
}
