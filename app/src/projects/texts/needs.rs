//! Words of what a project lacks, and of the buttons in its lists.

use domain::texts;

texts! {
    we_lack { nb: "Dette mangler vi", nn: "Dette manglar vi", en: "What we lack" }
    met { nb: "Dekket", nn: "Dekt", en: "Met" }
    hours(count: i64) { nb: "{count} timer", nn: "{count} timar", en: "{count} hours" }
    places(count: i64) { nb: "{count} personer", nn: "{count} personar", en: "{count} people" }
    needs_mean {
        nb: "Kompetanse, timer eller hender. To behov er nok til å bli kvalifisert.",
        nn: "Kompetanse, timar eller hender. To behov er nok til å bli kvalifisert.",
        en: "Competence, hours or hands. Two needs are enough to qualify.",
    }
    new_need { nb: "Nytt behov", nn: "Nytt behov", en: "A new need" }
    change { nb: "Endre", nn: "Endre", en: "Change" }
    change_this(what: &str) { nb: "Endre {what}", nn: "Endre {what}", en: "Change {what}" }
    remove_need { nb: "Ta bort behovet", nn: "Ta bort behovet", en: "Remove the need" }
    open_again { nb: "Åpne igjen", nn: "Opne igjen", en: "Open again" }
    it_is_met { nb: "Dekket", nn: "Dekt", en: "Met" }
    need_title { nb: "Hva trengs?", nn: "Kva trengst?", en: "What is needed?" }
    need_title_help {
        nb: "Som «Snekker i to helger».",
        nn: "Som «Snikkar i to helger».",
        en: "Like “A carpenter for two weekends”.",
    }
    need_was_changed {
        nb: "Noen andre endret dette behovet mens du skrev. Slik de skrev det, står det over. Det du skrev, står i feltene. Lagrer du en gang til, blir det stående.",
        nn: "Nokon andre endra dette behovet medan du skreiv. Slik dei skreiv det, står det over. Det du skreiv, står i felta. Lagrar du ein gong til, blir det ståande.",
        en: "Someone else changed this need while you were writing. What they wrote stands above. What you wrote is in the fields. Save once more, and it stays.",
    }
    need_is_gone {
        nb: "Noen andre tok bort behovet mens du skrev. Det du skrev, står her. Legg det til hvis dere mangler det likevel.",
        nn: "Nokon andre tok bort behovet medan du skreiv. Det du skreiv, står her. Legg det til om de manglar det likevel.",
        en: "Someone else removed the need while you were writing. What you wrote is here. Add it if you lack it all the same.",
    }
    need_about { nb: "Litt mer", nn: "Litt meir", en: "A little more" }
    competence { nb: "Kompetanse", nn: "Kompetanse", en: "Competence" }
    hours_in_all { nb: "Timer i alt", nn: "Timar i alt", en: "Hours in all" }
    from { nb: "Fra", nn: "Frå", en: "From" }
    to { nb: "Til", nn: "Til", en: "Until" }
    how_many { nb: "Hvor mange?", nn: "Kor mange?", en: "How many?" }
    add { nb: "Legg til", nn: "Legg til", en: "Add" }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    back { nb: "Tilbake", nn: "Tilbake", en: "Back" }
    remove { nb: "Ta bort", nn: "Ta bort", en: "Remove" }
    remove_this(what: &str) { nb: "Ta bort {what}", nn: "Ta bort {what}", en: "Remove {what}" }
}
