//! The words of contributions and thanks.

use domain::texts;

texts! {
    attended { nb: "Kom på", nn: "Kom på", en: "Came to" }
    attended_something { nb: "Kom på et arrangement", nn: "Kom på eit arrangement", en: "Came to an event" }
    hosted { nb: "Ledet et spor på", nn: "Leidde eit spor på", en: "Hosted a track at" }
    hosted_something { nb: "Ledet et spor", nn: "Leidde eit spor", en: "Hosted a track" }
    spoke { nb: "Holdt innlegg på", nn: "Heldt innlegg på", en: "Gave a talk at" }
    spoke_somewhere { nb: "Holdt innlegg", nn: "Heldt innlegg", en: "Gave a talk" }
    helped { nb: "Hjalp til på", nn: "Hjelpte til på", en: "Helped at" }
    helped_somewhere { nb: "Hjalp til", nn: "Hjelpte til", en: "Lent a hand" }
    led_this { nb: "Ledet", nn: "Leidde", en: "Led" }
    took_part_in { nb: "Var med i", nn: "Var med i", en: "Took part in" }
    handed_in_this { nb: "Kom med ideen til", nn: "Kom med ideen til", en: "Had the idea of" }
    led { nb: "Ledet et prosjekt", nn: "Leidde eit prosjekt", en: "Led a project" }
    took_part { nb: "Var med i et prosjekt", nn: "Var med i eit prosjekt", en: "Took part in a project" }
    met_request_of { nb: "Sa ja da noen trengtes i", nn: "Sa ja då nokon trongst i", en: "Said yes when someone was needed in" }
    did_task_for { nb: "Gjorde en oppgave for", nn: "Gjorde ei oppgåve for", en: "Did a task for" }
    called(title: &str) { nb: "«{title}»", nn: "«{title}»", en: "“{title}”" }
    met_request { nb: "Svarte ja på en forespørsel", nn: "Svarte ja på ein førespurnad", en: "Said yes to a request" }
    handed_in { nb: "Kom med en idé", nn: "Kom med ein idé", en: "Handed in an idea" }
    did_task { nb: "Gjorde en oppgave", nn: "Gjorde ei oppgåve", en: "Did a task" }
    lent_a_hand { nb: "Tok et tak", nn: "Tok eit tak", en: "Lent a hand" }
    had_thanks { nb: "Fikk takk:", nn: "Fekk takk:", en: "Was thanked:" }
    had_thanks_from(name: &str) { nb: "Fikk takk fra {name}:", nn: "Fekk takk frå {name}:", en: "Was thanked by {name}:" }

    saved { nb: "Lagret.", nn: "Lagra.", en: "Saved." }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    nothing_yet {
        nb: "Her samler vi det du gjør. Det meste kommer av seg selv, som at du var på en frokost. Resten kan du skrive inn.",
        nn: "Her samlar vi det du gjer. Det meste kjem av seg sjølv, som at du var på ein frukost. Resten kan du skrive inn.",
        en: "This is where we gather what you do. Most of it comes by itself, such as your being at a breakfast. The rest you can write down.",
    }
    add_and_show { nb: "Legg til og vis", nn: "Legg til og vis", en: "Add and show" }
    thanks_for_you { nb: "Takk til deg", nn: "Takk til deg", en: "Thanks for you" }
    one_contribution { nb: "1 bidrag", nn: "1 bidrag", en: "1 contribution" }
    contributions_in_all(count: &str) { nb: "{count} bidrag", nn: "{count} bidrag", en: "{count} contributions" }
    once_there { nb: "1 gang på et arrangement", nn: "1 gong på eit arrangement", en: "at 1 event" }
    times_there(count: &str) { nb: "{count} ganger på et arrangement", nn: "{count} gonger på eit arrangement", en: "at {count} events" }
    hours_given(hours: &str) { nb: "{hours} t", nn: "{hours} t", en: "{hours} h" }
    thanked { nb: "du har fått takk", nn: "du har fått takk", en: "you were thanked" }
    hidden { nb: "Skjult", nn: "Skjult", en: "Hidden" }
    hide { nb: "Skjul", nn: "Skjul", en: "Hide" }
    show_again { nb: "Vis igjen", nn: "Vis igjen", en: "Show again" }
    correct { nb: "Endre", nn: "Endre", en: "Change" }
    came_by_itself { nb: "Kom av seg selv", nn: "Kom av seg sjølv", en: "Came by itself" }
    add { nb: "Legg til noe du gjorde", nn: "Legg til noko du gjorde", en: "Add something you did" }
    add_it { nb: "Legg til", nn: "Legg til", en: "Add" }
    add_means {
        nb: "Bakte du, bar du stoler, oversatte du noe? Skriv det ned.",
        nn: "Baka du, bar du stolar, omsette du noko? Skriv det ned.",
        en: "Did you bake, carry chairs, translate something? Write it down.",
    }
    what { nb: "Hva gjorde du?", nn: "Kva gjorde du?", en: "What did you do?" }
    what_help { nb: "På én linje, som «Bakte til frokosten».", nn: "På éi linje, som «Baka til frukosten».", en: "In one line, such as “Baked for the breakfast”." }
    when { nb: "Når?", nn: "Når?", en: "When?" }
    hours { nb: "Timer", nn: "Timar", en: "Hours" }
    hours_help { nb: "Omtrent, som 2 eller 1,5.", nn: "Omtrent, som 2 eller 1,5.", en: "Roughly, such as 2 or 1.5." }
    who_sees { nb: "Hvem kan se bidragene dine?", nn: "Kven kan sjå bidraga dine?", en: "Who can see your contributions?" }
    who_sees_means {
        nb: "De står på siden din, med takken du har fått. Det du har skjult, ser bare du.",
        nn: "Dei står på sida di, med takken du har fått. Det du har skjult, ser berre du.",
        en: "They stand on your page, with the thanks you were given. What you have hidden, only you see.",
    }
    page_is_not_public {
        nb: "Siden din er ikke synlig for så mange ennå.",
        nn: "Sida di er ikkje synleg for så mange enno.",
        en: "Your page is not visible to that many yet.",
    }
    change_that { nb: "Se samtykkene dine", nn: "Sjå samtykka dine", en: "See your consents" }
}
