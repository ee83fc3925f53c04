//! A list of addresses as it is pasted: from a mail program, a spreadsheet, or typed.

use crate::{Complaint, account::Email, members::Name};

/// More than this is no list of one's own, and asks for its own roster.
pub const LISTED_MAX: u16 = 200;

/// Somebody on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub name: Option<Name>,
    pub email: Email,
}

/// Each address once. What stands before an address, or behind it where nothing stands before, is a name.
pub fn parse(raw: &str) -> Result<Vec<Listed>, Complaint> {
    let mut list: Vec<Listed> = Vec::new();
    for line in raw.lines().filter(|line| !line.trim().is_empty()) {
        let mut name = String::new();
        let mut found = false;
        for word in line.split([' ', '\t', ';', ',', '<', '>', '"']) {
            if !word.contains('@') {
                name.push_str(word);
                name.push(' ');
                continue;
            }
            let email = Email::parse(word.trim_start_matches("mailto:"))?;
            let called = Name::parse(&std::mem::take(&mut name)).ok();
            if !list.iter().any(|one| one.email == email) {
                list.push(Listed { name: called, email });
            }
            found = true;
            if list.len() > usize::from(LISTED_MAX) {
                return Err(Complaint::TooMany(LISTED_MAX));
            }
        }
        match list.last_mut() {
            _ if !found => return Err(Complaint::NotAnEmail),
            Some(last) if last.name.is_none() => last.name = Name::parse(&name).ok(),
            _ => {}
        }
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str) -> Result<Vec<(String, String)>, Complaint> {
        let row = |one: Listed| {
            let name = one.name.as_ref().map_or("", Name::as_str).to_owned();
            (name, one.email.as_str().to_owned())
        };
        Ok(parse(raw)?.into_iter().map(row).collect())
    }

    #[test]
    fn however_a_list_is_pasted_the_same_people_are_on_it() {
        let (kari, ola) = (("Kari Moe", "kari@example.org"), ("Ola Li", "ola@example.org"));
        let both = vec![kari, ola];
        for (raw, expected) in [
            ("Kari Moe <kari@example.org>\nOla Li <ola@example.org>", both.clone()),
            ("Kari Moe;kari@example.org\r\nOla Li;OLA@example.org\r\n", both.clone()),
            ("\"Kari Moe\" <kari@example.org>, Ola Li <ola@example.org>", both.clone()),
            ("kari@example.org\tKari Moe\n\nola@example.org Ola Li", both),
            ("kari@example.org, KARI@example.org", vec![("", "kari@example.org")]),
            ("mailto:kari@example.org", vec![("", "kari@example.org")]),
            ("", vec![]),
        ] {
            let expected: Vec<_> =
                expected.into_iter().map(|(n, e)| (n.to_owned(), e.to_owned())).collect();
            assert_eq!(read(raw), Ok(expected), "{raw:?}");
        }
    }

    #[test]
    fn what_is_no_address_is_said_and_nobody_is_lost_in_silence() {
        assert_eq!(read("kari@example.org\nOla Li"), Err(Complaint::NotAnEmail));
        assert_eq!(read("kari@"), Err(Complaint::NotAnEmail));
        let many = |count: u16| -> String {
            (0..count).map(|n| format!("per{n}@example.org\n")).collect()
        };
        assert_eq!(read(&many(200)).map(|list| list.len()), Ok(200));
        assert_eq!(read(&many(201)), Err(Complaint::TooMany(200)));
    }
}
