//! Min side: what one says of oneself, how one looks, what one consents to, where one is signed in.

mod api;
mod consents;
mod devices;
mod frame;
mod invitation_texts;
mod invitations;
mod portrait;
mod profile;
mod texts;

pub use api::PHOTO;
pub use consents::consents_tab;
pub use devices::devices_tab;
#[cfg(feature = "ssr")]
pub use frame::Tab;
pub use portrait::portrait_tab;
pub use profile::profile_tab;
