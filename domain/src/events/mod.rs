//! Events: who may come, when, and who gets a place. Rules and types; SQL and pages stand on them.

mod event_form;
pub mod holidays;
mod model;
mod question;
pub mod series;
mod sign_up;
mod texts;
mod view;
pub mod tracks;
pub mod waitlist;

#[cfg(feature = "store")]
pub mod calendar;
#[cfg(feature = "store")]
pub mod quiet;

pub use event_form::*;
pub use model::*;
pub use question::*;
pub use sign_up::*;
pub use view::*;
