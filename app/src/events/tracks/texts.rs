//! The words of tracks and questions.

use domain::texts;

texts! {
    tracks { nb: "Spor", nn: "Spor", en: "Tracks" }
    tracks_mean {
        nb: "Dette skjer samtidig. Ønsk deg ett når du svarer, og gjerne et til hvis det blir fullt.",
        nn: "Dette skjer samtidig. Ønsk deg eitt når du svarer, og gjerne eit til om det blir fullt.",
        en: "These go on at the same time. Wish for one when you answer, and for another in case it is full.",
    }
    hours(from: &str, to: &str) { nb: "{from}–{to}", nn: "{from}–{to}", en: "{from}–{to}" }
    one_left { nb: "1 plass igjen", nn: "1 plass att", en: "1 place left" }
    left(count: &str) { nb: "{count} plasser igjen", nn: "{count} plassar att", en: "{count} places left" }
    full { nb: "Fullt", nn: "Fullt", en: "Full" }
    host { nb: "Vert", nn: "Vert", en: "Host" }

    which_track { nb: "Hvilket spor vil du helst være med på?", nn: "Kva spor vil du helst vere med på?", en: "Which track would you most like to join?" }
    if_full { nb: "Og hvis det er fullt?", nn: "Og om det er fullt?", en: "And if it is full?" }
    does_not_matter { nb: "Ingen ønsker", nn: "Ingen ønske", en: "No wish" }
    with_left(track: &str, left: &str) { nb: "{track} ({left})", nn: "{track} ({left})", en: "{track} ({left})" }
    you_sit_in(track: &str) { nb: "Du er med i «{track}».", nn: "Du er med i «{track}».", en: "You are in “{track}”." }
    you_sit_in_room(track: &str, room: &str) { nb: "Du er med i «{track}», {room}.", nn: "Du er med i «{track}», {room}.", en: "You are in “{track}”, {room}." }
    better_may_come(track: &str) {
        nb: "Blir det plass i «{track}», flytter vi deg dit og sier fra.",
        nn: "Blir det plass i «{track}», flyttar vi deg dit og seier frå.",
        en: "If there is room in “{track}”, we move you there and tell you.",
    }
    no_seat_yet {
        nb: "Sporene du ønsker deg, er fulle. Vi sier fra straks det blir plass.",
        nn: "Spora du ønskjer deg, er fulle. Vi seier frå straks det blir plass.",
        en: "The tracks you wish for are full. We tell you as soon as there is room.",
    }
    no_wish_yet { nb: "Du har ikke valgt spor ennå.", nn: "Du har ikkje valt spor enno.", en: "You have not chosen a track yet." }
    optional { nb: "(valgfritt)", nn: "(valfritt)", en: "(optional)" }
    yes { nb: "Ja", nn: "Ja", en: "Yes" }
    no { nb: "Nei", nn: "Nei", en: "No" }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }

    who_sits_where { nb: "Hvem er hvor", nn: "Kven er kvar", en: "Who is where" }
    what_they_answered { nb: "Hva de svarte", nn: "Kva dei svarte", en: "What they answered" }
    so_many_of(count: &str, capacity: &str) { nb: "{count} av {capacity}", nn: "{count} av {capacity}", en: "{count} of {capacity}" }
    nobody_here { nb: "Ingen ennå.", nn: "Ingen enno.", en: "Nobody yet." }
    without_track { nb: "Uten spor", nn: "Utan spor", en: "Without a track" }
    and_so_many(name: &str, more: u16) { nb: "{name} + {more}", nn: "{name} + {more}", en: "{name} + {more}" }
    waiting(name: &str) { nb: "{name} (venter)", nn: "{name} (ventar)", en: "{name} (waiting)" }
    name { nb: "Navn", nn: "Namn", en: "Name" }
    download { nb: "Last ned som regneark", nn: "Last ned som rekneark", en: "Download as a spreadsheet" }
    download_means {
        nb: "Med navn, spor og svar. Mat og tilrettelegging er ikke med, for det skal slettes.",
        nn: "Med namn, spor og svar. Mat og tilrettelegging er ikkje med, for det skal slettast.",
        en: "With names, tracks and answers. Food and access needs are left out, for they are to be erased.",
    }
    counted(answer: &str, count: &str) { nb: "{answer}: {count}", nn: "{answer}: {count}", en: "{answer}: {count}" }
    in_own_words(count: &str) { nb: "{count} har skrevet noe", nn: "{count} har skrive noko", en: "{count} have written something" }
    each_answer { nb: "Vis hva hver enkelt svarte", nn: "Vis kva kvar einskild svarte", en: "Show what each person answered" }
    all_rows(count: usize) { nb: "Her står de første {count}. Alle er med i regnearket.", nn: "Her står dei første {count}. Alle er med i reknearket.", en: "These are the first {count}. All are in the spreadsheet." }

    tracks_and_questions { nb: "Spor og spørsmål", nn: "Spor og spørsmål", en: "Tracks and questions" }
    plan_lead {
        nb: "Her deler du opp det som skjer samtidig, og spør om det du trenger å vite.",
        nn: "Her deler du opp det som skjer samstundes, og spør om det du treng å vite.",
        en: "Here you divide what goes on at the same time, and ask what you need to know.",
    }
    questions { nb: "Spørsmål", nn: "Spørsmål", en: "Questions" }
    questions_mean {
        nb: "De som svarer, får disse spørsmålene. Mat og tilrettelegging spør vi alltid om.",
        nn: "Dei som svarer, får desse spørsmåla. Mat og tilrettelegging spør vi alltid om.",
        en: "Those who answer are asked these. Food and access we always ask about.",
    }
    no_tracks { nb: "Ingen spor: alle er sammen hele tiden.", nn: "Ingen spor: alle er saman heile tida.", en: "No tracks: everyone is together all the time." }
    no_questions { nb: "Ingen egne spørsmål.", nn: "Ingen eigne spørsmål.", en: "No questions of your own." }
    new_track { nb: "Nytt spor", nn: "Nytt spor", en: "New track" }
    new_question { nb: "Nytt spørsmål", nn: "Nytt spørsmål", en: "New question" }
    change { nb: "Endre", nn: "Endre", en: "Change" }
    change_this(what: &str) { nb: "Endre «{what}»", nn: "Endre «{what}»", en: "Change “{what}”" }
    up { nb: "Opp", nn: "Opp", en: "Up" }
    down { nb: "Ned", nn: "Ned", en: "Down" }
    move_up(what: &str) { nb: "Flytt «{what}» opp", nn: "Flytt «{what}» opp", en: "Move “{what}” up" }
    move_down(what: &str) { nb: "Flytt «{what}» ned", nn: "Flytt «{what}» ned", en: "Move “{what}” down" }
    so_many_sit(count: &str) { nb: "{count} er med", nn: "{count} er med", en: "{count} in it" }
    so_many_of_places(count: &str, capacity: &str) { nb: "{count} av {capacity} plasser er tatt", nn: "{count} av {capacity} plassar er tekne", en: "{count} of {capacity} places are taken" }
    must { nb: "Må svares på", nn: "Må svarast på", en: "Must be answered" }
    back { nb: "Tilbake uten å lagre", nn: "Tilbake utan å lagre", en: "Back without saving" }

    track_name { nb: "Hva heter sporet?", nn: "Kva heiter sporet?", en: "What is the track called?" }
    about { nb: "Hva skjer der?", nn: "Kva skjer der?", en: "What happens there?" }
    room { nb: "Rom", nn: "Rom", en: "Room" }
    host_help {
        nb: "Navnet. Heter flere Pådrivere det samme, limer du inn adressen til profilen.",
        nn: "Namnet. Heiter fleire Pådrivarar det same, limer du inn adressa til profilen.",
        en: "The name. If several Pådrivere share it, paste the address of the profile.",
    }
    starts { nb: "Begynner", nn: "Byrjar", en: "Starts" }
    ends { nb: "Slutter", nn: "Sluttar", en: "Ends" }
    capacity { nb: "Antall plasser", nn: "Tal på plassar", en: "Number of places" }
    capacity_help { nb: "Tomt: plass til alle. Øker du tallet, flytter vi inn de som venter, og sier fra.", nn: "Tomt: plass til alle. Aukar du talet, flyttar vi inn dei som ventar, og seier frå.", en: "Empty: room for all. If you raise it, we let in those who wait, and tell them." }
    remove_track { nb: "Fjern sporet …", nn: "Fjern sporet …", en: "Remove the track …" }
    nobody_loses { nb: "Ingen er med i dette sporet ennå.", nn: "Ingen er med i dette sporet enno.", en: "Nobody is in this track yet." }
    these_lose {
        nb: "Disse mister plassen i sporet. Vi flytter dem til et annet ønske der det er plass, og alle får beskjed:",
        nn: "Desse mistar plassen i sporet. Vi flyttar dei til eit anna ønske der det er plass, og alle får beskjed:",
        en: "These lose their place in the track. We move them to another wish where there is room, and everyone is told:",
    }
    remove { nb: "Fjern", nn: "Fjern", en: "Remove" }
    remove_and_tell { nb: "Fjern og si fra", nn: "Fjern og sei frå", en: "Remove and tell them" }

    question { nb: "Hva vil du vite?", nn: "Kva vil du vite?", en: "What do you want to know?" }
    kind { nb: "Hvordan svarer man?", nn: "Korleis svarer ein?", en: "How is it answered?" }
    kind_words { nb: "Med egne ord", nn: "Med eigne ord", en: "In one's own words" }
    kind_choice { nb: "Velger ett av flere svar", nn: "Vel eitt av fleire svar", en: "By choosing one of several" }
    kind_yes_no { nb: "Ja eller nei", nn: "Ja eller nei", en: "Yes or no" }
    choices { nb: "Svar å velge mellom", nn: "Svar å velje mellom", en: "Answers to choose from" }
    choices_help { nb: "Ett på hver linje. Trengs bare hvis man skal velge.", nn: "Eitt på kvar linje. Trengst berre om ein skal velje.", en: "One on each line. Only needed if one is to choose." }
    required { nb: "De som kommer, må svare", nn: "Dei som kjem, må svare", en: "Those who come must answer" }
    required_means { nb: "Bruk det sjelden: hvert krav gjør det litt tyngre å si ja.", nn: "Bruk det sjeldan: kvart krav gjer det litt tyngre å seie ja.", en: "Use it rarely: each demand makes it a little harder to say yes." }
    nothing_sensitive {
        nb: "Spør ikke om helse, tro eller politikk her. Det krever et eget samtykke, som mat og tilrettelegging har.",
        nn: "Spør ikkje om helse, tru eller politikk her. Det krev eit eige samtykke, som mat og tilrettelegging har.",
        en: "Do not ask about health, belief or politics here. That takes a consent of its own, as food and access have.",
    }
    remove_question { nb: "Fjern spørsmålet …", nn: "Fjern spørsmålet …", en: "Remove the question …" }
    nobody_answered { nb: "Ingen har svart på det ennå.", nn: "Ingen har svart på det enno.", en: "Nobody has answered it yet." }
    answers_go(count: u32) { nb: "{count} har svart. Svarene blir slettet.", nn: "{count} har svart. Svara blir sletta.", en: "{count} have answered. The answers are erased." }
}
