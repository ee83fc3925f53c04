//! Partner organisations: who they are, what they bring, and their people.

mod model;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
pub(crate) mod store;

pub use model::*;
