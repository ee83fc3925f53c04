//! The words of what comes after an event.

use domain::texts;

texts! {
    how_was_it { nb: "Hvordan var det?", nn: "Korleis var det?", en: "How was it?" }
    was_it_worth { nb: "Var det verdt turen?", nn: "Var det verdt turen?", en: "Was it worth coming?" }
    very { nb: "Ja, absolutt", nn: "Ja, absolutt", en: "Yes, very much" }
    yes { nb: "Ja", nn: "Ja", en: "Yes" }
    a_little { nb: "Litt", nn: "Litt", en: "A little" }
    no { nb: "Nei", nn: "Nei", en: "No" }
    what_was_best { nb: "Hva var best?", nn: "Kva var best?", en: "What was best?" }
    what_better { nb: "Hva skal vi gjøre annerledes neste gang?", nn: "Kva skal vi gjere annleis neste gong?", en: "What should we do differently next time?" }
    send { nb: "Send svaret", nn: "Send svaret", en: "Send your answer" }
    kept_without_name {
        nb: "Svaret lagres uten navnet ditt, og kan ikke endres etterpå.",
        nn: "Svaret blir lagra utan namnet ditt, og kan ikkje endrast etterpå.",
        en: "Your answer is kept without your name, and cannot be changed afterwards.",
    }
    thank_you { nb: "Takk for svaret!", nn: "Takk for svaret!", en: "Thank you!" }
    we_read_it { nb: "Vi leser alt, og tar det med til neste gang.", nn: "Vi les alt, og tek det med til neste gong.", en: "We read it all, and take it along to the next time." }
    become_one(place: &str) { nb: "Bli Pådriver i {place}", nn: "Bli Pådrivar i {place}", en: "Become a Pådriver in {place}" }
    next_time { nb: "Se hva som skjer", nn: "Sjå kva som skjer", en: "See what is coming" }
    see_event { nb: "Se arrangementet", nn: "Sjå arrangementet", en: "See the event" }

    afterwards { nb: "Etterpå", nn: "Etterpå", en: "Afterwards" }
    answered { nb: "Svarte", nn: "Svarte", en: "Answered" }
    signed_up { nb: "Var påmeldt", nn: "Var påmelde", en: "Had signed up" }
    came { nb: "Kom", nn: "Kom", en: "Came" }
    first_time { nb: "For første gang", nn: "For første gong", en: "For the first time" }
    came_back { nb: "Har vært her før", nn: "Har vore her før", en: "Have been here before" }
    nobody_marked {
        nb: "Ingen ble krysset av i døra, så vi vet ikke hvem som kom.",
        nn: "Ingen blei kryssa av i døra, så vi veit ikkje kven som kom.",
        en: "Nobody was ticked off at the door, so we do not know who came.",
    }
    what_they_said { nb: "Det de sa", nn: "Det dei sa", en: "What they said" }
    nothing_said { nb: "Ingen har svart ennå.", nn: "Ingen har svart enno.", en: "Nobody has answered yet." }
    so_many_said(count: &str, asked: &str, each: &str) { nb: "{count} av {asked} svarte: {each}", nn: "{count} av {asked} svarte: {each}", en: "{count} of {asked} answered: {each}" }
    best { nb: "Best:", nn: "Best:", en: "Best:" }
    better { nb: "Neste gang:", nn: "Neste gong:", en: "Next time:" }
}
