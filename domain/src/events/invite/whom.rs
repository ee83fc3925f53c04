//! Whom the Community Manager asks, of those who are here: everyone, or some of these together.

use crate::members::TagKind;
use serde::{Deserialize, Serialize};

/// More filters than this nobody ticks.
const TAGS_MAX: usize = 100;
const EVERYONE: &str = "alle";
const LAST_TIME: &str = "forrige";

/// Written as words with spaces between: `forrige kompetanse.it partner.lageret`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Whom {
    pub everyone: bool,
    /// Who said yes the last time there was one of these.
    pub last_time: bool,
    /// By what people are found by: kind, and the tag's slug.
    pub tags: Vec<(TagKind, String)>,
}

impl Whom {
    /// Words that mean nothing are passed over: the address of a page is typed by anyone.
    pub fn parse(raw: &str) -> Self {
        let mut whom = Self::default();
        for word in raw.split_whitespace() {
            match word {
                EVERYONE => whom.everyone = true,
                LAST_TIME => whom.last_time = true,
                word => {
                    let tag = tag(word).filter(|tag| !whom.tags.contains(tag));
                    whom.tags.extend(tag.filter(|_| whom.tags.len() < TAGS_MAX));
                }
            }
        }
        whom
    }

    pub fn is_nobody(&self) -> bool {
        *self == Self::default()
    }

    pub fn has(&self, kind: TagKind, slug: &str) -> bool {
        self.tags.iter().any(|(k, s)| (*k, s.as_str()) == (kind, slug))
    }

    /// As it stands in a form.
    pub fn words(&self) -> String {
        let words = [(self.everyone, EVERYONE), (self.last_time, LAST_TIME)];
        let words = words.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.to_owned());
        let tags = self.tags.iter().map(|(kind, slug)| Self::word(*kind, slug));
        words.chain(tags).collect::<Vec<_>>().join(" ")
    }

    pub fn everyone_word() -> &'static str {
        EVERYONE
    }

    pub fn last_time_word() -> &'static str {
        LAST_TIME
    }

    pub fn word(kind: TagKind, slug: &str) -> String {
        format!("{}.{slug}", kind.parameter())
    }
}

fn tag(word: &str) -> Option<(TagKind, String)> {
    let (kind, slug) = word.split_once('.')?;
    let kind = TagKind::ALL.into_iter().find(|one| one.parameter() == kind)?;
    let sound = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let slug = Some(slug).filter(|slug| !slug.is_empty() && slug.chars().all(sound));
    Some((kind, slug?.to_owned()))
}

impl From<String> for Whom {
    fn from(raw: String) -> Self {
        Self::parse(&raw)
    }
}

impl From<Whom> for String {
    fn from(whom: Whom) -> Self {
        whom.words()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_written_and_read_again() {
        let whom = Whom::parse("forrige  kompetanse.it partner.lageret-as kompetanse.it");
        assert_eq!(whom.words(), "forrige kompetanse.it partner.lageret-as");
        assert!(whom.has(TagKind::Competence, "it") && !whom.has(TagKind::Interest, "it"));
        assert_eq!(Whom::parse(&whom.words()), whom);
        assert!(Whom::parse("alle").everyone);
    }

    #[test]
    fn nonsense_in_an_address_chooses_nobody() {
        for raw in ["", "x", "kompetanse.", "kompetanse.%", "yrke.it", "partner.a_b", ". ."] {
            assert!(Whom::parse(raw).is_nobody(), "{raw:?}");
        }
    }
}
