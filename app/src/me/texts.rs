//! The words of Min side.

use domain::texts;

texts! {
    title { nb: "Min side", nn: "Mi side", en: "My page" }
    lead {
        nb: "Du bestemmer hva de andre ser. Alt er privat til du sier noe annet.",
        nn: "Du bestemmer kva dei andre ser. Alt er privat til du seier noko anna.",
        en: "You decide what the others see. Everything is private until you say otherwise.",
    }
    parts { nb: "Delene av Min side", nn: "Delane av Mi side", en: "The parts of my page" }
    about_you { nb: "Om deg", nn: "Om deg", en: "About you" }
    face { nb: "Ansikt", nn: "Ansikt", en: "Face" }
    consents { nb: "Samtykker", nn: "Samtykke", en: "Consents" }
    contributions { nb: "Bidrag", nn: "Bidrag", en: "Contributions" }
    devices { nb: "Innlogging", nn: "Innlogging", en: "Signing in" }
    as_others_see { nb: "Vis som andre ser deg", nn: "Vis som andre ser deg", en: "See it as others do" }
    change_picture { nb: "Bytt bilde", nn: "Byt bilete", en: "Change the picture" }
    or_drawn { nb: "Foto, tegnet ansikt eller initialer", nn: "Foto, teikna ansikt eller initialar", en: "Photo, drawn face or initials" }
    saved { nb: "Lagret", nn: "Lagra", en: "Saved" }
    undone { nb: "Angret. Alt er som før.", nn: "Angra. Alt er som før.", en: "Undone. All is as before." }
    signed_out { nb: "Logget ut.", nn: "Logga ut.", en: "Signed out." }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    you { nb: "Deg", nn: "Deg", en: "You" }
    you_means { nb: "Dette møter de andre først.", nn: "Dette møter dei andre først.", en: "This is what the others meet first." }
    name { nb: "Navn", nn: "Namn", en: "Name" }
    headline { nb: "Kort om deg", nn: "Kort om deg", en: "In short" }
    headline_help { nb: "Står under navnet, som «Snekker» eller «Student med to timer i uka».", nn: "Står under namnet, som «Snikkar» eller «Student med to timar i veka».", en: "Stands under your name, like “Carpenter” or “Student with two hours a week”." }
    phone { nb: "Telefon", nn: "Telefon", en: "Phone" }
    email { nb: "E-post", nn: "E-post", en: "E-mail" }
    change_email { nb: "Du endrer adressen under Innlogging. Den vises aldri på den åpne siden.", nn: "Du endrar adressa under Innlogging. Ho står aldri på den opne sida.", en: "You change the address under Signing in. It is never on the public page." }
    found_at { nb: "Hvor treffes du?", nn: "Kvar kan folk treffe deg?", en: "Where can you be met?" }
    found_at_help { nb: "For eksempel «Onsdager på verkstedet».", nn: "Til dømes «Onsdagar på verkstaden».", en: "For example “Wednesdays at the workshop”." }
    partner { nb: "Partner du kommer fra", nn: "Partnar du kjem frå", en: "Partner you come from" }
    no_partner { nb: "Ingen, jeg er her som meg selv", nn: "Ingen, eg er her som meg sjølv", en: "None, I am here as myself" }
    can { nb: "Det du kan og vil", nn: "Det du kan og vil", en: "What you can and want" }
    can_means { nb: "Hjelper oss å spørre deg om riktige ting.", nn: "Hjelper oss å spørje deg om rette ting.", en: "Helps us ask you the right things." }
    why { nb: "Hvorfor er du med?", nn: "Kvifor er du med?", en: "Why are you taking part?" }
    why_help { nb: "Noen setninger holder.", nn: "Nokre setningar held.", en: "A few sentences will do." }
    idea { nb: "En idé du har", nn: "Ein idé du har", en: "An idea you have" }
    idea_help(manager: &str) { nb: "Bare {manager} leser den.", nn: "Berre {manager} les han.", en: "Only {manager} reads it." }
    competence { nb: "Kompetanse", nn: "Kompetanse", en: "Competence" }
    wants { nb: "Vil være med på", nn: "Vil vere med på", en: "Wants to take part in" }
    interests { nb: "Nysgjerrig på", nn: "Nyfiken på", en: "Curious about" }
    commas { nb: "Egne ord, med komma mellom.", nn: "Eigne ord, med komma mellom.", en: "Your own words, with commas between." }
    how_often { nb: "Hvor ofte kan vi spørre deg om noe?", nn: "Kor ofte kan vi spørje deg om noko?", en: "How often may we ask you something?" }
    twice { nb: "Høyst to ganger i måneden", nn: "Høgst to gonger i månaden", en: "At most twice a month" }
    once { nb: "Høyst én gang i måneden", nn: "Høgst éin gong i månaden", en: "At most once a month" }
    not_now { nb: "Ikke nå", nn: "Ikkje no", en: "Not now" }
    quiet { nb: "Aldri mellom 21 og 07, og ikke på søndager.", nn: "Aldri mellom 21 og 07, og ikkje på sundagar.", en: "Never between 21 and 07, and not on Sundays." }
    now { nb: "Slik ser du ut nå", nn: "Slik ser du ut no", en: "This is you now" }
    a_photo { nb: "Et foto", nn: "Eit foto", en: "A photo" }
    photo_means(megabytes: u16) {
        nb: "JPEG, PNG eller WebP, høyst {megabytes} MB. Vi beskjærer det til et kvadrat og fjerner opplysninger om hvor det er tatt.",
        nn: "JPEG, PNG eller WebP, høgst {megabytes} MB. Vi skjer det til eit kvadrat og fjernar opplysningar om kvar det er teke.",
        en: "JPEG, PNG or WebP, at most {megabytes} MB. We crop it to a square and remove what it says about where it was taken.",
    }
    choose_photo { nb: "Velg et bilde", nn: "Vel eit bilete", en: "Choose a picture" }
    use_photo { nb: "Bruk bildet", nn: "Bruk biletet", en: "Use the picture" }
    a_drawing { nb: "Et tegnet ansikt", nn: "Eit teikna ansikt", en: "A drawn face" }
    drawing_means { nb: "Velg det du liker best. Det trenger ikke ligne.", nn: "Vel det du liker best. Det treng ikkje likne.", en: "Choose the one you like best. It need not look like you." }
    only_initials { nb: "Bare initialer", nn: "Berre initialar", en: "Initials only" }
    use_this { nb: "Bruk dette", nn: "Bruk dette", en: "Use this" }
    who_sees_face { nb: "Hvem som ser ansiktet, velger du under Om deg.", nn: "Kven som ser ansiktet, vel du under Om deg.", en: "Who sees your face is chosen under About you." }
    portrait { nb: "Ansiktet", nn: "Ansiktet", en: "Your face" }
    consents_lead { nb: "Hvert samtykke står for seg. Du kan ombestemme deg når som helst.", nn: "Kvart samtykke står for seg. Du kan ombestemme deg når som helst.", en: "Each consent stands by itself. You can change your mind at any time." }
    given_on(day: &str) { nb: "Gitt {day}.", nn: "Gjeve {day}.", en: "Given {day}." }
    taken_back(day: &str) { nb: "Trukket tilbake {day}.", nn: "Trekt tilbake {day}.", en: "Withdrawn {day}." }
    never_given { nb: "Ikke gitt.", nn: "Ikkje gjeve.", en: "Not given." }
    then_it_said { nb: "Du sa ja til disse ordene:", nn: "Du sa ja til desse orda:", en: "You said yes to these words:" }
    say_yes { nb: "Si ja", nn: "Sei ja", en: "Say yes" }
    take_back { nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Withdraw" }
    waits { nb: "Du vises på den åpne siden når Community Manager har ønsket deg velkommen.", nn: "Du kjem på den opne sida når Community Manager har ønskt deg velkomen.", en: "You appear on the public page once the Community Manager has welcomed you." }
    devices_lead { nb: "Hvor du er logget inn, og adressen koden kommer til.", nn: "Kvar du er logga inn, og adressa koden kjem til.", en: "Where you are signed in, and the address your code comes to." }
    where_signed_in { nb: "Her er du logget inn", nn: "Her er du logga inn", en: "Where you are signed in" }
    this_one { nb: "Denne", nn: "Denne", en: "This one" }
    unknown_device { nb: "Ukjent enhet", nn: "Ukjend eining", en: "Unknown device" }
    last_seen(day: &str) { nb: "Sist brukt {day}", nn: "Sist brukt {day}", en: "Last used {day}" }
    sign_out { nb: "Logg ut", nn: "Logg ut", en: "Sign out" }
    sign_out_here { nb: "Logg ut her", nn: "Logg ut her", en: "Sign out here" }
    unsent_marks { nb: "Du har merket noen i døra, og det er ikke sendt ennå. Logger du ut nå, går det tapt. Vil du logge ut likevel?", nn: "Du har merkt nokon i døra, og det er ikkje sendt enno. Loggar du ut no, går det tapt. Vil du logge ut likevel?", en: "You have marked people at the door, and that is not sent yet. If you sign out now, it is lost. Sign out anyway?" }
    sign_out_others { nb: "Logg ut alle andre steder", nn: "Logg ut alle andre stader", en: "Sign out everywhere else" }
    your_address { nb: "E-postadressen din", nn: "E-postadressa di", en: "Your e-mail address" }
    now_address(email: &str) { nb: "Nå sender vi koden til {email}.", nn: "No sender vi koden til {email}.", en: "We now send the code to {email}." }
    new_address { nb: "Ny adresse", nn: "Ny adresse", en: "New address" }
    send_code { nb: "Send kode til den nye", nn: "Send kode til den nye", en: "Send a code to the new one" }
    code_sent_to(email: &str) { nb: "Vi har sendt en kode til {email}. Skriv den her, så er byttet gjort. Andre steder du er logget inn, blir du logget ut.", nn: "Vi har sendt ein kode til {email}. Skriv han her, så er byttet gjort. Andre stader du er logga inn, blir du logga ut.", en: "We have sent a code to {email}. Type it here, and the change is made. Wherever else you are signed in, you will be signed out." }
    six_digits { nb: "Seks siffer", nn: "Seks siffer", en: "Six digits" }
    ten_minutes { nb: "Koden virker i ti minutter.", nn: "Koden verkar i ti minutt.", en: "The code works for ten minutes." }
    confirm { nb: "Bytt adresse", nn: "Byt adresse", en: "Change the address" }
    language { nb: "Språk", nn: "Språk", en: "Language" }
    language_means { nb: "Vi viser deg sidene og skriver til deg på det språket du velger.", nn: "Vi viser deg sidene og skriv til deg på det språket du vel.", en: "We show you the pages and write to you in the language you choose." }
}
