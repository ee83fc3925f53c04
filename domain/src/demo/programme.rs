//! What happens in Elvebyen: a year of breakfasts and its gatherings. Invented, every word.

/// One event, without its date.
pub struct Theme {
    pub title: &'static str,
    pub lead: &'static str,
    pub about: &'static str,
}

const fn theme(title: &'static str, lead: &'static str, about: &'static str) -> Theme {
    Theme { title, lead, about }
}

/// The next breakfast.
pub const NEXT: Theme = theme(
    "Hvor ble det av restene?",
    "En tredel av maten i bydelen blir kastet. Matsvinnkafeen har snudd det til 140 middager i uka. Kom og hør hvordan.",
    "",
);

/// Breakfasts that were, the last one first.
pub const PAST: [Theme; 12] = [
    theme(
        "Hva koster en brukt dør?",
        "Amir har veid, målt og regnet på tusen byggevarer. Svaret er ikke det du tror.",
        "Ombrukslageret har fått inn 11,4 tonn det siste året. Amir Haidari viser hva som går ut igjen, hva som blir stående, og hva en dør koster når noen må bære den.",
    ),
    theme(
        "Elva som klasserom",
        "Sunniva tek med elevane ut. Kva hender når læreboka er våt?",
        "Sunniva Eira og fire elevar fortel om eit halvt år med prøver frå elva, og om kva dei treng frå oss andre: støvlar, stort sett.",
    ),
    theme(
        "Hva koster et tomt lokale?",
        "900 kroner om dagen, sier Håkon. Et fullt gir gata liv.",
        "Håkon Brekke fra Kaia Eiendom tar med regnearket. Etterpå går vi innom to lokaler som står tomme, og tenker høyt om hva de kan bli.",
    ),
    theme(
        "Skyggen på torget",
        "Hvor er det godt å være når det er 29 grader? Marte har målt.",
        "Landskapsarkitekt Marte Lien gikk rundt med termometer i tre uker. Vi ser på kartet og finner stedene der et tre ville gjort størst forskjell.",
    ),
    theme(
        "Nabolaget som verksted",
        "Ewa lærer bort det hun kan med hendene. Hvem lærte deg det du kan?",
        "Nabolagsverkstedet har hatt åpent i ett år. Ewa Nowak tar med tre stoler: én hel, én halv og én som er håpløs. Du får prøve.",
    ),
    theme(
        "Regn er en ressurs",
        "Det som renner i Møllegata, kunne vannet et bed. Hva skal til?",
        "Kommunen og borettslaget forteller om regnbedet som nesten ble til i fjor, og hva som mangler for at det blir til i år.",
    ),
    theme(
        "To timer i uka",
        "Hvordan bruker man folk som har lite tid? Jonas har noen forslag.",
        "De fleste av oss har to timer, ikke ti. Jonas Nygård har spurt tretti Pådrivere hva som gjør det lett å si ja, og lett å komme tilbake.",
    ),
    theme(
        "Skoleveien på sykkel",
        "Hundre barn har tegnet veien sin. Vi ser på de farligste kryssene først.",
        "Kartet elevene laget henger i biblioteket. Vi går gjennom det sammen med folk fra kommunen som kan gjøre noe med det.",
    ),
    theme(
        "Strøm fra taket vårt",
        "Hva sier regnestykket for en blokk med 64 leiligheter?",
        "Et borettslag har regnet på solceller tre ganger og fått tre svar. Petter Dahl forklarer hvorfor, og hva de valgte til slutt.",
    ),
    theme(
        "Hvem er det som ikke kommer?",
        "Vi ser mye til hverandre. Hvem ser vi aldri?",
        "Leila Karimi har banket på 120 dører i bydelen og spurt hva som skal til. Kom og hør hva folk svarte.",
    ),
    theme(
        "Lån en boremaskin",
        "En boremaskin brukes elleve minutter i sitt liv. Hva annet kan vi dele?",
        "Biblioteket låner ut verktøy, telt og vaffeljern. Vi hører hva som går mest, og hva som kommer tilbake i stykker.",
    ),
    theme(
        "Et år med Pådrivere",
        "Hva ble det av ideene fra i fjor? Noen ble til noe, og noen lærte vi av.",
        "Ingrid Solbakken går gjennom lista fra første frokost. Ta med ditt eget ønske for året som kommer.",
    ),
];

