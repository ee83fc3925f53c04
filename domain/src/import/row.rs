//! A row as a person, with a note of each thing that was wrong or put right.

use super::{
    Column, Note, Problem, dates,
    encoding::repaired,
    header::Header,
    records::{Fault, Record},
    values,
};
use crate::{
    Complaint, Lang,
    account::Email,
    members::{COMPETENCES, ConsentKind, Consents, FOCUS_AREAS, MOTIVATION_MAX, Name, Phone},
    text,
};
use jiff::civil::Date;

/// The longest name of an organisation.
const ORGANISATION_MAX: u16 = 120;

/// A person as the roster tells of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// As the spreadsheet counts.
    pub row: u32,
    pub name: Name,
    pub email: Email,
    pub phone: Option<Phone>,
    pub competences: Vec<String>,
    pub interests: Vec<String>,
    pub focus: Vec<String>,
    pub organisation: Option<String>,
    pub motivation: Option<String>,
    pub registered_on: Option<Date>,
    /// Yes only where the file says yes in so many words.
    pub consents: Consents,
    /// The heading and the answer of each yes: what the person saw, as far as we know it.
    pub said: Vec<(ConsentKind, String)>,
    pub lang: Option<Lang>,
}

/// Reads one row; what is missing in the result is told by the notes.
pub(super) fn read(
    record: &Record,
    header: &Header,
    today: Date,
    notes: &mut Vec<Note>,
) -> Option<ImportRow> {
    let mut row = Row { record, header, notes };
    if let Some(fault) = record.fault {
        row.note(None, fault.into());
        return None;
    }
    if header.is_too_short_for(record) {
        let (found, expected) = (record.fields.len(), header.width);
        row.note(None, Problem::TooManyFields { found, expected });
        return None;
    }
    let (name, email) = (row.name(), row.email());
    let (name, email) = (name?, email?);
    let consents = row.consents();
    Some(ImportRow {
        row: record.row,
        name,
        email,
        phone: row.phone(),
        competences: row.list(Column::Competences, &COMPETENCES),
        interests: row.list(Column::Interests, &[]),
        focus: row.focus(),
        organisation: row.organisation(),
        motivation: row.motivation(),
        registered_on: row.registered_on(today),
        consents,
        said: row.said(consents),
        lang: row.lang(),
    })
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::QuoteNeverCloses => Self::QuoteNeverCloses,
            Fault::TooLong => Self::RowTooLong,
        }
    }
}

struct Row<'a, 't> {
    record: &'a Record<'t>,
    header: &'a Header,
    notes: &'a mut Vec<Note>,
}

impl Row<'_, '_> {
    fn note(&mut self, column: Option<Column>, problem: Problem) {
        self.notes.push(Note { row: self.record.row, column, problem });
    }

    fn keep<T: Default>(&mut self, column: Column, read: Result<T, Problem>) -> T {
        read.unwrap_or_else(|problem| {
            self.note(Some(column), problem);
            T::default()
        })
    }

    /// What stands under a column, first place first, with its letters put right.
    fn cells(&mut self, column: Column) -> Vec<String> {
        let cells: Vec<&str> = self.header.cells(self.record, column).collect();
        cells.into_iter().map(|cell| self.letters(column, cell)).collect()
    }

    fn cell(&mut self, column: Column) -> String {
        self.cells(column).into_iter().next().unwrap_or_default()
    }

    fn letters(&mut self, column: Column, cell: &str) -> String {
        let in_a_name = matches!(column, Column::Name | Column::FirstName | Column::LastName);
        // A letter that the file had no room for was saved as a question mark.
        if cell.contains('\u{FFFD}') || (in_a_name && cell.contains('?')) {
            self.note(Some(column), Problem::LettersLost);
        }
        let Some(whole) = repaired(cell) else { return cell.into() };
        self.note(Some(column), Problem::LettersRepaired { text: values::excerpt(&whole) });
        whole
    }

    fn name(&mut self) -> Option<Name> {
        let parts = [self.cell(Column::FirstName), self.cell(Column::LastName)];
        let typed = match parts[0].is_empty() {
            true => self.cell(Column::Name),
            false => parts.join(" "),
        };
        let (name, read) = values::name(&typed);
        match Name::parse(&name) {
            Ok(name) => {
                if let Some(read) = read {
                    self.note(Some(Column::Name), read);
                }
                Some(name)
            }
            Err(complaint) => {
                let found = values::excerpt(&typed);
                let problem = match complaint {
                    Complaint::Missing => Problem::MissingName,
                    Complaint::TooLong(max) => Problem::NameTooLong { max },
                    _ => Problem::NotAName { found },
                };
                self.note(Some(Column::Name), problem);
                None
            }
        }
    }

