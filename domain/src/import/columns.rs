//! What the columns of a roster are called, by everyone who ever made one.

use crate::{Lang, text, texts};
use serde::Serialize;

/// What we read from a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Competences,
    Interests,
    Focus,
    Organisation,
    Motivation,
    RegisteredOn,
    Newsletter,
    Requests,
    PublicPage,
    Photo,
    Lang,
}

impl Column {
    /// By its heading. Capitals, spaces, hyphens, signs and a number at the end do not matter, and
    /// neither does an explanation in brackets. For a consent only the heading's very words count:
    /// "ikke nyhetsbrev" must never be taken for "nyhetsbrev".
    pub fn recognise(heading: &str) -> Option<Self> {
        let plain = heading.split(['(', ':', '\n', '\r']).next().unwrap_or_default();
        by_key(&key(heading)).or_else(|| by_key(&key(plain)))
    }

    /// What the column is called in a message.
    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Name => name(lang),
            Self::FirstName => first_name(lang),
            Self::LastName => last_name(lang),
            Self::Email => email(lang),
            Self::Phone => phone(lang),
            Self::Competences => competences(lang),
            Self::Interests => interests(lang),
            Self::Focus => focus(lang),
            Self::Organisation => organisation(lang),
            Self::Motivation => motivation(lang),
            Self::RegisteredOn => registered_on(lang),
            Self::Newsletter => newsletter(lang),
            Self::Requests => requests(lang),
            Self::PublicPage => public_page(lang),
            Self::Photo => photo(lang),
            Self::Lang => language(lang),
        }
    }
}

/// A heading that names what we must never keep.
pub(super) fn is_sensitive(heading: &str) -> bool {
    let key = key(heading);
    ["fodselsnummer", "fodselsnr", "personnummer", "personnr", "fnr", "nationalid"]
        .iter()
        .any(|word| key.contains(word))
}

/// "E-post 2" is `epost`.
fn key(heading: &str) -> String {
    let letters = text::slugify(heading).replace('-', "");
    letters.trim_end_matches(|c: char| c.is_ascii_digit()).into()
}

fn by_key(key: &str) -> Option<Column> {
    Some(match key {
        "navn" | "namn" | "name" | "fulltnavn" | "fullnavn" | "fulltnamn" | "fullname"
        | "heltnavn" | "medlem" | "medlemsnavn" | "padriver" | "padrivar" | "person"
        | "deltaker" | "kontaktperson" | "etternavnfornavn" | "fornavnetternavn"
        | "fornavnogetternavn" | "fornamnetternamn" | "etternamnfornamn" | "fornamnogetternamn" => {
            Column::Name
        }
        "fornavn"
        | "fornamn"
        | "firstname"
        | "givenname"
        | "fornavnogmellomnavn"
        | "formellomnavn" => Column::FirstName,
        "etternavn" | "etternamn" | "lastname" | "surname" | "familyname" | "slektsnavn" => {
            Column::LastName
        }
        "epost" | "epostadresse" | "email" | "emailadress" | "emailaddress" | "mail"
        | "mailadresse" | "emailadresse" | "epostadr" | "epostprivat" | "epostjobb" => {
            Column::Email
        }
        "telefon" | "telefonnummer" | "telefonnr" | "tlf" | "tlfnr" | "tlfnummer" | "mobil"
        | "mobilnummer" | "mobilnr" | "mobiltelefon" | "mobiltlf" | "mob" | "phone"
        | "phonenumber" | "mobile" | "mobilephone" | "cell" => Column::Phone,
        "kompetanse" | "kompetanser" | "kompetanseomrade" | "kompetanseomrader" | "fagfelt"
        | "fagomrade" | "fag" | "ferdigheter" | "ferdigheiter" | "kanbidramed" | "skill"
        | "skills" | "competence" | "competences" | "expertise" => Column::Competences,
        "interesse" | "interesser" | "interesseomrade" | "interesseomrader"
        | "interesseromrader" | "interest" | "interests" => Column::Interests,
        "fokus" | "fokusomrade" | "fokusomrader" | "tema" | "temaomrade" | "focusarea"
        | "focusareas" => Column::Focus,
        "organisasjon" | "organisasjonen" | "bedrift" | "firma" | "arbeidsgiver"
        | "arbeidsgivar" | "arbeidssted" | "arbeidsplass" | "arbeidsstad" | "partner"
        | "samarbeidspartner" | "samarbeidspartnar" | "tilknytning" | "tilhorighet"
        | "virksomhet" | "verksemd" | "selskap" | "forening" | "organisation" | "organization"
        | "company" | "employer" => Column::Organisation,
        "motivasjon"
        | "hvorfor"
        | "kvifor"
        | "hvorforblipadriver"
        | "hvorforvildublipadriver"
        | "hvorforvildubidra"
        | "hvorforbliduvaremed"
        | "hvorforvilduvaeremed"
        | "begrunnelse"
        | "grunngiving"
        | "ommeg"
        | "motivation"
        | "why" => Column::Motivation,
        "registrert" | "registrertdato" | "registreringsdato" | "dato" | "innmeldt"
        | "innmeldtdato" | "innmeldingsdato" | "pameldt" | "pameldtdato" | "medlemsiden"
        | "medlemfra" | "medsiden" | "padriversiden" | "startdato" | "tidsstempel"
        | "tidspunkt" | "opprettet" | "date" | "registered" | "registeredon" | "joined"
        | "membersince" | "timestamp" => Column::RegisteredOn,
        "nyhetsbrev"
        | "nyhendebrev"
        | "nyhetsbrevsamtykke"
        | "samtykkenyhetsbrev"
        | "samtykketilnyhetsbrev"
        | "samtykkenyhendebrev"
        | "samtykketilnyhendebrev"
        | "nyhendebrevsamtykke"
        | "onskernyhetsbrev"
        | "onskjernyhendebrev"
        | "vilhanyhetsbrev"
        | "vilhanyhendebrev"
        | "jatilnyhetsbrev"
        | "newsletter"
        | "newsletterconsent"
        | "consentnewsletter" => Column::Newsletter,
        "foresporsler"
        | "foresporsel"
        | "samtykkeforesporsler"
        | "samtykketilforesporsler"
        | "foresporslersamtykke"
        | "kankontaktes"
        | "kanforesporres"
        | "kansporres"
        | "vilhaforesporsler"
        | "onskerforesporsler"
        | "forespurnader"
        | "samtykkeforespurnader"
        | "samtykketilforespurnader"
        | "kanspyrjast"
        | "requests"
        | "requestsconsent" => Column::Requests,
        "offentligprofil"
        | "apenprofil"
        | "samtykkeoffentligprofil"
        | "samtykketiloffentligprofil"
        | "vispanettsiden"
        | "visesoffentlig"
        | "synligoffentlig"
        | "visoffentlig"
        | "kanvisesoffentlig"
        | "kanvisespanett"
        | "kanvisespanettsiden"
        | "samtykkenettside"
        | "publicpage"
        | "publicprofile" => Column::PublicPage,
        "fotosamtykke" | "bildesamtykke" | "samtykkefoto" | "samtykkebilde" | "samtykkebilder"
        | "samtykketilfoto" | "samtykketilbilde" | "samtykketilbilder" | "samtykkefotobilde"
        | "bildebruk" | "kanfotograferes" | "biletsamtykke" | "samtykkebilete"
        | "samtykketilbilete" | "photoconsent" => Column::Photo,
        "sprak" | "malform" | "onsketsprak" | "lang" | "language" => Column::Lang,
        _ => return None,
    })
}

