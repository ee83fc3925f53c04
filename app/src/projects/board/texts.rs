//! Words of the board.

use domain::texts;

texts! {
    board { nb: "Prosjekttavla", nn: "Prosjekttavla", en: "The project board" }
    list { nb: "Liste", nn: "Liste", en: "List" }
    as_board { nb: "Tavle", nn: "Tavle", en: "Board" }
    rows { nb: "Rader", nn: "Rader", en: "Rows" }
    one_row { nb: "Alle sammen", nn: "Alle saman", en: "All together" }
    by_area { nb: "Etter område", nn: "Etter område", en: "By area" }
    by_lead { nb: "Etter hvem som leder", nn: "Etter kven som leier", en: "By who leads" }
    nobody { nb: "Ingen ennå", nn: "Ingen enno", en: "Nobody yet" }
    to_stage { nb: "Gå til steg", nn: "Gå til steg", en: "Go to a stage" }
    board_of(name: &str) { nb: "{name}, bla sidelengs mellom stegene", nn: "{name}, bla sidelengs mellom stega", en: "{name}, scroll sideways between the stages" }
    still { nb: "Ikke i bevegelse", nn: "Ikkje i rørsle", en: "Not moving" }
    today { nb: "Ny i dag", nn: "Ny i dag", en: "New today" }
    one_day { nb: "1 dag", nn: "1 dag", en: "1 day" }
    days(n: i32) { nb: "{n} dager", nn: "{n} dagar", en: "{n} days" }
    unanswered(n: i32) { nb: "Venter på svar i {n} dager", nn: "Ventar på svar i {n} dagar", en: "Waiting for an answer for {n} days" }
    ready_for_the_group { nb: "Klar for styringsgruppen", nn: "Klar for styringsgruppa", en: "Ready for the steering group" }
    needs(what: &str) { nb: "Trenger: {what}", nn: "Treng: {what}", en: "Needs: {what}" }
    misses(what: &str) { nb: "Mangler: {what}", nn: "Manglar: {what}", en: "Missing: {what}" }
    move_this(title: &str) { nb: "Flytt {title}", nn: "Flytt {title}", en: "Move {title}" }
    to_where { nb: "Til steg", nn: "Til steg", en: "To stage" }
    reason { nb: "Hvorfor", nn: "Kvifor", en: "Why" }
    reason_help { nb: "Trengs når noe går tilbake, settes på vent eller avslås. Den som leverte ideen, leser det.", nn: "Trengst når noko går tilbake, blir sett på vent eller avslått. Den som leverte ideen, les det.", en: "Needed when something goes back, is put on hold or declined. Whoever handed the idea in reads it." }
    move_it { nb: "Flytt", nn: "Flytt", en: "Move" }
    back { nb: "Tilbake", nn: "Tilbake", en: "Back" }
    how_to_move {
        nb: "Mellomrom løfter kortet. Piltastene flytter det, mellomrom slipper, Escape angrer. Enter åpner et skjema.",
        nn: "Mellomrom løftar kortet. Piltastane flyttar det, mellomrom slepper, Escape angrar. Enter opnar eit skjema.",
        en: "Space lifts the card. The arrow keys move it, space lets go, Escape cancels. Enter opens a form.",
    }
    lifted(title: &str, stage: &str) { nb: "{title} er løftet fra {stage}.", nn: "{title} er løfta frå {stage}.", en: "{title} is lifted from {stage}." }
    stands_at(stage: &str, n: &str, all: &str) { nb: "{stage}, plass {n} av {all}.", nn: "{stage}, plass {n} av {all}.", en: "{stage}, place {n} of {all}." }
    dropped(title: &str, stage: &str) { nb: "{title} er sluppet i {stage}.", nn: "{title} er sleppt i {stage}.", en: "{title} is let go in {stage}." }
    cancelled(title: &str) { nb: "{title} står der det sto.", nn: "{title} står der det stod.", en: "{title} stands where it stood." }
    unsent(title: &str) { nb: "Vi fikk ikke kontakt. {title} står der det sto.", nn: "Vi fekk ikkje kontakt. {title} står der det stod.", en: "We could not get through. {title} stands where it stood." }
    moved_meanwhile(title: &str, stage: &str) { nb: "{title} ble flyttet av noen andre i mellomtiden, og står i {stage}.", nn: "{title} vart flytta av nokon andre i mellomtida, og står i {stage}.", en: "{title} was moved by someone else meanwhile, and stands in {stage}." }
    needs_reason(title: &str) { nb: "{title} kan flyttes dit når det står en grunn. Trykk på Flytt, eller skriv den på prosjektets side.", nn: "{title} kan flyttast dit når det står ein grunn. Trykk på Flytt, eller skriv han på sida til prosjektet.", en: "{title} can go there when a reason is given. Press Move, or write it on the project's page." }
    not_yet(title: &str) { nb: "{title} kan ikke flyttes dit ennå. Det mangler:", nn: "{title} kan ikkje flyttast dit enno. Det manglar:", en: "{title} cannot go there yet. What is missing:" }
    to_its_page { nb: "Til prosjektet", nn: "Til prosjektet", en: "To the project" }
    no_way_there(title: &str) {
        nb: "«{title}» kan ikke flyttes rett dit. Flytt det ett steg om gangen.",
        nn: "«{title}» kan ikkje flyttast rett dit. Flytt det eitt steg om gongen.",
        en: "“{title}” cannot be moved straight there. Move it one step at a time.",
    }
    gone_meanwhile {
        nb: "Noen andre tok det av tavla mens du flyttet det.",
        nn: "Nokon andre tok det av tavla medan du flytta det.",
        en: "Somebody else took it off the board while you were moving it.",
    }
}
