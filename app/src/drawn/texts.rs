//! What is said about a page that is read.

use domain::texts;

texts! {
    changed { nb: "Noe er nytt her.", nn: "Noko er nytt her.", en: "Something new here." }
    show_it { nb: "Vis det", nn: "Vis det", en: "Show it" }
    no_answer {
        nb: "Vi får ikke kontakt. Det du ser, kan være gammelt.",
        nn: "Vi får ikkje kontakt. Det du ser, kan vere gammalt.",
        en: "We cannot reach the server. What you see may be old.",
    }
}
