//! Words of the frame around every page.

use domain::texts;

texts! {
    skip { nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content" }
    main_menu { nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu" }
    home { nb: "Hjem", nn: "Heim", en: "Home" }
    people { nb: "Pådrivere", nn: "Pådrivarar", en: "Pådrivere" }
    partners { nb: "Partnere", nn: "Partnarar", en: "Partners" }
    projects { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" }
    join { nb: "Bli med", nn: "Bli med", en: "Join" }
    programme { nb: "Program", nn: "Program", en: "Programme" }
    manage { nb: "Styring", nn: "Styring", en: "Manage" }
    my_page { nb: "Min side", nn: "Mi side", en: "My page" }
    sign_in { nb: "Logg inn", nn: "Logg inn", en: "Sign in" }
    questions { nb: "Lurer du på noe?", nn: "Lurer du på noko?", en: "Any questions?" }
    answers(name: &str) {
        nb: "{name} er Community Manager og svarer på det meste.",
        nn: "{name} er Community Manager og svarer på det meste.",
        en: "{name} is the Community Manager and answers most things.",
    }
    write_to(name: &str) { nb: "Skriv til {name}", nn: "Skriv til {name}", en: "Write to {name}" }
    about_site { nb: "Om nettstedet", nn: "Om nettstaden", en: "About this site" }
    about_us { nb: "Om oss og metoden", nn: "Om oss og metoden", en: "About us and the method" }
    privacy { nb: "Personvern", nn: "Personvern", en: "Privacy" }
    accessibility { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" }
    language { nb: "Språk", nn: "Språk", en: "Language" }
}
