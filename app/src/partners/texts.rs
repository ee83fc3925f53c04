//! The words of partner organisations.

use domain::texts;

texts! {
    partners { nb: "Partnere", nn: "Partnarar", en: "Partners" }
    lead(count: &str) {
        nb: "{count} organisasjoner i samme gate. De står i bokstavrekkefølge, for alle bidrar på sin måte.",
        nn: "{count} organisasjonar i same gata. Dei står i bokstavrekkjefølgje, for alle bidreg på sin måte.",
        en: "{count} organisations in the same street. In alphabetical order, for everyone contributes in their own way.",
    }
    street(place: &str) {
        nb: "En gate i {place} der hver partner er et hus",
        nn: "Ei gate i {place} der kvar partnar er eit hus",
        en: "A street in {place} where every partner is a house",
    }
    people_and_partners { nb: "Folk og partnere", nn: "Folk og partnarar", en: "People and partners" }
    people { nb: "Pådrivere", nn: "Pådrivarar", en: "Pådrivere" }
    what_they_give { nb: "Hva bidrar de med?", nn: "Kva bidreg dei med?", en: "What do they bring?" }
    all { nb: "Alle", nn: "Alle", en: "All" }
    places { nb: "Steder", nn: "Stader", en: "Places" }
    knowledge { nb: "Kunnskap", nn: "Kunnskap", en: "Knowledge" }
    hands { nb: "Folk", nn: "Folk", en: "People" }
    materials { nb: "Materialer", nn: "Materialar", en: "Materials" }
    money { nb: "Penger", nn: "Pengar", en: "Money" }
    places_mean { nb: "Rom, tak og uteplasser andre får bruke.", nn: "Rom, tak og uteplassar andre får bruke.", en: "Rooms, roofs and yards that others may use." }
    knowledge_means { nb: "Fagfolk som deler det de kan.", nn: "Fagfolk som deler det dei kan.", en: "Professionals who share what they know." }
    hands_mean { nb: "Hender og hoder når noe skal gjøres.", nn: "Hender og hovud når noko skal gjerast.", en: "Hands and heads when something is to be done." }
    materials_mean { nb: "Ting og råvarer som får nytt liv.", nn: "Ting og råvarer som får nytt liv.", en: "Things and materials that get a new life." }
    money_means { nb: "Midler til det vi gjør sammen.", nn: "Midlar til det vi gjer saman.", en: "Funds for what we do together." }
    all_partners { nb: "Alle partnere", nn: "Alle partnarar", en: "All partners" }
    nobody { nb: "Ingen partnere her ennå.", nn: "Ingen partnarar her enno.", en: "No partners here yet." }
    partner { nb: "Samarbeidspartner", nn: "Samarbeidspartnar", en: "Partner organisation" }
    the_partner { nb: "Partner", nn: "Partnar", en: "Partner" }
    folk { nb: "Folk", nn: "Folk", en: "People" }
    nobody_shown {
        nb: "Ingen herfra viser seg for alle.",
        nn: "Ingen herifrå viser seg for alle.",
        en: "Nobody from here shows themselves to everyone.",
    }
    no_people { nb: "Ingen Pådrivere å vise herfra ennå.", nn: "Ingen Pådrivarar å vise herifrå enno.", en: "No Pådrivere to show from here yet." }
    more_people(count: &str) { nb: "Alle {count}", nn: "Alle {count}", en: "All {count}" }
    website { nb: "Nettsted", nn: "Nettstad", en: "Website" }
    facts { nb: "Om partneren", nn: "Om partnaren", en: "About the partner" }
    kind { nb: "Hva", nn: "Kva", en: "What" }
    org_number { nb: "Org.nr.", nn: "Org.nr.", en: "Org. no." }
    contact { nb: "Kontakt", nn: "Kontakt", en: "Contact" }
    phone { nb: "Telefon", nn: "Telefon", en: "Phone" }
    call(name: &str) { nb: "Ring {name}", nn: "Ring {name}", en: "Call {name}" }
    meet(name: &str) { nb: "Møt {name}", nn: "Møt {name}", en: "Meet {name}" }
    ask_about_them(name: &str) { nb: "Spør {name} om dem", nn: "Spør {name} om dei", en: "Ask {name} about them" }
    why_with(name: &str) { nb: "Hvorfor {name} er med", nn: "Kvifor {name} er med", en: "Why {name} takes part" }
    have_you { nb: "Har dere et rom, en time eller en haug planker?", nn: "Har de eit rom, ein time eller ein haug plankar?", en: "Do you have a room, an hour or a pile of planks?" }
    no_money {
        nb: "Det koster ikke penger å bli partner. Skriv noen ord om hvem dere er, så tar vi en prat.",
        nn: "Det kostar ikkje pengar å bli partnar. Skriv nokre ord om kven de er, så tek vi ein prat.",
        en: "It costs nothing to become a partner. Write a few words about who you are and we will talk.",
    }
    write_to(name: &str) { nb: "Skriv til {name}", nn: "Skriv til {name}", en: "Write to {name}" }
    they_bring { nb: "Dette har de med seg", nn: "Dette har dei med seg", en: "What they bring" }
}
