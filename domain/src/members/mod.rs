//! Pådrivere: joining, the directory, profiles, Min side, and the manager's list.

mod consent;
mod directory;
mod fields;
mod forms;
pub mod policy;
mod portrait;
mod profile;
mod tags;
mod words;

#[cfg(feature = "store")]
pub mod photo;
#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod store;

pub use consent::*;
pub use directory::*;
pub use fields::*;
pub use forms::*;
pub use portrait::*;
pub use profile::*;
pub use tags::*;
pub use words::*;

#[cfg(feature = "store")]
pub(crate) use store::counted;
