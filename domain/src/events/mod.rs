//! Events: who may come, when, and who gets a place. Rules and types; SQL and pages stand on them.

pub mod holidays;
pub mod series;
mod texts;
pub mod waitlist;

#[cfg(feature = "store")]
pub mod quiet;
