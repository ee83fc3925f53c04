//! The words of invitations.

use domain::texts;

texts! {
    invite { nb: "Inviter", nn: "Inviter", en: "Invite" }
    sent_one { nb: "Én invitasjon er på vei.", nn: "Éin invitasjon er på veg.", en: "One invitation is on its way." }
    sent(many: i64) { nb: "{many} invitasjoner er på vei.", nn: "{many} invitasjonar er på veg.", en: "{many} invitations are on their way." }
    reminded_one { nb: "Én påminnelse er på vei.", nn: "Éi påminning er på veg.", en: "One reminder is on its way." }
    reminded(many: i64) { nb: "{many} påminnelser er på vei.", nn: "{many} påminningar er på veg.", en: "{many} reminders are on their way." }
    not_open {
        nb: "Nå kan ingen svare, så ingen kan inviteres. Publiser arrangementet og åpne påmeldingen først.",
        nn: "No kan ingen svare, så ingen kan inviterast. Publiser arrangementet og opne påmeldinga først.",
        en: "Nobody can answer now, so nobody can be invited. Publish the event and open sign-up first.",
    }

    whom { nb: "Hvem", nn: "Kven", en: "Whom" }
    whom_means {
        nb: "Velg én eller flere grupper. Ingen får den to ganger, og den som har sagt nei, får den ikke.",
        nn: "Vel éi eller fleire grupper. Ingen får han to gonger, og den som har sagt nei, får han ikkje.",
        en: "Choose one or more groups. Nobody gets it twice, and whoever has said no does not get it.",
    }
    everyone { nb: "Alle Pådrivere", nn: "Alle Pådrivarar", en: "All Pådrivere" }
    so_many(many: &str) { nb: "{many} i alt.", nn: "{many} i alt.", en: "{many} in all." }
    last_time { nb: "De som var med sist", nn: "Dei som var med sist", en: "Those who were there last time" }
    last_time_means(title: &str, day: &str, many: &str) {
        nb: "«{title}» {day}: {many} svarte ja.",
        nn: "«{title}» {day}: {many} svara ja.",
        en: "“{title}” on {day}: {many} said yes.",
    }
    by_competence { nb: "De som kan …", nn: "Dei som kan …", en: "Those who know …" }
    by_interest { nb: "De som er opptatt av …", nn: "Dei som er opptekne av …", en: "Those who care about …" }
    by_focus { nb: "De som arbeider med …", nn: "Dei som arbeider med …", en: "Those who work on …" }
    by_partner { nb: "De som kommer fra …", nn: "Dei som kjem frå …", en: "Those who come from …" }
    count { nb: "Tell opp", nn: "Tel opp", en: "Count" }

    words { nb: "Med dine ord", nn: "Med dine ord", en: "In your words" }
    words_mean {
        nb: "Tittel, tid og sted kommer med av seg selv, og en knapp til å svare med.",
        nn: "Tittel, tid og stad kjem med av seg sjølve, og ein knapp til å svare med.",
        en: "Title, time and place come along by themselves, and a button to answer with.",
    }
    personal { nb: "En hilsen fra deg", nn: "Ei helsing frå deg", en: "A greeting from you" }
    personal_help { nb: "Hvorfor nettopp de bør komme.", nn: "Kvifor nettopp dei bør kome.", en: "Why they in particular should come." }
    own_list { nb: "Egne adresser", nn: "Eigne adresser", en: "Addresses of your own" }
    own_list_help(most: u16) {
        nb: "Én på hver linje, gjerne med navn. Høyst {most}. De blir gjester når de svarer, og adressene slettes 30 dager etter.",
        nn: "Éi på kvar linje, gjerne med namn. Høgst {most}. Dei blir gjester når dei svarar, og adressene blir sletta 30 dagar etter.",
        en: "One on each line, with a name if you like. At most {most}. They become guests when they answer, and the addresses are erased 30 days after.",
    }
    agreed { nb: "De på listen vil ha invitasjonen", nn: "Dei på lista vil ha invitasjonen", en: "Those on the list want the invitation" }
    agreed_means {
        nb: "De har bedt om den, eller sagt ja da du spurte. Uten det kan vi ikke skrive til dem.",
        nn: "Dei har bede om han, eller sagt ja då du spurde. Utan det kan vi ikkje skrive til dei.",
        en: "They have asked for it, or said yes when you asked. Without that we cannot write to them.",
    }

    reaches { nb: "Slik når den ut", nn: "Slik når han ut", en: "Whom it reaches" }
    reaches_means {
        nb: "Adresser du har skrevet selv, telles når du ser på e‑posten.",
        nn: "Adresser du har skrive sjølv, blir talde når du ser på e‑posten.",
        en: "Addresses you have written yourself are counted when you look at the e‑mail.",
    }
    reaches_nobody { nb: "Ingen ennå", nn: "Ingen enno", en: "Nobody yet" }
    reaches_one { nb: "1 person får den", nn: "1 person får han", en: "1 person gets it" }
    reaches_so_many(many: &str) { nb: "{many} personer får den", nn: "{many} personar får han", en: "{many} people get it" }
    left_out { nb: "Disse får den ikke:", nn: "Desse får han ikkje:", en: "These do not:" }
    said_no { nb: "har sagt at de ikke kan", nn: "har sagt at dei ikkje kan", en: "have said that they cannot come" }
    answered_already { nb: "har svart allerede", nn: "har svart alt", en: "have answered already" }
    asked_already { nb: "er invitert før", nn: "er inviterte før", en: "were invited before" }
    wants_none { nb: "vil ikke ha invitasjoner", nn: "vil ikkje ha invitasjonar", en: "want no invitations" }
    too_often { nb: "har fått fire den siste måneden, og det er nok", nn: "har fått fire den siste månaden, og det er nok", en: "have had four in the last month, which is enough" }
    unproven { nb: "har ikke vist at adressen er deres", nn: "har ikkje vist at adressa er deira", en: "have not shown that the address is theirs" }
    no_address { nb: "har ikke e-post", nn: "har ikkje e-post", en: "have no e-mail" }
    bounces { nb: "har en adresse der e-post kommer i retur", nn: "har ei adresse der e-post kjem i retur", en: "have an address from which e‑mail comes back" }
    was_a_guest { nb: "var gjester sist og ga adressen bare til det", nn: "var gjester sist og gav adressa berre til det", en: "were guests last time and gave the address for that only" }
    the_letter { nb: "Slik blir e-posten", nn: "Slik blir e-posten", en: "What the e-mail will look like" }
    send { nb: "Send invitasjonen", nn: "Send invitasjonen", en: "Send the invitation" }
    send_to(n: &str) { nb: "Send til {n}", nn: "Send til {n}", en: "Send to {n}" }
    look { nb: "Se e-posten først", nn: "Sjå e-posten først", en: "See the e-mail first" }
    nobody_at_night { nb: "Ingen får den om natta eller på en søndag.", nn: "Ingen får han om natta eller på ein sundag.", en: "Nobody gets it at night or on a Sunday." }

    how_it_goes { nb: "Slik går det", nn: "Slik går det", en: "How it goes" }
    invited { nb: "Invitert", nn: "Inviterte", en: "Invited" }
    queued { nb: "På vei ut", nn: "På veg ut", en: "Going out" }
    unanswered { nb: "Ikke svart ennå", nn: "Ikkje svart enno", en: "No answer yet" }
    answered { nb: "Har svart", nn: "Har svart", en: "Answered" }
    came_back { nb: "Kom i retur", nn: "Kom i retur", en: "Came back" }
    stopped { nb: "Vil ikke ha flere", nn: "Vil ikkje ha fleire", en: "Want no more" }
    sent_of(done: &str, all: &str) { nb: "{done} av {all} er sendt.", nn: "{done} av {all} er sende.", en: "{done} of {all} have been sent." }
    goes_on(when: &str) { nb: "Resten går ut {when}.", nn: "Resten går ut {when}.", en: "The rest go out {when}." }
    come(many: &str) { nb: "{many} kommer", nn: "{many} kjem", en: "{many} coming" }
    may_come(many: &str) { nb: "{many} kanskje", nn: "{many} kanskje", en: "{many} maybe" }
    cannot_come(many: &str) { nb: "{many} kan ikke", nn: "{many} kan ikkje", en: "{many} cannot" }
    remind_one { nb: "Minn den ene som ikke har svart", nn: "Minn den eine som ikkje har svart", en: "Remind the one who has not answered" }
    remind(many: &str) { nb: "Minn de {many} som ikke har svart", nn: "Minn dei {many} som ikkje har svart", en: "Remind the {many} who have not answered" }
    remind_later {
        nb: "Har noen ikke svart to døgn etter at de fikk den, kan du minne dem her, én gang.",
        nn: "Har nokon ikkje svart to døgn etter at dei fekk han, kan du minne dei her, éin gong.",
        en: "If some have not answered two days after they got it, you can remind them here, once.",
    }

    was_sent { nb: "Sendt ut", nn: "Sende ut", en: "What was sent" }
    sent_by(when: &str, name: &str) { nb: "{when}, av {name}", nn: "{when}, av {name}", en: "{when}, by {name}" }
    invited_so_many(many: &str) { nb: "{many} invitert", nn: "{many} inviterte", en: "{many} invited" }
    one_address { nb: "én egen adresse", nn: "éi eiga adresse", en: "one address of your own" }
    addresses(many: &str) { nb: "{many} egne adresser", nn: "{many} eigne adresser", en: "{many} addresses of your own" }
    who_was_asked { nb: "Hvem som er invitert", nn: "Kven som er inviterte", en: "Who was invited" }
    was_reminded { nb: "Er minnet om det", nn: "Er mint om det", en: "Has been reminded" }

    you_are_invited { nb: "Du er invitert. Kommer du?", nn: "Du er invitert. Kjem du?", en: "You are invited. Will you come?" }
    your_name { nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name" }
    your_name_help { nb: "Så vet vi hvem som kommer.", nn: "Så veit vi kven som kjem.", en: "So that we know who is coming." }

    stop_title { nb: "Vil du ikke ha flere invitasjoner?", nn: "Vil du ikkje ha fleire invitasjonar?", en: "No more invitations?" }
    stop_means(place: &str) {
        nb: "Trykk på knappen, så sender vi deg ingen flere fra {place}. Har du meldt deg på noe, får du fortsatt beskjed om det.",
        nn: "Trykk på knappen, så sender vi deg ingen fleire frå {place}. Har du meldt deg på noko, får du framleis beskjed om det.",
        en: "Press the button, and we send you no more from {place}. If you have signed up for something, you still hear about that.",
    }
    stop { nb: "Ikke send meg flere", nn: "Ikkje send meg fleire", en: "Send me no more" }
    stopped_title { nb: "Du får ingen flere invitasjoner", nn: "Du får ingen fleire invitasjonar", en: "You get no more invitations" }
    stopped_means(place: &str) {
        nb: "Det er ordnet. Du er like velkommen til det som skjer i {place}. Trykket du feil, kan du angre.",
        nn: "Det er ordna. Du er like velkomen til det som skjer i {place}. Trykte du feil, kan du angre.",
        en: "That is done. You are just as welcome to what happens in {place}. If you pressed by mistake, you can undo it.",
    }
    resume { nb: "Angre: send meg invitasjoner", nn: "Angre: send meg invitasjonar", en: "Undo: send me invitations" }
}
