//! The words of events.

use domain::texts;

texts! {
    programme { nb: "Program", nn: "Program", en: "Programme" }
    programme_lead(place: &str) {
        nb: "Her møtes vi i {place}. Kom som du er, og ta gjerne med en nabo.",
        nn: "Her møtest vi i {place}. Kom som du er, og ta gjerne med ein nabo.",
        en: "Where we meet in {place}. Come as you are, and do bring a neighbour.",
    }
    coming { nb: "Dette skjer", nn: "Dette skjer", en: "Coming up" }
    past { nb: "Tidligere", nn: "Tidlegare", en: "Earlier" }
    drafts { nb: "Utkast", nn: "Utkast", en: "Drafts" }
    drafts_mean { nb: "Bare du ser disse til de er publisert.", nn: "Berre du ser desse til dei er publiserte.", en: "Only you see these until they are published." }
    plan { nb: "Planlegg", nn: "Planlegg", en: "Plan" }
    subscribe { nb: "Abonner på kalenderen", nn: "Abonner på kalenderen", en: "Subscribe to the calendar" }
    subscribe_means {
        nb: "Legg denne adressen inn i kalenderen din, så kommer nye datoer av seg selv:",
        nn: "Legg denne adressa inn i kalenderen din, så kjem nye datoar av seg sjølve:",
        en: "Add this address to your calendar, and new dates come by themselves:",
    }
    own_calendar { nb: "Bare det du selv skal på, i din egen kalender", nn: "Berre det du sjølv skal på, i din eigen kalender", en: "Only what you go to yourself, in your own calendar" }
    nothing_planned {
        nb: "Ingenting er planlagt akkurat nå. Har du en idé til noe vi kan samles om?",
        nn: "Ingenting er planlagt akkurat no. Har du ein idé til noko vi kan samlast om?",
        en: "Nothing is planned right now. Do you have an idea for something to gather around?",
    }
    suggest(name: &str) { nb: "Skriv til {name}", nn: "Skriv til {name}", en: "Write to {name}" }
    next(kind: &str) { nb: "Neste {kind}", nn: "Neste {kind}", en: "Next: {kind}" }
    see_or_change { nb: "Se eller endre svaret", nn: "Sjå eller endre svaret", en: "See or change your answer" }

    at_time(day: &str, time: &str) { nb: "{day} kl.\u{a0}{time}", nn: "{day} kl.\u{a0}{time}", en: "{day}, {time}" }
    at_clock(time: &str) { nb: "kl.\u{a0}{time}", nn: "kl.\u{a0}{time}", en: "{time}" }
    from_to(from: &str, to: &str) { nb: "{from} til {to}", nn: "{from} til {to}", en: "{from} to {to}" }
    kind_and_time(kind: &str, time: &str) { nb: "{kind}, {time}", nn: "{kind}, {time}", en: "{kind}, {time}" }
    told_title(title: &str, when: &str) { nb: "{title} · {when}", nn: "{title} · {when}", en: "{title} · {when}" }

    so_many_come(count: &str) { nb: "{count}\u{a0}kommer", nn: "{count}\u{a0}kjem", en: "{count}\u{a0}coming" }
    so_many_came(count: &str) { nb: "{count}\u{a0}var påmeldt", nn: "{count}\u{a0}var påmelde", en: "{count}\u{a0}had signed up" }
    one_place_left { nb: "1\u{a0}plass igjen", nn: "1\u{a0}plass att", en: "1\u{a0}place left" }
    places_left(count: &str) { nb: "{count}\u{a0}plasser igjen", nn: "{count}\u{a0}plassar att", en: "{count}\u{a0}places left" }
    full { nb: "Fullt, men det er venteliste", nn: "Fullt, men det er venteliste", en: "Full, but there is a waiting list" }
    draft { nb: "Utkast", nn: "Utkast", en: "Draft" }
    closed { nb: "Påmeldingen er stengt", nn: "Påmeldinga er stengd", en: "Sign-up is closed" }
    cancelled { nb: "Avlyst", nn: "Avlyst", en: "Cancelled" }

    when { nb: "Når", nn: "Når", en: "When" }
    place { nb: "Hvor", nn: "Kvar", en: "Where" }
    how_to_get_there { nb: "Slik finner du fram", nn: "Slik finn du fram", en: "How to get there" }
    access { nb: "Adgang", nn: "Tilkomst", en: "Access" }
    for_whom { nb: "For hvem", nn: "For kven", en: "For whom" }
    answer_by { nb: "Svar innen", nn: "Svar innan", en: "Answer by" }
    repeats { nb: "Gjentas", nn: "Blir gjenteke", en: "Repeats" }
    on_map { nb: "Vis på kart", nn: "Vis på kart", en: "Show on a map" }
    address_on_map(address: &str) { nb: "{address}, vis på kart", nn: "{address}, vis på kart", en: "{address}, show on a map" }
    for_everyone { nb: "Alle. Ta gjerne med en nabo.", nn: "Alle. Ta gjerne med ein nabo.", en: "Everyone. Do bring a neighbour." }
    for_members { nb: "Pådrivere og partnere", nn: "Pådrivarar og partnarar", en: "Pådrivere and partners" }
    for_invited { nb: "De som er invitert", nn: "Dei som er inviterte", en: "Those who were invited" }
    more_dates { nb: "Flere datoer", nn: "Fleire datoar", en: "More dates" }
    nobody_yet { nb: "Ingen har meldt seg på ennå", nn: "Ingen har meldt seg på enno", en: "Nobody has signed up yet" }
    nobody_shown {
        nb: "Hvem som kommer, er det bare de selv som kan fortelle.",
        nn: "Kven som kjem, er det berre dei sjølve som kan fortelje.",
        en: "Who is coming is theirs to tell.",
    }

    padrivere_see { nb: "Hvem det er, ser du når du er logget inn som Pådriver.", nn: "Kven det er, ser du når du er logga inn som Pådrivar.", en: "Signed in as a Pådriver you see who." }

    do_you_come(name: &str) { nb: "Kommer du, {name}?", nn: "Kjem du, {name}?", en: "Are you coming, {name}?" }
    your_answer { nb: "Svaret ditt", nn: "Svaret ditt", en: "Your answer" }
    i_come { nb: "Jeg kommer", nn: "Eg kjem", en: "I am coming" }
    maybe { nb: "Kanskje", nn: "Kanskje", en: "Maybe" }
    cannot { nb: "Kan ikke", nn: "Kan ikkje", en: "Cannot come" }
    you_come { nb: "Du kommer.", nn: "Du kjem.", en: "You are coming." }
    you_all_come(others: u16) { nb: "Du kommer, og har med deg {others}.", nn: "Du kjem, og har med deg {others}.", en: "You are coming, and bringing {others}." }
    you_come_with_fewer(places: u16, wanted: u16) {
        nb: "Du har {places} av {wanted} plasser. Vi sier fra straks det blir flere.",
        nn: "Du har {places} av {wanted} plassar. Vi seier frå straks det blir fleire.",
        en: "You have {places} of {wanted} places. We tell you as soon as there are more.",
    }
    you_wait(number: u32) {
        nb: "Du er nr. {number} på ventelisten. Vi sier fra straks det blir plass.",
        nn: "Du er nr. {number} på ventelista. Vi seier frå straks det blir plass.",
        en: "You are number {number} on the waiting list. We tell you as soon as there is a place.",
    }
    a_place_for_you(until: &str) {
        nb: "Det er en plass til deg. Svar innen {until}, ellers går den videre til neste.",
        nn: "Det er ein plass til deg. Svar innan {until}, elles går han vidare til neste.",
        en: "There is a place for you. Answer by {until}, or it goes to the next in line.",
    }
    places_for_you(places: u16, until: &str) {
        nb: "Det er {places} plasser til dere. Svar innen {until}, ellers går de videre til neste.",
        nn: "Det er {places} plassar til dykk. Svar innan {until}, elles går dei vidare til neste.",
        en: "There are {places} places for you. Answer by {until}, or they go to the next in line.",
    }
    offer_went_by {
        nb: "Du fikk tilbud om plass, men tiden gikk ut. Svar «Jeg kommer», så står du i køen igjen.",
        nn: "Du fekk tilbod om plass, men tida gjekk ut. Svar «Eg kjem», så står du i køen igjen.",
        en: "You were offered a place, but the time ran out. Answer “I am coming” to queue up again.",
    }
    you_may_come { nb: "Du kommer kanskje. Si fra når du vet, for vi holder ikke av plass.", nn: "Du kjem kanskje. Sei frå når du veit, for vi held ikkje av plass.", en: "You may come. Tell us when you know, for we do not keep a place." }
    you_cannot_come { nb: "Du kan ikke denne gangen. Takk for at du sa fra.", nn: "Du kan ikkje denne gongen. Takk for at du sa frå.", en: "You cannot come this time. Thank you for telling us." }
    no_place_now { nb: "Du har ingen plass nå.", nn: "Du har ingen plass no.", en: "You have no place now." }
    you_come_short { nb: "Du kommer", nn: "Du kjem", en: "You are coming" }
    you_wait_short(number: u32) { nb: "Du er nr. {number} på ventelisten", nn: "Du er nr. {number} på ventelista", en: "You are number {number} on the waiting list" }
    offered_short(until: &str) { nb: "Plass til deg, svar innen {until}", nn: "Plass til deg, svar innan {until}", en: "A place for you, answer by {until}" }
    comes { nb: "Kommer", nn: "Kjem", en: "Coming" }
    waits(number: u32) { nb: "Nr. {number} på ventelisten", nn: "Nr. {number} på ventelista", en: "Number {number} on the waiting list" }
    was_offered { nb: "Har fått tilbud", nn: "Har fått tilbod", en: "Has an offer" }
    let_it_go { nb: "Svarte ikke i tide", nn: "Svarte ikkje i tide", en: "Did not answer in time" }

    to_calendar { nb: "Legg i kalenderen", nn: "Legg i kalenderen", en: "Add to calendar" }
    until_start { nb: "Du kan endre svaret så lenge påmeldingen er åpen.", nn: "Du kan endre svaret så lenge påmeldinga er open.", en: "You can change your answer as long as sign-up is open." }
    queue_means {
        nb: "Alle plassene er tatt. Svar «Jeg kommer», så står du på ventelisten.",
        nn: "Alle plassane er tekne. Svar «Eg kjem», så står du på ventelista.",
        en: "All places are taken. Answer “I am coming”, and you are on the waiting list.",
    }
    queue_means_guest {
        nb: "Alle plassene er tatt. Meld deg på, så står du på ventelisten.",
        nn: "Alle plassane er tekne. Meld deg på, så står du på ventelista.",
        en: "All places are taken. Sign up, and you are on the waiting list.",
    }
    not_yet { nb: "Ikke åpen for påmelding ennå", nn: "Ikkje open for påmelding enno", en: "Not open for sign-up yet" }
    opens(when: &str) { nb: "Påmeldingen åpner {when}.", nn: "Påmeldinga opnar {when}.", en: "Sign-up opens {when}." }
    closed_means(name: &str) { nb: "Vil du være med likevel? Spør {name}.", nn: "Vil du vere med likevel? Spør {name}.", en: "Would you like to come anyway? Ask {name}." }
    over { nb: "Dette har vært", nn: "Dette har vore", en: "This has been" }
    over_means { nb: "Takk til alle som kom. Se i programmet hva som skjer nå.", nn: "Takk til alle som kom. Sjå i programmet kva som skjer no.", en: "Thank you to all who came. See the programme for what comes next." }
    cancelled_means { nb: "Alle som hadde svart, har fått beskjed. Vi håper å se deg en annen gang.", nn: "Alle som hadde svart, har fått beskjed. Vi håper å sjå deg ein annan gong.", en: "Everyone who had answered has been told. We hope to see you another time." }
    members_only { nb: "For Pådrivere", nn: "For Pådrivarar", en: "For Pådrivere" }
    members_only_means { nb: "Logg inn for å svare, eller bli Pådriver først. Det tar tre minutter.", nn: "Logg inn for å svare, eller bli Pådrivar først. Det tek tre minutt.", en: "Sign in to answer, or become a Pådriver first. It takes three minutes." }
    become_one { nb: "Bli Pådriver", nn: "Bli Pådrivar", en: "Become a Pådriver" }
    sign_in { nb: "Logg inn", nn: "Logg inn", en: "Sign in" }

    more_about_it { nb: "Følge, mat og hvem som ser det", nn: "Følgje, mat og kven som ser det", en: "Company, food, and who sees it" }
    companions { nb: "Tar du med noen?", nn: "Tek du med nokon?", en: "Are you bringing anyone?" }
    one_a_line { nb: "Ett navn på hver linje.", nn: "Eitt namn på kvar linje.", en: "One name on each line." }
    takes_fewer { nb: "Vi tar de plassene som er", nn: "Vi tek dei plassane som er", en: "We take the places there are" }
    takes_fewer_means { nb: "Uten dette venter vi til det er plass til alle.", nn: "Utan dette ventar vi til det er plass til alle.", en: "Without this we wait until there is room for everyone." }
    food { nb: "Mat vi bør vite om", nn: "Mat vi bør vite om", en: "Food we should know about" }
    needs_help(max: u16) { nb: "Allergi, eller noe du ikke spiser. Høyst {max} tegn.", nn: "Allergi, eller noko du ikkje et. Høgst {max} teikn.", en: "An allergy, or something you do not eat. At most {max} characters." }
    needs { nb: "Noe vi kan legge til rette?", nn: "Noko vi kan leggje til rette?", en: "Anything we can arrange for you?" }
    may_keep { nb: "Dere kan ta vare på dette til etterpå", nn: "De kan ta vare på dette til etterpå", en: "You may keep this until afterwards" }
    may_keep_means(name: &str) { nb: "Bare {name} ser det, og vi sletter det 14 dager etter.", nn: "Berre {name} ser det, og vi slettar det 14 dagar etter.", en: "Only {name} sees it, and we erase it 14 days after." }
    others_see { nb: "De andre kan se at jeg kommer", nn: "Dei andre kan sjå at eg kjem", en: "The others may see that I am coming" }
    others_see_means(name: &str) { nb: "Uten dette ser bare {name} det.", nn: "Utan dette ser berre {name} det.", en: "Without this only {name} sees it." }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    come_with_this { nb: "Jeg kommer, med dette", nn: "Eg kjem, med dette", en: "I am coming, with this" }

    sign_up { nb: "Meld deg på", nn: "Meld deg på", en: "Sign up" }
    sign_me_up { nb: "Meld meg på", nn: "Meld meg på", en: "Sign me up" }
    queue_up { nb: "Sett meg på ventelisten", nn: "Set meg på ventelista", en: "Put me on the waiting list" }
    name { nb: "Navn", nn: "Namn", en: "Name" }
    email { nb: "E-post", nn: "E-post", en: "E-mail" }
    email_help {
        nb: "Her får du en knapp som bekrefter, og beskjed om noe endrer seg.",
        nn: "Her får du ein knapp som stadfestar, og beskjed om noko endrar seg.",
        en: "Here you get a button that confirms, and word if something changes.",
    }
    leave_empty { nb: "La dette feltet stå tomt", nn: "Lat dette feltet stå tomt", en: "Leave this field empty" }
    erased_after { nb: "Vi sletter navnet og e‑posten din 30 dager etter.", nn: "Vi slettar namnet og e‑posten din 30 dagar etter.", en: "We erase your name and e‑mail 30 days after." }
    padriver_already { nb: "Er du Pådriver?", nn: "Er du Pådrivar?", en: "Are you a Pådriver?" }
    wrong_address { nb: "Skrev du feil adresse?", nn: "Skreiv du feil adresse?", en: "Was the address wrong?" }
    write_it_again { nb: "Meld deg på på nytt", nn: "Meld deg på på nytt", en: "Sign up again" }
    look_in_mail { nb: "Nesten framme: sjekk e-posten din", nn: "Nesten framme: sjekk e-posten din", en: "Nearly there: check your e-mail" }
    look_in_mail_means {
        nb: "Vi har sendt deg en lenke. Åpne den og trykk på knappen, så er du påmeldt. Finner du den ikke, se i søppelposten.",
        nn: "Vi har sendt deg ei lenkje. Opne henne og trykk på knappen, så er du påmeld. Finn du henne ikkje, sjå i søppelposten.",
        en: "We have sent you a link. Open it and press the button, and you are signed up. If you cannot find it, look in your spam.",
    }
    hello_you { nb: "Hei", nn: "Hei", en: "Hello" }
    hello(name: &str) { nb: "Hei, {name}", nn: "Hei, {name}", en: "Hello, {name}" }
    not_confirmed {
        nb: "Du er ikke påmeldt ennå. Trykk på knappen, så vet vi at det er deg.",
        nn: "Du er ikkje påmeld enno. Trykk på knappen, så veit vi at det er deg.",
        en: "You are not signed up yet. Press the button, and we know that it is you.",
    }
    confirm { nb: "Ja, jeg kommer", nn: "Ja, eg kjem", en: "Yes, I am coming" }
    keep_the_link { nb: "Ta vare på lenken i e‑posten: her endrer du svaret eller melder deg av.", nn: "Ta vare på lenkja i e‑posten: her endrar du svaret eller melder deg av.", en: "Keep the link in the e‑mail: this is where you change your answer or cancel." }

    for_the_manager { nb: "For Community Manager", nn: "For Community Manager", en: "For the Community Manager" }
    draft_means { nb: "Dette er et utkast. Bare du ser det.", nn: "Dette er eit utkast. Berre du ser det.", en: "This is a draft. Only you see it." }
    that_day(what: &str) { nb: "Den dagen er det {what}.", nn: "Den dagen er det {what}.", en: "On that day: {what}." }
    publish { nb: "Publiser", nn: "Publiser", en: "Publish" }
    publish_all { nb: "Publiser denne og alle senere", nn: "Publiser denne og alle seinare", en: "Publish this and all later ones" }
    close { nb: "Steng påmeldingen", nn: "Steng påmeldinga", en: "Close sign-up" }
    open_again { nb: "Åpne påmeldingen igjen", nn: "Opne påmeldinga igjen", en: "Open sign-up again" }
    open_all_again { nb: "Åpne alle senere også", nn: "Opne alle seinare også", en: "Open all later ones too" }
    held { nb: "Merk som holdt", nn: "Merk som halde", en: "Mark as held" }
    change { nb: "Endre", nn: "Endre", en: "Change" }
    cancel { nb: "Avlys …", nn: "Avlys …", en: "Cancel …" }
    cancel_means {
        nb: "Alle som har svart, får beskjed med en gang. Det kan ikke gjøres om.",
        nn: "Alle som har svart, får beskjed med ein gong. Det kan ikkje gjerast om.",
        en: "Everyone who has answered is told at once. It cannot be undone.",
    }
    cancel_and_tell { nb: "Avlys og si fra", nn: "Avlys og sei frå", en: "Cancel and tell them" }
    cancel_all { nb: "Avlys denne og alle senere", nn: "Avlys denne og alle seinare", en: "Cancel this and all later ones" }
    answers { nb: "Svarene", nn: "Svara", en: "The answers" }
    live { nb: "Direkte", nn: "Direkte", en: "Live" }
    no_answers { nb: "Ingen har svart ennå.", nn: "Ingen har svart enno.", en: "Nobody has answered yet." }
    so_many_wait(count: &str) { nb: "{count} venter", nn: "{count} ventar", en: "{count} waiting" }
    so_many_offered(count: &str) { nb: "{count} har fått tilbud", nn: "{count} har fått tilbod", en: "{count} with an offer" }
    so_many_maybe(count: &str) { nb: "{count} kanskje", nn: "{count} kanskje", en: "{count} maybe" }
    so_many_cannot(count: &str) { nb: "{count} kan ikke", nn: "{count} kan ikkje", en: "{count} cannot" }
    with(names: &str) { nb: "Med {names}", nn: "Med {names}", en: "With {names}" }
    eats(food: &str) { nb: "Mat: {food}", nn: "Mat: {food}", en: "Food: {food}" }
    needs_this(what: &str) { nb: "Tilrettelegging: {what}", nn: "Tilrettelegging: {what}", en: "Needs: {what}" }
    guest { nb: "Gjest", nn: "Gjest", en: "Guest" }

    plan_lead { nb: "Det meste står her allerede. Endre det du vil.", nn: "Det meste står her alt. Endre det du vil.", en: "Most of it is here already. Change what you like." }
    kind { nb: "Slag", nn: "Slag", en: "Kind" }
    what { nb: "Hva", nn: "Kva", en: "What" }
    what_means { nb: "Det folk leser først.", nn: "Det folk les først.", en: "What people read first." }
    when_means { nb: "Skriv datoen slik du pleier. Skal det skje flere ganger, sier du det her.", nn: "Skriv datoen slik du pleier. Skal det skje fleire gonger, seier du det her.", en: "Write the date as you usually do. If it happens more than once, say so here." }
    change_means { nb: "Flytter du det, får de som har svart beskjed.", nn: "Flyttar du det, får dei som har svart beskjed.", en: "If you move it, those who have answered are told." }
    where_means { nb: "Stedet, veien dit, og hvordan det er for den som sitter i rullestol.", nn: "Staden, vegen dit, og korleis det er for den som sit i rullestol.", en: "The place, the way there, and what it is like in a wheelchair." }
    who { nb: "Hvem og hvor mange", nn: "Kven og kor mange", en: "Who and how many" }
    who_means { nb: "Blir det fullt, kommer resten på venteliste.", nn: "Blir det fullt, kjem resten på venteliste.", en: "If it fills up, the rest go on a waiting list." }
    title { nb: "Tittel", nn: "Tittel", en: "Title" }
    title_help { nb: "Gjerne et spørsmål man blir nysgjerrig av.", nn: "Gjerne eit spørsmål ein blir nyfiken av.", en: "Preferably a question that makes one curious." }
    lead { nb: "Hvorfor bør jeg komme?", nn: "Kvifor bør eg kome?", en: "Why should I come?" }
    lead_help { nb: "To korte setninger.", nn: "To korte setningar.", en: "Two short sentences." }
    about { nb: "Mer om det", nn: "Meir om det", en: "More about it" }
    about_help { nb: "Programmet, hvem som snakker, hva man får spise.", nn: "Programmet, kven som snakkar, kva ein får å ete.", en: "The programme, who speaks, what there is to eat." }
    date { nb: "Dato", nn: "Dato", en: "Date" }
    date_help { nb: "For eksempel 3.12.2026.", nn: "Til dømes 3.12.2026.", en: "For example 3.12.2026." }
    starts { nb: "Begynner", nn: "Byrjar", en: "Starts" }
    ends { nb: "Slutter", nn: "Sluttar", en: "Ends" }
    last_date { nb: "Siste dag", nn: "Siste dag", en: "Last day" }
    last_date_help { nb: "Bare hvis det varer over flere dager.", nn: "Berre om det varer over fleire dagar.", en: "Only if it lasts for several days." }
    not_at_all { nb: "Nei, bare denne ene gangen", nn: "Nei, berre denne eine gongen", en: "No, just this once" }
    monthly { nb: "Hver måned, samme ukedag", nn: "Kvar månad, same vekedag", en: "Every month, same weekday" }
    weekly { nb: "Hver uke", nn: "Kvar veke", en: "Every week" }
    biweekly { nb: "Annenhver uke", nn: "Annankvar veke", en: "Every other week" }
    until { nb: "Til og med", nn: "Til og med", en: "Until" }
    until_help { nb: "Siste dato det kan falle på, høyst tre år fram.", nn: "Siste dato det kan falle på, høgst tre år fram.", en: "The last date it may fall on, at most three years ahead." }
    not_july { nb: "Ikke i juli", nn: "Ikkje i juli", en: "Not in July" }
    move_holidays { nb: "Flytt datoer som faller på en helligdag", nn: "Flytt datoar som fell på ein heilagdag", en: "Move dates that fall on a public holiday" }
    move_holidays_means { nb: "En uke fram, eller en uke tilbake.", nn: "Ei veke fram, eller ei veke tilbake.", en: "A week later, or a week earlier." }
    one_date { nb: "Det blir én dato", nn: "Det blir éin dato", en: "One date" }
    so_many_dates(count: usize) { nb: "Det blir {count} datoer", nn: "Det blir {count} datoar", en: "{count} dates" }
    show_dates { nb: "Vis datoer", nn: "Vis datoar", en: "Show dates" }
    make_draft { nb: "Lag utkast", nn: "Lag utkast", en: "Make a draft" }
    nobody_sees_drafts { nb: "Bare du ser utkastet til du publiserer det.", nn: "Berre du ser utkastet til du publiserer det.", en: "Only you see the draft until you publish it." }
    place_name { nb: "Stedets navn", nn: "Namnet på staden", en: "Name of the place" }
    place_help { nb: "For eksempel Elvebyen bibliotek, 2. etasje.", nn: "Til dømes Elvebyen bibliotek, 2. etasje.", en: "For example Elvebyen library, 2nd floor." }
    address { nb: "Adresse", nn: "Adresse", en: "Address" }
    address_help { nb: "Gate og by, til kartet.", nn: "Gate og by, til kartet.", en: "Street and town, for the map." }
    access_help { nb: "Trinn, heis, teleslynge, barnevogn.", nn: "Trinn, heis, teleslynge, barnevogn.", en: "Steps, lift, hearing loop, prams." }
    capacity { nb: "Antall plasser", nn: "Tal på plassar", en: "Number of places" }
    capacity_help { nb: "Tomt: plass til alle.", nn: "Tomt: plass til alle.", en: "Empty: room for all." }
    reserved { nb: "Holdt av: partnere", nn: "Halde av: partnarar", en: "Kept: partners" }
    reserved_help {
        nb: "Så mange av plassene. Resten slippes fri to døgn før.",
        nn: "Så mange av plassane. Resten blir sleppt fri to døgn før.",
        en: "So many of the places. What is left is released two days before.",
    }
    kept_crew { nb: "Holdt av: de som bidrar", nn: "Halde av: dei som bidreg", en: "Kept: contributors" }
    kept_crew_help {
        nb: "De som har sagt ja til å holde innlegg, og vertene i sporene. Slippes fri to døgn før.",
        nn: "Dei som har sagt ja til å halde innlegg, og vertane i spora. Blir sleppt fri to døgn før.",
        en: "Those who have said yes to speaking, and the hosts of the tracks. Released two days before.",
    }
    opens_at { nb: "Påmeldingen åpner", nn: "Påmeldinga opnar", en: "Sign-up opens" }
    opens_help { nb: "Tomt: straks det er publisert. Ellers dato og klokkeslett.", nn: "Tomt: straks det er publisert. Elles dato og klokkeslett.", en: "Empty: as soon as it is published. Otherwise date and time." }
    deadline { nb: "Svarfrist", nn: "Svarfrist", en: "Deadline" }
    deadline_help { nb: "Tomt: til det begynner. Ellers dato, gjerne med klokkeslett.", nn: "Tomt: til det byrjar. Elles dato, gjerne med klokkeslett.", en: "Empty: until it starts. Otherwise a date, with a time if you like." }
    which { nb: "Hvilke", nn: "Kva for nokre", en: "Which ones" }
    which_means { nb: "Dette er én av flere i en rekke.", nn: "Dette er éin av fleire i ei rekkje.", en: "This is one of several in a series." }
    this_only { nb: "Bare denne", nn: "Berre denne", en: "Only this one" }
    later_too { nb: "Denne og alle senere", nn: "Denne og alle seinare", en: "This and all later ones" }
    back { nb: "Tilbake uten å lagre", nn: "Tilbake utan å lagre", en: "Back without saving" }
}
