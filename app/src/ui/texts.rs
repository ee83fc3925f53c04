//! Words that the shared components say.

use domain::texts;

texts! {
    optional { nb: "(valgfritt)", nn: "(valfritt)", en: "(optional)" }
    visible_to { nb: "Synlig for", nn: "Synleg for", en: "Visible to" }
    everyone { nb: "Alle", nn: "Alle", en: "Everyone" }
    members { nb: "Pådrivere", nn: "Pådrivarar", en: "Pådrivere" }
    manager_only { nb: "Bare Community Manager", nn: "Berre Community Manager", en: "Community Manager only" }
    at_most(max: u16, left: i64) {
        nb: "Høyst {max} tegn, du har {left} igjen.",
        nn: "Høgst {max} teikn, du har {left} att.",
        en: "At most {max} characters, {left} left.",
    }
    in_own_words { nb: "Noe annet, med dine egne ord", nn: "Noko anna, med dine eigne ord", en: "Something else, in your own words" }
    remove(word: &str) { nb: "Fjern {word}", nn: "Fjern {word}", en: "Remove {word}" }
    add { nb: "Legg til", nn: "Legg til", en: "Add" }
    commas { nb: "Flere ord skilles med komma.", nn: "Fleire ord skil du med komma.", en: "Separate several words by commas." }
    drawn_face(number: usize) { nb: "Tegnet ansikt {number}", nn: "Teikna ansikt {number}", en: "Drawn face {number}" }
    six_more { nb: "Tegn seks nye", nn: "Teikn seks nye", en: "Draw six more" }
    left_right { nb: "Flytt til siden", nn: "Flytt til sida", en: "Move sideways" }
    up_down { nb: "Flytt opp og ned", nn: "Flytt opp og ned", en: "Move up and down" }
    nearer { nb: "Nærmere", nn: "Nærare", en: "Closer" }
    crop { nb: "Utsnittet", nn: "Utsnittet", en: "The crop" }
    undo { nb: "Angre", nn: "Angre", en: "Undo" }
    close { nb: "Lukk", nn: "Lukk", en: "Close" }
    try_again { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" }
    to_front { nb: "Til forsiden", nn: "Til framsida", en: "To the front page" }
    to_people { nb: "Se Pådriverne", nn: "Sjå Pådrivarane", en: "Meet the Pådrivere" }
    sign_in { nb: "Logg inn", nn: "Logg inn", en: "Sign in" }
    sign_in_to_see { nb: "Logg inn for å se dette", nn: "Logg inn for å sjå dette", en: "Sign in to see this" }
    and_back_here {
        nb: "Siden er for Pådrivere. Du kommer rett tilbake hit når du har logget inn.",
        nn: "Sida er for Pådrivarar. Du kjem rett tilbake hit når du har logga inn.",
        en: "This page is for Pådrivere. You come right back here once you have signed in.",
    }
    not_open_to_you { nb: "Denne siden er ikke åpen for deg", nn: "Denne sida er ikkje open for deg", en: "This page is not open to you" }
    who_it_is_for {
        nb: "Den er for Community Manager og dem som har fått et ansvar her. Er du en av dem, så si fra.",
        nn: "Ho er for Community Manager og dei som har fått eit ansvar her. Er du ein av dei, så sei frå.",
        en: "It is for the Community Manager and those who have taken on a task here. If you are one of them, do say so.",
    }
    write_to(name: &str) { nb: "Skriv til {name}", nn: "Skriv til {name}", en: "Write to {name}" }
    not_here {
        nb: "Kanskje er den flyttet, eller den er ikke for alle.",
        nn: "Kanskje er ho flytta, eller ho er ikkje for alle.",
        en: "It may have moved, or it is not for everyone.",
    }
    went_wrong {
        nb: "Noe gikk galt hos oss. Prøv igjen om litt.",
        nn: "Noko gjekk gale hos oss. Prøv igjen om litt.",
        en: "Something went wrong on our side. Try again in a little while.",
    }
    not_understood {
        nb: "Vi forsto ikke skjemaet. Last siden på nytt og prøv igjen.",
        nn: "Vi forstod ikkje skjemaet. Last sida på nytt og prøv igjen.",
        en: "We did not understand the form. Reload the page and try again.",
    }
    fetching { nb: "Henter …", nn: "Hentar …", en: "Fetching …" }

    missing { nb: "Dette må være med.", nn: "Dette må vere med.", en: "This is needed." }
    too_long(max: u16) { nb: "Litt for langt. Høyst {max} tegn.", nn: "Litt for langt. Høgst {max} teikn.", en: "A little too long. At most {max} characters." }
    too_many(max: u16) { nb: "Høyst {max}. Velg de viktigste.", nn: "Høgst {max}. Vel dei viktigaste.", en: "At most {max}. Choose those that matter most." }
    not_a_name { nb: "Skriv navnet ditt med bokstaver.", nn: "Skriv namnet ditt med bokstavar.", en: "Write your name in letters." }
    signs_in_name {
        nb: "Skriv navnet uten tegnene / : @ < og >.",
        nn: "Skriv namnet utan teikna / : @ < og >.",
        en: "Write your name without the signs / : @ < and >.",
    }
    not_an_email {
        nb: "Dette ser ikke ut som en e-postadresse. Den skal ha én @, som i navn@eksempel.no.",
        nn: "Dette ser ikkje ut som ei e-postadresse. Ho skal ha éin @, som i namn@eksempel.no.",
        en: "This does not look like an e‑mail address. It needs one @, as in name@example.org.",
    }
    email_taken { nb: "En annen har denne adressen.", nn: "Ein annan har denne adressa.", en: "Someone else has this address." }
    one_digit_missing { nb: "Et siffer mangler. Norske nummer har åtte.", nn: "Eitt siffer manglar. Norske nummer har åtte.", en: "One digit is missing. Norwegian numbers have eight." }
    digits_missing(count: u8) { nb: "{count} siffer mangler. Norske nummer har åtte.", nn: "{count} siffer manglar. Norske nummer har åtte.", en: "{count} digits are missing. Norwegian numbers have eight." }
    not_a_phone {
        nb: "Dette ser ikke ut som et telefonnummer. Skriv åtte siffer, eller + og landkode.",
        nn: "Dette ser ikkje ut som eit telefonnummer. Skriv åtte siffer, eller + og landkode.",
        en: "This does not look like a phone number. Write eight digits, or + and the country code.",
    }
    too_young {
        nb: "Du må være 13 år eller eldre for å bli Pådriver. Er du det, kryss av her.",
        nn: "Du må vere 13 år eller eldre for å bli Pådrivar. Er du det, kryss av her.",
        en: "You must be 13 or older to become a Pådriver. If you are, tick here.",
    }
    wrong_code { nb: "Koden skal ha seks siffer.", nn: "Koden skal ha seks siffer.", en: "The code has six digits." }
    one_try_left { nb: "Koden stemmer ikke. Du har ett forsøk igjen.", nn: "Koden stemmer ikkje. Du har eitt forsøk att.", en: "The code does not match. You have one try left." }
    tries_left(count: u8) { nb: "Koden stemmer ikke. Du har {count} forsøk igjen.", nn: "Koden stemmer ikkje. Du har {count} forsøk att.", en: "The code does not match. You have {count} tries left." }
    expired {
        nb: "Koden eller lenken er brukt eller for gammel. Be om en ny.",
        nn: "Koden eller lenkja er brukt eller for gammal. Be om ei ny.",
        en: "The code or link has been used or is too old. Ask for a new one.",
    }
    not_a_choice { nb: "Velg en av mulighetene.", nn: "Vel ei av moglegheitene.", en: "Choose one of the options." }
    file_too_large(megabytes: u16) { nb: "Bildet er for stort. Høyst {megabytes} MB.", nn: "Biletet er for stort. Høgst {megabytes} MB.", en: "The picture is too large. At most {megabytes} MB." }
    too_many_pixels {
        nb: "Bildet har flere piksler enn vi klarer. Gjør det mindre og prøv igjen.",
        nn: "Biletet har fleire pikslar enn vi klarer. Gjer det mindre og prøv igjen.",
        en: "The picture has more pixels than we can take. Make it smaller and try again.",
    }
    not_a_picture {
        nb: "Dette er ikke et bilde vi kan lese. Bruk JPEG, PNG eller WebP.",
        nn: "Dette er ikkje eit bilete vi kan lese. Bruk JPEG, PNG eller WebP.",
        en: "This is not a picture we can read. Use JPEG, PNG or WebP.",
    }
    heic {
        nb: "Bildet er i Apples HEIC-format. Del det som JPEG, eller ta et skjermbilde av det, så går det.",
        nn: "Biletet er i HEIC-formatet til Apple. Del det som JPEG, eller ta eit skjermbilete av det, så går det.",
        en: "The picture is in Apple's HEIC format. Share it as JPEG, or take a screenshot of it.",
    }
    document_too_large(megabytes: u16) { nb: "Fila er for stor. Høyst {megabytes} MB.", nn: "Fila er for stor. Høgst {megabytes} MB.", en: "The file is too large. At most {megabytes} MB." }
    not_a_document {
        nb: "Dette er ikke en PDF, ODP eller PPTX vi kan ta imot. Lagre lysarkene som PDF, så går det.",
        nn: "Dette er ikkje ein PDF, ODP eller PPTX vi kan ta imot. Lagre lysarka som PDF, så går det.",
        en: "This is not a PDF, ODP or PPTX that we can take. Save the slides as PDF, and it will work.",
    }
    not_a_date {
        nb: "Dette ser ikke ut som en dato. Skriv den som 3.12.2026.",
        nn: "Dette ser ikkje ut som ein dato. Skriv han som 3.12.2026.",
        en: "This does not look like a date. Write it as 3.12.2026.",
    }
    not_a_time {
        nb: "Dette ser ikke ut som et klokkeslett. Skriv det som 08.30.",
        nn: "Dette ser ikkje ut som eit klokkeslett. Skriv det som 08.30.",
        en: "This does not look like a time of day. Write it as 08:30.",
    }
    not_a_number { nb: "Skriv et helt tall.", nn: "Skriv eit heilt tal.", en: "Write a whole number." }
    at_least(min: u16) { nb: "Minst {min}.", nn: "Minst {min}.", en: "At least {min}." }
    no_more_than(max: u16) { nb: "Høyst {max}.", nn: "Høgst {max}.", en: "No more than {max}." }
    more_than_places { nb: "Det er flere enn det er plasser.", nn: "Det er fleire enn det er plassar.", en: "That is more than there are places." }
    ends_before_start {
        nb: "Slutten må komme etter starten. Varer det over midnatt, skriv datoen det slutter.",
        nn: "Slutten må kome etter starten. Varer det over midnatt, skriv datoen det sluttar.",
        en: "The end must come after the start. If it goes past midnight, write the date it ends.",
    }
    not_before_start { nb: "Dette må være før arrangementet starter.", nn: "Dette må vere før arrangementet startar.", en: "This must be before the event starts." }
    closes_before_opening { nb: "Fristen må være etter at påmeldingen åpner.", nn: "Fristen må vere etter at påmeldinga opnar.", en: "The deadline must be after sign-up opens." }
    not_a_rule {
        nb: "Denne regelen for datoer kan vi ikke følge. Velg ukedag eller dag i måneden, og høyst tre år.",
        nn: "Denne regelen for datoar kan vi ikkje følgje. Vel vekedag eller dag i månaden, og høgst tre år.",
        en: "We cannot follow this rule for dates. Choose a weekday or a day of the month, and at most three years.",
    }
    sign_up_not_open {
        nb: "Påmeldingen er ikke åpen nå. Skriv til Community Manager hvis du lurer på noe.",
        nn: "Påmeldinga er ikkje open no. Skriv til Community Manager om du lurer på noko.",
        en: "Sign-up is not open now. Write to the Community Manager if you wonder about something.",
    }
    one_would_lose_a_place {
        nb: "Da mister én plassen sin. Velg et høyere tall, eller spør om noen kan gi fra seg en plass.",
        nn: "Då mistar éin plassen sin. Vel eit høgare tal, eller spør om nokon kan gi frå seg ein plass.",
        en: "One person would lose their place. Choose a higher number, or ask whether somebody can give up theirs.",
    }
    would_lose_places(count: u16) {
        nb: "Da mister {count} plassen sin. Velg et høyere tall, eller spør om noen kan gi fra seg en plass.",
        nn: "Då mistar {count} plassen sin. Vel eit høgare tal, eller spør om nokon kan gi frå seg ein plass.",
        en: "{count} people would lose their place. Choose a higher number, or ask whether somebody can give up theirs.",
    }
    consent_needed {
        nb: "Kryss av for at vi kan ta vare på dette til etter arrangementet, eller ta det bort.",
        nn: "Kryss av for at vi kan ta vare på dette til etter arrangementet, eller ta det bort.",
        en: "Tick that we may keep this until after the event, or take it out.",
    }
    not_yet {
        nb: "Den dagen har ikke vært ennå.",
        nn: "Den dagen har ikkje vore enno.",
        en: "That day is still to come.",
    }
    not_agreed {
        nb: "Kryss av for at de på listen vil ha invitasjonen, eller ta dem bort.",
        nn: "Kryss av for at dei på lista vil ha invitasjonen, eller ta dei bort.",
        en: "Tick that those on the list want the invitation, or take them out.",
    }
    nobody_to_ask {
        nb: "Av dem du har valgt, er det ingen å invitere: se hvorfor under tallet.",
        nn: "Av dei du har valt, er det ingen å invitere: sjå kvifor under talet.",
        en: "Of those you have chosen there is nobody to invite: see why below the number.",
    }
    questions_changed {
        nb: "Spørsmålene ble endret mens du svarte. Se over svarene, og send en gang til.",
        nn: "Spørsmåla vart endra medan du svarte. Sjå over svara, og send ein gong til.",
        en: "The questions were changed while you answered. Look over your answers, and send them again.",
    }
    others_since {
        nb: "Flere er kommet til siden du åpnet siden. Se over lista, og trykk en gang til.",
        nn: "Fleire er komne til sidan du opna sida. Sjå over lista, og trykk ein gong til.",
        en: "More people have come since you opened the page. Look over the list, and press once more.",
    }
    changed_meanwhile {
        nb: "Du har lagret fra et annet sted i mellomtiden. Last siden på nytt først.",
        nn: "Du har lagra frå ein annan stad i mellomtida. Last sida på nytt først.",
        en: "You have saved from somewhere else meanwhile. Reload the page first.",
    }
}
