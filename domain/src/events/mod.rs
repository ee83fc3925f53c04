//! Events: who may come, when, and who gets a place. Rules and types; SQL and pages stand on them.

pub mod agenda;
mod asked;
pub mod door;
mod event_form;
mod feedback;
pub mod happened;
pub mod holidays;
pub mod invite;
mod model;
pub mod planning;
pub mod policy;
mod question;
pub mod series;
mod series_form;
mod sign_up;
mod texts;
mod track_form;
pub mod tracks;
mod view;
pub mod waitlist;

#[cfg(feature = "store")]
pub mod calendar;
#[cfg(feature = "store")]
pub mod quiet;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
pub(crate) mod sheet;
#[cfg(feature = "store")]
mod store;
#[cfg(feature = "store")]
mod track_texts;

pub use asked::*;
pub use event_form::*;
pub use feedback::*;
pub use model::*;
pub use question::*;
pub use series_form::*;
pub use sign_up::*;
pub use track_form::*;
pub use view::*;
