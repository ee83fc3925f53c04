//! The words of what happened.

use domain::texts;

texts! {
    what_happened { nb: "Dette skjedde", nn: "Dette hende", en: "What happened" }
    written_by(name: &str, day: &str) { nb: "Skrevet av {name}, {day}", nn: "Skrive av {name}, {day}", en: "Written by {name}, {day}" }
    written_on(day: &str) { nb: "Skrevet {day}", nn: "Skrive {day}", en: "Written {day}" }
    pictures { nb: "Bilder", nn: "Bilete", en: "Pictures" }
    slides { nb: "Lysark", nn: "Lysark", en: "Slides" }
    kind_and_size(kind: &str, size: &str) { nb: "{kind}, {size}", nn: "{kind}, {size}", en: "{kind}, {size}" }
    kilobytes(count: u64) { nb: "{count} kB", nn: "{count} kB", en: "{count} kB" }
    megabytes(count: &str) { nb: "{count} MB", nn: "{count} MB", en: "{count} MB" }
    picture_of(number: usize, all: usize) { nb: "Bilde {number} av {all}", nn: "Bilete {number} av {all}", en: "Picture {number} of {all}" }
    before { nb: "Forrige", nn: "Førre", en: "Previous" }
    after { nb: "Neste", nn: "Neste", en: "Next" }

    afterwards { nb: "Etterpå", nn: "Etterpå", en: "Afterwards" }
    shown_to_all {
        nb: "Det du legger her, står øverst på arrangementets side, for alle.",
        nn: "Det du legg her, står øvst på sida til arrangementet, for alle.",
        en: "What you put here stands first on the event's page, for everyone.",
    }
    shown_to_members {
        nb: "Det du legger her, står øverst på arrangementets side, for Pådrivere og partnere og de som var invitert.",
        nn: "Det du legg her, står øvst på sida til arrangementet, for Pådrivarar og partnarar og dei som var inviterte.",
        en: "What you put here stands first on the event's page, for Pådrivere and partners, and those who were invited.",
    }
    shown_to_invited {
        nb: "Det du legger her, står øverst på arrangementets side, for de som var invitert.",
        nn: "Det du legg her, står øvst på sida til arrangementet, for dei som var inviterte.",
        en: "What you put here stands first on the event's page, for those who were invited.",
    }
    not_begun {
        nb: "Det vises når arrangementet har begynt.",
        nn: "Det blir vist når arrangementet har byrja.",
        en: "It is shown once the event has begun.",
    }
    tell_it { nb: "Fortell hva som skjedde", nn: "Fortel kva som hende", en: "Tell what happened" }
    tell_it_how {
        nb: "En tom linje gir et nytt avsnitt. Linjer som begynner med en strek, blir en liste. Nettadresser blir lenker.",
        nn: "Ei tom linje gir eit nytt avsnitt. Linjer som byrjar med ein strek, blir ei liste. Nettadresser blir lenkjer.",
        en: "An empty line begins a new paragraph. Lines that begin with a dash become a list. Web addresses become links.",
    }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    saved { nb: "Lagret", nn: "Lagra", en: "Saved" }

    one_in_no_picture {
        nb: "Én skal ikke være med på bilder.",
        nn: "Éin skal ikkje vere med på bilete.",
        en: "One person must not be in any picture.",
    }
    so_many_in_no_picture(count: i64) {
        nb: "{count} skal ikke være med på bilder.",
        nn: "{count} skal ikkje vere med på bilete.",
        en: "{count} people must not be in any picture.",
    }
    no_photo_means {
        nb: "Den som har «Ikke fotografer» ved navnet i dørlista, skal ikke være med på noe bilde. Spør foreldrene før du viser barn.",
        nn: "Den som har «Ikkje fotografer» ved namnet i dørlista, skal ikkje vere med på noko bilete. Spør foreldra før du viser barn.",
        en: "Whoever has “No photos” by their name in the door list must not be in any picture. Ask the parents before you show children.",
    }
    new_picture { nb: "Legg til et bilde", nn: "Legg til eit bilete", en: "Add a picture" }
    choose_picture { nb: "Velg et bilde", nn: "Vel eit bilete", en: "Choose a picture" }
    pictures_are(megabytes: usize) {
        nb: "JPEG, PNG eller WebP, høyst {megabytes} MB. Vi gjør det mindre, og tar bort sted og tid som kameraet har skrevet i det.",
        nn: "JPEG, PNG eller WebP, høgst {megabytes} MB. Vi gjer det mindre, og tek bort stad og tid som kameraet har skrive i det.",
        en: "JPEG, PNG or WebP, at most {megabytes} MB. We make it smaller, and remove the place and time that the camera wrote into it.",
    }
    what_one_sees { nb: "Hva ser man på bildet?", nn: "Kva ser ein på biletet?", en: "What does one see in the picture?" }
    what_one_sees_how {
        nb: "Én setning, for dem som ikke ser bildet. «Folk rundt et langbord, med kopper og fat.»",
        nn: "Éi setning, for dei som ikkje ser biletet. «Folk rundt eit langbord, med koppar og fat.»",
        en: "One sentence, for those who do not see the picture. “People around a long table, with cups and plates.”",
    }
    add_picture { nb: "Legg til bildet", nn: "Legg til biletet", en: "Add the picture" }
    choose_document { nb: "Velg en fil", nn: "Vel ei fil", en: "Choose a file" }
    documents_are(megabytes: usize) {
        nb: "PDF, ODP eller PPTX, høyst {megabytes} MB. Fila vises som den er: se etter navn og bilder som ikke skal deles.",
        nn: "PDF, ODP eller PPTX, høgst {megabytes} MB. Fila blir vist som ho er: sjå etter namn og bilete som ikkje skal delast.",
        en: "PDF, ODP or PPTX, at most {megabytes} MB. The file is shown as it is: look for names and pictures that should not be shared.",
    }
    what_it_is_called { nb: "Hva heter lysarkene?", nn: "Kva heiter lysarka?", en: "What are the slides called?" }
    what_it_is_called_how {
        nb: "Slik det skal stå på siden. «Amirs lysark om brukte dører»",
        nn: "Slik det skal stå på sida. «Lysarka til Amir om brukte dører»",
        en: "As it is to stand on the page. “Amir's slides on used doors”",
    }
    add_document { nb: "Legg til fila", nn: "Legg til fila", en: "Add the file" }
    up { nb: "Opp", nn: "Opp", en: "Up" }
    down { nb: "Ned", nn: "Ned", en: "Down" }
    move_up(title: &str) { nb: "Flytt opp: {title}", nn: "Flytt opp: {title}", en: "Move up: {title}" }
    move_down(title: &str) { nb: "Flytt ned: {title}", nn: "Flytt ned: {title}", en: "Move down: {title}" }
    reword { nb: "Endre teksten", nn: "Endre teksten", en: "Change the words" }
    remove { nb: "Fjern …", nn: "Fjern …", en: "Remove …" }
    remove_means { nb: "Det blir borte for alle, og fila slettes. Det kan ikke gjøres om.", nn: "Det blir borte for alle, og fila blir sletta. Det kan ikkje gjerast om.", en: "It goes for everyone, and the file is deleted. This cannot be undone." }
    remove_it { nb: "Fjern det", nn: "Fjern det", en: "Remove it" }
}
