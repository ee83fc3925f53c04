//! The words of saying thank you.

use domain::texts;

texts! {
    say_thanks { nb: "Si takk", nn: "Sei takk", en: "Say thank you" }
    lead_one {
        nb: "1 bidrag er ikke takket for. Ingenting går ut før du sender det.",
        nn: "1 bidrag er ikkje takka for. Ingenting går ut før du sender det.",
        en: "1 contribution has had no thanks. Nothing goes out until you send it.",
    }
    lead(count: &str) {
        nb: "{count} bidrag er ikke takket for. Det nyeste står først, og ingenting går ut før du sender det.",
        nn: "{count} bidrag er ikkje takka for. Det nyaste står først, og ingenting går ut før du sender det.",
        en: "{count} contributions have had no thanks. The newest stands first, and nothing goes out until you send it.",
    }
    all_thanked { nb: "Alle har fått takk. Det var fint gjort.", nn: "Alle har fått takk. Det var fint gjort.", en: "Everyone has been thanked. Well done." }
    older(count: &str) { nb: "Eldre enn to måneder ({count})", nn: "Eldre enn to månader ({count})", en: "Older than two months ({count})" }
    on_its_way_to(name: &str) { nb: "Takken til {name} er på vei.", nn: "Takken til {name} er på veg.", en: "Your thanks to {name} are on their way." }
    on_its_way_to_all(name: &str, more: &str) {
        nb: "Takken til {name} og {more} til er på vei.",
        nn: "Takken til {name} og {more} til er på veg.",
        en: "Your thanks to {name} and {more} more are on their way.",
    }
    and(first: &str, last: &str) { nb: "{first} og {last}", nn: "{first} og {last}", en: "{first} and {last}" }
    and_more(first: &str, more: &str) { nb: "{first} og {more} til", nn: "{first} og {more} til", en: "{first} and {more} more" }
    today { nb: "i dag", nn: "i dag", en: "today" }
    yesterday { nb: "i går", nn: "i går", en: "yesterday" }
    days_ago(days: &str) { nb: "for {days} dager siden", nn: "for {days} dagar sidan", en: "{days} days ago" }
    write_thanks { nb: "Skriv takk", nn: "Skriv takk", en: "Write thanks" }
    close { nb: "Lukk", nn: "Lukk", en: "Close" }
    who { nb: "Hvem får takken?", nn: "Kven får takken?", en: "Who is thanked?" }
    your_words { nb: "Dine ord", nn: "Orda dine", en: "Your words" }
    help_one(name: &str) {
        nb: "Går til {name} i en e‑post med navnet ditt under.",
        nn: "Går til {name} i ein e‑post med namnet ditt under.",
        en: "Goes to {name} in an e‑mail, with your name below.",
    }
    help_all {
        nb: "Går til hver av dem i en e‑post med navnet ditt under.",
        nn: "Går til kvar av dei i ein e‑post med namnet ditt under.",
        en: "Goes to each of them in an e‑mail, with your name below.",
    }
    thank_one(name: &str) { nb: "Takk {name}", nn: "Takk {name}", en: "Thank {name}" }
    thank_all { nb: "Takk dem som er krysset av", nn: "Takk dei som er kryssa av", en: "Thank those who are ticked" }
    for_coming(title: &str) {
        nb: "Takk for at du kom på «{title}». Det var godt å se deg.",
        nn: "Takk for at du kom på «{title}». Det var godt å sjå deg.",
        en: "Thank you for coming to “{title}”. It was good to see you.",
    }
    for_coming_all(title: &str) {
        nb: "Takk for at du kom på «{title}». Det var du og de andre som gjorde dagen.",
        nn: "Takk for at du kom på «{title}». Det var du og dei andre som gjorde dagen.",
        en: "Thank you for coming to “{title}”. It was you and the others who made it.",
    }
    for_sharing(title: &str) {
        nb: "Takk for at du delte av det du kan på «{title}».",
        nn: "Takk for at du delte av det du kan på «{title}».",
        en: "Thank you for sharing what you know at “{title}”.",
    }
    for_helping(title: &str) {
        nb: "Takk for at du tok i et tak på «{title}».",
        nn: "Takk for at du tok i eit tak på «{title}».",
        en: "Thank you for lending a hand at “{title}”.",
    }
    for_project(title: &str) {
        nb: "Takk for alt du gjør i «{title}». Det hadde ikke blitt det samme uten deg.",
        nn: "Takk for alt du gjer i «{title}». Det hadde ikkje blitt det same utan deg.",
        en: "Thank you for all you do in “{title}”. It would not be the same without you.",
    }
    for_idea(title: &str) {
        nb: "Takk for at du kom med ideen til «{title}». Det er slik bydelen blir til.",
        nn: "Takk for at du kom med ideen til «{title}». Det er slik bydelen blir til.",
        en: "Thank you for the idea of “{title}”. That is how the district comes about.",
    }
    for_task(title: &str) {
        nb: "Takk for at du tok en oppgave for «{title}». Det gjorde det lettere for oss alle.",
        nn: "Takk for at du tok ei oppgåve for «{title}». Det gjorde det lettare for oss alle.",
        en: "Thank you for taking on a task for “{title}”. It made things easier for all of us.",
    }
    for_this(what: &str) {
        nb: "Tusen takk for dette: «{what}». Slikt legger vi merke til.",
        nn: "Tusen takk for dette: «{what}». Slikt legg vi merke til.",
        en: "Thank you so much for this: “{what}”. We do notice.",
    }
    one_waits { nb: "1 bidrag er ikke takket for", nn: "1 bidrag er ikkje takka for", en: "1 contribution has had no thanks" }
    so_many_wait(count: &str) { nb: "{count} bidrag er ikke takket for", nn: "{count} bidrag er ikkje takka for", en: "{count} contributions have had no thanks" }
    oldest(days: &str) { nb: "Det eldste er {days} dager gammelt.", nn: "Det eldste er {days} dagar gammalt.", en: "The oldest is {days} days old." }
}
