//! The words of our letters.

use crate::texts;

/// "481260" is read and typed more easily as "481 260".
fn spaced(code: &str) -> String {
    match code.split_at_checked(3) {
        Some((a, b)) => format!("{a} {b}"),
        None => code.into(),
    }
}

pub fn code_subject(l: crate::Lang, code: &str, place: &str) -> String {
    is_your_code(l, &spaced(code), place)
}

pub fn address_subject(l: crate::Lang, code: &str, place: &str) -> String {
    confirms(l, &spaced(code), place)
}

pub fn code(code: &str) -> String {
    spaced(code)
}

texts! {
    hello(name: &str) { nb: "Hei, {name}!", nn: "Hei, {name}!", en: "Hi {name}!" }
    hello_you { nb: "Hei!", nn: "Hei!", en: "Hello!" }
    is_your_code(code: &str, place: &str) { nb: "{code} er koden din til {place}", nn: "{code} er koden din til {place}", en: "{code} is your code for {place}" }
    here_is_code(place: &str) {
        nb: "Her er koden som slipper deg inn i {place}. Den virker i ti minutter.",
        nn: "Her er koden som slepp deg inn i {place}. Han verkar i ti minutt.",
        en: "Here is the code that lets you into {place}. It works for ten minutes.",
    }
    sign_in { nb: "Logg inn", nn: "Logg inn", en: "Sign in" }
    not_you {
        nb: "Var det ikke du som ba om koden? Da kan du se bort fra denne e-posten. Uten koden kommer ingen inn.",
        nn: "Var det ikkje du som bad om koden? Då kan du sjå bort frå denne e-posten. Utan koden kjem ingen inn.",
        en: "Was it not you who asked for the code? Then you can ignore this e-mail. Nobody gets in without the code.",
    }
    not_your_address {
        nb: "Var det ikke du som ba om koden? Da kan du se bort fra denne e-posten. Uten koden endres ingenting.",
        nn: "Var det ikkje du som bad om koden? Då kan du sjå bort frå denne e-posten. Utan koden blir ingenting endra.",
        en: "Was it not you who asked for the code? Then you can ignore this e-mail. Nothing changes without the code.",
    }
    confirms(code: &str, place: &str) { nb: "{code} bekrefter den nye adressen din i {place}", nn: "{code} stadfestar den nye adressa di i {place}", en: "{code} confirms your new address at {place}" }
    confirm_address(place: &str) {
        nb: "Skriv denne koden på Min side, så er dette adressen din i {place}. Den virker i ti minutter.",
        nn: "Skriv denne koden på Mi side, så er dette adressa di i {place}. Han verkar i ti minutt.",
        en: "Type this code on your page, and this is your address at {place}. It works for ten minutes.",
    }
    changed_subject(place: &str) { nb: "Du har en ny adresse i {place}", nn: "Du har ei ny adresse i {place}", en: "You have a new address at {place}" }
    address_changed(place: &str) {
        nb: "Du har byttet e-postadresse i {place}. Fra nå av går brev og koder til den nye, og denne slipper ingen inn. Andre steder du var logget inn, er du logget ut.",
        nn: "Du har bytt e-postadresse i {place}. Frå no av går brev og kodar til den nye, og denne slepp ingen inn. Andre stader du var logga inn, er du logga ut.",
        en: "You have changed your e-mail address at {place}. From now on letters and codes go to the new one, and this one lets nobody in. Wherever else you were signed in, you are signed out.",
    }
    not_you_changing(manager: &str) {
        nb: "Var det ikke du? Svar på denne e-posten med en gang, så hjelper {manager} deg å få siden din tilbake.",
        nn: "Var det ikkje du? Svar på denne e-posten med ein gong, så hjelper {manager} deg å få sida di tilbake.",
        en: "Was it not you? Reply to this e-mail at once, and {manager} will help you get your page back.",
    }
    already_subject(place: &str) { nb: "Du er allerede Pådriver i {place}", nn: "Du er alt Pådrivar i {place}", en: "You are already a Pådriver in {place}" }
    already(place: &str) {
        nb: "Noen, sikkert du, meldte seg som Pådriver i {place} med denne adressen. Du er her allerede, så vi har ikke endret noe. Logg inn hvis du vil se siden din.",
        nn: "Nokon, sikkert du, melde seg som Pådrivar i {place} med denne adressa. Du er her alt, så vi har ikkje endra noko. Logg inn om du vil sjå sida di.",
        en: "Somebody, surely you, signed up as a Pådriver in {place} with this address. You are here already, so we changed nothing. Sign in to see your page.",
    }
    not_you_joining {
        nb: "Var det ikke du? Da kan du se bort fra denne e-posten.",
        nn: "Var det ikkje du? Då kan du sjå bort frå denne e-posten.",
        en: "Was it not you? Then you can ignore this e-mail.",
    }
    never_joined {
        nb: "Var det ikke du som meldte deg på? Se bort fra denne e-posten, eller svar på den, så sletter vi det som ble skrevet.",
        nn: "Var det ikkje du som melde deg på? Sjå bort frå denne e-posten, eller svar på han, så slettar vi det som blei skrive.",
        en: "Was it not you who signed up? Ignore this e-mail, or reply to it, and we will delete what was written.",
    }
    received_subject(place: &str) { nb: "Takk for at du vil være med i {place}", nn: "Takk for at du vil vere med i {place}", en: "Thank you for joining {place}" }
    thank_you(name: &str) { nb: "Takk, {name}!", nn: "Takk, {name}!", en: "Thank you, {name}!" }
    received(manager: &str) {
        nb: "Nå er du Pådriver. {manager} har fått beskjed og hilser på deg.",
        nn: "No er du Pådrivar. {manager} har fått beskjed og helsar på deg.",
        en: "You are a Pådriver now. {manager} has been told and will say hello.",
    }
    meanwhile {
        nb: "Imens kan du se deg om, finne folk som vil det samme som du, og legge inn et bilde. Du logger inn med denne adressen, uten passord.",
        nn: "Imens kan du sjå deg om, finne folk som vil det same som du, og leggje inn eit bilete. Du loggar inn med denne adressa, utan passord.",
        en: "Meanwhile, look around, find people who want what you want, and add a picture. You sign in with this address, without a password.",
    }
    new_subject(name: &str, place: &str) { nb: "{name} vil være Pådriver i {place}", nn: "{name} vil vere Pådrivar i {place}", en: "{name} has joined {place}" }
    new_title(name: &str) { nb: "{name} er kommet til", nn: "{name} er komen til", en: "{name} has joined" }
    say_welcome {
        nb: "En personlig linje i dag er mer verdt enn en lang e-post neste uke.",
        nn: "Ei personleg linje i dag er meir verd enn ein lang e-post neste veke.",
        en: "A personal line today is worth more than a long e-mail next week.",
    }
    to_the_list { nb: "Si velkommen", nn: "Sei velkomen", en: "Say welcome" }
    welcome_subject(name: &str, place: &str) { nb: "Velkommen til {place}, {name}!", nn: "Velkomen til {place}, {name}!", en: "Welcome to {place}, {name}!" }
    welcome(name: &str) { nb: "Velkommen, {name}!", nn: "Velkomen, {name}!", en: "Welcome, {name}!" }
    greetings { nb: "Hilsen", nn: "Helsing", en: "Best wishes," }
    manager { nb: "Community Manager", nn: "Community Manager", en: "Community Manager" }
    what_now {
        nb: "Du bestemmer selv hva de andre ser om deg, og hva vi sender deg. Alt ligger på Min side.",
        nn: "Du bestemmer sjølv kva dei andre ser om deg, og kva vi sender deg. Alt ligg på Mi side.",
        en: "You decide what others see of you and what we send you. It is all on your page.",
    }
    letter { nb: "e-post", nn: "e-post", en: "e-mail" }
    why_code {
        nb: "Du får denne fordi noen ba om en kode til denne adressen.",
        nn: "Du får denne fordi nokon bad om ein kode til denne adressa.",
        en: "You get this because somebody asked for a code to this address.",
    }
    why_address {
        nb: "Du får denne fordi noen vil bruke denne adressen på Min side.",
        nn: "Du får denne fordi nokon vil bruke denne adressa på Mi side.",
        en: "You get this because somebody wants to use this address on their page.",
    }
    why_changed {
        nb: "Du får denne fordi adressen din på Min side ble byttet fra denne.",
        nn: "Du får denne fordi adressa di på Mi side vart bytt frå denne.",
        en: "You get this because the address on your page was changed from this one.",
    }
    why_already {
        nb: "Du får denne fordi noen meldte seg som Pådriver med denne adressen.",
        nn: "Du får denne fordi nokon melde seg som Pådrivar med denne adressa.",
        en: "You get this because somebody signed up as a Pådriver with this address.",
    }
    why_joined(place: &str) {
        nb: "Du får denne fordi du meldte deg som Pådriver i {place}.",
        nn: "Du får denne fordi du melde deg som Pådrivar i {place}.",
        en: "You get this because you signed up as a Pådriver in {place}.",
    }
    why_manager(place: &str) {
        nb: "Du får denne fordi du er Community Manager i {place}.",
        nn: "Du får denne fordi du er Community Manager i {place}.",
        en: "You get this because you are the Community Manager of {place}.",
    }
    thanks_subject(by: &str, place: &str) { nb: "Takk fra {by} i {place}", nn: "Takk frå {by} i {place}", en: "A thank-you from {by} in {place}" }
    thanks_for(what: &str) { nb: "Dette takker vi for: {what}.", nn: "Dette takkar vi for: {what}.", en: "What we thank you for: {what}." }
    see_contributions { nb: "Se bidragene dine", nn: "Sjå bidraga dine", en: "See your contributions" }
    how_was_it_subject(title: &str, place: &str) { nb: "Hvordan var «{title}» i {place}?", nn: "Korleis var «{title}» i {place}?", en: "How was “{title}” in {place}?" }
    how_was_it(title: &str) {
        nb: "Takk for at du kom på «{title}». Vil du si hva du syntes? Det er tre spørsmål, og det første er ett trykk.",
        nn: "Takk for at du kom på «{title}». Vil du seie kva du syntest? Det er tre spørsmål, og det første er eitt trykk.",
        en: "Thank you for coming to “{title}”. Will you tell us what you thought? There are three questions, and the first is one touch.",
    }
    three_questions { nb: "Svar på tre spørsmål", nn: "Svar på tre spørsmål", en: "Answer three questions" }
    nobody_sees_who {
        nb: "Svaret lagres uten navnet ditt. Du får bare dette ene brevet om det.",
        nn: "Svaret blir lagra utan namnet ditt. Du får berre dette eine brevet om det.",
        en: "Your answer is kept without your name. This is the only letter you get about it.",
    }
    become_one(place: &str) {
        nb: "Hadde du det fint? Pådrivere er de som får ting til å skje i {place}. Det koster ingenting, og du velger selv hvor mye.",
        nn: "Hadde du det fint? Pådrivarar er dei som får ting til å skje i {place}. Det kostar ingenting, og du vel sjølv kor mykje.",
        en: "Did you enjoy it? Pådrivere are the people who make things happen in {place}. It costs nothing, and you choose how much.",
    }
    join { nb: "Bli Pådriver", nn: "Bli Pådrivar", en: "Become a Pådriver" }
    asked_once { nb: "Dette spør vi deg om bare én gang.", nn: "Dette spør vi deg om berre éin gong.", en: "We ask you this only once." }
    why_you_came(place: &str) {
        nb: "Du får denne fordi du var på et arrangement hos {place}.",
        nn: "Du får denne fordi du var på eit arrangement hos {place}.",
        en: "You get this because you were at an event of {place}.",
    }
    why_padriver(place: &str) {
        nb: "Du får denne fordi du er Pådriver i {place}.",
        nn: "Du får denne fordi du er Pådrivar i {place}.",
        en: "You get this because you are a Pådriver in {place}.",
    }
    reply {
        nb: "Du kan svare rett på den.",
        nn: "Du kan svare rett på han.",
        en: "You can simply reply to it.",
    }
    choose { nb: "Velg hva vi sender deg", nn: "Vel kva vi sender deg", en: "Choose what we send you" }
}
