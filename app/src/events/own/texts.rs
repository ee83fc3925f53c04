//! The words of one's own calendar.

use domain::texts;

texts! {
    own_calendar { nb: "Min kalender", nn: "Kalenderen min", en: "My calendar" }
    means {
        nb: "Få alt du har sagt ja eller kanskje til rett i din egen kalender. Endres tid eller sted, endres det der også.",
        nn: "Få alt du har sagt ja eller kanskje til rett i din eigen kalender. Blir tid eller stad endra, blir det endra der òg.",
        en: "Get everything you said yes or maybe to straight into your own calendar. When time or place changes, so does your calendar.",
    }
    programme { nb: "Program", nn: "Program", en: "Programme" }
    how { nb: "Slik får du den inn i kalenderen", nn: "Slik får du ho inn i kalenderen", en: "How to get it into your calendar" }
    on_iphone { nb: "iPhone og Mac", nn: "iPhone og Mac", en: "iPhone and Mac" }
    on_iphone_means { nb: "Trykk «Åpne i kalenderen» når adressen er laget.", nn: "Trykk «Opne i kalenderen» når adressa er laga.", en: "Press “Open in the calendar” when the address is made." }
    in_google { nb: "Google", nn: "Google", en: "Google" }
    in_google_means {
        nb: "På en datamaskin: pluss-tegnet ved «Andre kalendere», så «Fra nettadresse». Lim inn adressen.",
        nn: "På ei datamaskin: pluss-teiknet ved «Andre kalendrar», så «Frå nettadresse». Lim inn adressa.",
        en: "On a computer: the plus sign beside “Other calendars”, then “From URL”. Paste the address.",
    }
    in_outlook { nb: "Outlook", nn: "Outlook", en: "Outlook" }
    in_outlook_means { nb: "«Legg til kalender», så «Abonner fra nettet». Lim inn adressen.", nn: "«Legg til kalender», så «Abonner frå nettet». Lim inn adressa.", en: "“Add calendar”, then “Subscribe from web”. Paste the address." }
    make { nb: "Lag en hemmelig adresse", nn: "Lag ei hemmeleg adresse", en: "Make a secret address" }
    make_new { nb: "Lag en ny adresse", nn: "Lag ei ny adresse", en: "Make a new address" }
    new_means {
        nb: "Den gamle adressen slutter å virke når du lager en ny. Gjør det hvis noen andre har fått tak i den.",
        nn: "Den gamle adressa sluttar å verke når du lagar ei ny. Gjer det om nokon andre har fått tak i ho.",
        en: "The old address stops working when you make a new one. Do that if somebody else has got hold of it.",
    }
    switch_off { nb: "Slå av", nn: "Slå av", en: "Switch off" }
    there_is_one(since: &str) {
        nb: "Du laget en adresse {since}. Vi kan ikke vise den igjen, men du kan lage en ny.",
        nn: "Du laga ei adresse {since}. Vi kan ikkje vise ho igjen, men du kan lage ei ny.",
        en: "You made an address on {since}. We cannot show it again, but you can make a new one.",
    }
    here_it_is { nb: "Her er adressen din.", nn: "Her er adressa di.", en: "Here is your address." }
    shown_once {
        nb: "Vi viser den bare nå. Den som har adressen, ser hva du skal på, så hold den for deg selv.",
        nn: "Vi viser ho berre no. Den som har adressa, ser kva du skal på, så hald ho for deg sjølv.",
        en: "We only show it now. Whoever has it sees what you go to, so keep it to yourself.",
    }
    address { nb: "Adresse", nn: "Adresse", en: "Address" }
    open { nb: "Åpne i kalenderen", nn: "Opne i kalenderen", en: "Open in the calendar" }
    copy { nb: "Kopier adressen", nn: "Kopier adressa", en: "Copy the address" }
    copied { nb: "Adressen er kopiert.", nn: "Adressa er kopiert.", en: "The address is copied." }
}
