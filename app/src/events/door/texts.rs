//! What is said at the door.

use domain::texts;

texts! {
    to_the_door { nb: "Dørliste", nn: "Dørliste", en: "Door list" }
    open_the_door { nb: "Du hjelper til ved døra.", nn: "Du hjelper til ved døra.", en: "You are helping at the door." }
    welcome_in { nb: "Velkommen inn", nn: "Velkomen inn", en: "Welcome in" }
    door_of(title: &str) { nb: "Dørliste: {title}", nn: "Dørliste: {title}", en: "Door list: {title}" }
    date_and_kind(date: &str, kind: &str) { nb: "{date}, {kind}", nn: "{date}, {kind}", en: "{date}, {kind}" }
    of_so_many(all: &str) { nb: "av {all} har kommet", nn: "av {all} har kome", en: "of {all} have arrived" }
    so_many_of(here: &str, all: &str) { nb: "{here} av {all} har kommet", nn: "{here} av {all} har kome", en: "{here} of {all} have arrived" }
    find { nb: "Finn navn", nn: "Finn namn", en: "Find a name" }
    which { nb: "Vis", nn: "Vis", en: "Show" }
    all { nb: "Alle", nn: "Alle", en: "All" }
    missing { nb: "Mangler", nn: "Manglar", en: "Missing" }
    guests { nb: "Gjester", nn: "Gjestar", en: "Guests" }
    the_list { nb: "De som kommer", nn: "Dei som kjem", en: "Those who come" }
    has_arrived { nb: "har kommet", nn: "har kome", en: "has arrived" }
    padriver { nb: "Pådriver", nn: "Pådrivar", en: "Pådriver" }
    guest { nb: "Gjest", nn: "Gjest", en: "Guest" }
    walk_in { nb: "Ikke påmeldt", nn: "Ikkje påmeld", en: "Not signed up" }
    with(kind: &str, names: &str) { nb: "{kind}, med {names}", nn: "{kind}, med {names}", en: "{kind}, with {names}" }
    with_some(kind: &str, count: u16) { nb: "{kind}, tar med {count}", nn: "{kind}, tek med {count}", en: "{kind}, brings {count}" }
    waits { nb: "på venteliste", nn: "på venteliste", en: "on the waiting list" }
    maybe { nb: "kanskje", nn: "kanskje", en: "maybe" }
    said_no { nb: "kunne ikke", nn: "kunne ikkje", en: "could not come" }
    came(at: &str) { nb: "Kom kl. {at}", nn: "Kom kl. {at}", en: "Arrived {at}" }
    some_came(here: &str, size: &str, at: &str) { nb: "{here} av {size} kom kl. {at}", nn: "{here} av {size} kom kl. {at}", en: "{here} of {size} arrived {at}" }
    no_photo { nb: "Ikke fotografer", nn: "Ikkje fotografer", en: "No photos" }
    guests_not_asked {
        nb: "Gjester, og de som er med noen, har vi ikke spurt om bilder. Spør dem først.",
        nn: "Gjestar, og dei som er med nokon, har vi ikkje spurt om bilete. Spør dei først.",
        en: "We have not asked guests, or those who come along, about pictures. Ask them first.",
    }
    more_about(name: &str) { nb: "Mer om {name}", nn: "Meir om {name}", en: "More about {name}" }
    show_more { nb: "Vis flere", nn: "Vis fleire", en: "Show more" }
    nobody_found { nb: "Ingen her heter det.", nn: "Ingen her heiter det.", en: "Nobody here by that name." }
    nobody_yet { nb: "Ingen har meldt seg på ennå. De som kommer likevel, skriver du opp her.", nn: "Ingen har meldt seg på enno. Dei som kjem likevel, skriv du opp her.", en: "Nobody has signed up yet. Add those who come here." }
    add { nb: "En som ikke står på lista", nn: "Ein som ikkje står på lista", en: "Someone not on the list" }
    name { nb: "Navn", nn: "Namn", en: "Name" }
    email { nb: "E-post", nn: "E-post", en: "E-mail" }
    email_help { nb: "Så kan vi si takk etterpå. Slettes etter 30 dager.", nn: "Så kan vi seie takk etterpå. Blir sletta etter 30 dagar.", en: "So that we can say thanks. Deleted after 30 days." }
    is_here { nb: "Skriv opp", nn: "Skriv opp", en: "Add" }
    ticket_code { nb: "Billettkode", nn: "Billettkode", en: "Ticket code" }
    ticket_help { nb: "Ti tegn, for eksempel 4K7Q2-M9TXA. De står under koden på billetten.", nn: "Ti teikn, til dømes 4K7Q2-M9TXA. Dei står under koden på billetten.", en: "Ten letters and digits, such as 4K7Q2-M9TXA, below the square on the ticket." }
    type_ticket { nb: "Skriv inn en billettkode", nn: "Skriv inn ein billettkode", en: "Type a ticket code" }
    let_in { nb: "Slipp inn", nn: "Slepp inn", en: "Let in" }
    scan { nb: "Les billett", nn: "Les billett", en: "Scan a ticket" }
    scan_means { nb: "Hold billetten foran kameraet.", nn: "Hald billetten framfor kameraet.", en: "Hold the ticket in front of the camera." }
    no_camera { nb: "Vi får ikke brukt kameraet. Skriv inn koden i stedet.", nn: "Vi får ikkje brukt kameraet. Skriv inn koden i staden.", en: "We cannot use the camera. Type the code instead." }
    no_such_ticket { nb: "Ingen her har den billetten.", nn: "Ingen her har den billetten.", en: "Nobody here has that ticket." }
    close { nb: "Lukk", nn: "Lukk", en: "Close" }
    how_many { nb: "Hvor mange er her?", nn: "Kor mange er her?", en: "How many are here?" }
    nobody { nb: "Ingen", nn: "Ingen", en: "Nobody" }
    want_no_photo { nb: "Ikke fotografer meg", nn: "Ikkje fotografer meg", en: "Do not photograph me" }
    may_photo { nb: "Greit å fotografere likevel", nn: "Greitt å fotografere likevel", en: "Photographs are fine after all" }

    live { nb: "Direkte", nn: "Direkte", en: "Live" }
    offline { nb: "Uten nett. Det du merker, blir tatt vare på her.", nn: "Utan nett. Det du merkjer, blir teke vare på her.", en: "No coverage. What you mark is kept here." }
    one_unsent { nb: "1 er ikke sendt ennå.", nn: "1 er ikkje send enno.", en: "1 is not sent yet." }
    unsent(count: &str) { nb: "{count} er ikke sendt ennå.", nn: "{count} er ikkje sende enno.", en: "{count} are not sent yet." }
    send_now { nb: "Send nå", nn: "Send no", en: "Send now" }
    signed_out { nb: "Du er logget ut. Logg inn igjen, så sender vi det du har merket.", nn: "Du er logga ut. Logg inn igjen, så sender vi det du har merkt.", en: "You are signed out. Sign in again, and we send what you have marked." }
    shut { nb: "Døra er ikke åpen for deg lenger. Snakk med den som leder arrangementet.", nn: "Døra er ikkje open for deg lenger. Snakk med den som leier arrangementet.", en: "The door is no longer open to you. Talk to whoever runs the event." }
    not_kept { nb: "Telefonen får ikke tatt vare på dette. Vent med å lukke siden til alt er sendt.", nn: "Telefonen får ikkje teke vare på dette. Vent med å lukke sida til alt er sendt.", en: "This phone cannot keep it. Do not close the page until all is sent." }
    refused(name: &str) { nb: "«{name}» ble ikke lagret. Skriv navnet på nytt.", nn: "«{name}» vart ikkje lagra. Skriv namnet på nytt.", en: "“{name}” was not saved. Type the name again." }
    here_now(name: &str) { nb: "{name} har kommet.", nn: "{name} har kome.", en: "{name} has arrived." }
    not_here(name: &str) { nb: "{name} er ikke merket som kommet.", nn: "{name} er ikkje merkt som komen.", en: "{name} is not marked as arrived." }

    paper { nb: "Liste til papir", nn: "Liste til papir", en: "List for paper" }
    paper_means { nb: "Skriv ut siden fra nettleseren. Kryss av for hånd, og før det inn etterpå.", nn: "Skriv ut sida frå nettlesaren. Kryss av for hand, og før det inn etterpå.", en: "Print this page from the browser. Tick by hand, and enter it afterwards." }
    back_to_door { nb: "Tilbake til dørlista", nn: "Tilbake til dørlista", en: "Back to the door list" }
    tick { nb: "Kommet", nn: "Kome", en: "Arrived" }
    party { nb: "Antall", nn: "Tal", en: "Number" }
    note { nb: "Merknad", nn: "Merknad", en: "Note" }

    helpers { nb: "Hjelpere ved døra", nn: "Hjelparar ved døra", en: "Helpers at the door" }
    helpers_mean { nb: "De ser dørlista for dette arrangementet, til et døgn etter.", nn: "Dei ser dørlista for dette arrangementet, til eit døgn etter.", en: "They see the door list of this event, until a day after." }
    helper { nb: "Hvem kan hjelpe?", nn: "Kven kan hjelpe?", en: "Who can help?" }
    name_helper { nb: "La hjelpe", nn: "La hjelpe", en: "Let help" }
    end_help(name: &str) { nb: "Ta {name} av", nn: "Ta {name} av", en: "Take {name} off" }
    nobody_could { nb: "Når Pådrivere har meldt seg på, kan du velge hjelpere blant dem.", nn: "Når Pådrivarar har meldt seg på, kan du velje hjelparar blant dei.", en: "Once Pådrivere have signed up, you can choose helpers among them." }

    my_ticket { nb: "Billetten din", nn: "Billetten din", en: "Your ticket" }
    show_at_door { nb: "Vis koden ved døra, eller si navnet ditt.", nn: "Vis koden ved døra, eller sei namnet ditt.", en: "Show the code at the door, or say your name." }
    square(code: &str) { nb: "Kode som kan leses av et kamera: {code}", nn: "Kode som eit kamera kan lese: {code}", en: "Code for a camera: {code}" }
    you_want_no_photo { nb: "De ved døra ser at du ikke vil fotograferes.", nn: "Dei ved døra ser at du ikkje vil bli fotografert.", en: "Those at the door see that you want no photographs." }
}
