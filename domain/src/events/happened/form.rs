//! What is written about an event that was.

use crate::{Complaint, FieldErrors, members::lines};
use serde::{Deserialize, Serialize};

/// About two pages.
pub const NOTE_MAX: u16 = 4000;

/// The words as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NoteForm {
    pub words: String,
    /// Which words they take the place of: what is older than what is there is refused.
    pub version: String,
}

/// The same, sound. No words: nothing is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    pub words: Option<String>,
    pub version: i64,
}

impl NoteForm {
    pub fn parse(&self) -> Result<NewNote, FieldErrors> {
        let words =
            lines(&self.words, NOTE_MAX).map_err(|wrong| FieldErrors::one("words", wrong))?;
        let version = match self.version.as_str() {
            "" => 0,
            version => version
                .parse()
                .map_err(|_| FieldErrors::one("version", Complaint::ChangedMeanwhile))?,
        };
        Ok(NewNote { words, version })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_paragraphs_and_have_an_end() {
        let form = |words: &str| NoteForm { words: words.into(), version: "2".into() }.parse();
        let note = form("Vi var 31.\r\n\r\n\r\n- suppe\r\n- prat \u{202e}").unwrap();
        assert_eq!(note.words.as_deref(), Some("Vi var 31.\n\n- suppe\n- prat"));
        assert_eq!((note.version, form(" \n ").unwrap().words), (2, None));
        let long = form(&"ø".repeat(4001)).unwrap_err();
        assert_eq!(long.get("words"), Some(Complaint::TooLong(4000)));
        let wrong = NoteForm { version: "x".into(), ..NoteForm::default() }.parse().unwrap_err();
        assert_eq!(wrong.get("version"), Some(Complaint::ChangedMeanwhile));
    }
}
