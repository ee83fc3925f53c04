//! Words of the pages about requests.

use domain::texts;

texts! {
    find_people { nb: "Finn folk", nn: "Finn folk", en: "Find people" }
    find_people_for(what: &str) { nb: "Finn folk: {what}", nn: "Finn folk: {what}", en: "Find people: {what}" }
    asked_one { nb: "Én er spurt. Du får e‑post ved et ja.", nn: "Éin er spurd. Du får e‑post ved eit ja.", en: "One person has been asked. You get an e‑mail if they say yes." }
    asked_some(count: usize) {
        nb: "{count} er spurt. Du får e‑post når noen sier ja.",
        nn: "{count} er spurde. Du får e‑post når nokon seier ja.",
        en: "{count} people have been asked. You get an e‑mail when somebody says yes.",
    }
    is_met { nb: "Dette er dekket. Er det ikke det, åpner du behovet igjen under «Rediger».", nn: "Dette er dekt. Er det ikkje det, opnar du behovet igjen under «Rediger».", en: "This is met. If it is not, open the need again under “Edit”." }
    who_was_asked { nb: "Spurt", nn: "Spurde", en: "Asked" }
    other_needs { nb: "Andre behov her", nn: "Andre behov her", en: "Other needs here" }
    back { nb: "Til prosjektet", nn: "Til prosjektet", en: "To the project" }
    nobody_fits {
        nb: "Ingen som kan eller bryr seg om nettopp dette, kan spørres nå. Noen har kanskje fått nok spørsmål denne måneden.",
        nn: "Ingen som kan eller bryr seg om nettopp dette, kan spørjast no. Nokon har kanskje fått nok spørsmål denne månaden.",
        en: "Nobody who knows or cares about just this can be asked now. Some may have had enough questions this month.",
    }
    look_yourself { nb: "Let blant Pådriverne", nn: "Leit blant Pådrivarane", en: "Look among the Pådrivere" }
    could_do_it { nb: "Disse kan kanskje", nn: "Desse kan kanskje", en: "These may be able to" }
    could_mean {
        nb: "Bare de som har sagt at vi kan spørre, og som ikke har fått nok denne måneden. Rekkefølgen sier hvem det passer for, ikke hvem som er flinkest.",
        nn: "Berre dei som har sagt at vi kan spørje, og som ikkje har fått nok denne månaden. Rekkjefølgja seier kven det passar for, ikkje kven som er flinkast.",
        en: "Only those who have said that we may ask, and have not had enough this month. The order says whom it suits, not who is best.",
    }
    your_words { nb: "En linje fra deg", nn: "Ei linje frå deg", en: "A line from you" }
    your_words_help {
        nb: "Står øverst i e‑posten. Si hvorfor du spør nettopp dem.",
        nn: "Står øvst i e‑posten. Sei kvifor du spør nettopp dei.",
        en: "At the top of the e‑mail. Say why you ask just them.",
    }
    ask_them { nb: "Spør dem", nn: "Spør dei", en: "Ask them" }
    how_it_goes {
        nb: "De svarer ja, senere eller nei med én knapp. Aldri om natta og ikke på søndager.",
        nn: "Dei svarar ja, seinare eller nei med éin knapp. Aldri om natta og ikkje på søndagar.",
        en: "They answer yes, later or no with one button. Never at night and not on Sundays.",
    }
    see_profile(name: &str) { nb: "Se siden til {name}", nn: "Sjå sida til {name}", en: "See the page of {name}" }
    one_place { nb: "Én plass igjen.", nn: "Éin plass igjen.", en: "One place left." }
    places(count: i64) { nb: "{count} plasser igjen.", nn: "{count} plassar igjen.", en: "{count} places left." }
    nobody_yet { nb: "Ingen er spurt ennå.", nn: "Ingen er spurde enno.", en: "Nobody has been asked yet." }
    offered { nb: "Meldte seg", nn: "Melde seg", en: "Offered" }
    said_yes { nb: "Ja", nn: "Ja", en: "Yes" }
    wanted_too { nb: "Ville også", nn: "Ville òg", en: "Wanted to as well" }
    said_no { nb: "Nei takk", nn: "Nei takk", en: "No thanks" }
    settled { nb: "Ordnet seg", nn: "Ordna seg", en: "Settled" }
    said_later { nb: "Senere", nn: "Seinare", en: "Later" }
    has_not_said { nb: "Har ikke svart", nn: "Har ikkje svart", en: "No answer yet" }

    hello(name: &str) { nb: "Hei, {name}", nn: "Hei, {name}", en: "Hello, {name}" }
    asks_you(by: &str) { nb: "{by} lurer på om du kan hjelpe.", nn: "{by} lurer på om du kan hjelpe.", en: "{by} wonders whether you could help." }
    you_offered { nb: "Kan du hjelpe?", nn: "Kan du hjelpe?", en: "Could you help?" }
    your_answer { nb: "Svaret ditt", nn: "Svaret ditt", en: "Your answer" }
    you_are_in { nb: "Du er med. Takk!", nn: "Du er med. Takk!", en: "You are in. Thank you!" }
    said_yes_to(by: &str) {
        nb: "Du er med. Takk! {by} tar kontakt med deg.",
        nn: "Du er med. Takk! {by} tek kontakt med deg.",
        en: "You are in. Thank you! {by} will get in touch with you.",
    }
    project_rests { nb: "Prosjektet hviler eller er ferdig, så det er ingenting å svare på. Takk for at vi fikk spørre.", nn: "Prosjektet kviler eller er ferdig, så det er ingenting å svare på. Takk for at vi fekk spørje.", en: "The project rests or is finished, so there is nothing to answer. Thank you for letting us ask." }
    others_came_first { nb: "Takk for at du ville! Noen rakk det før deg. Prosjektet ser at du også er klar.", nn: "Takk for at du ville! Nokon rakk det før deg. Prosjektet ser at du òg er klar.", en: "Thank you for wanting to! Somebody was there before you. The project sees that you are ready too." }
    you_said_no { nb: "Du sa nei takk. Det er helt greit.", nn: "Du sa nei takk. Det er heilt greitt.", en: "You said no thanks. That is quite all right." }
    it_is_settled { nb: "Det ordnet seg: andre har tatt det. Takk for at vi fikk spørre.", nn: "Det ordna seg: andre har teke det. Takk for at vi fekk spørje.", en: "It is settled: others have taken it. Thank you for letting us ask." }
    you_said_later { nb: "Du sa kanskje senere. Svar når det passer, så lenge det trengs.", nn: "Du sa kanskje seinare. Svar når det passar, så lenge det trengst.", en: "You said maybe later. Answer when it suits you, for as long as it is needed." }
    say_what_fits { nb: "Si det som passer deg best.", nn: "Sei det som passar deg best.", en: "Say what suits you best." }
    yes { nb: "Ja, jeg kan", nn: "Ja, eg kan", en: "Yes, I can" }
    later { nb: "Kanskje senere", nn: "Kanskje seinare", en: "Maybe later" }
    no { nb: "Nei takk", nn: "Nei takk", en: "No thanks" }
    can_anyway { nb: "Jeg kan likevel", nn: "Eg kan likevel", en: "I can after all" }
    cannot_anyway { nb: "Jeg kan ikke likevel", nn: "Eg kan ikkje likevel", en: "I cannot after all" }
    see_project { nb: "Se prosjektet", nn: "Sjå prosjektet", en: "See the project" }
    less_often { nb: "Blir det for ofte? Du bestemmer selv hvor ofte vi spør.", nn: "Blir det for ofte? Du bestemmer sjølv kor ofte vi spør.", en: "Too often? You decide how often we ask." }
    my_page { nb: "Til Min side", nn: "Til Min side", en: "To My page" }

    here_you_can { nb: "Her kan du bidra", nn: "Her kan du bidra", en: "Here you can contribute" }
    all_projects { nb: "Alle prosjekter", nn: "Alle prosjekt", en: "All projects" }
    nothing_for_you { nb: "Akkurat nå trenger ingen nettopp det du kan.", nn: "Akkurat no treng ingen nettopp det du kan.", en: "Right now nobody needs just what you know." }
    say_what_you_can { nb: "Fortell mer om hva du kan", nn: "Fortel meir om kva du kan", en: "Say more about what you know" }
    i_can { nb: "Jeg kan", nn: "Eg kan", en: "I can" }
    asks(by: &str) { nb: "{by} spør deg", nn: "{by} spør deg", en: "{by} asks you" }
    you_were_asked { nb: "du er spurt", nn: "du er spurd", en: "you have been asked" }
    you_said_later_short { nb: "du sa kanskje senere", nn: "du sa kanskje seinare", en: "you said maybe later" }
}
