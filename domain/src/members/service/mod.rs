//! What can be done with Pådrivere: ask the policy, write in one transaction, tell others.

mod admit;
mod bulk;
mod directory;
mod home;
mod join;
mod manage;
mod me;

pub use admit::*;
pub use bulk::*;
pub use directory::*;
pub use home::*;
pub use join::*;
pub use manage::*;
pub use me::*;
