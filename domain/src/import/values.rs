//! Single cells: what people typed, as what they meant, or what is wrong with it.

use super::Problem;
use crate::{
    Lang,
    account::Email,
    members::{Phone, TAG_MAX, TAGS_MAX, parse_tags, tag_key},
    text,
};

/// `HANSEN, kari` is Kari Hansen. The problem says what was changed, for a person to look at.
pub(super) fn name(raw: &str) -> (String, Option<Problem>) {
    let typed = text::tidy(raw);
    let turned = match typed.split_once(',') {
        Some((last, first))
            if !last.is_empty() && !first.trim().is_empty() && !first.contains(',') =>
        {
            format!("{} {}", first.trim(), last.trim())
        }
        _ => typed.trim_end_matches(',').to_owned(),
    };
    let name = if lacks_case(&turned) { with_capitals(&turned) } else { turned };
    let changed = name != typed.trim_end_matches(',');
    let problem = changed.then(|| Problem::NameRead { name: name.clone() });
    (name, problem)
}

/// All in capitals, or all without, is a habit of lists and not how a person writes their name.
fn lacks_case(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_uppercase() || c.is_lowercase());
    let (upper, lower) = letters.fold((0, 0), |(upper, lower), c| {
        if c.is_uppercase() { (upper + 1, lower) } else { (upper, lower + 1) }
    });
    upper + lower > 3 && (upper == 0 || lower == 0)
}

fn with_capitals(name: &str) -> String {
    let mut spelt = String::with_capacity(name.len());
    for (nth, word) in name.to_lowercase().split(' ').enumerate() {
        if nth > 0 {
            spelt.push(' ');
        }
        if nth > 0 && matches!(word, "van" | "von" | "der" | "den" | "de" | "af" | "av" | "bin") {
            spelt.push_str(word);
            continue;
        }
        let mut begins = true;
        for letter in word.chars() {
            if begins {
                spelt.extend(letter.to_uppercase())
            } else {
                spelt.push(letter)
            }
            begins = matches!(letter, '-' | '\'' | '’' | '.');
        }
    }
    spelt
}

/// The address in a cell; several are told apart by what cannot be in one.
pub(super) fn email(raw: &str) -> (Result<Email, Problem>, Option<Problem>) {
    let typed = text::tidy(raw).replace(" @", "@").replace("@ ", "@");
    let mut parts = typed
        .split([' ', ',', ';', '/', '|', '<', '>', '"', '(', ')'])
        .map(|part| part.trim_start_matches("mailto:").trim_matches(['.', ':', '\'']))
        .filter(|part| part.contains('@'));
    let invalid = || Problem::InvalidEmail { found: excerpt(raw) };
    let first = parts.next().ok_or_else(invalid);
    let email = first.and_then(|part| Email::parse(part).map_err(|_| invalid()));
    let second =
        parts.any(|part| Email::parse(part).is_ok_and(|other| email.as_ref() != Ok(&other)));
    (email, second.then_some(Problem::SecondEmail))
}

/// The first number in a cell that is one.
pub(super) fn phone(raw: &str) -> Result<Option<Phone>, Problem> {
    let typed = text::tidy(raw);
    if typed.is_empty() {
        return Ok(None);
    }
    if is_rounded(&typed) {
        return Err(Problem::PhoneRounded { found: excerpt(raw) });
    }
    let parts = typed.split(['/', ',', ';']).map(|part| {
        let number = part.trim_matches(|c: char| c.is_alphabetic() || " .:'".contains(c));
        // Excel takes +47 for a sum and keeps 47.
        match number.replace(' ', "") {
            bare if bare.len() == 10 && bare.starts_with("47") => bare[2..].to_owned(),
            _ => number.to_owned(),
        }
    });
    parts
        .filter_map(|number| Phone::parse(&number).ok().flatten())
        .find(|phone| !phone.as_str().starts_with(['0', '1']))
        .map(Some)
        .ok_or_else(|| Problem::InvalidPhone { found: excerpt(raw) })
}

/// `9,1E+07`: Excel showed a long number in short, and saved what it showed.
fn is_rounded(typed: &str) -> bool {
    let Some((number, exponent)) = typed.split_once(['E', 'e']) else { return false };
    let number_like = |part: &str| part.chars().all(|c| c.is_ascii_digit() || ",.+".contains(c));
    number_like(number) && number_like(exponent) && exponent.starts_with('+')
}

