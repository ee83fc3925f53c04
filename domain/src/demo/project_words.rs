//! What the projects of Elvebyen are, and how they went.

use crate::projects::Stage;

/// A project as the demo tells it.
pub struct Told {
    pub title: &'static str,
    pub brief: &'static str,
    pub focus: &'static str,
    pub stage: Stage,
    /// Steps after the idea: where to, how many days ago, why.
    pub path: &'static [(Stage, i64, &'static str)],
    /// How many days ago it was handed in, where no step came after.
    pub days: i64,
    pub place: &'static str,
    pub why: &'static str,
    pub for_whom: &'static str,
    pub funding: &'static str,
    pub result: &'static str,
    pub picture: &'static str,
    pub lead: &'static str,
    pub proposer: &'static str,
    pub partners: &'static [&'static str],
    /// What, competence, hours, met.
    pub needs: &'static [(&'static str, &'static str, &'static str, bool)],
    pub updates: &'static [&'static str],
}

const IDEA: Told = Told {
    title: "",
    brief: "",
    focus: "",
    stage: Stage::Identified,
    path: &[],
    days: 0,
    place: "",
    why: "",
    for_whom: "",
    funding: "",
    result: "",
    picture: "",
    lead: "",
    proposer: "",
    partners: &[],
    needs: &[],
    updates: &[],
};

