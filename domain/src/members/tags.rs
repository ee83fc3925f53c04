//! What people are found by: competence, interests, focus areas, and partner organisations.

use super::fields::{TAG_MAX, TAGS_MAX, line};
use crate::{Complaint, FieldErrors, id::id, text};
use serde::{Deserialize, Serialize};

id!(TagId);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "lowercase")
)]
pub enum TagKind {
    Competence,
    Interest,
    Focus,
    Partner,
}

impl TagKind {
    pub const ALL: [Self; 4] = [Self::Competence, Self::Interest, Self::Focus, Self::Partner];

    /// Its name in the address of the directory.
    pub fn parameter(self) -> &'static str {
        match self {
            Self::Competence => "kompetanse",
            Self::Interest => "interesse",
            Self::Focus => "fokus",
            Self::Partner => "partner",
        }
    }
}

/// Something one is found by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct Tag {
    pub slug: String,
    pub name: String,
}

/// A filter of the directory, with how many it leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "store", derive(sqlx::FromRow))]
pub struct TagCount {
    pub kind: TagKind,
    pub slug: String,
    pub name: String,
    pub people: i64,
}

/// The starting list of competences; people add their own words.
pub const COMPETENCES: [&str; 24] = [
    "Sosialt entreprenørskap og samfunnsinnovasjon",
    "Forretningsutvikling",
    "Sirkulær økonomi",
    "Ombruk",
    "Arkitektur",
    "Byplanlegging",
    "Nærmiljøutvikling",
    "Naturvern og biologisk mangfold",
    "Offentlig forvaltning",
    "IT",
    "Økonomi",
    "Lovverk",
    "Prosjektutvikling",
    "Prosjektledelse",
    "Kommunikasjon",
    "Forskningsarbeid",
    "Energi",
    "Klimaløsninger",
    "Byggteknisk",
    "Utdanning og opplæring",
    "Sosialt arbeid og inkludering",
    "Eiendom",
    "Frivillig arbeid",
    "Demokrati og medvirkning",
];

/// The focus areas that projects and people gather around.
pub const FOCUS_AREAS: [&str; 7] = [
    "Mobilitet",
    "Ombruk og sirkulær økonomi",
    "Grønne byrom",
    "Energi og bygg",
    "Mat",
    "Naboskap og inkludering",
    "Ungdom",
];

/// Words of one's own, at most twelve, each once, with the spelling of the list where they are on it.
pub fn parse_tags(raw: &[String], known: &[&str]) -> Result<Vec<String>, Complaint> {
    let mut tags: Vec<String> = Vec::new();
    for raw in raw.iter().flat_map(|raw| raw.split([',', ';', '\n'])) {
        let Some(word) = line(raw, TAG_MAX)? else { continue };
        if !word.chars().any(char::is_alphanumeric) {
            return Err(Complaint::NotAChoice);
        }
        let key = tag_key(&word);
        if tags.iter().any(|tag| tag_key(tag) == key) {
            continue;
        }
        let spelled = known.iter().find(|known| tag_key(known) == key);
        tags.push(spelled.map_or_else(|| capitalised(&word), |known| (*known).into()));
    }
    if tags.len() > usize::from(TAGS_MAX) { Err(Complaint::TooMany(TAGS_MAX)) } else { Ok(tags) }
}

/// What a word is known by, also in addresses: its spellings share it, and no other word has it. Where small
/// letters from a to z say it all, they are it; "C++", ".NET" and words of other alphabets keep what they are.
pub fn tag_key(word: &str) -> String {
    let latin = text::latin(word.trim());
    let other = |c: char| "+#".contains(c) || (c.is_alphanumeric() && !c.is_ascii());
    if latin.starts_with('.') || latin.contains(other) { latin } else { text::slugify(word) }
}

/// Only what is on the list.
pub fn parse_focus(raw: &[String]) -> Result<Vec<String>, Complaint> {
    let tags = parse_tags(raw, &FOCUS_AREAS)?;
    let known = tags.iter().all(|tag| FOCUS_AREAS.contains(&tag.as_str()));
    if known { Ok(tags) } else { Err(Complaint::NotAChoice) }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The three kinds a form asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skills {
    pub competences: Vec<String>,
    pub interests: Vec<String>,
    pub focus: Vec<String>,
}

impl Skills {
    pub(super) fn parse(
        errors: &mut FieldErrors,
        competences: &[String],
        interests: &[String],
        focus: &[String],
    ) -> Option<Self> {
        let competences = errors.take("competences", parse_tags(competences, &COMPETENCES));
        let interests = errors.take("interests", parse_tags(interests, &[]));
        let focus = errors.take("focus", parse_focus(focus));
        Some(Self { competences: competences?, interests: interests?, focus: focus? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_word_are_one_and_other_words_are_others() {
        for (one, other, same) in [
            ("Søm", "SOM", true),
            ("IT-drift", "it drift", true),
            ("Café", "cafe", true),
            ("ВЯЗАНИЕ", "вязание", true),
            ("C#", "C++", false),
            ("C", "C++", false),
            (".NET", "Net", false),
            ("編程", "編織", false),
        ] {
            assert_eq!(tag_key(one) == tag_key(other), same, "{one} {other}");
        }
        assert_eq!(tag_key("Nærmiljø og vel"), "naermiljo-og-vel");
    }

    #[test]
    fn own_words_are_welcome_and_known_ones_keep_their_spelling() {
        let typed = ["ombruk, søm".to_owned(), "OMBRUK".into(), " it ".into(), String::new()];
        assert_eq!(
            parse_tags(&typed, &COMPETENCES),
            Ok(vec!["Ombruk".into(), "Søm".into(), "IT".into()])
        );
        let many: Vec<String> = (0..13).map(|n| format!("ord {n}")).collect();
        assert_eq!(parse_tags(&many, &[]), Err(Complaint::TooMany(12)));
        assert_eq!(parse_tags(&["x".repeat(61)], &[]), Err(Complaint::TooLong(60)));
        assert_eq!(parse_tags(&["!!!".into()], &[]), Err(Complaint::NotAChoice));
        let theirs = ["Вязание, C#, c++, C++, .NET, net".to_owned()];
        let kept = ["Вязание", "C#", "C++", ".NET", "Net"].map(String::from);
        assert_eq!(parse_tags(&theirs, &COMPETENCES), Ok(kept.into()));
        assert_eq!(parse_focus(&["Fyrverkeri".into()]), Err(Complaint::NotAChoice));
    }
}
