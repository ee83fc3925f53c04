//! The words of joining.

use domain::texts;

texts! {
    title { nb: "Bli Pådriver", nn: "Bli Pådrivar", en: "Become a Pådriver" }
    lead {
        nb: "Du trenger ikke kunne alt. Du trenger bare å ville noe med bydelen. Det tar omtrent tre minutter.",
        nn: "Du treng ikkje kunne alt. Du treng berre å ville noko med bydelen. Det tek om lag tre minutt.",
        en: "You need not know everything. You only need to want something for the district. It takes about three minutes.",
    }
    parts { nb: "Delene i skjemaet", nn: "Delane i skjemaet", en: "The parts of the form" }
    you { nb: "Deg", nn: "Deg", en: "You" }
    can { nb: "Kan og vil", nn: "Kan og vil", en: "Can and want" }
    face { nb: "Ansikt", nn: "Ansikt", en: "Face" }
    yes_or_no { nb: "Ja eller nei", nn: "Ja eller nei", en: "Yes or no" }
    you_means(manager: &str) {
        nb: "Navnet er det første de andre møter. E‑posten og telefonen ser bare {manager}.",
        nn: "Namnet er det første dei andre møter. E‑posten og telefonen ser berre {manager}.",
        en: "Your name is what the others meet first. Only {manager} sees your e‑mail and phone.",
    }
    name { nb: "Navn", nn: "Namn", en: "Name" }
    email { nb: "E-post", nn: "E-post", en: "E-mail" }
    phone { nb: "Telefon", nn: "Telefon", en: "Phone" }
    thirteen { nb: "Jeg er 13 år eller eldre", nn: "Eg er 13 år eller eldre", en: "I am 13 or older" }
    under_fifteen { nb: "Er du under 15, får du ingen åpen side.", nn: "Er du under 15, får du inga open side.", en: "If you are under 15, you get no public page." }
    can_title { nb: "Det du kan og vil", nn: "Det du kan og vil", en: "What you can and want" }
    can_means {
        nb: "Velg så mange du vil. Ingen sjekker, og du kan endre det senere.",
        nn: "Vel så mange du vil. Ingen sjekkar, og du kan endre det seinare.",
        en: "Choose as many as you like. Nobody checks, and you can change it later.",
    }
    what_can_you { nb: "Hva kan du?", nn: "Kva kan du?", en: "What do you know?" }
    curious { nb: "Hva er du nysgjerrig på?", nn: "Kva er du nyfiken på?", en: "What are you curious about?" }
    other_interests { nb: "Er du nysgjerrig på noe mer?", nn: "Er du nyfiken på noko meir?", en: "Curious about anything more?" }
    commas { nb: "Egne ord, med komma mellom.", nn: "Eigne ord, med komma mellom.", en: "Your own words, with commas between." }
    why { nb: "Hvorfor vil du være med?", nn: "Kvifor vil du vere med?", en: "Why do you want to take part?" }
    why_help { nb: "Noen setninger holder.", nn: "Nokre setningar held.", en: "A few sentences will do." }
    idea { nb: "Har du en idé allerede?", nn: "Har du ein idé alt?", en: "Do you already have an idea?" }
    idea_help(manager: &str) { nb: "Tre setninger er nok. {manager} leser den.", nn: "Tre setningar er nok. {manager} les han.", en: "Three sentences are enough. {manager} reads it." }
    face_title { nb: "Ansiktet ditt", nn: "Ansiktet ditt", en: "Your face" }
    face_means { nb: "Folk husker et ansikt. Det kan godt være tegnet.", nn: "Folk hugsar eit ansikt. Det kan godt vere teikna.", en: "People remember a face. It may well be a drawn one." }
    how_shown { nb: "Hvordan vil du vises?", nn: "Korleis vil du visast?", en: "How would you like to be shown?" }
    initials { nb: "Bare initialer", nn: "Berre initialar", en: "Initials only" }
    initials_means { nb: "På en farget flate.", nn: "På ei farga flate.", en: "On a coloured ground." }
    pick_face {
        nb: "Velg et tegnet ansikt du liker. Det trenger ikke ligne.",
        nn: "Vel eit teikna ansikt du liker. Det treng ikkje likne.",
        en: "Choose a drawn face you like. It need not look like you.",
    }
    photo_later {
        nb: "Et foto legger du inn på Min side når du er logget inn. Vi beskjærer det og fjerner opplysninger om hvor det er tatt.",
        nn: "Eit foto legg du inn på Mi side når du er logga inn. Vi skjer det til og fjernar opplysningar om kvar det er teke.",
        en: "You add a photo on your page once you are signed in. We crop it and remove what it says about where it was taken.",
    }
    consent_means {
        nb: "Ingenting er krysset av på forhånd. Du er like mye Pådriver om du lar alle stå.",
        nn: "Ingenting er kryssa av på førehand. Du er like mykje Pådrivar om du lèt alle stå.",
        en: "Nothing is ticked beforehand. You are just as much a Pådriver if you leave them all.",
    }
    we_store {
        nb: "Vi lagrer når du sa ja og hva som sto her.",
        nn: "Vi lagrar når du sa ja og kva som stod her.",
        en: "We store when you said yes and what it said here.",
    }
    how_we_care { nb: "Slik tar vi vare på det du forteller", nn: "Slik tek vi vare på det du fortel", en: "How we look after what you tell us" }
    rest_is_yours {
        nb: "Navn, e‑post og hvorfor må være med. Resten bestemmer du.",
        nn: "Namn, e‑post og kvifor må vere med. Resten bestemmer du.",
        en: "Name, e‑mail and why are needed. The rest is up to you.",
    }
    all_there {
        nb: "Det som må være med, er på plass. Resten bestemmer du.",
        nn: "Det som må vere med, er på plass. Resten bestemmer du.",
        en: "What is needed is there. The rest is up to you.",
    }
    leave_empty { nb: "La dette feltet stå tomt", nn: "Lat dette feltet stå tomt", en: "Leave this field empty" }
    thanks(name: &str) { nb: "Takk, {name}. Så fint at du vil være med.", nn: "Takk, {name}. Så fint at du vil vere med.", en: "Thank you, {name}. How good to have you with us." }
    thanks_all { nb: "Takk! Så fint at du vil være med.", nn: "Takk! Så fint at du vil vere med.", en: "Thank you! How good to have you with us." }
    what_now(manager: &str) {
        nb: "{manager} hilser på deg. Vi har sendt deg en e‑post, så du kan komme inn igjen når du vil.",
        nn: "{manager} helsar på deg. Vi har sendt deg ein e‑post, så du kan kome inn igjen når du vil.",
        en: "{manager} will say hello. We have sent you an e‑mail, so that you can come back whenever you like.",
    }
    here_too(a: &str, b: &str, c: &str) {
        nb: "{a}, {b} og {c} er her, de også.",
        nn: "{a}, {b} og {c} er her, dei òg.",
        en: "{a}, {b} and {c} are here too.",
    }
    meet { nb: "Møt Pådriverne", nn: "Møt Pådrivarane", en: "Meet the Pådrivere" }
    add_a_photo { nb: "Logg inn og legg til et foto", nn: "Logg inn og legg til eit foto", en: "Sign in and add a photo" }
    already { nb: "Du er Pådriver allerede", nn: "Du er Pådrivar alt", en: "You are a Pådriver already" }
    to_my_page { nb: "Til Min side", nn: "Til Mi side", en: "To my page" }
}
