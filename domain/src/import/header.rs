//! Where the headings are, what stands under each, and what stands between two of them.

use super::{
    Column, FileProblem, Note, Problem,
    columns::is_sensitive,
    encoding::repaired,
    records::{Record, Records},
    values::excerpt,
};
use crate::text;

/// Titles and empty rows may stand above the headings, but not many.
const ROWS_ABOVE: usize = 10;

/// The row of headings.
pub(super) struct Header {
    pub row: u32,
    pub separator: u8,
    pub width: usize,
    headings: Vec<String>,
    columns: Vec<Option<Column>>,
}

impl Header {
    /// Of all rows near the top, read with each separator, the one that says most of what we know.
    pub fn find(text: &str) -> Result<Self, FileProblem> {
        let mut best: Option<Self> = None;
        for separator in [b';', b',', b'\t'] {
            for record in Records::of(text, separator).take(ROWS_ABOVE) {
                let header = Self::of(&record, separator);
                if best.as_ref().is_none_or(|best| header.score() > best.score()) {
                    best = Some(header);
                }
            }
        }
        let header = best.ok_or(FileProblem::Empty)?;
        let missing = header.missing();
        if missing.is_empty() {
            return Ok(header);
        }
        let found = match header.columns.iter().any(Option::is_some) {
            true => header.named_headings().take(20).map(excerpt).collect(),
            false => Vec::new(),
        };
        Err(FileProblem::MissingColumns { missing, found })
    }

    fn of(record: &Record, separator: u8) -> Self {
        let headings: Vec<String> = record.fields.iter().map(|field| whole(field)).collect();
        let columns = headings.iter().map(|heading| Column::recognise(heading)).collect();
        // Empty fields at the end of the headings are no columns.
        let width = headings.iter().rposition(|heading| !heading.is_empty()).map_or(0, |at| at + 1);
        Self { row: record.row, separator, width, headings, columns }
    }

    fn score(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    fn missing(&self) -> Vec<Column> {
        let named = self.has(Column::Name) || self.has(Column::FirstName);
        let mut missing = Vec::new();
        missing.extend((!named).then_some(Column::Name));
        missing.extend((!self.has(Column::Email)).then_some(Column::Email));
        missing
    }

    fn named_headings(&self) -> impl Iterator<Item = &str> {
        self.headings.iter().map(String::as_str).filter(|heading| !heading.is_empty())
    }

    /// What stands under a column; it may stand under several ("E-post", "E-post 2").
    pub fn cells<'r>(&self, record: &'r Record, column: Column) -> impl Iterator<Item = &'r str> {
        self.columns
            .iter()
            .zip(&record.fields)
            .filter(move |(here, _)| **here == Some(column))
            .map(|(_, field)| field.as_ref())
            .filter(|field| !field.trim().is_empty())
    }

    /// Heading and answer, as they stand in the file: "Samtykke til nyhetsbrev: ja".
    pub fn words(&self, record: &Record, column: Column) -> String {
        let under = self.columns.iter().zip(&self.headings).zip(&record.fields);
        let words = under
            .filter(|((here, _), field)| **here == Some(column) && !field.trim().is_empty())
            .map(|((_, heading), field)| format!("{}: {}", heading, whole(field)));
        words.collect::<Vec<_>>().join("; ")
    }

    pub fn is_repeated(&self, record: &Record) -> bool {
        record.fields.len() >= self.width
            && record.fields.iter().map(|field| whole(field)).eq(self.headings.iter().cloned())
    }

    /// A separator within a text has pushed what follows to the right, where a yes to one thing
    /// would be read as a yes to another.
    pub fn is_too_short_for(&self, record: &Record) -> bool {
        let beyond = record.fields.iter().skip(self.width);
        record.fields.len() > self.headings.len()
            || beyond.into_iter().any(|field| !field.trim().is_empty())
    }

    /// The columns that are not read.
    pub fn ignored(&self) -> impl Iterator<Item = Note> {
        let unknown =
            self.headings.iter().zip(&self.columns).filter(|(_, column)| column.is_none());
        unknown.filter(|(heading, _)| !heading.is_empty()).map(|(heading, _)| {
            let name = excerpt(heading);
            let problem = match is_sensitive(heading) {
                true => Problem::SensitiveColumn { heading: name },
                false => Problem::UnknownColumn { heading: name },
            };
            Note { row: self.row, column: None, problem }
        })
    }
}

fn whole(field: &str) -> String {
    let tidy = text::tidy(field);
    repaired(&tidy).unwrap_or(tidy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_below_a_title_and_whatever_the_separator() {
        for (text, row, separator) in [
            ("Navn;E-post\nKari;kari@example.org", 1, b';'),
            ("Medlemsliste, per november;;\n;;\nNavn;Mobil;E-post", 3, b';'),
            ("Name,E-mail,\"Phone; mobile\"", 1, b','),
            ("Fornavn\tEtternavn\tE-post", 1, b'\t'),
        ] {
            let header = Header::find(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
            assert_eq!((header.row, header.separator), (row, separator), "{text}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let problem = |text: &str| Header::find(text).err();
        assert_eq!(
            problem("Navn;Telefon;Sko"),
            Some(FileProblem::MissingColumns {
                missing: vec![Column::Email],
                found: vec!["Navn".into(), "Telefon".into(), "Sko".into()],
            })
        );
        // Without headings the first person's row is not repeated in the message.
        assert_eq!(
            problem("Kari Hansen;kari@example.org"),
            Some(FileProblem::MissingColumns {
                missing: vec![Column::Name, Column::Email],
                found: vec![],
            })
        );
    }
}