/// An explicit yes, an explicit no (or nothing), or something that is neither.
pub(super) fn answer(raw: &str) -> Result<bool, Problem> {
    let typed = text::tidy(raw).to_lowercase();
    match typed.trim_end_matches(['.', '!']) {
        "ja" | "j" | "x" | "1" | "yes" | "y" | "true" | "sann" | "ja takk" | "✓" | "✔" => {
            Ok(true)
        }
        "" | "nei" | "n" | "0" | "no" | "false" | "usann" | "nei takk" | "-" | "–" => Ok(false),
        _ => Err(Problem::UnclearAnswer { found: excerpt(raw) }),
    }
}

pub(super) fn lang(raw: &str) -> Result<Option<Lang>, Problem> {
    match text::slugify(raw).as_str() {
        "" => Ok(None),
        "nb" | "no" | "nb-no" | "bokmal" | "norsk" | "norsk-bokmal" | "norwegian" => {
            Ok(Some(Lang::Nb))
        }
        "nn" | "nn-no" | "nynorsk" | "norsk-nynorsk" => Ok(Some(Lang::Nn)),
        "en" | "en-gb" | "en-us" | "engelsk" | "english" => Ok(Some(Lang::En)),
        _ => Err(Problem::UnknownLanguage { found: excerpt(raw) }),
    }
}

/// A list in a cell, each item once, with our spelling where we know it.
pub(super) fn list(raw: &str, known: &[&str]) -> (Vec<String>, Option<Problem>) {
    let mut items: Vec<String> = Vec::new();
    let mut problem = None;
    for piece in raw.split([',', ';', '/', '|', '\n', '\r', '•']) {
        for item in apart(&text::tidy(piece), known) {
            let key = tag_key(&item);
            if key.is_empty() || items.iter().any(|other| tag_key(other) == key) {
                continue;
            }
            if item.chars().count() > usize::from(TAG_MAX) {
                problem = Some(Problem::ItemTooLong { max: TAG_MAX });
            } else if items.len() == usize::from(TAGS_MAX) {
                problem = Some(Problem::TooMany { max: TAGS_MAX });
            } else {
                items.push(item);
            }
        }
    }
    (parse_tags(&items, known).unwrap_or(items), problem)
}

/// "IT og utdanning og opplæring" is two: an "og" that is within a name we know stays.
fn apart(piece: &str, known: &[&str]) -> Vec<String> {
    let words = piece.trim_matches(['-', '.', ' ']).replace(" & ", " og ");
    let parts: Vec<&str> = words.split(" og ").map(str::trim).collect();
    let mut items = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let name = (at + 1..=parts.len()).rev().find_map(|end| {
            let slug = text::slugify(&parts[at..end].join(" og "));
            let name = known.iter().find(|name| text::slugify(name) == slug)?;
            Some((*name, end))
        });
        if let Some((name, end)) = name {
            items.push(name.to_owned());
            at = end;
        } else if parts[at].ends_with('-') && at + 1 < parts.len() {
            items.push(format!("{} og {}", parts[at], parts[at + 1])); // "bygge- og anleggsfag"
            at += 2;
        } else {
            items.push(parts[at].to_owned());
            at += 1;
        }
    }
    items
}

