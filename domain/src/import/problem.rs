//! What can be wrong with a roster: with the file as a whole, or with one of its rows.

use super::{Column, MAX_BYTES, MAX_ROWS};
use serde::Serialize;

/// Why a file cannot be read at all. Nothing is imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FileProblem {
    NotFound,
    /// There, but not to be read: a folder, or no permission.
    Unreadable,
    Empty,
    /// More than `MAX_BYTES`.
    TooLarge,
    /// More than `MAX_ROWS`.
    TooManyRows,
    /// An Excel file that was not saved as CSV.
    Workbook,
    /// A PDF or the like.
    NotText,
    NulBytes,
    UnknownEncoding,
    /// The headings that were looked among are in `found`, if there were any.
    MissingColumns {
        missing: Vec<Column>,
        found: Vec<String>,
    },
    /// Headings, and nothing below them.
    NoRows,
}

impl FileProblem {
    pub(super) const LIMIT_MB: u64 = MAX_BYTES / 1_000_000;
    pub(super) const LIMIT_ROWS: usize = MAX_ROWS;
}

/// What is wrong with a row, or was put right in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Problem {
    // The row cannot be a person.
    MissingName,
    NotAName {
        found: String,
    },
    NameTooLong {
        max: u16,
    },
    MissingEmail,
    InvalidEmail {
        found: String,
    },
    /// The same address, whatever its capitals, stands in an earlier row.
    DuplicateEmail {
        first_row: u32,
    },
    TooFewFields {
        found: usize,
        expected: usize,
    },
    TooManyFields {
        found: usize,
        expected: usize,
    },
    QuoteNeverCloses,
    RowTooLong,

    // The row is no person and never was.
    TotalRow,
    RepeatedHeadings,

    // The person is kept, the value is not, or not as it stood.
    NameRead {
        name: String,
    },
    LettersRepaired {
        text: String,
    },
    LettersLost,
    SecondEmail,
    InvalidPhone {
        found: String,
    },
    PhoneRounded {
        found: String,
    },
    InvalidDate {
        found: String,
    },
    DateInFuture {
        found: String,
    },
    UnclearAnswer {
        found: String,
    },
    UnknownLanguage {
        found: String,
    },
    UnknownFocus {
        found: String,
    },
    TextCut {
        max: u16,
    },
    TooLong {
        max: u16,
    },
    ItemTooLong {
        max: u16,
    },
    TooMany {
        max: u16,
    },

    // Of the headings.
    UnknownColumn {
        heading: String,
    },
    SensitiveColumn {
        heading: String,
    },
}

/// What a problem does to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The row is not imported; someone should mend it.
    Rejected,
    /// The row is not imported, and rightly so.
    Skipped,
    /// The row is imported; have a look.
    Adjusted,
    /// The column is not imported.
    Ignored,
}

impl Problem {
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::MissingName
            | Self::NotAName { .. }
            | Self::NameTooLong { .. }
            | Self::MissingEmail
            | Self::InvalidEmail { .. }
            | Self::DuplicateEmail { .. }
            | Self::TooFewFields { .. }
            | Self::TooManyFields { .. }
            | Self::QuoteNeverCloses
            | Self::RowTooLong => Outcome::Rejected,
            Self::TotalRow | Self::RepeatedHeadings => Outcome::Skipped,
            Self::UnknownColumn { .. } | Self::SensitiveColumn { .. } => Outcome::Ignored,
            Self::NameRead { .. }
            | Self::LettersRepaired { .. }
            | Self::LettersLost
            | Self::SecondEmail
            | Self::InvalidPhone { .. }
            | Self::PhoneRounded { .. }
            | Self::InvalidDate { .. }
            | Self::DateInFuture { .. }
            | Self::UnclearAnswer { .. }
            | Self::UnknownLanguage { .. }
            | Self::UnknownFocus { .. }
            | Self::TextCut { .. }
            | Self::TooLong { .. }
            | Self::ItemTooLong { .. }
            | Self::TooMany { .. } => Outcome::Adjusted,
        }
    }
}

/// A problem and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// As the spreadsheet counts.
    pub row: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<Column>,
    #[serde(flatten)]
    pub problem: Problem,
}
