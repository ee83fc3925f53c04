//! The words of the Community Manager's list.

use domain::texts;

texts! {
    title { nb: "Pådrivere i partnerskapet", nn: "Pådrivarar i partnarskapet", en: "Pådrivere in the partnership" }
    nobody_waits { nb: "Ingen venter på velkomst nå.", nn: "Ingen ventar på velkomst no.", en: "Nobody is waiting for a welcome." }
    one_waits { nb: "Én ny venter på at du sier velkommen.", nn: "Éin ny ventar på at du seier velkomen.", en: "One newcomer is waiting for your welcome." }
    so_many_wait(count: &str) { nb: "{count} nye venter på at du sier velkommen.", nn: "{count} nye ventar på at du seier velkomen.", en: "{count} newcomers are waiting for your welcome." }
    live { nb: "Direkte", nn: "Direkte", en: "Live" }
    which { nb: "Hvem", nn: "Kven", en: "Who" }
    newest { nb: "Nyeste først", nn: "Nyaste først", en: "Newest first" }
    by_name { nb: "Etter navn", nn: "Etter namn", en: "By name" }
    waiting { nb: "Venter på velkomst", nn: "Ventar på velkomst", en: "Waiting for a welcome" }
    search_label { nb: "Søk etter navn, e-post, kompetanse eller det de har skrevet", nn: "Søk etter namn, e-post, kompetanse eller det dei har skrive", en: "Search by name, e-mail, competence or what they wrote" }
    search { nb: "Søk", nn: "Søk", en: "Search" }
    today { nb: "i dag", nn: "i dag", en: "today" }
    yesterday { nb: "i går", nn: "i går", en: "yesterday" }
    days_ago(days: i64) { nb: "for {days} dager siden", nn: "for {days} dagar sidan", en: "{days} days ago" }
    came(when: &str) { nb: "Kom {when}", nn: "Kom {when}", en: "Came {when}" }
    new { nb: "Ny", nn: "Ny", en: "New" }
    not_confirmed { nb: "Ikke logget inn ennå", nn: "Ikkje logga inn enno", en: "Not signed in yet" }
    public { nb: "På den åpne siden", nn: "På den opne sida", en: "On the public page" }
    has_idea { nb: "Har en idé", nn: "Har ein idé", en: "Has an idea" }
    say_welcome { nb: "Si velkommen", nn: "Sei velkomen", en: "Say welcome" }
    personal(name: &str) { nb: "En personlig linje til {name}", nn: "Ei personleg linje til {name}", en: "A personal line to {name}" }
    personal_help {
        nb: "Den kommer i velkomst-e-posten, med navnet ditt under. Nevn gjerne noe de skrev.",
        nn: "Ho kjem i velkomst-e-posten, med namnet ditt under. Nemn gjerne noko dei skreiv.",
        en: "It goes into the welcome e-mail, with your name below. Do mention something they wrote.",
    }
    send_welcome { nb: "Send velkomst", nn: "Send velkomst", en: "Send the welcome" }
    welcomed { nb: "Velkomsten er på vei.", nn: "Velkomsten er på veg.", en: "The welcome is on its way." }
    nobody { nb: "Ingen her. Prøv et kortere ord.", nn: "Ingen her. Prøv eit kortare ord.", en: "Nobody here. Try a shorter word." }
    more { nb: "Vis flere", nn: "Vis fleire", en: "Show more" }
    from_start { nb: "Fra begynnelsen", nn: "Frå starten", en: "From the start" }
    total(count: &str) { nb: "{count} Pådrivere", nn: "{count} Pådrivarar", en: "{count} Pådrivere" }
}
