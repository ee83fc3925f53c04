//! The bytes of a file as text: what Excel in Norway saves, and nothing guessed beyond that.

use super::FileProblem;
use serde::Serialize;

/// How the letters of a file were stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    #[serde(rename = "utf-8")]
    Utf8,
    #[serde(rename = "utf-16")]
    Utf16,
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// The text of a file without its byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), FileProblem> {
    let (text, encoding) = match bytes {
        [] => return Err(FileProblem::Empty),
        [b'P', b'K', 3 | 5, 4 | 6, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            return Err(FileProblem::Workbook);
        }
        [b'%', b'P', b'D', b'F', ..] => return Err(FileProblem::NotText),
        [0xEF, 0xBB, 0xBF, rest @ ..] => (utf8(rest), Encoding::Utf8),
        [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes), Encoding::Utf16),
        [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes), Encoding::Utf16),
        _ if bytes.contains(&0) => return Err(FileProblem::NulBytes),
        _ => match utf8(bytes) {
            Some(text) => (Some(text), Encoding::Utf8),
            None => (windows_1252(bytes), Encoding::Windows1252),
        },
    };
    let text = text.ok_or(FileProblem::UnknownEncoding)?;
    match text.contains('\0') {
        true => Err(FileProblem::NulBytes),
        false => Ok((text, encoding)),
    }
}

/// Letters that someone before us read with the wrong alphabet: `BjÃ¸rn` was `Bjørn`.
pub(super) fn repaired(text: &str) -> Option<String> {
    if !text.contains(['Ã', 'Â']) && !text.contains("â€") {
        return None;
    }
    let bytes = text.chars().map(to_windows_1252).collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes).ok()
}

fn utf8(bytes: &[u8]) -> Option<String> {
    std::str::from_utf8(bytes).ok().map(str::to_owned)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
    rest.is_empty().then(|| text.collect::<Result<_, _>>().ok()).flatten()
}

fn windows_1252(bytes: &[u8]) -> Option<String> {
    if from_elsewhere(bytes) {
        return None;
    }
    bytes.iter().map(|byte| of_windows_1252(*byte)).collect()
}

/// Excel also saves for MS-DOS and for old Macs. There æ ø å are bytes that mean signs here,
/// so nothing would fail and every name would be wrong: it must be asked for again.
fn from_elsewhere(bytes: &[u8]) -> bool {
    let count = |letters: &[u8]| bytes.iter().filter(|byte| letters.contains(byte)).count();
    let here = count(b"\xE6\xF8\xE5\xC6\xD8\xC5");
    let on_a_mac = count(b"\xBE\xBF\x8C\x81");
    let in_dos = count(b"\x9B\x86\x9D\x8F");
    here < on_a_mac.max(in_dos)
}

fn of_windows_1252(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9F => Some(SIGNS[usize::from(byte - 0x80)]).filter(|sign| *sign != '\0'),
        byte => Some(char::from(byte)),
    }
}

fn to_windows_1252(letter: char) -> Option<u8> {
    match SIGNS.iter().position(|sign| *sign == letter) {
        Some(at) => u8::try_from(at + 0x80).ok(),
        None => u8::try_from(u32::from(letter)).ok(),
    }
}

/// What Windows-1252 has where ISO 8859-1 has control characters; zero where it has nothing.
const SIGNS: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', //
    '\0', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_roster_is_read_however_it_was_saved() {
        let text = "Navn;Årstall – «Ærfugl»\r\nBjørn;€";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let ansi: Vec<u8> = text.chars().map(|c| to_windows_1252(c).unwrap()).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8),
            ([b"\xFF\xFE", &le[..]].concat(), Encoding::Utf16),
            ([b"\xFE\xFF", &be[..]].concat(), Encoding::Utf16),
            (ansi, Encoding::Windows1252),
        ] {
            assert_eq!(decode(&bytes), Ok((text.into(), encoding)));
        }
    }

    #[test]
    fn what_would_give_wrong_letters_is_refused() {
        for (bytes, problem) in [
            (&b""[..], FileProblem::Empty),
            (b"PK\x03\x04\x14\x00\x06\x00", FileProblem::Workbook),
            (b"\xD0\xCF\x11\xE0\xA1\xB1", FileProblem::Workbook),
            (b"%PDF-1.7", FileProblem::NotText),
            (b"Navn\0;Epost", FileProblem::NulBytes),
            (b"\xFF\xFEa\0b", FileProblem::UnknownEncoding),
            (b"\xFF\xFEa\0\0\0", FileProblem::NulBytes),
            (b"\xEF\xBB\xBFBj\xF8rn", FileProblem::UnknownEncoding),
            (b"Bj\x9Brn, P\x86l", FileProblem::UnknownEncoding), // MS-DOS
            (b"Bj\xBFrn, P\x8Cl", FileProblem::UnknownEncoding), // Macintosh
        ] {
            assert_eq!(decode(bytes), Err(problem), "{bytes:?}");
        }
    }

    #[test]
    fn letters_read_with_the_wrong_alphabet_are_repaired() {
        for (spoilt, whole) in [
            ("BjÃ¸rn Ã…sen", Some("Bjørn Åsen")),
            ("Ã†rlig â€“ pÃ¥ Ã˜ya", Some("Ærlig – på Øya")),
            ("Bjørn Åsen", None),
            ("João Ã", None),
            ("Âse 🙂", None),
        ] {
            assert_eq!(repaired(spoilt).as_deref(), whole, "{spoilt}");
        }
    }
}
