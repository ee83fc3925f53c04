//! The words of one's own calendar.

use domain::texts;

texts! {
    own_calendar { nb: "Min kalender", nn: "Kalenderen min", en: "My calendar" }
    means {
        nb: "Få alt du har sagt ja eller kanskje til rett i din egen kalender. Endres tid eller sted, endres det der også.",
        nn: "Få alt du har sagt ja eller kanskje til rett i din eigen kalender. Blir tid eller stad endra, blir det endra der òg.",
        en: "Get everything you said yes or maybe to straight into your own calendar. When time or place changes, so does your calendar.",
    }
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
