//! The words of signing in.

use domain::texts;

texts! {
    sign_in { nb: "Logg inn", nn: "Logg inn", en: "Sign in" }
    welcome_back { nb: "Velkommen tilbake", nn: "Velkomen tilbake", en: "Welcome back" }
    no_passwords {
        nb: "Ingen passord her. Vi sender deg en kode på e‑post.",
        nn: "Ingen passord her. Vi sender deg ein kode på e‑post.",
        en: "No passwords here. We e-mail you a code.",
    }
    email { nb: "E-post", nn: "E-post", en: "E-mail" }
    send_code { nb: "Send meg en kode", nn: "Send meg ein kode", en: "Send me a code" }
    not_yet { nb: "Er du ikke Pådriver ennå?", nn: "Er du ikkje Pådrivar enno?", en: "Not a Pådriver yet?" }
    join_here { nb: "Bli med her", nn: "Bli med her", en: "Join here" }
    the_house {
        nb: "Et trehus om kvelden med døra på gløtt og lys ut over trappa",
        nn: "Eit trehus om kvelden med døra på gløtt og lys ut over trappa",
        en: "A wooden house in the evening, its door ajar and light on the steps",
    }
    look_in_mail { nb: "Sjekk e-posten din", nn: "Sjekk e-posten din", en: "Check your e-mail" }
    code_is_with(email: &str) {
        nb: "Hører {email} til en Pådriver hos oss, ligger koden i innboksen nå.",
        nn: "Høyrer {email} til ein Pådrivar hos oss, ligg koden i innboksen no.",
        en: "If {email} belongs to a Pådriver here, the code is in the inbox now.",
    }
    wrong_address { nb: "Feil adresse?", nn: "Feil adresse?", en: "Wrong address?" }
    six_digits { nb: "Seks siffer", nn: "Seks siffer", en: "Six digits" }
    ten_minutes { nb: "Koden virker i ti minutter.", nn: "Koden verkar i ti minutt.", en: "The code works for ten minutes." }
    nearly { nb: "Nesten!", nn: "Nesten!", en: "Nearly!" }
    only_the_last {
        nb: "Har du bedt om flere koder, er det bare den siste som virker.",
        nn: "Har du bedt om fleire kodar, er det berre den siste som verkar.",
        en: "If you asked for several codes, only the last one works.",
    }
    try_again { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" }
    new_code_in(time: &str) { nb: "Ny kode om {time}", nn: "Ny kode om {time}", en: "New code in {time}" }
    new_code { nb: "Send ny kode", nn: "Send ny kode", en: "Send a new code" }
    no_mail {
        nb: "Finner du ikke e‑posten? Se i søppelposten, eller be om en ny kode.",
        nn: "Finn du ikkje e‑posten? Sjå i søppelposten, eller be om ein ny kode.",
        en: "No e‑mail? Look in your spam, or ask for a new code.",
    }
    no_mail_until(clock: &str) {
        nb: "Finner du ikke e‑posten? Se i søppelposten, eller vent til kl. {clock} og be om en ny kode.",
        nn: "Finn du ikkje e‑posten? Sjå i søppelposten, eller vent til kl. {clock} og be om ein ny kode.",
        en: "No e‑mail? Look in your spam, or wait until {clock} and ask for a new code.",
    }
    stuck(name: &str) {
        nb: "Får du det ikke til? Spør {name}, så slipper du inn.",
        nn: "Får du det ikkje til? Spør {name}, så slepp du inn.",
        en: "Still stuck? Ask {name} to let you in.",
    }
    one_tap { nb: "Ett trykk, så er du inne", nn: "Eitt trykk, så er du inne", en: "One tap and you are in" }
    link_works_once {
        nb: "Lenken virker én gang, og bare en liten stund.",
        nn: "Lenkja verkar éin gong, og berre ei lita stund.",
        en: "The link works once, and only for a little while.",
    }
    link_spent { nb: "Virker ikke lenken?", nn: "Verkar ikkje lenkja?", en: "Does the link not work?" }
    ask_for_code { nb: "Få en kode på e-post", nn: "Få ein kode på e-post", en: "Get a code by e-mail" }
    here_already(name: &str) { nb: "Du er allerede logget inn som {name}.", nn: "Du er alt logga inn som {name}.", en: "You are already signed in as {name}." }
    to_my_page { nb: "Til Min side", nn: "Til Mi side", en: "To my page" }
}
