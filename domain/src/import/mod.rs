//! Reading a roster that a spreadsheet program saved: its bytes go in, people and notes come out.

mod columns;
mod dates;
mod encoding;
mod file;
mod header;
mod problem;
mod reading;
mod records;
mod report;
mod row;
pub mod service;
mod texts;
mod values;

pub use columns::Column;
pub use encoding::Encoding;
pub use file::{bounded, open};
pub use problem::{FileProblem, Note, Outcome, Problem};
pub use reading::{Counts, Reading, read};
pub use report::{Report, Stored, Told};
pub use row::ImportRow;

/// A roster of thousands is one megabyte; this is twenty.
pub const MAX_BYTES: u64 = 20_000_000;
/// More rows than any partnership has people.
pub const MAX_ROWS: usize = 50_000;
