//! Words of what comes, on the Community Manager's front page.

use domain::texts;

texts! {
    what_comes { nb: "Det som kommer", nn: "Det som kjem", en: "What comes" }
    nothing_comes { nb: "Ingen arrangementer er lagt ut.", nn: "Ingen arrangement er lagde ut.", en: "No events have been published." }
    plan_one { nb: "Planlegg et", nn: "Planlegg eit", en: "Plan one" }
    whole_programme { nb: "Hele programmet", nn: "Heile programmet", en: "The whole programme" }
    nobody_yet { nb: "Ingen påmeldte ennå", nn: "Ingen påmelde enno", en: "Nobody has signed up yet" }
    planning { nb: "Planlegging", nn: "Planlegging", en: "Planning" }
    door { nb: "Døra", nn: "Døra", en: "The door" }
}
