//! The words of the Community Manager's list.

use domain::texts;

texts! {
    title { nb: "Pådrivere i partnerskapet", nn: "Pådrivarar i partnarskapet", en: "Pådrivere in the partnership" }
    nobody_waits { nb: "Ingen venter på velkomst nå.", nn: "Ingen ventar på velkomst no.", en: "Nobody is waiting for a welcome." }
    one_waits { nb: "Én ny venter på at du sier velkommen.", nn: "Éin ny ventar på at du seier velkomen.", en: "One newcomer is waiting for your welcome." }
    so_many_wait(count: &str) { nb: "{count} nye venter på at du sier velkommen.", nn: "{count} nye ventar på at du seier velkomen.", en: "{count} newcomers are waiting for your welcome." }
    live_lost { nb: "Frakoblet, prøver igjen", nn: "Fråkopla, prøver igjen", en: "Disconnected, trying again" }
    one_new { nb: "1 ny", nn: "1 ny", en: "1 new" }
    so_many_new(count: usize) { nb: "{count} nye", nn: "{count} nye", en: "{count} new" }
    show_them { nb: "Vis", nn: "Vis", en: "Show" }
    competence { nb: "Kompetanse", nn: "Kompetanse", en: "Competence" }
    partner { nb: "Partner", nn: "Partnar", en: "Partner" }
    all { nb: "Alle", nn: "Alle", en: "All" }
    everyone { nb: "Se alle", nn: "Sjå alle", en: "See everyone" }
    bounced { nb: "E-posten kom i retur", nn: "E-posten kom i retur", en: "E-mail came back" }
    close { nb: "Lukk", nn: "Lukk", en: "Close" }
    live { nb: "Direkte", nn: "Direkte", en: "Live" }
    parts { nb: "Delene av Styring", nn: "Delane av Styring", en: "The parts of Manage" }
    people { nb: "Pådrivere", nn: "Pådrivarar", en: "Pådrivere" }
    thanks { nb: "Si takk", nn: "Sei takk", en: "Say thank you" }
    which { nb: "Rekkefølge og hvem", nn: "Rekkjefølgje og kven", en: "Order and who" }
    order { nb: "Rekkefølge", nn: "Rekkjefølgje", en: "Order" }
    only { nb: "Vis bare", nn: "Vis berre", en: "Only" }
    newest { nb: "Nyeste først", nn: "Nyaste først", en: "Newest first" }
    by_name { nb: "Etter navn", nn: "Etter namn", en: "By name" }
    waiting { nb: "Venter på velkomst", nn: "Ventar på velkomst", en: "Waiting for a welcome" }
    search_label { nb: "Søk etter navn, e‑post, kompetanse eller det de har skrevet", nn: "Søk etter namn, e‑post, kompetanse eller det dei har skrive", en: "Search by name, e‑mail, competence or what they wrote" }
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
        nb: "Den kommer i velkomst-e‑posten, med navnet ditt under. Nevn gjerne noe de skrev.",
        nn: "Ho kjem i velkomst-e‑posten, med namnet ditt under. Nemn gjerne noko dei skreiv.",
        en: "It goes into the welcome e‑mail, with your name below. Do mention something they wrote.",
    }
    send_welcome { nb: "Send velkomst", nn: "Send velkomst", en: "Send the welcome" }
    welcomed { nb: "Velkomsten er på vei.", nn: "Velkomsten er på veg.", en: "The welcome is on its way." }
    welcomed_without {
        nb: "Velkomsten er merket. Det gikk ikke noe brev, for vi har ingen e‑postadresse.",
        nn: "Velkomsten er merkt. Det gjekk ikkje noko brev, for vi har inga e‑postadresse.",
        en: "The welcome is noted. No letter went out, for we have no e‑mail address.",
    }
    welcomed_already {
        nb: "En annen har alt sagt velkommen, så vi sendte ikke en til. Det du skrev, er her fortsatt.",
        nn: "Ein annan har alt sagt velkomen, så vi sende ikkje ein til. Det du skreiv, er her framleis.",
        en: "Someone else has already said welcome, so we did not send another. What you wrote is still here.",
    }
    no_letter(name: &str) {
        nb: "Vi har ingen e‑postadresse til {name}, så det går ikke noe brev. Ring gjerne, og merk av her etterpå.",
        nn: "Vi har inga e‑postadresse til {name}, så det går ikkje noko brev. Ring gjerne, og merk av her etterpå.",
        en: "We have no e‑mail address for {name}, so no letter goes out. Do call, and mark it here afterwards.",
    }
    mark_welcomed { nb: "Merk som ønsket velkommen", nn: "Merk som ønskt velkomen", en: "Mark as welcomed" }
    nobody { nb: "Ingen her. Prøv et kortere ord.", nn: "Ingen her. Prøv eit kortare ord.", en: "Nobody here. Try a shorter word." }
    more { nb: "Vis flere", nn: "Vis fleire", en: "Show more" }
    from_start { nb: "Fra begynnelsen", nn: "Frå starten", en: "From the start" }
    total_one { nb: "1 Pådriver", nn: "1 Pådrivar", en: "1 Pådriver" }
    total_over(count: &str) { nb: "Over {count} Pådrivere", nn: "Over {count} Pådrivarar", en: "More than {count} Pådrivere" }
    total(count: &str) { nb: "{count} Pådrivere", nn: "{count} Pådrivarar", en: "{count} Pådrivere" }
}
