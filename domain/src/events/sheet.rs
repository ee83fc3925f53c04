//! A table as Norwegian spreadsheets open it: semicolons, lines that end as theirs do, and a mark that says UTF-8.

/// Without it Excel takes ø for something else.
const MARK: char = '\u{feff}';

pub(crate) fn sheet(rows: &[Vec<String>]) -> String {
    let mut text = String::from(MARK);
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&defused(cell))).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text
}

/// What somebody has typed must not be reckoned with: an apostrophe before it makes it text.
fn defused(cell: &str) -> String {
    // Spreadsheets look past spaces, and take the wide signs for the narrow ones.
    let first = cell.trim_start_matches(|c: char| c.is_whitespace() && !matches!(c, '\t' | '\r'));
    let dangerous = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    if first.starts_with(dangerous) { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    match cell.contains([';', '"', '\n', '\r', ',', '\t']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_is_text() {
        for (cell, expected) in [
            ("Ewa Nowak", "Ewa Nowak"),
            ("12", "12"),
            ("", ""),
            ("=1+1", "'=1+1"),
            ("+47 912 34 567", "'+47 912 34 567"),
            ("-5", "'-5"),
            ("@sum(A1)", "'@sum(A1)"),
            ("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"),
            ("＝1+1", "'＝1+1"),
            ("\t=1", "\"'\t=1\""),
            ("Kake; «stor», \"rund\"", "\"Kake; «stor», \"\"rund\"\"\""),
            ("to\nlinjer", "\"to\nlinjer\""),
        ] {
            assert_eq!(quoted(&defused(cell)), expected, "{cell:?}");
        }
        let rows = [vec!["Navn".into(), "Spor".into()], vec!["Åse".into(), String::new()]];
        assert_eq!(sheet(&rows), "\u{feff}Navn;Spor\r\nÅse;\r\n");
    }
}
