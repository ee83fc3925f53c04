//! The words of the pages about us: the method, privacy, accessibility.

use domain::texts;

texts! {
    about_title { nb: "Om oss og metoden", nn: "Om oss og metoden", en: "About us and the method" }
    about_lead(place: &str) {
        nb: "{place} er et partnerskap. Folk som bor, jobber og går på skole her, gjør bydelen bærekraftig sammen.",
        nn: "{place} er eit partnarskap. Folk som bur, jobbar og går på skule her, gjer bydelen berekraftig saman.",
        en: "{place} is a partnership. People who live, work and go to school here make the district sustainable together.",
    }
    padriver_title { nb: "Hva er en Pådriver?", nn: "Kva er ein Pådrivar?", en: "What is a Pådriver?" }
    padriver_text {
        nb: "En som vil noe med bydelen og gjør noe med det. Noen har to timer i uka, noen har dette som jobb hos en samarbeidspartner. Du melder deg selv, og du bestemmer selv hva du vil være med på.",
        nn: "Ein som vil noko med bydelen og gjer noko med det. Nokre har to timar i veka, nokre har dette som jobb hos ein samarbeidspartnar. Du melder deg sjølv, og du bestemmer sjølv kva du vil vere med på.",
        en: "Someone who wants something for the district and does something about it. Some have two hours a week, some do it as a job with a partner organisation. You sign up yourself, and you decide what to take part in.",
    }
    partner_title { nb: "Hva er en samarbeidspartner?", nn: "Kva er ein samarbeidspartnar?", en: "What is a partner organisation?" }
    partner_text {
        nb: "En kommune, et borettslag, en skole, en bedrift eller en forening som bidrar med rom, kunnskap, folk, materialer eller penger. Ingen står over de andre.",
        nn: "Ein kommune, eit burettslag, ein skule, ei bedrift eller ei foreining som bidreg med rom, kunnskap, folk, materialar eller pengar. Ingen står over dei andre.",
        en: "A municipality, a housing cooperative, a school, a business or an association that brings rooms, knowledge, people, materials or money. None stands above the others.",
    }
    manager_title { nb: "Hvem holder i det?", nn: "Kven held i det?", en: "Who holds it together?" }
    manager_text(name: &str) {
        nb: "{name} er Community Manager: ønsker nye velkommen, kobler folk som vil det samme, og passer på at ingen bidrag går ubemerket hen.",
        nn: "{name} er Community Manager: ønskjer nye velkomne, koplar folk som vil det same, og passar på at ingen bidrag går umerkte hen.",
        en: "{name} is the Community Manager: welcomes newcomers, connects people who want the same, and sees that no contribution goes unnoticed.",
    }
    method_title { nb: "Metoden", nn: "Metoden", en: "The method" }
    method_text {
        nb: "Måten å drive et partnerskap på kommer fra en åpen håndbok for bærekraftige byer og bydeler, utgitt av dem som står bak paadriv.no, under lisensen CC BY-SA 4.0. Ordene her er våre egne.",
        nn: "Måten å drive eit partnarskap på kjem frå ei open handbok for berekraftige byar og bydelar, gjeven ut av dei som står bak paadriv.no, under lisensen CC BY-SA 4.0. Orda her er våre eigne.",
        en: "The way of running a partnership comes from an open handbook for sustainable cities and districts, published by those behind paadriv.no under the licence CC BY-SA 4.0. The words here are our own.",
    }
    faces_title { nb: "Ansiktene", nn: "Ansikta", en: "The faces" }
    faces_text {
        nb: "De tegnede ansiktene ligner ingen. Folk velger dem selv, i stedet for et foto. Skriften heter Schibsted Grotesk (SIL Open Font License).",
        nn: "Dei teikna ansikta liknar ingen. Folk vel dei sjølve, i staden for eit foto. Skrifta heiter Schibsted Grotesk (SIL Open Font License).",
        en: "The drawn faces are pictures of nobody. People choose them themselves instead of a photo. The typeface is Schibsted Grotesk (SIL Open Font License).",
    }
    style_guide { nb: "Slik ser appen ut: stilguiden", nn: "Slik ser appen ut: stilguiden", en: "How the app looks: the style guide" }

    privacy_title { nb: "Personvern", nn: "Personvern", en: "Privacy" }
    privacy_lead {
        nb: "Vi lagrer det du forteller oss, viser det til dem du velger, og sletter det når du ber om det.",
        nn: "Vi lagrar det du fortel oss, viser det til dei du vel, og slettar det når du ber om det.",
        en: "We store what you tell us, show it to those you choose, and delete it when you ask.",
    }
    what_title { nb: "Hva vi lagrer, og hvorfor", nn: "Kva vi lagrar, og kvifor", en: "What we store, and why" }
    what_text {
        nb: "Navn og e‑post, for at du skal kunne være med og logge inn. Det du selv skriver om deg: telefon, hva du kan, hva du vil, hvorfor du er med, en idé, et bilde. Hvert felt har en synlighet, og ingenting er åpent for alle før du sier det. Samtykkene dine lagres med tidspunkt og ordene som sto der.",
        nn: "Namn og e‑post, for at du skal kunne vere med og logge inn. Det du sjølv skriv om deg: telefon, kva du kan, kva du vil, kvifor du er med, ein idé, eit bilete. Kvart felt har ei synlegheit, og ingenting er ope for alle før du seier det. Samtykka dine blir lagra med tidspunkt og orda som stod der.",
        en: "Your name and e‑mail, so that you can take part and sign in. What you write about yourself: phone, what you know, what you want, why you take part, an idea, a picture. Each field has an audience, and nothing is open to everyone until you say so. Your consents are stored with their time and the words that stood there.",
    }
    who_title { nb: "Hvem som ser det", nn: "Kven som ser det", en: "Who sees it" }
    who_text(name: &str) {
        nb: "Du velger for hvert felt: alle, Pådrivere, eller bare Community Manager. E‑postadressen din står aldri på den åpne siden, og når du ble med, ser bare andre Pådrivere. {name} ser alt, for å kunne hjelpe. Vi selger ingenting, og deler ingenting med andre.",
        nn: "Du vel for kvart felt: alle, Pådrivarar, eller berre Community Manager. E‑postadressa di står aldri på den opne sida, og når du blei med, ser berre andre Pådrivarar. {name} ser alt, for å kunne hjelpe. Vi sel ingenting, og deler ingenting med andre.",
        en: "You choose for each field: everyone, Pådrivere, or the Community Manager only. Your e‑mail address is never on the public page, and only other Pådrivere see when you joined. {name} sees everything, in order to help. We sell nothing and share nothing with others.",
    }
    how_long_title { nb: "Hvor lenge", nn: "Kor lenge", en: "For how long" }
    how_long_text {
        nb: "Så lenge du er Pådriver. En innlogging varer i 90 dager fra sist du brukte den. Koder slettes når de er brukt eller for gamle. Bilder du bytter ut, slettes med en gang, og vi fjerner opplysninger om hvor de er tatt.",
        nn: "Så lenge du er Pådrivar. Ei innlogging varer i 90 dagar frå sist du brukte henne. Kodar blir sletta når dei er brukte eller for gamle. Bilete du byter ut, blir sletta med ein gong, og vi fjernar opplysningar om kvar dei er tekne.",
        en: "For as long as you are a Pådriver. A session lasts 90 days from when you last used it. Codes are deleted when used or too old. Pictures you replace are deleted at once, and we remove what they say about where they were taken.",
    }
    events_title { nb: "Når du melder deg på noe", nn: "Når du melder deg på noko", en: "When you sign up for something" }
    events_text {
        nb: "Svaret ditt ser Community Manager, og de andre bare hvis du krysser av for det. Er du gjest, slettes navn og e‑post 30 dager etter det siste du var med på. Navn på dem du har med, slettes også etter 30 dager. Det du sier om mat og tilgang, lagrer vi bare hvis du krysser av, og sletter 14 dager etter.",
        nn: "Svaret ditt ser Community Manager, og dei andre berre om du kryssar av for det. Er du gjest, blir namn og e‑post sletta 30 dagar etter det siste du var med på. Namn på dei du har med, blir òg sletta etter 30 dagar. Det du seier om mat og tilkomst, lagrar vi berre om du kryssar av, og slettar 14 dagar etter.",
        en: "The Community Manager sees your answer, and the others only if you tick that they may. If you are a guest, your name and e‑mail are deleted 30 days after the last event you signed up for. The names of those you bring are deleted after 30 days too. What you say about food and access we keep only if you tick that we may, and delete 14 days after.",
    }
    rights_title { nb: "Rettighetene dine", nn: "Rettane dine", en: "Your rights" }
    rights_text {
        nb: "På Min side ser og endrer du det du har fortalt om deg, og trekker samtykker tilbake. Vil du ha en kopi av alt vi har, eller bli slettet, skriver du til oss. Er du uenig i hvordan vi gjør det, kan du klage til Datatilsynet.",
        nn: "På Mi side ser og endrar du det du har fortalt om deg, og trekkjer samtykke tilbake. Vil du ha ein kopi av alt vi har, eller bli sletta, skriv du til oss. Er du usamd i korleis vi gjer det, kan du klage til Datatilsynet.",
        en: "On your page you see and change what you have told about yourself, and withdraw consents. If you want a copy of everything we have, or to be deleted, write to us. If you disagree with how we do it, you can complain to the Norwegian Data Protection Authority.",
    }
    cookie_title { nb: "Informasjonskapsler", nn: "Informasjonskapslar", en: "Cookies" }
    cookie_text {
        nb: "Én, når du logger inn, og én hvis du velger språk. Begge er nødvendige for det du ba om. Ingen måler hva du gjør, heller ikke i e‑postene våre.",
        nn: "Éin, når du loggar inn, og éin om du vel språk. Begge er nødvendige for det du bad om. Ingen måler kva du gjer, heller ikkje i e‑postane våre.",
        en: "One when you sign in, and one if you choose a language. Both are necessary for what you asked. Nobody measures what you do, nor in our e‑mails.",
    }
    young_title { nb: "Barn og unge", nn: "Barn og unge", en: "Children and young people" }
    young_text {
        nb: "Du må være 13 år for å være Pådriver, og 15 for å vises på den åpne siden.",
        nn: "Du må vere 13 år for å vere Pådrivar, og 15 for å visast på den opne sida.",
        en: "You must be 13 to be a Pådriver, and 15 to be shown on the public page.",
    }
    write_to_us { nb: "Skriv til oss", nn: "Skriv til oss", en: "Write to us" }

    access_title { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" }
    access_lead {
        nb: "Alle skal kunne bruke denne siden: med tastatur, skjermleser, forstørret tekst, på en gammel telefon eller uten JavaScript.",
        nn: "Alle skal kunne bruke denne sida: med tastatur, skjermlesar, forstørra tekst, på ein gammal telefon eller utan JavaScript.",
        en: "Everyone should be able to use this site: by keyboard, with a screen reader, with enlarged text, on an old phone or without JavaScript.",
    }
    goal_title { nb: "Målet vårt", nn: "Målet vårt", en: "Our aim" }
    goal_text {
        nb: "Vi følger WCAG 2.2 på nivå AA, som er strengere enn kravet i loven. Hver side prøves av et program for tilgjengelighet hver gang noe endres, på telefon og stor skjerm, i lyst og mørkt.",
        nn: "Vi følgjer WCAG 2.2 på nivå AA, som er strengare enn kravet i lova. Kvar side blir prøvd av eit program for tilgjenge kvar gong noko blir endra, på telefon og stor skjerm, i lyst og mørkt.",
        en: "We follow WCAG 2.2 level AA, which is stricter than the law asks. Every page is tried by an accessibility checker whenever something changes, on phone and large screen, in light and dark.",
    }
    known_title { nb: "Det vi vet ikke er godt nok", nn: "Det vi veit ikkje er godt nok", en: "What we know is not good enough" }
    known_text {
        nb: "Utsnittet av et foto velges med tre skyveknapper, og det er ikke prøvd med alle skjermlesere. Tekst som Pådrivere selv skriver, står på det språket de valgte.",
        nn: "Utsnittet av eit foto blir valt med tre skyveknappar, og det er ikkje prøvd med alle skjermlesarar. Tekst som Pådrivarar sjølve skriv, står på det språket dei valde.",
        en: "The crop of a photo is chosen with three sliders, which has not been tried with every screen reader. What Pådrivere write themselves stands in the language they chose.",
    }
    report_title { nb: "Si fra", nn: "Sei frå", en: "Tell us" }
    report_text {
        nb: "Stopper noe deg? Skriv hva du prøvde og hva som skjedde, så svarer vi og retter det.",
        nn: "Stoppar noko deg? Skriv kva du prøvde og kva som hende, så svarer vi og rettar det.",
        en: "Does something stop you? Write what you tried and what happened, and we will answer and fix it.",
    }
}
