//! Consents: separate, unticked, each kept with its time and the words it was given to.

use crate::{Lang, texts};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "store",
    derive(sqlx::Type),
    sqlx(type_name = "text", rename_all = "snake_case")
)]
pub enum ConsentKind {
    Newsletter,
    Requests,
    PublicPage,
    Photo,
}

/// Counts up whenever one of the texts below changes.
pub const WORDING_VERSION: i16 = 1;

impl ConsentKind {
    pub const ALL: [Self; 4] = [Self::Newsletter, Self::Requests, Self::PublicPage, Self::Photo];

    /// As it stands in a form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newsletter => "newsletter",
            Self::Requests => "requests",
            Self::PublicPage => "public_page",
            Self::Photo => "photo",
        }
    }

    pub fn parse(raw: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == raw)
    }

    /// What one says yes to.
    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Newsletter => newsletter(lang),
            Self::Requests => requests(lang),
            Self::PublicPage => public_page(lang),
            Self::Photo => photo(lang),
        }
    }

    /// What it means.
    pub fn explanation(self, lang: Lang) -> &'static str {
        match self {
            Self::Newsletter => newsletter_means(lang),
            Self::Requests => requests_means(lang),
            Self::PublicPage => public_page_means(lang),
            Self::Photo => photo_means(lang),
        }
    }

    /// The whole text as it is stored with the answer.
    pub fn wording(self, lang: Lang) -> String {
        format!("{} {}", self.title(lang), self.explanation(lang))
    }

    /// What was answered to, if it is not what stands here today, in whichever language.
    pub fn other_words(self, said: &str) -> Option<String> {
        let ours = Lang::ALL.into_iter().any(|lang| self.wording(lang) == said);
        (!ours).then(|| said.to_owned())
    }
}

texts! {
    newsletter { nb: "Send meg nyhetsbrevet.", nn: "Send meg nyhendebrevet.", en: "Send me the newsletter." }
    newsletter_means {
        nb: "Omtrent én gang i måneden. Du melder deg av med ett trykk.",
        nn: "Om lag éin gong i månaden. Du melder deg av med eitt trykk.",
        en: "About once a month. One tap to unsubscribe.",
    }
    requests { nb: "Spør meg når noen trenger hjelp.", nn: "Spør meg når nokon treng hjelp.", en: "Ask me when someone needs a hand." }
    requests_means {
        nb: "Aldri oftere enn du selv velger, aldri om natta og ikke på søndager.",
        nn: "Aldri oftare enn du sjølv vel, aldri om natta og ikkje på sundagar.",
        en: "Never more often than you choose, never at night and not on Sundays.",
    }
    public_page { nb: "Vis meg på den åpne siden.", nn: "Vis meg på den opne sida.", en: "Show me on the public page." }
    public_page_means {
        nb: "Da kan alle se navnet, ansiktet og det du kan, og ellers bare det du selv viser for alle. Aldri e-posten. Du må være 15 år eller eldre.",
        nn: "Då kan alle sjå namnet, ansiktet og det du kan, og elles berre det du sjølv viser for alle. Aldri e-posten. Du må vere 15 år eller eldre.",
        en: "Everyone can then see your name, your face and what you know, and otherwise only what you choose to show everyone. Never your e-mail. You must be 15 or older.",
    }
    photo { nb: "Dere kan bruke bilder der jeg er med.", nn: "De kan bruke bilete der eg er med.", en: "You may use pictures I am in." }
    photo_means {
        nb: "Bilder fra arrangementer. Uten dette står «Ikke fotografer» ved navnet ditt i døra.",
        nn: "Bilete frå arrangement. Utan dette står «Ikkje fotografer» ved namnet ditt i døra.",
        en: "Pictures from events. Without it, your name at the door is marked “No photos”.",
    }
}

/// The latest answer to each question, for Min side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub kind: ConsentKind,
    pub given: bool,
    /// The day of the latest answer, `2026-03-14`; none if never asked.
    pub on: Option<String>,
    /// The words a yes was given to, where they are others than those that stand here now.
    pub words: Option<String>,
}

/// Yes to which: what a form with four boxes says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consents {
    pub newsletter: bool,
    pub requests: bool,
    pub public_page: bool,
    pub photo: bool,
}

impl Consents {
    pub fn get(self, kind: ConsentKind) -> bool {
        match kind {
            ConsentKind::Newsletter => self.newsletter,
            ConsentKind::Requests => self.requests,
            ConsentKind::PublicPage => self.public_page,
            ConsentKind::Photo => self.photo,
        }
    }
}
