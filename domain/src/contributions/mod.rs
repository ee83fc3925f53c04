//! What people did for the community, and the thanks they had for it.

mod form;
mod model;
pub mod policy;
mod view;

#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod store;

pub use form::*;
pub use model::*;
pub use view::*;
