//! Words of the log, the gates and those who decide.

use domain::texts;

texts! {
    how_we_got_here { nb: "Slik kom vi hit", nn: "Slik kom vi hit", en: "How we got here" }
    written_by(name: &str) { nb: "Skrevet ned av {name}", nn: "Skrive ned av {name}", en: "Written down by {name}" }
    for_the_minutes { nb: "Til protokollen (tekst)", nn: "Til protokollen (tekst)", en: "For the minutes (text)" }
    as_a_table { nb: "Som regneark (CSV)", nn: "Som rekneark (CSV)", en: "As a spreadsheet (CSV)" }
    was_handed_in { nb: "Levert som idé", nn: "Levert som idé", en: "Handed in as an idea" }
    decided_to(who: &str, stage: &str) { nb: "{who}: {stage}", nn: "{who}: {stage}", en: "{who}: {stage}" }
    to_become(stage: &str) { nb: "For å bli {stage}", nn: "For å bli {stage}", en: "To become {stage}" }
    is_missing { nb: "Mangler.", nn: "Manglar.", en: "Missing." }
    described {
        nb: "Beskrevet, i mer enn en tittel",
        nn: "Omtalt, i meir enn ein tittel",
        en: "Described, in more than a title",
    }
    has_contact { nb: "Kontaktperson", nn: "Kontaktperson", en: "A contact person" }
    has_purpose { nb: "Formål", nn: "Føremål", en: "Purpose" }
    has_benefit { nb: "Nytte for bydelen", nn: "Nytte for bydelen", en: "Benefit to the area" }
    has_lead { nb: "Prosjektleder", nn: "Prosjektleiar", en: "A project lead" }
    has_needs { nb: "To behov skrevet ned", nn: "To behov skrivne ned", en: "Two needs written down" }
    has_funding { nb: "Penger er tenkt på", nn: "Pengar er tenkt på", en: "Funding thought through" }
    is_decided { nb: "Vedtak i styringsgruppen", nn: "Vedtak i styringsgruppa", en: "Decision of the steering group" }
    has_result { nb: "Resultat", nn: "Resultat", en: "The result" }
    has_picture { nb: "Bilde", nn: "Bilete", en: "A picture" }
    has_contributors { nb: "Hvem som bidro", nn: "Kven som bidrog", en: "Who contributed" }
    decide { nb: "Avgjør", nn: "Avgjer", en: "Decide" }
    gate_refused {
        nb: "Dette mangler før prosjektet kan gå videre:",
        nn: "Dette manglar før prosjektet kan gå vidare:",
        en: "This is missing before the project can move on:",
    }
    who_decided { nb: "Hvem bestemte?", nn: "Kven avgjorde?", en: "Who decided?" }
    decided_by(who: &str) { nb: "Bestemt av: {who}", nn: "Avgjort av: {who}", en: "Decided by: {who}" }
    which_day { nb: "Hvilken dag?", nn: "Kva dag?", en: "Which day?" }
    reason { nb: "Begrunnelse", nn: "Grunngiving", en: "Reason" }
    reason_needed {
        nb: "Den som leverte ideen, leser dette. Skriv det vennlig og konkret.",
        nn: "Den som leverte ideen, les dette. Skriv det venleg og konkret.",
        en: "Whoever handed in the idea reads this. Be kind and concrete.",
    }
    reason_help {
        nb: "Det som ble sagt, hvis det er verdt å huske.",
        nn: "Det som vart sagt, om det er verdt å hugse.",
        en: "What was said, if it is worth remembering.",
    }
    to_back(stage: &str) { nb: "Tilbake til {stage}", nn: "Tilbake til {stage}", en: "Back to {stage}" }
    to_reopen { nb: "Ta opp igjen", nn: "Ta opp att", en: "Take up again" }
    to_registered { nb: "Registrer", nn: "Registrer", en: "Register" }
    to_qualified { nb: "Kvalifiser", nn: "Kvalifiser", en: "Qualify" }
    to_realised { nb: "Realisert", nn: "Realisert", en: "Realised" }
    to_hold { nb: "Sett på vent", nn: "Set på vent", en: "Put on hold" }
    to_reject { nb: "Avslå", nn: "Avslå", en: "Reject" }
    to_close { nb: "Avslutt", nn: "Avslutt", en: "Close" }
}
