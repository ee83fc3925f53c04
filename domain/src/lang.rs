//! The three languages, and texts as typed keys: one that misses a language does not compile.

use serde::{Deserialize, Serialize};

/// A language of the app. Bokmål is written first and is the fallback.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "lowercase")
)]
pub enum Lang {
    #[default]
    Nb,
    Nn,
    En,
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// As in `<html lang>` and in the cookie.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }

    pub fn parse(raw: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.as_str() == raw)
    }

    /// The first language of an `Accept-Language` header that we speak. Weights are ignored:
    /// browsers list by preference.
    pub fn accepted(header: &str) -> Option<Self> {
        header.split(',').find_map(|part| {
            let tag = part.split([';', '-']).next().unwrap_or_default().trim();
            if tag.eq_ignore_ascii_case("no") {
                Some(Self::Nb)
            } else {
                Self::parse(&tag.to_ascii_lowercase())
            }
        })
    }
}

/// Defines functions that give a text in a language.
///
/// `title { nb: "…", nn: "…", en: "…" }` gives `title(lang) -> &'static str`;
/// `hello(name: &str) { nb: "Hei {name}", … }` gives `hello(lang, name) -> String`.
#[macro_export]
macro_rules! texts {
    () => {};
    ($key:ident { nb: $nb:literal, nn: $nn:literal, en: $en:literal $(,)? } $($rest:tt)*) => {
        #[doc = $nb]
        pub fn $key(lang: $crate::Lang) -> &'static str {
            match lang {
                $crate::Lang::Nb => $nb,
                $crate::Lang::Nn => $nn,
                $crate::Lang::En => $en,
            }
        }
        $crate::texts! { $($rest)* }
    };
    ($key:ident($($arg:ident: $type:ty),+ $(,)?) { nb: $nb:literal, nn: $nn:literal, en: $en:literal $(,)? } $($rest:tt)*) => {
        #[doc = $nb]
        pub fn $key(lang: $crate::Lang, $($arg: $type),+) -> String {
            match lang {
                $crate::Lang::Nb => format!($nb),
                $crate::Lang::Nn => format!($nn),
                $crate::Lang::En => format!($en),
            }
        }
        $crate::texts! { $($rest)* }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    texts! {
        title { nb: "Pådrivere", nn: "Pådrivarar", en: "Pådrivere" }
        hello(name: &str, count: usize) { nb: "Hei {name}, {count} nye", nn: "Hei {name}, {count} nye", en: "Hi {name}, {count} new" }
    }

    #[test]
    fn a_text_is_there_in_every_language() {
        assert_eq!(title(Lang::Nn), "Pådrivarar");
        assert_eq!(hello(Lang::En, "Ewa", 2), "Hi Ewa, 2 new");
    }

    #[test]
    fn a_browser_says_what_it_prefers() {
        for (header, lang) in [
            ("nb-NO,nb;q=0.9,en;q=0.8", Some(Lang::Nb)),
            ("no", Some(Lang::Nb)),
            ("nn-NO,nb;q=0.5", Some(Lang::Nn)),
            ("pl,en-GB;q=0.7", Some(Lang::En)),
            ("de-DE", None),
            ("", None),
        ] {
            assert_eq!(Lang::accepted(header), lang, "{header}");
        }
    }
}