    fn email(&mut self) -> Option<Email> {
        let cells = self.cells(Column::Email);
        let Some(first) = cells.first() else {
            let (found, expected) = (self.record.fields.len(), self.header.width);
            // Excel leaves out empty fields at the end of a row, so a short row alone is no fault.
            let problem = match found < expected {
                true => Problem::TooFewFields { found, expected },
                false => Problem::MissingEmail,
            };
            self.note(Some(Column::Email), problem);
            return None;
        };
        let (email, second) = values::email(first);
        let email = email.map_err(|problem| self.note(Some(Column::Email), problem)).ok()?;
        let other = |cell: &String| values::email(cell).0.is_ok_and(|other| other != email);
        if second.is_some() || cells.iter().skip(1).any(other) {
            self.note(Some(Column::Email), Problem::SecondEmail);
        }
        Some(email)
    }

    fn phone(&mut self) -> Option<Phone> {
        let mut problem = None;
        for cell in self.cells(Column::Phone) {
            match values::phone(&cell) {
                Ok(Some(phone)) => return Some(phone),
                Ok(None) => {}
                Err(wrong) => problem = Some(wrong),
            }
        }
        if let Some(problem) = problem {
            self.note(Some(Column::Phone), problem);
        }
        None
    }

    fn list(&mut self, column: Column, known: &[&str]) -> Vec<String> {
        let cells = self.cells(column).join("\n");
        let (items, problem) = values::list(&cells, known);
        if let Some(problem) = problem {
            self.note(Some(column), problem);
        }
        items
    }

    fn focus(&mut self) -> Vec<String> {
        let (known, unknown): (Vec<String>, Vec<String>) = self
            .list(Column::Focus, &FOCUS_AREAS)
            .into_iter()
            .partition(|area| FOCUS_AREAS.contains(&area.as_str()));
        for area in unknown {
            let found = values::excerpt(&area);
            self.note(Some(Column::Focus), Problem::UnknownFocus { found });
        }
        known
    }

    fn organisation(&mut self) -> Option<String> {
        let name = text::tidy(&self.cell(Column::Organisation));
        if name.chars().count() > usize::from(ORGANISATION_MAX) {
            self.note(Some(Column::Organisation), Problem::TooLong { max: ORGANISATION_MAX });
            return None;
        }
        // What people write to say that they come from nowhere in particular.
        let none =
            matches!(text::slugify(&name).as_str(), "" | "ingen" | "privat" | "privatperson");
        (!none).then_some(name)
    }

    fn motivation(&mut self) -> Option<String> {
        let words = text::tidy_lines(&self.cell(Column::Motivation));
        let short = shortened(&words, usize::from(MOTIVATION_MAX));
        if short != words {
            self.note(Some(Column::Motivation), Problem::TextCut { max: MOTIVATION_MAX });
        }
        (!short.is_empty()).then_some(short)
    }

    fn registered_on(&mut self, today: Date) -> Option<Date> {
        let day = dates::day(&self.cell(Column::RegisteredOn), today);
        self.keep(Column::RegisteredOn, day)
    }

    /// An answer that is neither yes nor no makes all answers of the row doubtful: the person may
    /// mean something else, or the cells stand under the wrong headings. Then nobody has consented.
    fn consents(&mut self) -> Consents {
        let before = self.notes.len();
        let consents = Consents {
            newsletter: self.says_yes(Column::Newsletter),
            requests: self.says_yes(Column::Requests),
            public_page: self.says_yes(Column::PublicPage),
            photo: self.says_yes(Column::Photo),
        };
        if self.notes.len() == before { consents } else { Consents::default() }
    }

    /// Where a question stands twice, one no is a no.
    fn says_yes(&mut self, column: Column) -> bool {
        let cells: Vec<&str> = self.header.cells(self.record, column).collect();
        let yes: Vec<bool> =
            cells.into_iter().map(|cell| self.keep(column, values::answer(cell))).collect();
        !yes.is_empty() && yes.into_iter().all(|yes| yes)
    }

    fn said(&self, consents: Consents) -> Vec<(ConsentKind, String)> {
        let yes = ConsentKind::ALL.into_iter().filter(|kind| consents.get(*kind));
        yes.map(|kind| {
            let column = match kind {
                ConsentKind::Newsletter => Column::Newsletter,
                ConsentKind::Requests => Column::Requests,
                ConsentKind::PublicPage => Column::PublicPage,
                ConsentKind::Photo => Column::Photo,
            };
            (kind, self.header.words(self.record, column))
        })
        .collect()
    }

    fn lang(&mut self) -> Option<Lang> {
        let lang = values::lang(&self.cell(Column::Lang));
        self.keep(Column::Lang, lang)
    }
}

/// Cut between two words, with a sign that there was more.
fn shortened(words: &str, max: usize) -> String {
    let Some((end, _)) = words.char_indices().nth(max) else { return words.into() };
    let room = words[..end].char_indices().next_back().map_or(0, |(at, _)| at);
    let cut = words[..room].rfind(char::is_whitespace).unwrap_or(room);
    format!("{}…", words[..cut].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(shortened("å gjøre noe", 11), "å gjøre noe");
        assert_eq!(shortened("å gjøre noe", 10), "å gjøre…");
        assert_eq!(shortened("ååååå", 4), "ååå…");
    }
}
