//! What an import did, or would do: as text for a person, as JSON for a program.

use super::{Counts, Encoding, Note, Outcome, Reading, texts::*};
use crate::Lang;
use serde::Serialize;

/// So many notes of a kind are read by nobody; JSON has them all.
const MOST_NOTES: usize = 200;

/// Serialises to what `--json` prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Nothing was stored.
    pub dry_run: bool,
    pub encoding: Encoding,
    pub separator: char,
    #[serde(flatten)]
    pub counts: Counts,
    #[serde(flatten)]
    pub stored: Stored,
    pub notes: Vec<Told>,
    #[serde(skip)]
    lang: Lang,
}

/// What became of the rows that were ready.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stored {
    pub added: usize,
    /// Known before: left as they were.
    pub unchanged: usize,
}

/// A note with its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    #[serde(flatten)]
    pub note: Note,
    pub outcome: Outcome,
    pub message: String,
}

impl Report {
    pub fn new(reading: &Reading, stored: Stored, dry_run: bool, lang: Lang) -> Self {
        let told = |note: &Note| Told {
            outcome: note.problem.outcome(),
            message: note.sentence(lang),
            note: note.clone(),
        };
        Self {
            dry_run,
            encoding: reading.encoding,
            separator: reading.separator,
            counts: reading.counts,
            stored,
            notes: reading.notes.iter().map(told).collect(),
            lang,
        }
    }

    /// Counts first, then what needs someone's hand, then what only wants a look.
    pub fn text(&self) -> String {
        let (lang, Counts { rows, rejected, skipped, .. }) = (self.lang, self.counts);
        let Stored { added, unchanged } = self.stored;
        let mut text = String::new();
        if self.dry_run {
            line(&mut text, dry_run(lang));
        }
        line(&mut text, &rows_read(lang, rows));
        for (count, words) in [
            (added, if self.dry_run { would_add(lang) } else { were_added(lang) }),
            (unchanged, were_known(lang)),
            (rejected, were_rejected(lang)),
            (skipped, were_skipped(lang)),
        ] {
            if count > 0 {
                line(&mut text, &format!("{count:>6}  {words}"));
            }
        }
        for (outcome, heading) in [
            (Outcome::Rejected, rejected_heading(lang)),
            (Outcome::Adjusted, adjusted_heading(lang)),
            (Outcome::Skipped, skipped_heading(lang)),
            (Outcome::Ignored, ignored_heading(lang)),
        ] {
            self.part(&mut text, outcome, heading);
        }
        text
    }

    fn part(&self, text: &mut String, outcome: Outcome, heading: &str) {
        let notes: Vec<&Told> = self.notes.iter().filter(|told| told.outcome == outcome).collect();
        if notes.is_empty() {
            return;
        }
        line(text, &format!("\n{heading}"));
        for told in notes.iter().take(MOST_NOTES) {
            line(text, &format!("{} {:>5}  {}", row(self.lang), told.note.row, told.message));
        }
        if notes.len() > MOST_NOTES {
            line(text, &and_more(self.lang, notes.len() - MOST_NOTES));
        }
    }
}

fn line(text: &mut String, words: &str) {
    text.push_str(words);
    text.push('\n');
}
