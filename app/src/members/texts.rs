//! The words of the directory and of profiles.

use domain::texts;

texts! {
    people { nb: "Pådrivere", nn: "Pådrivarar", en: "Pådrivere" }
    lead_public(all: &str, place: &str, shown: &str) {
        nb: "{all} naboer og fagfolk som får ting til å skje i {place}. {shown} av dem viser seg for alle.",
        nn: "{all} naboar og fagfolk som får ting til å skje i {place}. {shown} av dei viser seg for alle.",
        en: "{all} neighbours and professionals who make things happen in {place}. {shown} of them show themselves to everyone.",
    }
    lead_members(all: &str, place: &str) {
        nb: "{all} naboer og fagfolk som får ting til å skje i {place}. Finn dem som kan det du trenger.",
        nn: "{all} naboar og fagfolk som får ting til å skje i {place}. Finn dei som kan det du treng.",
        en: "{all} neighbours and professionals who make things happen in {place}. Find those who know what you need.",
    }
    find_people { nb: "Finn Pådrivere", nn: "Finn Pådrivarar", en: "Find Pådrivere" }
    who { nb: "Hvem leter du etter?", nn: "Kven leitar du etter?", en: "Who are you looking for?" }
    name_or_competence { nb: "Navn eller kompetanse", nn: "Namn eller kompetanse", en: "Name or competence" }
    search { nb: "Søk", nn: "Søk", en: "Search" }
    competence { nb: "Kompetanse", nn: "Kompetanse", en: "Competence" }
    interest { nb: "Interesser", nn: "Interesser", en: "Interests" }
    focus { nb: "Vil være med på", nn: "Vil vere med på", en: "Wants to take part in" }
    partner { nb: "Partner", nn: "Partnar", en: "Partner" }
    all { nb: "Alle", nn: "Alle", en: "Everyone" }
    more_of(what: &str) { nb: "Flere: {what}", nn: "Fleire: {what}", en: "More: {what}" }
    one_person { nb: "1 Pådriver", nn: "1 Pådrivar", en: "1 Pådriver" }
    so_many(count: &str) { nb: "{count} Pådrivere", nn: "{count} Pådrivarar", en: "{count} Pådrivere" }
    more_than(count: &str) { nb: "Over {count} Pådrivere", nn: "Over {count} Pådrivarar", en: "More than {count} Pådrivere" }
    nobody { nb: "Ingen her ennå", nn: "Ingen her enno", en: "Nobody here yet" }
    one_filter_less {
        nb: "Prøv ett filter mindre, et kortere ord, eller se alle.",
        nn: "Prøv eitt filter mindre, eit kortare ord, eller sjå alle.",
        en: "Try one filter less, a shorter word, or see everyone.",
    }
    see_all { nb: "Se alle", nn: "Sjå alle", en: "See everyone" }
    show_as { nb: "Vis som", nn: "Vis som", en: "Show as" }
    faces { nb: "Ansikter", nn: "Ansikt", en: "Faces" }
    list { nb: "Liste", nn: "Liste", en: "List" }
    showing(shown: &str, total: &str) { nb: "Viser {shown} av {total}", nn: "Viser {shown} av {total}", en: "Showing {shown} of {total}" }
    show_more { nb: "Vis flere", nn: "Vis fleire", en: "Show more" }
    go_on { nb: "Gå videre i listen", nn: "Gå vidare i lista", en: "Go on in the list" }
    from_the_start { nb: "Fra begynnelsen", nn: "Frå starten", en: "From the start" }
    fresh { nb: "Ny", nn: "Ny", en: "New" }
    room_for_one { nb: "Her er det plass til ett ansikt til.", nn: "Her er det plass til eitt ansikt til.", en: "There is room for one more face." }
    need_not_know_all {
        nb: "Du trenger ikke kunne alt. Du trenger bare å ville noe med bydelen.",
        nn: "Du treng ikkje kunne alt. Du treng berre å ville noko med bydelen.",
        en: "You need not know everything. You only need to want something for the district.",
    }
    become_one { nb: "Bli Pådriver", nn: "Bli Pådrivar", en: "Become a Pådriver" }

    since(when: &str) { nb: "Pådriver siden {when}.", nn: "Pådrivar sidan {when}.", en: "Pådriver since {when}." }
    one_of_us(place: &str) { nb: "Pådriver i {place}.", nn: "Pådrivar i {place}.", en: "Pådriver in {place}." }
    manager { nb: "Community Manager", nn: "Community Manager", en: "Community Manager" }
    write_to(name: &str) { nb: "Skriv til {name}", nn: "Skriv til {name}", en: "Write to {name}" }
    call(name: &str) { nb: "Ring {name}", nn: "Ring {name}", en: "Call {name}" }
    edit { nb: "Endre siden din", nn: "Endre sida di", en: "Edit your page" }
    been_part(name: &str) { nb: "Det {name} har vært med på", nn: "Det {name} har vore med på", en: "What {name} has taken part in" }
    became_one(place: &str) { nb: "Ble Pådriver i {place}", nn: "Blei Pådrivar i {place}", en: "Became a Pådriver in {place}" }
    was_welcomed { nb: "Ble ønsket velkommen", nn: "Blei ønskt velkomen", en: "Was welcomed" }
    nothing_yet { nb: "Her kommer det mer.", nn: "Her kjem det meir.", en: "There is more to come." }
    ask_me_about { nb: "Spør meg om", nn: "Spør meg om", en: "Ask me about" }
    wants { nb: "Vil være med på", nn: "Vil vere med på", en: "Wants to take part in" }
    curious_about { nb: "Nysgjerrig på", nn: "Nyfiken på", en: "Curious about" }
    comes_from { nb: "Kommer fra", nn: "Kjem frå", en: "Comes from" }
    contact { nb: "Kontakt", nn: "Kontakt", en: "Contact" }
    phone { nb: "Telefon", nn: "Telefon", en: "Phone" }
    email { nb: "E-post", nn: "E-post", en: "E-mail" }
    met_at { nb: "Treffes", nn: "Er å treffe", en: "Meet at" }
    only_members_see_phone { nb: "Bare Pådrivere ser telefonnummeret.", nn: "Berre Pådrivarar ser telefonnummeret.", en: "Only Pådrivere see the phone number." }
    only_manager_sees_phone { nb: "Bare Community Manager ser telefonnummeret.", nn: "Berre Community Manager ser telefonnummeret.", en: "Only the Community Manager sees the phone number." }
    about(name: &str) { nb: "Om {name}", nn: "Om {name}", en: "About {name}" }
    seen_as { nb: "Vis siden som", nn: "Vis sida som", en: "See the page as" }
    myself { nb: "Meg selv", nn: "Meg sjølv", en: "Myself" }
    a_member { nb: "En Pådriver", nn: "Ein Pådrivar", en: "A Pådriver" }
    a_visitor { nb: "En gjest", nn: "Ein gjest", en: "A visitor" }
    not_public { nb: "Gjester finner ikke siden din. Du kan vise deg for alle under Samtykker.", nn: "Gjester finn ikkje sida di. Du kan vise deg for alle under Samtykke.", en: "Visitors do not find your page. You can show yourself to everyone under Consents." }
    hidden {
        nb: "Slik ville siden sett ut. Nå er den skjult: bare Community Manager ser navnet ditt. Det endrer du under Endre siden din.",
        nn: "Slik ville sida sett ut. No er ho skjult: berre Community Manager ser namnet ditt. Det endrar du under Endre sida di.",
        en: "This is how the page would look. It is hidden now: only the Community Manager sees your name. You change that under Edit your page.",
    }
    more_inside {
        nb: "Pådrivere ser mer av hverandre.",
        nn: "Pådrivarar ser meir av kvarandre.",
        en: "Pådrivere see more of each other.",
    }
    sign_in { nb: "Logg inn", nn: "Logg inn", en: "Sign in" }
}
