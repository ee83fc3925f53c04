//! What is said about a page that is read.

use domain::texts;

texts! {
    changed { nb: "Noe er nytt her.", nn: "Noko er nytt her.", en: "Something new here." }
    show_it { nb: "Vis det", nn: "Vis det", en: "Show it" }
    not_sent {
        nb: "Vi fikk ikke sendt det. Det du skrev, er her fortsatt.",
        nn: "Vi fekk ikkje sendt det. Det du skreiv, er her framleis.",
        en: "We could not send it. What you wrote is still here.",
    }
    no_answer {
        nb: "Vi får ikke kontakt. Det du ser, kan være gammelt.",
        nn: "Vi får ikkje kontakt. Det du ser, kan vere gammalt.",
        en: "We cannot reach the server. What you see may be old.",
    }
}
