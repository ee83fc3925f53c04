//! Words of what is told along the way, and of putting two ideas together.

use domain::texts;

texts! {
    along_the_way { nb: "Underveis", nn: "Undervegs", en: "Along the way" }
    tell { nb: "Fortell hvordan det går", nn: "Fortel korleis det går", en: "Tell how it goes" }
    what_happened { nb: "Hva har skjedd?", nn: "Kva har skjedd?", en: "What has happened?" }
    publish { nb: "Legg ut", nn: "Legg ut", en: "Publish" }
    merge { nb: "Slå sammen", nn: "Slå saman", en: "Merge" }
    merge_means {
        nb: "Ideen blir en del av et annet prosjekt. De som leverte den, følger med dit og får æren for den. Det kan ikke angres.",
        nn: "Ideen blir ein del av eit anna prosjekt. Dei som leverte han, følgjer med dit og får æra for han. Det kan ikkje angrast.",
        en: "The idea becomes part of another project. Those who handed it in go along and get the credit. This cannot be undone.",
    }
    merge_into { nb: "Slå sammen med", nn: "Slå saman med", en: "Merge with" }
    merge_into_help {
        nb: "Det siste i adressen til det andre prosjektet, som «takhagen-pa-lageret». Det må være i gang, og det alle ser, kan ikke bli en del av en idé som ingen har sett på.",
        nn: "Det siste i adressa til det andre prosjektet, som «takhagen-pa-lageret». Det må vere i gang, og det alle ser, kan ikkje bli ein del av ein idé som ingen har sett på.",
        en: "The last part of the other project's address, like “takhagen-pa-lageret”. It must still go on, and what everyone sees cannot become part of an idea that nobody has looked at.",
    }
    merge_now { nb: "Slå dem sammen", nn: "Slå dei saman", en: "Merge them" }
}
