//! What is typed about a picture or a document.

use crate::{Complaint, members::line};

/// The words for one of them.
pub const TITLE_MAX: u16 = 200;

/// What one sees in a picture, or what a document is called: one line.
pub fn title(raw: &str) -> Result<String, Complaint> {
    line(raw, TITLE_MAX)?.ok_or(Complaint::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_one_line_and_must_be_there() {
        assert_eq!(title(" Folk rundt \r\n et langbord "), Ok("Folk rundt et langbord".into()));
        assert_eq!(title(" \u{200b} "), Err(Complaint::Missing));
        assert_eq!(title(&"å".repeat(201)), Err(Complaint::TooLong(200)));
        assert!(title(&"å".repeat(200)).is_ok());
    }
}
