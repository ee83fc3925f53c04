//! What is true about the community: types, rules, services, SQL. Knows neither HTTP nor the screen.

pub mod account;
pub mod attachments;
pub mod audience;
pub mod civil;
pub mod complaint;
pub mod contributions;
pub mod drawing;
pub mod error;
pub mod events;
mod id;
pub mod lang;
pub mod live;
pub mod members;
pub mod partners;
pub mod partnership;
pub mod projects;
pub mod text;

#[cfg(feature = "store")]
pub mod activity;
#[cfg(feature = "store")]
pub mod ctx;
#[cfg(feature = "store")]
pub mod db;
#[cfg(feature = "store")]
pub mod demo;
#[cfg(feature = "store")]
pub mod env;
#[cfg(feature = "store")]
pub mod files;
#[cfg(feature = "store")]
pub mod import;
#[cfg(feature = "store")]
pub mod mail;
#[cfg(feature = "store")]
pub mod pictures;
#[cfg(feature = "store")]
mod relay;
#[cfg(feature = "store")]
mod seal;
#[cfg(feature = "store")]
pub mod time;
#[cfg(feature = "store")]
pub mod together;

pub use audience::Audience;
pub use complaint::Complaint;
#[cfg(feature = "store")]
pub use ctx::Ctx;
pub use error::{Error, FieldErrors, Result};
pub use lang::Lang;
pub use partnership::Partnership;
