//! SQL of people: writing one, finding many, reading one.

mod bulk;
mod find;
mod list;
mod record;
mod save;
mod tags;

pub use bulk::*;
pub use find::*;
pub use list::*;
pub use record::*;
pub use save::*;
pub use tags::*;
