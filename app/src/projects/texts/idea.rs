//! Words of the page an idea is handed in on.

use domain::texts;

texts! {
    idea_lead(manager: &str) {
        nb: "Hva ville gjort bydelen bedre? Skriv det kort. {manager} leser alt og svarer deg.",
        nn: "Kva ville gjort bydelen betre? Skriv det kort. {manager} les alt og svarar deg.",
        en: "What would make the neighbourhood better? Keep it short. {manager} reads everything and answers you.",
    }
    choose { nb: "Velg", nn: "Vel", en: "Choose" }
    leave_empty { nb: "La dette stå tomt", nn: "Lat dette stå tomt", en: "Leave this empty" }
    idea_title { nb: "Hva heter ideen?", nn: "Kva heiter ideen?", en: "What is the idea called?" }
    idea_title_help {
        nb: "Noen få ord, som «Benker langs elva».",
        nn: "Nokre få ord, som «Benker langs elva».",
        en: "A few words, like “Benches along the river”.",
    }
    in_short { nb: "Kort fortalt", nn: "Kort fortalt", en: "In short" }
    in_short_help {
        nb: "Hva er det, og hvem får glede av det?",
        nn: "Kva er det, og kven får glede av det?",
        en: "What is it, and who will enjoy it?",
    }
    where_is_it { nb: "Hvor?", nn: "Kvar?", en: "Where?" }
    where_help {
        nb: "En adresse eller et sted folk kjenner.",
        nn: "Ei adresse eller ein stad folk kjenner.",
        en: "An address, or a place people know.",
    }
    take_part_yourself { nb: "Jeg kan være med selv", nn: "Eg kan vere med sjølv", en: "I can take part myself" }
    take_part_help {
        nb: "Det forplikter deg ikke til noe.",
        nn: "Det forpliktar deg ikkje til noko.",
        en: "It commits you to nothing.",
    }
    your_name { nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name" }
    your_email { nb: "E-postadressen din", nn: "E-postadressa di", en: "Your e-mail address" }
    email_help {
        nb: "Du får en lenke der du kan følge ideen. Bare vi ser adressen.",
        nn: "Du får ei lenkje der du kan følgje ideen. Berre vi ser adressa.",
        en: "You get a link to follow the idea. Only we see the address.",
    }
    send_idea { nb: "Lever ideen", nn: "Lever ideen", en: "Hand in the idea" }
    look_alike {
        nb: "Se om noen har tenkt det samme",
        nn: "Sjå om nokon har tenkt det same",
        en: "See whether somebody had the same thought",
    }
    idea_after(manager: &str) {
        nb: "Ideen er synlig bare for deg og {manager} til den er registrert som prosjekt.",
        nn: "Ideen er synleg berre for deg og {manager} til han er registrert som prosjekt.",
        en: "Only you and {manager} see the idea until it is registered as a project.",
    }
    alike { nb: "Dette ligner", nn: "Dette liknar", en: "These are like it" }
    alike_means {
        nb: "Er det det samme, kan du bli med der. Er det noe annet, kryss av og lever ideen.",
        nn: "Er det det same, kan du bli med der. Er det noko anna, kryss av og lever ideen.",
        en: "If it is the same, join in there. If it is something else, tick the box and hand in the idea.",
    }
    another { nb: "Min idé er en annen", nn: "Min idé er ein annan", en: "My idea is another one" }
    thank_you_idea {
        nb: "Takk for ideen! Du ser den her, og får vite når det skjer noe.",
        nn: "Takk for ideen! Du ser han her, og får vite når det skjer noko.",
        en: "Thank you for the idea! You see it here, and will hear when something happens.",
    }
}
