//! The words of the programme, and of being asked to speak.

use domain::texts;

texts! {
    programme { nb: "Program", nn: "Program", en: "Programme" }
    desk_lead {
        nb: "Hva som skjer når, og hvem som sier noe. En Pådriver du velger, blir spurt på e‑post, og står i programmet når de har sagt ja.",
        nn: "Kva som skjer når, og kven som seier noko. Ein Pådrivar du vel, blir spurd på e‑post, og står i programmet når dei har sagt ja.",
        en: "What happens when, and who speaks. A Pådriver you choose is asked by e‑mail, and is in the programme once they have said yes.",
    }
    nothing_yet { nb: "Programmet er tomt ennå.", nn: "Programmet er tomt enno.", en: "The programme is still empty." }
    new_item { nb: "Nytt punkt", nn: "Nytt punkt", en: "New item" }
    another { nb: "Nytt punkt", nn: "Nytt punkt", en: "New item" }
    change_item { nb: "Endre punktet", nn: "Endre punktet", en: "Change the item" }
    change { nb: "Endre", nn: "Endre", en: "Change" }
    change_this(title: &str) { nb: "Endre: {title}", nn: "Endre: {title}", en: "Change: {title}" }
    day { nb: "Dag", nn: "Dag", en: "Day" }
    clock { nb: "Klokkeslett", nn: "Klokkeslett", en: "Time" }
    clock_help {
        nb: "For eksempel 08.15. Flyttes arrangementet, følger programmet med.",
        nn: "Til dømes 08.15. Blir arrangementet flytta, følgjer programmet med.",
        en: "For example 08:15. If the event is moved, the programme moves with it.",
    }
    title { nb: "Hva skjer?", nn: "Kva skjer?", en: "What happens?" }
    about { nb: "Mer om det", nn: "Meir om det", en: "More about it" }
    backstage { nb: "Bare i kjøreplanen", nn: "Berre i køyreplanen", en: "In the run sheet only" }
    backstage_means { nb: "Rigging og annet som gjestene ikke trenger å vite om.", nn: "Rigging og anna som gjestene ikkje treng å vite om.", en: "Setting up and other things that guests need not know." }
    backstage_tag { nb: "Bare i kjøreplanen", nn: "Berre i køyreplanen", en: "Run sheet only" }
    who_speaks { nb: "Hvem sier noe?", nn: "Kven seier noko?", en: "Who speaks?" }
    a_padriver { nb: "En Pådriver", nn: "Ein Pådrivar", en: "A Pådriver" }
    a_padriver_help { nb: "Skriv navnet og velg. Personen blir spurt på e‑post når du lagrer.", nn: "Skriv namnet og vel. Personen blir spurd på e‑post når du lagrar.", en: "Type the name and choose. The person is asked by e‑mail when you save." }
    or_somebody { nb: "Eller en annen, ved navn", nn: "Eller ein annan, med namn", en: "Or somebody else, by name" }
    who_they_are { nb: "Hvem det er", nn: "Kven det er", en: "Who they are" }
    add { nb: "Legg til", nn: "Legg til", en: "Add" }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    back { nb: "Tilbake uten å lagre", nn: "Tilbake utan å lagre", en: "Back without saving" }
    remove { nb: "Fjern punktet …", nn: "Fjern punktet …", en: "Remove the item …" }
    remove_means { nb: "Punktet går ut av programmet, og svarene fra dem som skulle si noe, går med.", nn: "Punktet går ut av programmet, og svara frå dei som skulle seie noko, går med.", en: "The item leaves the programme, and so do the answers of those who were to speak." }
    remove_it { nb: "Fjern det", nn: "Fjern det", en: "Remove it" }
    gone { nb: "Tidligere Pådriver", nn: "Tidlegare Pådrivar", en: "Former Pådriver" }
    by_name { nb: "Ved navn", nn: "Med namn", en: "By name" }
    is_asked { nb: "Spurt, ikke svart", nn: "Spurd, ikkje svart", en: "Asked, not answered" }
    said_yes { nb: "Har sagt ja", nn: "Har sagt ja", en: "Said yes" }
    said_no { nb: "Kan ikke", nn: "Kan ikkje", en: "Cannot" }
    has_said_yes { nb: "Sa ja", nn: "Sa ja", en: "Said yes" }
    has_said_no { nb: "Sa nei", nn: "Sa nei", en: "Said no" }
    has_said_yes_of(name: &str) { nb: "Sa ja: {name}", nn: "Sa ja: {name}", en: "Said yes: {name}" }
    has_said_no_of(name: &str) { nb: "Sa nei: {name}", nn: "Sa nei: {name}", en: "Said no: {name}" }
    take_out { nb: "Ta ut", nn: "Ta ut", en: "Take out" }
    take_out_of(name: &str) { nb: "Ta ut: {name}", nn: "Ta ut: {name}", en: "Take out: {name}" }

    you_are_asked { nb: "Du er spurt", nn: "Du er spurd", en: "You are asked" }
    hello(name: &str) { nb: "Hei, {name}!", nn: "Hei, {name}!", en: "Hi {name}!" }
    will_you(item: &str, when: &str) {
        nb: "Vil du stå for «{item}», {when}?",
        nn: "Vil du stå for «{item}», {when}?",
        en: "Would you take on “{item}”, {when}?",
    }
    you_said_yes(item: &str, when: &str) {
        nb: "Du har sagt ja til «{item}», {when}. Tusen takk!",
        nn: "Du har sagt ja til «{item}», {when}. Tusen takk!",
        en: "You said yes to “{item}”, {when}. Thank you so much!",
    }
    you_said_no(item: &str) {
        nb: "Du har sagt nei til «{item}». Takk for at du sa fra. Du kan ombestemme deg.",
        nn: "Du har sagt nei til «{item}». Takk for at du sa frå. Du kan ombestemme deg.",
        en: "You said no to “{item}”. Thank you for telling us. You can change your mind.",
    }
    openly { nb: "Navnet mitt kan stå i programmet for alle", nn: "Namnet mitt kan stå i programmet for alle", en: "My name may be in the programme for everyone" }
    openly_means {
        nb: "Uten dette ser andre navnet ditt bare hvis de kan se profilen din.",
        nn: "Utan dette ser andre namnet ditt berre om dei kan sjå profilen din.",
        en: "Without this, others see your name only if they may see your profile.",
    }
    yes { nb: "Ja, gjerne", nn: "Ja, gjerne", en: "Yes, gladly" }
    no { nb: "Nei, dessverre", nn: "Nei, diverre", en: "No, sorry" }
    see_the_event { nb: "Se arrangementet", nn: "Sjå arrangementet", en: "See the event" }
}
