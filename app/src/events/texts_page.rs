//! The words of an event's page: telling a friend, what comes next, and the way to planning.

use domain::texts;

texts! {
    share { nb: "Del med noen", nn: "Del med nokon", en: "Share it" }
    copy_link { nb: "Kopier lenken", nn: "Kopier lenkja", en: "Copy the link" }
    link_copied { nb: "Lenken er kopiert.", nn: "Lenkja er kopiert.", en: "The link is copied." }
    send_on { nb: "Del …", nn: "Del …", en: "Share …" }

    thanks_all { nb: "Takk til alle som kom.", nn: "Takk til alle som kom.", en: "Thank you to all who came." }
    next_is(when: &str) { nb: "Neste: {when}", nn: "Neste: {when}", en: "Next: {when}" }
    see_programme { nb: "Se hva som skjer", nn: "Sjå kva som skjer", en: "See what is coming" }
    say_thanks { nb: "Si takk", nn: "Sei takk", en: "Say thank you" }
    add_pictures { nb: "Legg til bilder og notat", nn: "Legg til bilete og notat", en: "Add pictures and a note" }

    the_event { nb: "Arrangementet", nn: "Arrangementet", en: "The event" }
    parts { nb: "Sider for den som planlegger", nn: "Sider for den som planlegg", en: "Pages for whoever plans" }
    more { nb: "Mer", nn: "Meir", en: "More" }
    all_answers(count: &str) { nb: "Vis alle {count} svarene", nn: "Vis alle {count} svara", en: "Show all {count} answers" }

    one_track { nb: "Se sporet", nn: "Sjå sporet", en: "See the track" }
    so_many_tracks(count: usize) { nb: "{count} spor samtidig", nn: "{count} spor samtidig", en: "{count} tracks at once" }

    show_all(count: &str) { nb: "Vis alle ({count} til)", nn: "Vis alle ({count} til)", en: "Show all ({count} more)" }
    one_hidden { nb: "… og én som ikke viser navnet sitt her", nn: "… og éin som ikkje viser namnet sitt her", en: "… and one who does not show their name here" }
    so_many_hidden(count: &str) { nb: "… og {count} som ikke viser navnet sitt her", nn: "… og {count} som ikkje viser namnet sitt her", en: "… and {count} who do not show their names here" }
}
