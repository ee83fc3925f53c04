//! The words of the mailbox, on a server that sends nothing.

use domain::texts;

texts! {
    title { nb: "Utgående post", nn: "Utgåande post", en: "Outgoing mail" }
    lead {
        nb: "Ingen e-posttjener er satt opp, så disse brevene ligger her i stedet for å bli sendt. Siden forsvinner når den er på plass.",
        nn: "Ingen e-posttenar er sett opp, så desse breva ligg her i staden for å bli sende. Sida forsvinn når han er på plass.",
        en: "No mail server is set up, so these letters lie here instead of being sent. This page goes away when there is one.",
    }
    to_front { nb: "Til forsiden", nn: "Til framsida", en: "To the front page" }
    to(address: &str, day: &str) { nb: "til {address}, {day}", nn: "til {address}, {day}", en: "to {address}, {day}" }
    as_text { nb: "Som ren tekst", nn: "Som rein tekst", en: "As plain text" }
    none_yet {
        nb: "Ingen brev ennå. Be om en kode, så kommer det et hit.",
        nn: "Ingen brev enno. Be om ein kode, så kjem det eitt hit.",
        en: "No letters yet. Ask for a code, and one will come here.",
    }
}
