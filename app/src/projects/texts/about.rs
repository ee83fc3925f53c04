//! Words of what stands about a project, where it is read and where it is edited.

use domain::texts;

texts! {
    edit { nb: "Rediger", nn: "Rediger", en: "Edit" }
    edit_title(title: &str) { nb: "Rediger {title}", nn: "Rediger {title}", en: "Edit {title}" }
    gate_and_people { nb: "Steg og folk", nn: "Steg og folk", en: "Stage and people" }
    is_merged { nb: "Dette er slått sammen med", nn: "Dette er slått saman med", en: "This is one with" }
    is_merged_somewhere {
        nb: "Dette er slått sammen med en annen idé.",
        nn: "Dette er slått saman med ein annan idé.",
        en: "This is one with another idea now.",
    }
    result { nb: "Resultatet", nn: "Resultatet", en: "The result" }
    about { nb: "Om prosjektet", nn: "Om prosjektet", en: "About the project" }
    why { nb: "Hvorfor", nn: "Kvifor", en: "Why" }
    why_help {
        nb: "Formålet: hva skal bli bedre?",
        nn: "Føremålet: kva skal bli betre?",
        en: "The purpose: what should become better?",
    }
    for_whom { nb: "For hvem", nn: "For kven", en: "For whom" }
    for_whom_help {
        nb: "Nytten for bydelen: hvem merker det, og hvordan?",
        nn: "Nytta for bydelen: kven merkar det, og korleis?",
        en: "The benefit to the area: who will notice, and how?",
    }
    padrivers_do { nb: "Hva Pådriverne gjør", nn: "Kva Pådrivarane gjer", en: "What the Pådrivere do" }
    when { nb: "Når", nn: "Når", en: "When" }
    when_in_words { nb: "Når, med ord", nn: "Når, med ord", en: "When, in words" }
    when_help {
        nb: "Som «våren 2027» eller «to helger i mai».",
        nn: "Som «våren 2027» eller «to helger i mai».",
        en: "Like “spring 2027” or “two weekends in May”.",
    }
    funding { nb: "Penger", nn: "Pengar", en: "Funding" }
    funding_help {
        nb: "Hva koster det, og hvem kan betale? «Ikke avklart, men …» er også et svar.",
        nn: "Kva kostar det, og kven kan betale? «Ikkje avklart, men …» er òg eit svar.",
        en: "What does it cost, and who may pay? “Not settled, but …” is an answer too.",
    }
    place { nb: "Sted", nn: "Stad", en: "Place" }
    on_the_map { nb: "Se på kartet", nn: "Sjå på kartet", en: "See the map" }
    partners { nb: "Partnere", nn: "Partnarar", en: "Partners" }
    partner { nb: "Samarbeidspartner", nn: "Samarbeidspartnar", en: "Partner organisation" }
    merged_from { nb: "Slått sammen med", nn: "Slått saman med", en: "Merged with" }
    from_day(day: &str) { nb: "fra {day}", nn: "frå {day}", en: "from {day}" }
    to_day(day: &str) { nb: "til {day}", nn: "til {day}", en: "until {day}" }
    point { nb: "Punkt på kartet", nn: "Punkt på kartet", en: "Point on the map" }
    point_help {
        nb: "Bredde og lengde, som «59.9139, 10.7522».",
        nn: "Breidd og lengd, som «59.9139, 10.7522».",
        en: "Latitude and longitude, like “59.9139, 10.7522”.",
    }
    result_help {
        nb: "Hva ble det til? Gjerne et tall, som «140 middager i uka».",
        nn: "Kva vart det til? Gjerne eit tal, som «140 middagar i veka».",
        en: "What came of it? A figure is welcome, like “140 dinners a week”.",
    }
    picture { nb: "Bilde", nn: "Bilete", en: "Picture" }
    no_picture { nb: "Uten bilde", nn: "Utan bilete", en: "No picture" }
    picture_says { nb: "Hva bildet viser", nn: "Kva biletet viser", en: "What the picture shows" }
    picture_says_help { nb: "For dem som ikke ser det.", nn: "For dei som ikkje ser det.", en: "For those who do not see it." }
    someone { nb: "en annen", nn: "ein annan", en: "someone else" }
    both_wrote {
        nb: "Noen andre endret det samme mens du skrev. Det du skrev, står i feltene. Lagrer du en gang til, blir det stående.",
        nn: "Nokon andre endra det same medan du skreiv. Det du skreiv, står i felta. Lagrar du ein gong til, blir det ståande.",
        en: "Someone else changed the same while you were writing. What you wrote is in the fields. Save once more, and it stays.",
    }
    nothing { nb: "tomt", nn: "tomt", en: "empty" }
    history { nb: "Hva som er endret", nn: "Kva som er endra", en: "What was changed" }
    the_quay { nb: "Brygga", nn: "Brygga", en: "The quay" }
    the_street { nb: "Gata", nn: "Gata", en: "The street" }
    the_depot { nb: "Lageret", nn: "Lageret", en: "The depot" }
    the_rain_bed { nb: "Regnbedet", nn: "Regnbedet", en: "The rain garden" }
    the_boat { nb: "Robåten", nn: "Robåten", en: "The rowing boat" }
}
