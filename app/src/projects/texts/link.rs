//! Words of the page behind a private link.

use domain::texts;

texts! {
    hello(name: &str) { nb: "Hei, {name}!", nn: "Hei, {name}!", en: "Hi {name}!" }
    confirm_means {
        nb: "Bekreft at adressen er din, så får du vite når det skjer noe med ideen.",
        nn: "Stadfest at adressa er di, så får du vite når det skjer noko med ideen.",
        en: "Confirm that the address is yours, and you will hear when something happens to the idea.",
    }
    confirm { nb: "Bekreft adressen", nn: "Stadfest adressa", en: "Confirm the address" }
    stop_following { nb: "Slutt å følge", nn: "Slutt å følgje", en: "Stop following" }
    stop_means {
        nb: "Vi sletter navnet og adressen din, og lenken virker ikke mer. Ideen blir her.",
        nn: "Vi slettar namnet og adressa di, og lenkja verkar ikkje meir. Ideen blir her.",
        en: "We erase your name and address, and the link stops working. The idea stays.",
    }
    stop_now {
        nb: "Slutt å følge og slett adressen",
        nn: "Slutt å følgje og slett adressa",
        en: "Stop following and erase my address",
    }
    thank_you(name: &str) { nb: "Takk for ideen, {name}!", nn: "Takk for ideen, {name}!", en: "Thank you for the idea, {name}!" }
    look_in_mail(manager: &str) {
        nb: "{manager} har fått beskjed. Se i e-posten din og bekreft adressen, så får du vite hvordan det går.",
        nn: "{manager} har fått beskjed. Sjå i e-posten din og stadfest adressa, så får du vite korleis det går.",
        en: "{manager} has been told. Look in your e-mail and confirm the address, and you will hear how it goes.",
    }
    private_link { nb: "Din private lenke til ideen", nn: "Di private lenkje til ideen", en: "Your private link to the idea" }
    copied { nb: "Kopiert", nn: "Kopiert", en: "Copied" }
    copy { nb: "Kopier", nn: "Kopier", en: "Copy" }
    more_about_it { nb: "Mer om ideen", nn: "Meir om ideen", en: "More about the idea" }
    add_to_it { nb: "Legg til noe", nn: "Legg til noko", en: "Add something" }
    add_to_it_help {
        nb: "En tanke, et sted, noen vi bør snakke med.",
        nn: "Ein tanke, ein stad, nokon vi bør snakke med.",
        en: "A thought, a place, somebody we should talk to.",
    }
}
