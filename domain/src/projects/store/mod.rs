//! SQL of projects: the project, its people, needs and requests, log, followers, and lists of all.

mod follow;
mod list;
mod log;
mod need;
mod people;
mod project;
mod request;
mod suggest;

pub use follow::*;
pub use list::*;
pub use log::*;
pub use need::*;
pub use people::*;
pub use project::*;
pub use request::*;
pub use suggest::*;
