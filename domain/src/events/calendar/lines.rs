//! Content lines: folded, escaped, and no value can begin a line of its own.

use super::Mailbox;

/// The text as it grows.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line as it is. What is no letter is dropped, line breaks first of all; after 75 octets it goes on
    /// in the next line, never in the middle of a letter.
    pub fn line(&mut self, line: &str) {
        const OCTETS: usize = 75;
        let mut octets = 0;
        for c in line.chars().filter(|c| !c.is_control()) {
            if octets + c.len_utf8() > OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text; none when it is blank.
    pub fn text(&mut self, name: &str, text: &str) {
        let text = escaped(text.trim());
        if !text.is_empty() {
            self.line(&format!("{name}:{text}"));
        }
    }

    /// A property whose value is an address on the web; none when it is not one.
    pub fn link(&mut self, name: &str, url: &str) {
        let web = url.starts_with("https://") || url.starts_with("http://");
        if web && url.chars().all(|c| c.is_ascii_graphic()) {
            self.line(&format!("{name}:{url}"));
        }
    }

    /// Somebody with a name, an address, and parameters that are ours.
    pub fn person(&mut self, name: &str, mailbox: &Mailbox, parameters: &str) {
        let address = addressed(mailbox.email.as_str());
        let common_name = quoted(&mailbox.name);
        self.line(&format!("{name};CN=\"{common_name}\"{parameters}:mailto:{address}"));
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

/// TEXT of RFC 5545. All that some program somewhere takes for a line break is one.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\n")
            }
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The value of a parameter, between quotation marks: it has none itself, and no escapes but RFC 6868's.
fn quoted(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.replace('^', "^^").replace('"', "'")
}

/// As it stands in a `mailto:`, where letters beyond ASCII and what an address bar reads are in percent.
fn addressed(email: &str) -> String {
    email.bytes().fold(String::with_capacity(email.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~!$'*+@".contains(&byte) {
            out.push(byte as char);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Email;
    use proptest::prelude::*;

    fn line(text: &str) -> String {
        let mut lines = Lines::default();
        lines.line(text);
        lines.into_text()
    }

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn a_line_is_folded_at_75_octets_and_never_in_a_letter() {
        assert_eq!(line(&"x".repeat(75)), format!("{}\r\n", "x".repeat(75)));
        assert_eq!(line(&"x".repeat(76)), format!("{}\r\n x\r\n", "x".repeat(75)));
        // 74 octets, and a letter of two
        assert_eq!(
            line(&format!("{}øx", "x".repeat(74))),
            format!("{}\r\n øx\r\n", "x".repeat(74))
        );
    }

    #[test]
    fn text_is_escaped_and_line_breaks_of_all_kinds_are_written_out() {
        for (text, expected) in [
            ("a, b; c\\d", "X:a\\, b\\; c\\\\d\r\n"),
            ("a\r\nb\nc\rd\u{2028}e\u{85}f", "X:a\\nb\\nc\\nd\\ne\\nf\r\n"),
            ("a\tb\u{0}\u{7}c", "X:a bc\r\n"),
            ("kl. 08:00 \"frokost\"", "X:kl. 08:00 \"frokost\"\r\n"),
            ("x\r\nBEGIN:VALARM", "X:x\\nBEGIN:VALARM\r\n"),
            (" \r\n ", ""),
        ] {
            let mut lines = Lines::default();
            lines.text("X", text);
            assert_eq!(lines.into_text(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_link_is_one_or_is_left_out() {
        for (url, kept) in [
            ("https://elvebyen.example/arrangementer/frokost?a=b,c;d", true),
            ("javascript:alert(1)", false),
            ("https://x.example/\r\nATTENDEE:mailto:x@x.no", false),
            ("https://x.example/a b", false),
            ("", false),
        ] {
            let mut lines = Lines::default();
            lines.link("URL", url);
            assert_eq!(!lines.into_text().is_empty(), kept, "{url:?}");
        }
    }

    #[test]
    fn a_name_cannot_leave_its_quotation_marks() {
        for (name, email, expected) in [
            (
                "Ewa \"Bob\"\r\nX:y; Nowak",
                "ewa@example.org",
                "A;CN=\"Ewa 'Bob' X:y; Nowak\":mailto:ewa@example.org\r\n",
            ),
            ("Bob^n", "a+b%41@example.org", "A;CN=\"Bob^^n\":mailto:a+b%2541@example.org\r\n"),
            ("Åse", "aase@ærlig.no", "A;CN=\"Åse\":mailto:aase@%C3%A6rlig.no\r\n"),
        ] {
            let email = Email::parse(email).unwrap();
            let mut lines = Lines::default();
            lines.person("A", &Mailbox { name: name.into(), email }, "");
            assert_eq!(lines.into_text(), expected);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn whatever_is_written_stays_one_line_and_comes_back(text in "(?s).{0,300}") {
            let mut lines = Lines::default();
            lines.text("SUMMARY", &format!("x{text}x"));
            let written = lines.into_text();
            prop_assert!(written.split("\r\n").all(|line| line.len() <= 75));
            let one = unfolded(&written);
            let one = one.strip_suffix("\r\n").unwrap();
            prop_assert!(!one.chars().any(char::is_control), "{one:?}");
            prop_assert_eq!(one.chars().filter(|c| *c == ' ').count(),
                text.chars().filter(|c| matches!(c, ' ' | '\t')).count());
        }
    }
}
