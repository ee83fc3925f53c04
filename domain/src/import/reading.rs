//! The whole file: every row a person, or a note that says why not.

use super::{
    Encoding, FileProblem, ImportRow, MAX_BYTES, MAX_ROWS, Note, Outcome, Problem, encoding,
    header::Header,
    records::{Record, Records},
    row,
};
use crate::text;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::HashMap;

/// So many rows a spreadsheet has at the most, also of blank ones.
const SHEET: u32 = 1_048_576;

/// What a file says, before anything is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub rows: Vec<ImportRow>,
    pub notes: Vec<Note>,
    pub counts: Counts,
    pub encoding: Encoding,
    pub separator: char,
}

/// Rows below the headings, by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Rows that have something in them.
    pub rows: usize,
    pub ready: usize,
    /// Among those that are ready: with a note.
    pub adjusted: usize,
    pub rejected: usize,
    /// Totals and repeated headings.
    pub skipped: usize,
    pub blank: usize,
}

/// Reads a roster. Costs time in proportion to the bytes, whatever they are.
pub fn read(bytes: &[u8], today: Date) -> Result<Reading, FileProblem> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let (text, encoding) = encoding::decode(bytes)?;
    let text = without_hint(&text);
    let header = Header::find(text)?;
    let mut roster =
        Roster { header: &header, today, reading: empty(&header, encoding), seen: HashMap::new() };
    let mut records = Records::of(text, header.separator);
    records.by_ref().take_while(|record| record.row < header.row).for_each(drop);
    records.width = header.width;
    let mut blank = 0;
    for record in records {
        if record.row > SHEET {
            return Err(FileProblem::TooManyRows);
        }
        if record.is_blank() {
            blank += 1;
            continue;
        }
        roster.reading.counts.blank += std::mem::take(&mut blank); // those at the end are no rows
        roster.take(&record);
        if roster.reading.counts.rows > MAX_ROWS {
            return Err(FileProblem::TooManyRows);
        }
    }
    match roster.reading.counts.rows {
        0 => Err(FileProblem::NoRows),
        _ => Ok(roster.reading),
    }
}

/// `sep=;` on the first line is a hint to Excel, which does not show it.
fn without_hint(text: &str) -> &str {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let hint = first.trim().trim_matches('"').to_ascii_lowercase();
    if hint.starts_with("sep=") && hint.len() <= 5 { rest } else { text }
}

fn empty(header: &Header, encoding: Encoding) -> Reading {
    Reading {
        rows: Vec::new(),
        notes: header.ignored().collect(),
        counts: Counts::default(),
        encoding,
        separator: char::from(header.separator),
    }
}

struct Roster<'h> {
    header: &'h Header,
    today: Date,
    reading: Reading,
    /// Where an address stood first.
    seen: HashMap<String, u32>,
}

impl Roster<'_> {
    fn take(&mut self, record: &Record) {
        self.reading.counts.rows += 1;
        let before = self.reading.notes.len();
        if let Some(problem) = self.no_person(record) {
            self.note(record, problem);
            self.reading.counts.skipped += 1;
            return;
        }
        let person = row::read(record, self.header, self.today, &mut self.reading.notes);
        match person.and_then(|person| self.first_with_address(record, person)) {
            Some(person) => {
                self.reading.rows.push(person);
                self.reading.counts.ready += 1;
                let noted = self.reading.notes.len() > before;
                self.reading.counts.adjusted += usize::from(noted);
            }
            None => {
                // What was put right in a row that is not imported is of no interest.
                let mut notes = self.reading.notes.split_off(before);
                notes.retain(|note| note.problem.outcome() == Outcome::Rejected);
                self.reading.notes.append(&mut notes);
                self.reading.counts.rejected += 1;
            }
        }
    }

    fn first_with_address(&mut self, record: &Record, person: ImportRow) -> Option<ImportRow> {
        let email = person.email.as_str();
        if let Some(first_row) = self.seen.get(email).copied() {
            self.note(record, Problem::DuplicateEmail { first_row });
            return None;
        }
        self.seen.insert(email.into(), record.row);
        Some(person)
    }

    fn note(&mut self, record: &Record, problem: Problem) {
        let column =
            matches!(problem, Problem::DuplicateEmail { .. }).then_some(super::Column::Email);
        self.reading.notes.push(Note { row: record.row, column, problem });
    }

    fn no_person(&self, record: &Record) -> Option<Problem> {
        if self.header.is_repeated(record) {
            return Some(Problem::RepeatedHeadings);
        }
        is_total(record).then_some(Problem::TotalRow)
    }
}

/// "Totalt 300", "Sum:;300": few cells, of which the first begins so, and no address.
fn is_total(record: &Record) -> bool {
    let filled = record.fields.iter().filter(|field| !field.trim().is_empty());
    let Some(first) = filled.clone().next() else { return false };
    let slug = text::slugify(first);
    let word = slug.split('-').next().unwrap_or_default();
    matches!(word, "sum" | "total" | "totalt" | "antall" | "tal")
        && filled.clone().count() <= 4
        && !filled.clone().any(|field| field.contains('@'))
}
