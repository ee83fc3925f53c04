//! The words of taking tracks and questions along.

use domain::texts;

texts! {
    later_ones { nb: "Senere i serien", nn: "Seinare i serien", en: "Later in the series" }
    one_later { nb: "Ett senere arrangement i serien kommer.", nn: "Eitt seinare arrangement i serien kjem.", en: "One later event of the series is to come." }
    so_many_later(count: &str) { nb: "{count} senere arrangementer i serien kommer.", nn: "{count} seinare arrangement i serien kjem.", en: "{count} later events of the series are to come." }
    take_along_means {
        nb: "De får de samme sporene og spørsmålene. Det de har fra før, blir stående, og der noen har valgt spor eller svart, endrer vi ingenting.",
        nn: "Dei får dei same spora og spørsmåla. Det dei har frå før, blir ståande, og der nokon har valt spor eller svart, endrar vi ingenting.",
        en: "They get the same tracks and questions. What they have already stays, and where somebody has chosen or answered, we change nothing.",
    }
    take_along { nb: "Ta med til alle senere", nn: "Ta med til alle seinare", en: "Take along to all later ones" }
    taken_to_one { nb: "Tatt med til ett senere arrangement.", nn: "Teke med til eitt seinare arrangement.", en: "Taken along to one later event." }
    taken_to(count: &str) { nb: "Tatt med til {count} senere arrangementer.", nn: "Teke med til {count} seinare arrangement.", en: "Taken along to {count} later events." }
    left_one { nb: "Ett er som før, for der har noen valgt eller svart.", nn: "Eitt er som før, for der har nokon valt eller svart.", en: "One is as before, for somebody has chosen or answered there." }
    left(count: &str) { nb: "{count} er som før, for der har noen valgt eller svart.", nn: "{count} er som før, for der har nokon valt eller svart.", en: "{count} are as before, for somebody has chosen or answered there." }
}
