//! The words of planning.

use domain::texts;

texts! {
    planning { nb: "Planlegging", nn: "Planlegging", en: "Planning" }
    programme { nb: "Program", nn: "Program", en: "Programme" }
    run_sheet { nb: "Kjøreplan", nn: "Køyreplan", en: "Run sheet" }

    checklist { nb: "Sjekkliste", nn: "Sjekkliste", en: "Checklist" }
    so_many_done(done: usize, all: usize) { nb: "{done} av {all} er gjort", nn: "{done} av {all} er gjort", en: "{done} of {all} done" }
    nothing_to_do {
        nb: "Sjekklista er tom. Begynn med det de fleste arrangementer trenger, og endre som du vil. Datoene regnes fra dagen, og følger med hvis den flyttes.",
        nn: "Sjekklista er tom. Byrj med det dei fleste arrangement treng, og endre som du vil. Datoane blir rekna frå dagen, og følgjer med om han blir flytta.",
        en: "The checklist is empty. Begin with what most events need, and change it as you like. Dates are counted from the day, and move with it.",
    }
    begin_with_usual { nb: "Begynn med en ferdig liste", nn: "Byrj med ei ferdig liste", en: "Begin with a ready list" }
    new_task { nb: "Legg til noe å gjøre", nn: "Legg til noko å gjere", en: "Add something to do" }
    change_task { nb: "Endre", nn: "Endre", en: "Change" }
    remove_task { nb: "Ta den av lista", nn: "Ta han av lista", en: "Take it off the list" }
    what_to_do { nb: "Hva skal gjøres?", nn: "Kva skal gjerast?", en: "What is to be done?" }
    when { nb: "Når", nn: "Når", en: "When" }
    who { nb: "Hvem", nn: "Kven", en: "Who" }
    add { nb: "Legg til", nn: "Legg til", en: "Add" }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    back { nb: "Tilbake uten å lagre", nn: "Tilbake utan å lagre", en: "Back without saving" }
    change { nb: "Endre", nn: "Endre", en: "Change" }
    change_this(title: &str) { nb: "Endre: {title}", nn: "Endre: {title}", en: "Change: {title}" }
    tick { nb: "Kryss av", nn: "Kryss av", en: "Tick off" }
    undo { nb: "Angre", nn: "Angre", en: "Undo" }
    tick_this(title: &str) { nb: "Kryss av: {title}", nn: "Kryss av: {title}", en: "Tick off: {title}" }
    undo_this(title: &str) { nb: "Angre at dette er gjort: {title}", nn: "Angre at dette er gjort: {title}", en: "Undo that this is done: {title}" }
    due(day: &str, words: &str) { nb: "Innen {day}, {words}", nn: "Innan {day}, {words}", en: "By {day}, {words}" }
    done_by(when: &str, name: &str) { nb: "Gjort {when} av {name}", nn: "Gjort {when} av {name}", en: "Done {when} by {name}" }
    done_at(when: &str) { nb: "Gjort {when}", nn: "Gjort {when}", en: "Done {when}" }
    late { nb: "Forfalt", nn: "Forfallen", en: "Overdue" }
    overdue { nb: "Skulle vært gjort", nn: "Skulle vore gjort", en: "Should have been done" }
    was_due(day: &str) { nb: "Innen {day}", nn: "Innan {day}", en: "By {day}" }

    on_the_day { nb: "På dagen", nn: "På dagen", en: "On the day" }
    the_day_before { nb: "Dagen før", nn: "Dagen før", en: "The day before" }
    the_day_after { nb: "Dagen etter", nn: "Dagen etter", en: "The day after" }
    a_week_before { nb: "En uke før", nn: "Ei veke før", en: "A week before" }
    a_week_after { nb: "En uke etter", nn: "Ei veke etter", en: "A week after" }
    weeks_before(weeks: i64) { nb: "{weeks} uker før", nn: "{weeks} veker før", en: "{weeks} weeks before" }
    weeks_after(weeks: i64) { nb: "{weeks} uker etter", nn: "{weeks} veker etter", en: "{weeks} weeks after" }
    days_before(days: i64) { nb: "{days} dager før", nn: "{days} dagar før", en: "{days} days before" }
    days_after(days: i64) { nb: "{days} dager etter", nn: "{days} dagar etter", en: "{days} days after" }

    budget { nb: "Budsjett", nn: "Budsjett", en: "Budget" }
    budget_lines { nb: "Linjene i budsjettet", nn: "Linjene i budsjettet", en: "Lines of the budget" }
    for_what { nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What for" }
    planned { nb: "Planlagt", nn: "Planlagt", en: "Planned" }
    spent { nb: "Brukt", nn: "Brukt", en: "Spent" }
    sum { nb: "Til sammen", nn: "Til saman", en: "In all" }
    kroner(sum: &str) { nb: "{sum} kr", nn: "{sum} kr", en: "{sum} kr" }
    whole_kroner { nb: "Hele kroner.", nn: "Heile kroner.", en: "Whole kroner." }
    spent_help { nb: "Når du vet det.", nn: "Når du veit det.", en: "When you know." }
    so_much_left(sum: &str) { nb: "{sum} igjen av det som var planlagt.", nn: "{sum} att av det som var planlagt.", en: "{sum} left of what was planned." }
    so_much_over(sum: &str) { nb: "{sum} mer enn planlagt.", nn: "{sum} meir enn planlagt.", en: "{sum} more than planned." }
    new_line { nb: "Legg til en linje", nn: "Legg til ei linje", en: "Add a line" }
    change_line { nb: "Endre linjen", nn: "Endre linja", en: "Change the line" }
    remove_line { nb: "Fjern linjen", nn: "Fjern linja", en: "Remove the line" }

    share { nb: "Del det", nn: "Del det", en: "Share it" }
    share_means {
        nb: "Teksten er klar til å limes inn. Bildet kommer av seg selv når lenken er med.",
        nn: "Teksten er klar til å limast inn. Biletet kjem av seg sjølv når lenkja er med.",
        en: "The text is ready to paste. The picture comes by itself when the link is there.",
    }
    ready_text { nb: "Tekst til Facebook, e‑post eller oppslagstavla", nn: "Tekst til Facebook, e‑post eller oppslagstavla", en: "Text for Facebook, e‑mail or the notice board" }
    copy { nb: "Kopier teksten", nn: "Kopier teksten", en: "Copy the text" }
    copied { nb: "Teksten er kopiert.", nn: "Teksten er kopiert.", en: "The text is copied." }
    to_facebook { nb: "Del lenken på Facebook", nn: "Del lenkja på Facebook", en: "Share the link on Facebook" }
    sign_up_here(url: &str) { nb: "Les mer og meld deg på: {url}", nn: "Les meir og meld deg på: {url}", en: "Read more and sign up: {url}" }

    make_new { nb: "Lag et nytt fra dette", nn: "Lag eit nytt frå dette", en: "Make a new one from this" }
    make_new_means {
        nb: "Tekst, program, spor, sjekkliste og budsjett blir med til en ny dato. Svar, innledere og det som er brukt, blir her.",
        nn: "Tekst, program, spor, sjekkliste og budsjett blir med til ein ny dato. Svar, innleiarar og det som er brukt, blir her.",
        en: "Text, programme, tracks, checklist and budget come along to a new date. Answers, speakers and what was spent stay here.",
    }
    date { nb: "Dato", nn: "Dato", en: "Date" }
    make_draft { nb: "Lag utkast", nn: "Lag utkast", en: "Make a draft" }

    print { nb: "Skriv ut", nn: "Skriv ut", en: "Print" }
    time { nb: "Tid", nn: "Tid", en: "Time" }
    what { nb: "Hva", nn: "Kva", en: "What" }
    by_whom { nb: "Hvem", nn: "Kven", en: "Who" }
    not_answered { nb: "har ikke svart", nn: "har ikkje svart", en: "has not answered" }
    nothing_in_programme { nb: "Programmet er tomt ennå.", nn: "Programmet er tomt enno.", en: "The programme is still empty." }
    so_many_come(count: &str) { nb: "{count} kommer", nn: "{count} kjem", en: "{count} coming" }
    to_do { nb: "Å gjøre rundt dagen", nn: "Å gjere rundt dagen", en: "To do around the day" }

    delete_draft { nb: "Slett utkastet …", nn: "Slett utkastet …", en: "Delete the draft …" }
    delete_means { nb: "Utkastet blir borte, med program og sjekkliste. Det kan ikke gjøres om.", nn: "Utkastet blir borte, med program og sjekkliste. Det kan ikkje gjerast om.", en: "The draft goes, with its programme and checklist. This cannot be undone." }
    delete_it { nb: "Slett utkastet", nn: "Slett utkastet", en: "Delete the draft" }
    delete_all { nb: "Slett dette og alle senere utkast", nn: "Slett dette og alle seinare utkast", en: "Delete this and all later drafts" }
}
