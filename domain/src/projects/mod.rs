//! Projects: from an idea to a result, with the people who carry it.

mod focus;
mod form;
pub mod matching;
mod model;
mod names;
pub mod policy;
mod query;
pub mod rank;
pub mod requests;
pub mod stages;
mod view;

#[cfg(feature = "store")]
pub mod service;
#[cfg(feature = "store")]
mod similar;
#[cfg(feature = "store")]
mod store;

pub use focus::*;
pub use form::*;
pub use model::*;
pub use names::{decider_name, role_name, stage_name};
pub use query::*;
pub use view::*;
