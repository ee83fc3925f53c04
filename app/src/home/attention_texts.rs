//! The words of what waits for the Community Manager.

use domain::texts;

texts! {
    needs_you { nb: "Trenger deg nå", nn: "Treng deg no", en: "Needs you now" }
    nothing_waits {
        nb: "Ingenting venter på deg akkurat nå. Det er lov å ta en kaffe med noen.",
        nn: "Ingenting ventar på deg akkurat no. Det er lov å ta ein kaffi med nokon.",
        en: "Nothing is waiting for you right now. You may well have a coffee with someone.",
    }
    and_more(count: &str) { nb: "Og {count} til.", nn: "Og {count} til.", en: "And {count} more." }
    to_board { nb: "Se tavla", nn: "Sjå tavla", en: "See the board" }
    to_programme { nb: "Se programmet", nn: "Sjå programmet", en: "See the programme" }
    waiting_one { nb: "Én ny venter på at du sier velkommen", nn: "Éin ny ventar på at du seier velkomen", en: "One newcomer is waiting for your welcome" }
    waiting(count: &str) { nb: "{count} nye venter på at du sier velkommen", nn: "{count} nye ventar på at du seier velkomen", en: "{count} newcomers are waiting for your welcome" }
    waiting_means { nb: "En personlig linje i dag er mer verdt enn et langt brev neste uke.", nn: "Ei personleg linje i dag er meir verd enn eit langt brev neste veke.", en: "A personal line today is worth more than a long letter next week." }
    say_welcome { nb: "Si velkommen", nn: "Sei velkomen", en: "Say welcome" }
    idea_waited(title: &str, days: &str) { nb: "{title} har ventet i {days} dager", nn: "{title} har venta i {days} dagar", en: "{title} has waited for {days} days" }
    idea_of(name: &str) { nb: "{name} kom med ideen og venter på et svar fra oss.", nn: "{name} kom med ideen og ventar på eit svar frå oss.", en: "{name} had the idea and is waiting for our answer." }
    idea_of_somebody { nb: "Noen kom med ideen og venter på et svar fra oss.", nn: "Nokon kom med ideen og ventar på eit svar frå oss.", en: "Someone had the idea and is waiting for our answer." }
    read_and_answer { nb: "Les og svar", nn: "Les og svar", en: "Read and answer" }
    was_due(day: &str) { nb: "Skulle vært gjort {day}", nn: "Skulle vore gjort {day}", en: "Was due on {day}" }
    to_plan { nb: "Se planen", nn: "Sjå planen", en: "See the plan" }
    has_not_answered(name: &str) { nb: "{name} har ikke svart", nn: "{name} har ikkje svart", en: "{name} has not answered" }
    asked_about(item: &str, event: &str, day: &str) {
        nb: "Spurt om å si noe: «{item}» på «{event}» {day}.",
        nn: "Spurd om å seie noko: «{item}» på «{event}» {day}.",
        en: "Asked to speak: “{item}” at “{event}” on {day}.",
    }
    see_programme { nb: "Se hvem", nn: "Sjå kven", en: "See who" }
    write_thanks { nb: "Skriv takk", nn: "Skriv takk", en: "Write thanks" }
    stands_still(stage: &str, days: &str) { nb: "{stage} i {days} dager uten at noe har skjedd.", nn: "{stage} i {days} dagar utan at noko har skjedd.", en: "{stage} for {days} days, and nothing has happened." }
    see_project { nb: "Se prosjektet", nn: "Sjå prosjektet", en: "See the project" }
}