/// Breakfasts that are being planned.
pub const DRAFTS: [Theme; 2] = [
    theme(
        "Hva skal vi med elva?",
        "Bading, båt eller bare se på? Vi samler ønskene før planen skrives.",
        "Innledere er ikke avtalt ennå.",
    ),
    theme("Takhagen: hvem vanner?", "Det første året med grønt på taket.", ""),
];

/// The gathering to come.
pub const GATHERING: Theme = theme(
    "Pådriversamling: Året vi fikk til noe",
    "Vi feirer det som ble ferdig, og velger hva vi løfter sammen neste år.",
    "",
);

/// Gatherings that were, the last one first.
pub const GATHERINGS: [Theme; 3] = [
    theme(
        "Pådriversamling: Rommene mellom husene",
        "Bakgårder, hjørner og tomme tomter. Hvem eier dem, og hva kan de bli?",
        "Tre spor: grønne byrom, åpne lokaler, ungdommens byrom.",
    ),
    theme(
        "Pådriversamling: Lån, lei, del",
        "Hva trenger vi å eie, og hva holder det å ha tilgang til?",
        "Amir ledet sporet om utlån, Ewa det om reparasjon, og Håkon det om lokaler.",
    ),
    theme(
        "Pådriversamling: Hva vil vi?",
        "Den første samlingen. Alle kom med én idé på en lapp.",
        "Lappene henger fortsatt i 2. etasje på biblioteket.",
    ),
];

/// What went on side by side at a gathering, by its title.
pub struct Track {
    pub gathering: &'static str,
    pub name: &'static str,
    pub about: &'static str,
    pub room: &'static str,
    pub host: &'static str,
    pub capacity: &'static str,
}

const fn track(
    gathering: &'static str,
    name: &'static str,
    about: &'static str,
    (room, capacity): (&'static str, &'static str),
    host: &'static str,
) -> Track {
    Track { gathering, name, about, room, host, capacity }
}

/// Asked at each gathering.
pub const QUESTION: &str = "Blir du med på egne oppgaver kl. 18.30?";

const THIS: &str = GATHERING.title;
const ROOMS: &str = GATHERINGS[0].title;
const SHARING: &str = GATHERINGS[1].title;

pub const TRACKS: [Track; 9] = [
    track(
        THIS,
        "Opp på taket, hva nå?",
        "Takhagen skal plantes i mai. Hvem vanner, hvem høster, og hva gjør vi om vinteren?",
        ("Loftet", "24"),
        "Marte Lien",
    ),
    track(
        THIS,
        "Lån, lei, del",
        "Boremaskiner, sykkelhengere og møterom. Vi bygger en utlånsordning på en time.",
        ("Verkstedet", "30"),
        "Amir Haidari",
    ),
    track(
        THIS,
        "Åpne lokaler",
        "Fire lokaler står tomme i Nordkaia. Ta med en idé, gå hjem med en nøkkel.",
        ("Kontoret", "20"),
        "Håkon Brekke",
    ),
    track(ROOMS, "Grønne byrom", "Hvor vil vi ha trær?", ("Loftet", "25"), "Marte Lien"),
    track(ROOMS, "Åpne lokaler", "Hvem låser opp?", ("Kontoret", "25"), "Håkon Brekke"),
    track(ROOMS, "Ungdommens byrom", "Et sted å være.", ("Verkstedet", "25"), "Jonas Nygård"),
    track(SHARING, "Utlån", "Hva låner vi bort?", ("Verkstedet", "25"), "Amir Haidari"),
    track(SHARING, "Reparasjon", "Hva kan reddes?", ("Kjelleren", "25"), "Ewa Nowak"),
    track(SHARING, "Lokaler", "Hvem deler rom?", ("Kontoret", "25"), "Håkon Brekke"),
];
