//! The words of invitations.

use crate::texts;

texts! {
    subject(title: &str, place: &str) { nb: "Kommer du? «{title}» i {place}", nn: "Kjem du? «{title}» i {place}", en: "Will you come? “{title}” in {place}" }
    reminder_subject(title: &str, place: &str) { nb: "Vi har ikke hørt fra deg: «{title}» i {place}", nn: "Vi har ikkje høyrt frå deg: «{title}» i {place}", en: "We have not heard from you: “{title}” in {place}" }
    invited(hello: &str) { nb: "{hello} Vi vil gjerne ha deg med.", nn: "{hello} Vi vil gjerne ha deg med.", en: "{hello} We would like you to be there." }
    invited_because(hello: &str, lead: &str) { nb: "{hello} {lead}", nn: "{hello} {lead}", en: "{hello} {lead}" }
    reminder(hello: &str) {
        nb: "{hello} Vi inviterte deg for noen dager siden og vil gjerne vite om du kommer. Et nei hjelper oss også. Vi spør ikke flere ganger.",
        nn: "{hello} Vi inviterte deg for nokre dagar sidan og vil gjerne vite om du kjem. Eit nei hjelper oss òg. Vi spør ikkje fleire gonger.",
        en: "{hello} We invited you a few days ago and would like to know whether you are coming. A no helps us too. We will not ask again.",
    }
    answer { nb: "Svar på invitasjonen", nn: "Svar på invitasjonen", en: "Answer the invitation" }
    nothing_sent_yet {
        nb: "Du velger Jeg kommer, Kanskje eller Kan ikke på siden som åpnes. Ingenting er sendt før du trykker der.",
        nn: "Du vel Eg kjem, Kanskje eller Kan ikkje på sida som blir opna. Ingenting er sendt før du trykkjer der.",
        en: "You choose I am coming, Maybe or Cannot come on the page that opens. Nothing is sent until you press there.",
    }
    why_member(place: &str) {
        nb: "Du får denne fordi du er Pådriver i {place}.",
        nn: "Du får denne fordi du er Pådrivar i {place}.",
        en: "You get this because you are a Pådriver in {place}.",
    }
    why_asked(manager: &str, place: &str) {
        nb: "Du får denne fordi {manager} hos {place} har invitert deg. Vi sletter adressen din 30 dager etter.",
        nn: "Du får denne fordi {manager} hos {place} har invitert deg. Vi slettar adressa di 30 dagar etter.",
        en: "You get this because {manager} of {place} has invited you. We erase your address 30 days after.",
    }
    stop { nb: "Ikke send meg flere invitasjoner", nn: "Ikkje send meg fleire invitasjonar", en: "Send me no more invitations" }
}
