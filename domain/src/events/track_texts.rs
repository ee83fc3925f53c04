//! The words of the table of who sits where.

use crate::texts;

texts! {
    name { nb: "Navn", nn: "Namn", en: "Name" }
    answer { nb: "Svar", nn: "Svar", en: "Answer" }
    how_many { nb: "Antall", nn: "Tal på folk", en: "Number" }
    companions { nb: "Følge", nn: "Følgje", en: "Company" }
    track { nb: "Spor", nn: "Spor", en: "Track" }
    wishes { nb: "Ønsker", nn: "Ønske", en: "Wishes" }
    comes { nb: "Kommer", nn: "Kjem", en: "Coming" }
    waits { nb: "Venter", nn: "Ventar", en: "Waiting" }
    maybe { nb: "Kanskje", nn: "Kanskje", en: "Maybe" }
    no_place { nb: "Har ikke plass", nn: "Har ikkje plass", en: "Has no place" }
    yes { nb: "Ja", nn: "Ja", en: "Yes" }
    no { nb: "Nei", nn: "Nei", en: "No" }
}
