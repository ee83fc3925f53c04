//! Words of who carries a project, and of one's own place in it.

use domain::texts;

texts! {
    people { nb: "Folk", nn: "Folk", en: "People" }
    one_more {
        nb: "Og én til, som ikke står med navn her.",
        nn: "Og éin til, som ikkje står med namn her.",
        en: "And one more, who is not named here.",
    }
    more_people(count: i64) {
        nb: "Og {count} til, som ikke står med navn her.",
        nn: "Og {count} til, som ikkje står med namn her.",
        en: "And {count} more, who are not named here.",
    }
    not_proven { nb: "Adressen er ikke bekreftet", nn: "Adressa er ikkje stadfesta", en: "Address not confirmed" }
    sender { nb: "Leverte ideen", nn: "Leverte ideen", en: "Handed in the idea" }
    ask(name: &str) { nb: "Spør {name} om prosjektet", nn: "Spør {name} om prosjektet", en: "Ask {name} about the project" }
    former { nb: "Tidligere Pådriver", nn: "Tidlegare Pådrivar", en: "Former Pådriver" }
    join { nb: "Jeg vil være med", nn: "Eg vil vere med", en: "I want to take part" }
    you_are_in_it { nb: "Du er med", nn: "Du er med", en: "You are in it" }
    shown_means { nb: "Alle ser navnet ditt her.", nn: "Alle ser namnet ditt her.", en: "Everyone sees your name here." }
    hidden_means {
        nb: "Bare Pådrivere ser navnet ditt her.",
        nn: "Berre Pådrivarar ser namnet ditt her.",
        en: "Only Pådrivere see your name here.",
    }
    show_me { nb: "Vis navnet mitt for alle", nn: "Vis namnet mitt for alle", en: "Show my name to everyone" }
    hide_me { nb: "Vis meg bare for Pådrivere", nn: "Vis meg berre for Pådrivarar", en: "Show me to Pådrivere only" }
    leave { nb: "Gå ut av prosjektet", nn: "Gå ut av prosjektet", en: "Leave the project" }
    follow { nb: "Følg prosjektet", nn: "Følg prosjektet", en: "Follow the project" }
    unfollow { nb: "Slutt å følge", nn: "Slutt å følgje", en: "Stop following" }
    sign_in_to_follow {
        nb: "Logg inn for å følge prosjektet",
        nn: "Logg inn for å følgje prosjektet",
        en: "Sign in to follow the project",
    }
    who { nb: "Hvem?", nn: "Kven?", en: "Who?" }
    who_help { nb: "Navnet på en Pådriver.", nn: "Namnet på ein Pådrivar.", en: "The name of a Pådriver." }
    role { nb: "Rolle", nn: "Rolle", en: "Role" }
    take_participant { nb: "Ta bort som deltaker", nn: "Ta bort som deltakar", en: "Remove as participant" }
    take_role(role: &str) { nb: "Ta bort som {role}", nn: "Ta bort som {role}", en: "Remove as {role}" }
}