pub const PROJECTS: [Told; 37] = [
    Told {
        title: "Ombrukslageret",
        brief: "Dører, gulv og vinduer fra bygg som rives, får nytt liv hos naboer og bedrifter.",
        focus: "ombruk-og-sirkulaer-okonomi",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 520, ""),
            (Stage::Qualified, 430, "Godt forankret, og lokalet er gratis det første året."),
            (Stage::Realised, 90, ""),
        ],
        place: "Lageret, Brygga 4",
        why: "Brukbare byggevarer ble kjørt til fyllinga hver uke.",
        for_whom: "Naboer får materialer de har råd til, og bedriftene slipper avgiften.",
        funding: "120 000 kr fra kommunen, resten fra salg.",
        result: "11,4 tonn ombrukt det første året, og åtte frivillige som kan faget.",
        picture: "lageret",
        lead: "Amir Haidari",
        proposer: "Ewa Nowak",
        partners: &["Kaia Eiendom", "Elvebyen kommune"],
        needs: &[
            ("Noen som kan lagerprogram", "IT", "20", true),
            ("Snekker én kveld i uka", "Byggteknisk", "60", true),
        ],
        updates: &["Hundre dører på plass i reolene.", "Første lørdag åpent: kø ut på brygga."],
        ..IDEA
    },
    Told {
        title: "Nabolagsverkstedet",
        brief: "Verktøy til låns og noen som viser hvordan, to kvelder i uka.",
        focus: "ombruk-og-sirkulaer-okonomi",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 600, ""),
            (Stage::Qualified, 500, "Borettslaget stiller med kjelleren."),
            (Stage::Realised, 160, ""),
        ],
        place: "Kjelleren i Nordgata 12",
        why: "Alle eide en drill de brukte én gang i året.",
        for_whom: "Naboer som vil reparere selv, og lære det bort.",
        funding: "45 000 kr til verktøy, dekket av borettslaget.",
        result: "320 utlån og 74 reparerte sykler i fjor.",
        picture: "gate",
        lead: "Ewa Nowak",
        proposer: "Jonas Nygård",
        needs: &[
            ("To som kan sykkel", "Frivillig arbeid", "40", true),
            ("En elektriker", "Byggteknisk", "10", true),
        ],
        updates: &["Symaskinene er reparert, alle fire."],
        ..IDEA
    },
    Told {
        title: "Matsvinnkafeen",
        brief: "Middag av maten butikkene ikke får solgt. Betal det du kan.",
        focus: "mat",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 480, ""),
            (Stage::Qualified, 400, "Vi vil se hvordan hygienen løses."),
            (Stage::Realised, 120, ""),
        ],
        place: "Brygga 9",
        why: "En tredel av maten i bydelen ble kastet.",
        for_whom: "Alle som vil spise sammen, mest de som spiser alene.",
        funding: "Kommunen dekker leia, resten er betal det du kan.",
        result: "140 middager i uka, og to som fikk jobb.",
        picture: "robat",
        lead: "Fatima Warsame",
        proposer: "Fatima Warsame",
        needs: &[
            ("Kokk to dager i uka", "Frivillig arbeid", "200", true),
            ("Sjåfør med førerkort", "Frivillig arbeid", "80", true),
        ],
        updates: &["Fem butikker leverer nå hver dag."],
        ..IDEA
    },
    Told {
        title: "Elvas badeplass",
        brief: "Trapp, stige og livbøye der ungene badet før havna kom.",
        focus: "gronne-byrom",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 700, ""),
            (Stage::Qualified, 620, "Vannprøvene er gode."),
            (Stage::Realised, 300, ""),
        ],
        place: "Sørsiden av brygga",
        why: "Elva er ren igjen, og ingen kom seg ned til den.",
        for_whom: "Hele bydelen, hele sommeren.",
        funding: "210 000 kr fra kommunen og Sparebankstiftelsen.",
        result: "Åpnet i juni. 60 bader på en god dag.",
        picture: "brygga",
        lead: "Marte Lien",
        proposer: "Jonas Nygård",
        partners: &["Elvebyen kommune"],
        needs: &[
            ("Noen som kan søke tillatelser", "Lovverk", "15", true),
            ("Dugnad med trapp", "Frivillig arbeid", "60", true),
        ],
        ..IDEA
    },
    Told {
        title: "Bokbyttehyllene",
        brief: "Seks hyller i oppgangene, fylt av dem som bor der.",
        focus: "naboskap-og-inkludering",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 420, ""),
            (Stage::Qualified, 380, ""),
            (Stage::Realised, 200, ""),
        ],
        why: "Bøker ble kastet mens biblioteket hadde venteliste.",
        for_whom: "De som leser, og de som ikke kommer seg ut.",
        funding: "Ingenting. Hyllene er brukte.",
        result: "Seks hyller og omtrent 900 bøker i omløp.",
        picture: "gate",
        needs: &[
            ("Snekker en helg", "Byggteknisk", "12", true),
            ("Vaktmestere som passer på", "Frivillig arbeid", "10", true),
        ],
        ..IDEA
    },
    Told {
        title: "Skolehagen ved elva",
        brief: "Elevene dyrker, naboene vanner i ferien.",
        focus: "mat",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 560, ""),
            (Stage::Qualified, 470, "Rektor er med."),
            (Stage::Realised, 180, ""),
        ],
        why: "Elevene ville ha mer ute enn asfalt.",
        for_whom: "220 elever og ti naboer.",
        funding: "30 000 kr fra skolen.",
        result: "Poteter, bønner og en uke med undervisning ute hver måned.",
        picture: "regnbed",
        lead: "Sunniva Eira",
        proposer: "Sunniva Eira",
        needs: &[
            ("Fire som vanner i juli", "Frivillig arbeid", "20", true),
            ("En som kan jord", "Naturvern og biologisk mangfold", "8", true),
        ],
        ..IDEA
    },
    Told {
        title: "Lysene på gangveien",
        brief: "Gangveien langs elva er lys nok til å gå alene.",
        focus: "mobilitet",
        stage: Stage::Realised,
        path: &[
            (Stage::Registered, 640, ""),
            (Stage::Qualified, 560, ""),
            (Stage::Realised, 260, ""),
        ],
        why: "Folk gikk omveien langs bilveien i mørket.",
        for_whom: "Alle som går hjem etter klokka fire om vinteren.",
        funding: "Kommunen, 380 000 kr.",
        result: "24 lamper. Dobbelt så mange går der nå.",
        picture: "gate",
        lead: "Håkon Brekke",
        partners: &["Elvebyen kommune"],
        needs: &[
            ("Telle fotgjengere to kvelder", "Frivillig arbeid", "8", true),
            ("En som kan belysning", "Energi", "6", true),
        ],
        ..IDEA
    },
    Told {
        title: "Takhagen på Lageret",
        brief: "Et drivhus og førti plantekasser på taket av det gamle lageret. Naboene dyrker, kafeen henter.",
        focus: "mat",
        stage: Stage::Qualified,
        path: &[
            (Stage::Registered, 190, ""),
            (Stage::Qualified, 8, "Godt forankret hos naboene. Vi vil se planen for vinteren."),
        ],
        place: "Taket på Lageret, Brygga 4",
        why: "Taket på Lageret er 600 kvadratmeter og har stått tomt i tjue år. Det tåler vekten, det har Kaia Eiendom sjekket.",
        for_whom: "Halvparten av kassene er for naboene på venteliste i borettslaget. Resten dyrker skolen og Matsvinnkafeen sammen.",
        funding: "180 000 kr fra kommunen.",
        picture: "lageret",
        lead: "Isak Sandvik",
        proposer: "Fatima Warsame",
        partners: &["Kaia Eiendom"],
        needs: &[
            ("Snekker i to helger", "Byggteknisk", "32", false),
            ("Fire som vanner i juli", "Frivillig arbeid", "20", false),
            ("Noen som kan lovverk", "Lovverk", "3", true),
        ],
        updates: &["Håkon la fram beregningen av taket."],
        ..IDEA
    },
    Told {
        title: "Sykkelruta til skolen",
        brief: "En rolig rute for barna, merket i asfalten og avtalt med bilistene.",
        focus: "mobilitet",
        stage: Stage::Qualified,
        path: &[
            (Stage::Registered, 240, ""),
            (Stage::Qualified, 60, "Start med Nordgata, og tell før og etter."),
        ],
        why: "Foreldre kjører barna fordi de andre foreldrene kjører.",
        for_whom: "220 elever, og alle som slipper køen.",
        funding: "Kommunen maler. Skiltene koster 18 000 kr.",
        lead: "Jonas Nygård",
        proposer: "Marte Lien",
        partners: &["Elvebyen kommune"],
        needs: &[
            ("To som teller sykler", "Frivillig arbeid", "12", false),
            ("En som kan tegne skilt", "Kommunikasjon", "10", false),
        ],
        ..IDEA
    },
    Told {
        title: "Solceller på skolen",
        brief: "Strøm fra skoletaket, og regnestykket i matteboka.",
        focus: "energi-og-bygg",
        stage: Stage::Qualified,
        path: &[
            (Stage::Registered, 300, ""),
            (Stage::Qualified, 100, "Avtale med kommunen først."),
        ],
        why: "Taket vender mot sør og gjør ingenting.",
        for_whom: "Skolen sparer, elevene lærer.",
        funding: "Enova og kommunen, 640 000 kr.",
        lead: "Sunniva Eira",
        needs: &[
            ("En som kan energi", "Energi", "30", false),
            ("En som kan kontrakter", "Lovverk", "10", false),
        ],
        ..IDEA
    },
    Told {
        title: "Nattbussen på forsøk",
        brief: "Et halvt år med buss hjem etter siste kino.",
        focus: "mobilitet",
        stage: Stage::Qualified,
        path: &[(Stage::Registered, 210, ""), (Stage::Qualified, 70, "")],
        why: "Siste buss går før filmen er slutt.",
        for_whom: "Ungdom, og de som jobber sent.",
        funding: "Fylket dekker halvparten.",
        needs: &[
            ("Noen som kan ruteplan", "Prosjektledelse", "20", false),
            ("Ti som teller passasjerer", "Frivillig arbeid", "30", false),
        ],
        ..IDEA
    },
    Told {
        title: "Delebilene på brygga",
        brief: "Fire biler i stedet for førti parkeringsplasser.",
        focus: "mobilitet",
        stage: Stage::Qualified,
        path: &[(Stage::Registered, 280, ""), (Stage::Qualified, 120, "Prøv i et år.")],
        why: "Plassene opptar det fineste gulvet i bydelen.",
        for_whom: "Beboere uten bil, og alle som vil ha plassen til noe annet.",
        funding: "Selskapet betaler for plassene.",
        lead: "Håkon Brekke",
        partners: &["Kaia Eiendom"],
        needs: &[
            ("En som kan regne", "Økonomi", "12", false),
            ("Fem som prøver", "Frivillig arbeid", "10", true),
        ],
        ..IDEA
    },
    Told {
        title: "Reparasjonskafeen",
        brief: "Kaffe, kake og noen som kan lodde, hver siste lørdag.",
        focus: "ombruk-og-sirkulaer-okonomi",
        stage: Stage::Qualified,
        path: &[(Stage::Registered, 150, ""), (Stage::Qualified, 40, "")],
        why: "Ting kastes fordi en ledning er løs.",
        for_whom: "Alle med en ødelagt brødrister.",
        funding: "4 000 kr til deler, fra borettslaget.",
        lead: "Ewa Nowak",
        needs: &[
            ("Tre som kan lodde", "Byggteknisk", "24", false),
            ("En som baker", "Frivillig arbeid", "10", false),
        ],
        ..IDEA
    },
    Told {
        title: "Regnbed i Møllegata",
        brief: "Vannet skal renne i et bed, ikke i kjellerne.",
        focus: "gronne-byrom",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 80, "")],
        place: "Møllegata",
        why: "Tre kjellere sto under vann i fjor.",
        for_whom: "Elleve oppganger.",
        funding: "Kommunen har penger til overvann.",
        picture: "regnbed",
        lead: "Marte Lien",
        partners: &["Elvebyen kommune"],
        needs: &[
            ("Landskapsarkitekt", "Arkitektur", "40", false),
            ("Dugnad en lørdag", "Frivillig arbeid", "40", false),
        ],
        ..IDEA
    },
    Told {
        title: "Åpne lokaler",
        brief: "Tomme lokaler om kvelden blir møterom for dem som trenger det.",
        focus: "naboskap-og-inkludering",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 95, "")],
        why: "Lag og foreninger står i kø mens rommene er tomme.",
        for_whom: "Førti lag og foreninger.",
        lead: "Leila Karimi",
        needs: &[("Noen som kan lovverk", "Lovverk", "8", false)],
        ..IDEA
    },
    Told {
        title: "Språkkafé på brygga",
        brief: "Norsk over kaffen, og alle lærer bort noe.",
        focus: "naboskap-og-inkludering",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 50, "")],
        why: "Mange har spurt om det.",
        ..IDEA
    },
    Told {
        title: "Felles kjøleskap",
        brief: "Mat du ikke rekker å spise, til den som vil ha den.",
        focus: "mat",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 35, "")],
        ..IDEA
    },
    Told {
        title: "Bier på taket",
        brief: "To kuber, og blomster som tåler vinden.",
        focus: "gronne-byrom",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 66, "")],
        why: "Mange har spurt om det.",
        ..IDEA
    },
    Told {
        title: "Varmepumper i borettslaget",
        brief: "En felles avtale, så alle får råd.",
        focus: "energi-og-bygg",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 110, "")],
        why: "Mange har spurt om det.",
        ..IDEA
    },
    Told {
        title: "Ungdomsredaksjonen",
        brief: "En podkast om bydelen, laget av dem som vokser opp i den.",
        focus: "ungdom",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 28, "")],
        ..IDEA
    },
    Told {
        title: "Klesbyttedagen",
        brief: "To ganger i året, med skredder på stedet.",
        focus: "ombruk-og-sirkulaer-okonomi",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 44, "")],
        why: "Mange har spurt om det.",
        ..IDEA
    },
    Told {
        title: "Benker for hvile",
        brief: "En benk for hver hundrede meter, der de eldre vil ha den.",
        focus: "mobilitet",
        stage: Stage::Registered,
        path: &[(Stage::Registered, 72, "")],
        why: "Mange har spurt om det.",
        ..IDEA
    },
    Told {
        title: "Ungdommens byrom",
        brief: "Et sted ute der det er lov å være ti stykker uten å kjøpe noe.",
        focus: "ungdom",
        stage: Stage::Identified,
        days: 9,
        proposer: "Yusuf Ali",
        ..IDEA
    },
    Told {
        title: "Lesebenker langs elva",
        brief: "Tak, lys og en hylle med bøker.",
        focus: "gronne-byrom",
        stage: Stage::Identified,
        days: 14,
        ..IDEA
    },
    Told {
        title: "Felles lastesykkel",
        brief: "En i hver oppgang, lånt med telefonen.",
        focus: "mobilitet",
        stage: Stage::Identified,
        days: 20,
        ..IDEA
    },
    Told {
        title: "Klatrevegg på siloen",
        brief: "Den gamle siloen er 18 meter høy.",
        focus: "ungdom",
        stage: Stage::Identified,
        days: 3,
        ..IDEA
    },
    Told {
        title: "Kaffe for nye naboer",
        brief: "En kopp den første lørdagen etter at du flyttet inn.",
        focus: "naboskap-og-inkludering",
        stage: Stage::Identified,
        days: 6,
        proposer: "Thi Nguyen",
        ..IDEA
    },
    Told {
        title: "Vindmåler på brygga",
        brief: "Vi vet ikke hvor mye det blåser. La oss finne ut av det.",
        focus: "energi-og-bygg",
        stage: Stage::Identified,
        days: 25,
        ..IDEA
    },
    Told {
        title: "Epleslang",
        brief: "Frukten i hagene som ingen plukker.",
        focus: "mat",
        stage: Stage::Identified,
        days: 31,
        ..IDEA
    },
    Told {
        title: "Stille sone på torget",
        brief: "En krok uten musikk for dem som blir slitne av den.",
        focus: "naboskap-og-inkludering",
        stage: Stage::Identified,
        days: 17,
        ..IDEA
    },
    Told {
        title: "Gjenbruksmaling",
        brief: "Restene i bodene blir farger på oppgangene.",
        focus: "ombruk-og-sirkulaer-okonomi",
        stage: Stage::Identified,
        days: 11,
        ..IDEA
    },
    Told {
        title: "Vinterbading med badstue",
        brief: "Den står ferdig hos naboene i nord.",
        focus: "gronne-byrom",
        stage: Stage::Identified,
        days: 2,
        ..IDEA
    },
    Told {
        title: "Rulleskøyter i Lagerhallen",
        brief: "Gulvet er glatt og tomt om kvelden.",
        focus: "ungdom",
        stage: Stage::Identified,
        days: 40,
        ..IDEA
    },
    Told {
        title: "Mobilitetspunktet",
        brief: "Sykkel, buss og delebil på ett sted, under tak.",
        focus: "mobilitet",
        stage: Stage::OnHold,
        path: &[
            (Stage::Registered, 330, ""),
            (Stage::Qualified, 210, ""),
            (Stage::OnHold, 45, "Venter på tillatelse fra kommunen. Ny vurdering i uke 4."),
        ],
        why: "Folk bytter reisemåte på tre ulike hjørner.",
        for_whom: "Alle som pendler.",
        funding: "Fylket, når tillatelsen er der.",
        lead: "Grace Okafor",
        needs: &[
            ("Arkitekt", "Arkitektur", "30", false),
            ("En som kan søknader", "Offentlig forvaltning", "12", true),
        ],
        ..IDEA
    },
    Told {
        title: "Bruktbyggtorget",
        brief: "Et torg på nett for brukte byggevarer.",
        focus: "ombruk-og-sirkulaer-okonomi",
        stage: Stage::Rejected,
        path: &[
            (Stage::Registered, 170, ""),
            (
                Stage::Rejected,
                130,
                "To andre gjør det allerede. Forslagsstilleren er koblet på Ombrukslageret.",
            ),
        ],
        why: "Det finnes ikke ett sted å lete.",
        proposer: "Odd Fjeld",
        ..IDEA
    },
    Told {
        title: "Isbane på torget",
        brief: "Vann på torget når det fryser.",
        focus: "ungdom",
        stage: Stage::OnHold,
        path: &[
            (Stage::Registered, 75, ""),
            (Stage::OnHold, 20, "Det har ikke vært kaldt nok. Vi prøver igjen i januar."),
        ],
        why: "Nærmeste bane er fire kilometer unna.",
        ..IDEA
    },
    Told {
        title: "Julemarkedet",
        brief: "Tre helger med boder på brygga.",
        focus: "naboskap-og-inkludering",
        stage: Stage::Closed,
        path: &[
            (Stage::Registered, 400, ""),
            (Stage::Qualified, 360, ""),
            (Stage::Closed, 300, "Handelsforeningen tok over og gjør det bedre."),
        ],
        why: "Brygga var mørk i desember.",
        for_whom: "Småbedrifter og naboer.",
        funding: "Bodleie.",
        needs: &[
            ("Snekker", "Byggteknisk", "20", true),
            ("Vakter", "Frivillig arbeid", "20", true),
        ],
        ..IDEA
    },
];
