//! Pictures and files that lie with something: with an event, or with what else has a topic and an id.

#[cfg(feature = "store")]
mod content;
mod form;
mod model;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod store;
#[cfg(feature = "store")]
mod zip;

pub use form::*;
pub use model::*;
