//! Min side: what one says of oneself, how one looks, what one consents to, where one is signed in.

mod api;
mod consents;
mod devices;
mod frame;
mod portrait;
mod profile;
mod texts;

pub use api::PHOTO;
pub use consents::ConsentsTab;
pub use devices::DevicesTab;
pub use portrait::PortraitTab;
pub use profile::ProfileTab;
