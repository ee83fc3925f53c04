//! SQL of the door: the list, what was said of whom, and who helps.

mod helpers;
mod list;
mod marks;
mod photo;

pub use helpers::*;
pub use list::*;
pub use marks::*;
pub use photo::*;
