//! Words of the list of projects.

use domain::texts;

texts! {
    projects { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" }
    projects_lead(place: &str) {
        nb: "Fra første tanke til ferdig benk: dette gjør vi i {place}.",
        nn: "Frå første tanke til ferdig benk: dette gjer vi i {place}.",
        en: "From the first thought to the finished bench: this is what we do in {place}.",
    }
    hand_in { nb: "Lever en idé", nn: "Lever ein idé", en: "Hand in an idea" }
    stopped {
        nb: "Du følger ikke ideen lenger, og vi har slettet adressen din. Ideen er her fortsatt.",
        nn: "Du følgjer ikkje ideen lenger, og vi har sletta adressa di. Ideen er her framleis.",
        en: "You no longer follow the idea, and we have erased your address. The idea is still here.",
    }
    view { nb: "Visning", nn: "Vising", en: "View" }
    board { nb: "Tavle", nn: "Tavle", en: "Board" }
    all { nb: "Alle", nn: "Alle", en: "All" }
    mine { nb: "Mine", nn: "Mine", en: "Mine" }
    none_found {
        nb: "Ingen prosjekter passer. Prøv færre ord, eller et annet steg.",
        nn: "Ingen prosjekt passar. Prøv færre ord, eller eit anna steg.",
        en: "No projects match. Try fewer words, or another stage.",
    }
    none_yet {
        nb: "Her er det ingen prosjekter ennå. Har du en idé?",
        nn: "Her er det ingen prosjekt enno. Har du ein idé?",
        en: "There are no projects here yet. Do you have an idea?",
    }
    show_more { nb: "Vis flere", nn: "Vis fleire", en: "Show more" }
    search { nb: "Søk i prosjekter", nn: "Søk i prosjekt", en: "Search projects" }
    area { nb: "Område", nn: "Område", en: "Area" }
    all_areas { nb: "Alle områder", nn: "Alle område", en: "All areas" }
    show { nb: "Vis", nn: "Vis", en: "Show" }
    stage { nb: "Steg", nn: "Steg", en: "Stage" }
    lacks(count: i64) { nb: "Mangler {count}", nn: "Manglar {count}", en: "Lacks {count}" }
}