/// So much of a cell that one finds it again.
pub(super) fn excerpt(raw: &str) -> String {
    let typed = text::tidy(raw);
    match typed.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::COMPETENCES;

    #[test]
    fn a_name_is_read_as_its_owner_writes_it() {
        for (raw, read, changed) in [
            ("  Kari   Hansen ", "Kari Hansen", false),
            ("Hansen, Kari", "Kari Hansen", true),
            ("ØSTBY, ANNE-MARI", "Anne-Mari Østby", true),
            ("ludvig van der berg", "Ludvig van der Berg", true),
            ("Liv O'Connor", "Liv O'Connor", false),
            ("Bo", "Bo", false),
            ("ABC", "ABC", false),
            ("李小龙", "李小龙", false),
            ("Hansen, Kari, Oslo", "Hansen, Kari, Oslo", false),
            ("Kari,", "Kari", false),
        ] {
            let (name, problem) = name(raw);
            assert_eq!((name.as_str(), problem.is_some()), (read, changed), "{raw}");
        }
    }

    #[test]
    fn an_address_is_found_in_its_cell() {
        for (raw, address, second) in [
            (" Kari.Hansen@Example.ORG ", Some("kari.hansen@example.org"), false),
            ("Kari Hansen <kari@example.org>;", Some("kari@example.org"), false),
            ("mailto:kari@example.org", Some("kari@example.org"), false),
            ("kari @example.org", Some("kari@example.org"), false),
            ("kari@example.org / kari@jobb.no", Some("kari@example.org"), true),
            ("kari@example.org, KARI@example.org", Some("kari@example.org"), false),
            ("kari(at)example.org", None, false),
            ("kari@example", None, false),
            ("ringes", None, false),
        ] {
            let (email, more) = email(raw);
            let email = email.ok();
            assert_eq!(
                (email.as_ref().map(Email::as_str), more.is_some()),
                (address, second),
                "{raw}"
            );
        }
    }

    #[test]
    fn a_number_is_read_in_every_norwegian_form() {
        for raw in [
            "91234567",
            "912 34 567",
            "91 23 45 67",
            "+47 912 34 567",
            "+4791234567",
            "004791234567",
            "4791234567",
            "47 91 23 45 67",
            "(+47) 91234567",
            "mob. 912 34 567",
            "912\u{a0}34\u{a0}567",
            "91234567 / 22334455",
            "22 33, 91234567",
            "912-34-567",
            "'91234567",
        ] {
            let phone = phone(raw).unwrap().unwrap();
            assert_eq!(phone.as_str(), "91234567", "{raw}");
        }
        assert_eq!(phone("+46 70 123 45 67").unwrap().unwrap().as_str(), "+46701234567");
        assert_eq!(phone("  "), Ok(None));
        assert_eq!(phone("9,12E+07"), Err(Problem::PhoneRounded { found: "9,12E+07".into() }));
        for raw in ["912 34 56", "hemmelig", "01234567", "x@y.no", "9123456789"] {
            assert!(matches!(phone(raw), Err(Problem::InvalidPhone { .. })), "{raw}");
        }
    }

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        for (raw, said) in [
            (" JA ", Some(true)),
            ("x", Some(true)),
            ("1", Some(true)),
            ("Sann", Some(true)),
            ("nei", Some(false)),
            ("", Some(false)),
            ("–", Some(false)),
            ("USANN", Some(false)),
            ("kanskje", None),
            ("ja, men ikke bilder", None),
            ("12.03.2025", None),
            ("?", None),
        ] {
            assert_eq!(answer(raw).ok(), said, "{raw}");
        }
    }

    #[test]
    fn a_list_is_taken_apart_where_its_words_end() {
        for (raw, items) in [
            ("it, OMBRUK; søm", &["IT", "Ombruk", "Søm"][..]),
            ("sirkulaer okonomi", &["Sirkulær økonomi"]),
            ("Sirkulær Økonomi/energi", &["Sirkulær økonomi", "Energi"]),
            ("Utdanning og opplæring", &["Utdanning og opplæring"]),
            (
                "IT og sosialt arbeid og inkludering og matlaging",
                &["IT", "Sosialt arbeid og inkludering", "Matlaging"],
            ),
            ("bygge- og anleggsfag og maling", &["Bygge- og anleggsfag", "Maling"]),
            ("Naturvern & biologisk mangfold", &["Naturvern og biologisk mangfold"]),
            ("IT, it, , -", &["IT"]),
            ("", &[]),
        ] {
            assert_eq!(
                list(raw, &COMPETENCES),
                (items.iter().map(|item| (*item).into()).collect(), None),
                "{raw}"
            );
        }
        let many: Vec<String> = (0..20).map(|n| format!("ord {n}")).collect();
        let (kept, problem) = list(&many.join(";"), &COMPETENCES);
        assert_eq!((kept.len(), problem), (12, Some(Problem::TooMany { max: 12 })));
    }

    #[test]
    fn a_language_has_several_names() {
        assert_eq!(lang("Nynorsk"), Ok(Some(Lang::Nn)));
        assert_eq!(lang("Norsk (bokmål)"), Ok(Some(Lang::Nb)));
        assert!(lang("klingon").is_err());
    }
}
