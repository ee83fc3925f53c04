//! The words of the front page.

use domain::texts;

texts! {
    motto { nb: "Bydelen blir det vi gjør den til.", nn: "Bydelen blir det vi gjer han til.", en: "The district becomes what we make it." }
    lead(place: &str) {
        nb: "Pådriverne i {place} er naboer og fagfolk som gjør ideer til noe du kan ta på: et ombrukslager, en kafé, en tryggere skolevei.",
        nn: "Pådrivarane i {place} er naboar og fagfolk som gjer idear til noko du kan ta på: eit ombrukslager, ein kafé, ein tryggare skuleveg.",
        en: "The Pådrivere of {place} are neighbours and professionals who turn ideas into things you can touch: a reuse depot, a café, a safer way to school.",
    }
    become_one { nb: "Bli Pådriver", nn: "Bli Pådrivar", en: "Become a Pådriver" }
    meet { nb: "Møt Pådriverne", nn: "Møt Pådrivarane", en: "Meet the Pådrivere" }
    quay(place: &str) { nb: "Brygga i {place}: trehus, et gammelt lager, en seilbåt på elva", nn: "Brygga i {place}: trehus, eit gammalt lager, ein seglbåt på elva", en: "The quay of {place}: wooden houses, an old warehouse, a boat on the river" }
    some_of_us { nb: "Noen av oss", nn: "Nokre av oss", en: "Some of us" }
    see_all(count: &str) { nb: "Se alle {count}", nn: "Sjå alle {count}", en: "See all {count}" }
    depot { nb: "Lagerbygning med åpen port, kasser og en stol som skal få nytt liv", nn: "Lagerbygning med open port, kasser og ein stol som skal få nytt liv", en: "A warehouse with its gate open, boxes, and a chair about to get a new life" }
    partners_title(count: &str) { nb: "{count} partnere i samme gate", nn: "{count} partnarar i same gata", en: "{count} partners in the same street" }
    partners_lead {
        nb: "Kommune, borettslag, skole, bibliotek, bedrifter og foreninger. De bidrar med rom, kunnskap, folk, materialer og penger, hver på sin måte.",
        nn: "Kommune, burettslag, skule, bibliotek, bedrifter og foreiningar. Dei bidreg med rom, kunnskap, folk, materialar og pengar, kvar på sin måte.",
        en: "Municipality, housing cooperatives, school, library, businesses and associations. They bring rooms, knowledge, people, materials and money, each in their own way.",
    }
    see_partners { nb: "Se partnerne", nn: "Sjå partnarane", en: "See the partners" }
    how { nb: "Slik er du med", nn: "Slik er du med", en: "How to take part" }
    how_one { nb: "Fortell hvem du er", nn: "Fortel kven du er", en: "Say who you are" }
    how_one_means { nb: "Tre minutter, og du bestemmer selv hva de andre ser. Du trenger ikke være medlem av noe.", nn: "Tre minutt, og du bestemmer sjølv kva dei andre ser. Du treng ikkje vere medlem av noko.", en: "Three minutes, and you decide what the others see. You need not be a member of anything." }
    how_two { nb: "Lån bort det du kan", nn: "Lån bort det du kan", en: "Lend what you know" }
    how_two_means { nb: "Bydelen trenger snekkere, jurister, bakere og folk som bærer. Du velger selv hvor ofte vi spør.", nn: "Bydelen treng snikkarar, juristar, bakarar og folk som ber. Du vel sjølv kor ofte vi spør.", en: "The district needs carpenters, lawyers, bakers and people who carry. You choose how often we ask." }
    how_three { nb: "Finn dem som vil det samme", nn: "Finn dei som vil det same", en: "Find those who want the same" }
    how_three_means { nb: "Søk på det du trenger hjelp til. Bak hvert ansikt er det noen som har sagt ja til å bli spurt.", nn: "Søk på det du treng hjelp til. Bak kvart ansikt er det nokon som har sagt ja til å bli spurd.", en: "Search for what you need help with. Behind each face is someone who agreed to be asked." }

    hello(name: &str) { nb: "Hei, {name}", nn: "Hei, {name}", en: "Hello, {name}" }
    we_are(count: &str, place: &str) { nb: "Nå er vi {count} i {place}.", nn: "No er vi {count} i {place}.", en: "We are {count} in {place} now." }
    next_step { nb: "Neste steg for deg", nn: "Neste steg for deg", en: "Your next step" }
    wants_face { nb: "Gi siden din et ansikt", nn: "Gje sida di eit ansikt", en: "Give your page a face" }
    wants_face_means { nb: "Folk husker et ansikt. Det kan godt være tegnet.", nn: "Folk hugsar eit ansikt. Det kan godt vere teikna.", en: "People remember a face. It may well be drawn." }
    choose_face { nb: "Velg ansikt", nn: "Vel ansikt", en: "Choose a face" }
    wants_competence { nb: "Fortell hva du kan", nn: "Fortel kva du kan", en: "Say what you know" }
    wants_competence_means { nb: "Da finner de andre deg når de trenger nettopp det.", nn: "Då finn dei andre deg når dei treng nettopp det.", en: "Then the others find you when they need just that." }
    add_competence { nb: "Legg til kompetanse", nn: "Legg til kompetanse", en: "Add competence" }
    wants_headline { nb: "Si i korthet hvem du er", nn: "Sei kort kven du er", en: "Say in short who you are" }
    wants_headline_means { nb: "Noen ord under navnet gjør det lettere å ta kontakt.", nn: "Nokre ord under namnet gjer det lettare å ta kontakt.", en: "A few words under your name make it easier to get in touch." }
    add_headline { nb: "Skriv noen ord", nn: "Skriv nokre ord", en: "Write a few words" }
    all_there { nb: "Siden din er i orden.", nn: "Sida di er i orden.", en: "Your page is in order." }
    find_someone { nb: "Finn noen å gjøre noe med", nn: "Finn nokon å gjere noko med", en: "Find someone to do something with" }
    who_is_new { nb: "Nye hos oss", nn: "Nye hos oss", en: "New here" }
    nobody_new { nb: "Ingen nye de siste to ukene. Kjenner du noen som burde være med?", nn: "Ingen nye dei siste to vekene. Kjenner du nokon som burde vere med?", en: "Nobody new these last two weeks. Do you know someone who should join?" }
    share_join { nb: "Her melder de seg på", nn: "Her melder dei seg på", en: "This is where they join" }
    then_comes { nb: "Så kommer", nn: "Så kjem", en: "Then comes" }
    whole_programme { nb: "Hele programmet", nn: "Heile programmet", en: "The whole programme" }
    thanked_you(name: &str) { nb: "{name} takket deg", nn: "{name} takka deg", en: "{name} thanked you" }
    were_thanked { nb: "Du fikk takk", nn: "Du fekk takk", en: "You were thanked" }
    all_you_did { nb: "Alt du har gjort", nn: "Alt du har gjort", en: "All you have done" }
}