texts! {
    name { nb: "navn", nn: "namn", en: "name" }
    first_name { nb: "fornavn", nn: "fornamn", en: "first name" }
    last_name { nb: "etternavn", nn: "etternamn", en: "last name" }
    email { nb: "e-post", nn: "e-post", en: "e-mail" }
    phone { nb: "telefon", nn: "telefon", en: "telephone" }
    competences { nb: "kompetanse", nn: "kompetanse", en: "competence" }
    interests { nb: "interesser", nn: "interesser", en: "interests" }
    focus { nb: "fokusområde", nn: "fokusområde", en: "focus area" }
    organisation { nb: "organisasjon", nn: "organisasjon", en: "organisation" }
    motivation { nb: "motivasjon", nn: "motivasjon", en: "motivation" }
    registered_on { nb: "registrert", nn: "registrert", en: "registered" }
    newsletter { nb: "nyhetsbrev", nn: "nyhendebrev", en: "newsletter" }
    requests { nb: "forespørsler", nn: "førespurnader", en: "requests" }
    public_page { nb: "offentlig profil", nn: "offentleg profil", en: "public profile" }
    photo { nb: "bildesamtykke", nn: "biletsamtykke", en: "photo consent" }
    language { nb: "språk", nn: "språk", en: "language" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_written() {
        for (heading, column) in [
            ("NAVN", Some(Column::Name)),
            (" Fullt  navn ", Some(Column::Name)),
            ("Etternavn, fornavn", Some(Column::Name)),
            ("Fornavn", Some(Column::FirstName)),
            ("E-post", Some(Column::Email)),
            ("e-post 2", Some(Column::Email)),
            ("E-postadresse", Some(Column::Email)),
            ("Mobil (8 siffer)", Some(Column::Phone)),
            ("Tlf.", Some(Column::Phone)),
            ("Kompetanse:", Some(Column::Competences)),
            ("Interesser/områder", Some(Column::Interests)),
            ("Samarbeidspartner", Some(Column::Organisation)),
            ("Hvorfor vil du bli Pådriver?", Some(Column::Motivation)),
            ("Registrert dato", Some(Column::RegisteredOn)),
            ("Samtykke til nyhetsbrev (ja/nei)", Some(Column::Newsletter)),
            ("Språk", Some(Column::Lang)),
            ("Skostørrelse", None),
            ("", None),
        ] {
            assert_eq!(Column::recognise(heading), column, "{heading}");
        }
    }

    #[test]
    fn a_consent_is_not_read_into_words_near_it() {
        for heading in
            ["Ikke nyhetsbrev", "Avmeldt nyhetsbrev", "Nyhetsbrev sendt", "Bilde", "Foto"]
        {
            assert_eq!(Column::recognise(heading), None, "{heading}");
        }
    }

    #[test]
    fn what_we_must_not_keep_is_known_by_its_heading() {
        assert!(is_sensitive("Fødselsnummer (11 siffer)") && is_sensitive("F.nr."));
        assert!(!is_sensitive("Fødselsdag"));
    }
}
