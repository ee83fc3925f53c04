//! The words of our own lists in the other languages. People's own words stay as they wrote them.

use crate::Lang;

/// A tag as the reader's language has it, if it is one of ours.
pub fn listed_word(name: &str, lang: Lang) -> Option<&'static str> {
    let (nb, nn, en) = WORDS.into_iter().find(|(nb, ..)| *nb == name)?;
    Some(match lang {
        Lang::Nb => nb,
        Lang::Nn => nn,
        Lang::En => en,
    })
}

/// Competences, then focus areas. Bokmål is what is stored and looked up.
const WORDS: [(&str, &str, &str); 31] = [
    (
        "Sosialt entreprenørskap og samfunnsinnovasjon",
        "Sosialt entreprenørskap og samfunnsinnovasjon",
        "Social entrepreneurship and innovation",
    ),
    ("Forretningsutvikling", "Forretningsutvikling", "Business development"),
    ("Sirkulær økonomi", "Sirkulær økonomi", "Circular economy"),
    ("Ombruk", "Ombruk", "Reuse"),
    ("Arkitektur", "Arkitektur", "Architecture"),
    ("Byplanlegging", "Byplanlegging", "Urban planning"),
    ("Nærmiljøutvikling", "Nærmiljøutvikling", "Neighbourhood development"),
    (
        "Naturvern og biologisk mangfold",
        "Naturvern og biologisk mangfald",
        "Nature conservation and biodiversity",
    ),
    ("Offentlig forvaltning", "Offentleg forvaltning", "Public administration"),
    ("IT", "IT", "IT"),
    ("Økonomi", "Økonomi", "Finance"),
    ("Lovverk", "Lovverk", "Law"),
    ("Prosjektutvikling", "Prosjektutvikling", "Project development"),
    ("Prosjektledelse", "Prosjektleiing", "Project management"),
    ("Kommunikasjon", "Kommunikasjon", "Communication"),
    ("Forskningsarbeid", "Forskingsarbeid", "Research"),
    ("Energi", "Energi", "Energy"),
    ("Klimaløsninger", "Klimaløysingar", "Climate solutions"),
    ("Byggteknisk", "Byggteknisk", "Construction"),
    ("Utdanning og opplæring", "Utdanning og opplæring", "Education and training"),
    ("Sosialt arbeid og inkludering", "Sosialt arbeid og inkludering", "Social work and inclusion"),
    ("Eiendom", "Eigedom", "Property"),
    ("Frivillig arbeid", "Frivillig arbeid", "Volunteering"),
    ("Demokrati og medvirkning", "Demokrati og medverknad", "Democracy and participation"),
    ("Mobilitet", "Mobilitet", "Mobility"),
    ("Ombruk og sirkulær økonomi", "Ombruk og sirkulær økonomi", "Reuse and circular economy"),
    ("Grønne byrom", "Grøne byrom", "Green urban spaces"),
    ("Energi og bygg", "Energi og bygg", "Energy and buildings"),
    ("Mat", "Mat", "Food"),
    ("Naboskap og inkludering", "Naboskap og inkludering", "Neighbourliness and inclusion"),
    ("Ungdom", "Ungdom", "Youth"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::{COMPETENCES, FOCUS_AREAS};

    #[test]
    fn all_that_is_on_a_list_is_said_in_every_language() {
        for name in COMPETENCES.into_iter().chain(FOCUS_AREAS) {
            assert_eq!(listed_word(name, Lang::Nb), Some(name), "{name}");
        }
        assert_eq!(COMPETENCES.len() + FOCUS_AREAS.len(), WORDS.len());
        assert_eq!(listed_word("Klimaløsninger", Lang::Nn), Some("Klimaløysingar"));
        assert_eq!(listed_word("Ombruk", Lang::En), Some("Reuse"));
        assert_eq!(
            listed_word("Søm", Lang::En),
            None,
            "one's own word is nobody else's to translate"
        );
    }
}
