//! Pages that are read: drawn by the server, and by the server alone.
//!
//! Where nothing is typed, the browser needs no code to draw the page, nor the data it was drawn from. It
//! takes the part of the page the server drew as it stands; to go on, and when something has changed, it asks
//! for the same address again and puts what differs in its place. So a page that is read costs no WebAssembly
//! at all, however much there is on it. Its forms are sent as they stand, and the page becomes what the answer shows.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod fetch;
#[cfg(feature = "hydrate")]
mod field;
#[cfg(feature = "hydrate")]
mod focus;
#[cfg(feature = "hydrate")]
mod forms;
#[cfg(feature = "hydrate")]
mod morph;
mod news;
#[cfg(feature = "hydrate")]
mod press;
#[cfg(feature = "ssr")]
mod server;
mod texts;

#[cfg(feature = "hydrate")]
pub use browser::{drawn, provide};
#[cfg(feature = "ssr")]
pub use server::{drawn, when_read};
