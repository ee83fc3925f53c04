//! Words of the pages about projects.

use domain::texts;

texts! {
    projects { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" }
    projects_lead(place: &str) {
        nb: "Fra første tanke til ferdig benk: dette gjør vi i {place}.",
        nn: "Frå første tanke til ferdig benk: dette gjer vi i {place}.",
        en: "From the first thought to the finished bench: this is what we do in {place}.",
    }
    hand_in { nb: "Lever en idé", nn: "Lever ein idé", en: "Hand in an idea" }
    stopped {
        nb: "Du følger ikke ideen lenger, og vi har slettet adressen din. Ideen er her fortsatt.",
        nn: "Du følgjer ikkje ideen lenger, og vi har sletta adressa di. Ideen er her framleis.",
        en: "You no longer follow the idea, and we have erased your address. The idea is still here.",
    }
    view { nb: "Visning", nn: "Vising", en: "View" }
    all { nb: "Alle", nn: "Alle", en: "All" }
    board { nb: "Tavle", nn: "Tavle", en: "Board" }
    mine { nb: "Mine", nn: "Mine", en: "Mine" }
    none_found {
        nb: "Ingen prosjekter passer. Prøv færre ord, eller et annet steg.",
        nn: "Ingen prosjekt passar. Prøv færre ord, eller eit anna steg.",
        en: "No projects match. Try fewer words, or another stage.",
    }
    none_yet {
        nb: "Her er det ingen prosjekter ennå. Har du en idé?",
        nn: "Her er det ingen prosjekt enno. Har du ein idé?",
        en: "There are no projects here yet. Do you have an idea?",
    }
    show_more { nb: "Vis flere", nn: "Vis fleire", en: "Show more" }
    search { nb: "Søk i prosjekter", nn: "Søk i prosjekt", en: "Search projects" }
    area { nb: "Område", nn: "Område", en: "Area" }
    all_areas { nb: "Alle områder", nn: "Alle område", en: "All areas" }
    show { nb: "Vis", nn: "Vis", en: "Show" }
    stage { nb: "Steg", nn: "Steg", en: "Stage" }
    lacks(count: i64) { nb: "Mangler {count}", nn: "Manglar {count}", en: "Lacks {count}" }
    idea_lead(manager: &str) {
        nb: "Hva ville gjort bydelen bedre? Skriv det kort. {manager} leser alt og svarer deg.",
        nn: "Kva ville gjort bydelen betre? Skriv det kort. {manager} les alt og svarar deg.",
        en: "What would make the neighbourhood better? Keep it short. {manager} reads everything and answers you.",
    }
    choose { nb: "Velg", nn: "Vel", en: "Choose" }
    leave_empty { nb: "La dette stå tomt", nn: "Lat dette stå tomt", en: "Leave this empty" }
    idea_title { nb: "Hva heter ideen?", nn: "Kva heiter ideen?", en: "What is the idea called?" }
    idea_title_help {
        nb: "Noen få ord, som «Benker langs elva».",
        nn: "Nokre få ord, som «Benker langs elva».",
        en: "A few words, like “Benches along the river”.",
    }
    in_short { nb: "Kort fortalt", nn: "Kort fortalt", en: "In short" }
    in_short_help {
        nb: "Hva er det, og hvem får glede av det?",
        nn: "Kva er det, og kven får glede av det?",
        en: "What is it, and who will enjoy it?",
    }
    where_is_it { nb: "Hvor?", nn: "Kvar?", en: "Where?" }
    where_help {
        nb: "En adresse eller et sted folk kjenner.",
        nn: "Ei adresse eller ein stad folk kjenner.",
        en: "An address, or a place people know.",
    }
    take_part_yourself { nb: "Jeg kan være med selv", nn: "Eg kan vere med sjølv", en: "I can take part myself" }
    take_part_help {
        nb: "Det forplikter deg ikke til noe.",
        nn: "Det forpliktar deg ikkje til noko.",
        en: "It commits you to nothing.",
    }
    your_name { nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name" }
    your_email { nb: "E-postadressen din", nn: "E-postadressa di", en: "Your e-mail address" }
    email_help {
        nb: "Du får en lenke der du kan følge ideen. Bare vi ser adressen.",
        nn: "Du får ei lenkje der du kan følgje ideen. Berre vi ser adressa.",
        en: "You get a link to follow the idea. Only we see the address.",
    }
    send_idea { nb: "Lever ideen", nn: "Lever ideen", en: "Hand in the idea" }
    look_alike {
        nb: "Se om noen har tenkt det samme",
        nn: "Sjå om nokon har tenkt det same",
        en: "See whether somebody had the same thought",
    }
    idea_after(manager: &str) {
        nb: "Ideen er synlig bare for deg og {manager} til den er registrert som prosjekt.",
        nn: "Ideen er synleg berre for deg og {manager} til han er registrert som prosjekt.",
        en: "Only you and {manager} see the idea until it is registered as a project.",
    }
    alike { nb: "Dette ligner", nn: "Dette liknar", en: "These are like it" }
    alike_means {
        nb: "Er det det samme, kan du bli med der. Er det noe annet, kryss av og lever ideen.",
        nn: "Er det det same, kan du bli med der. Er det noko anna, kryss av og lever ideen.",
        en: "If it is the same, join in there. If it is something else, tick the box and hand in the idea.",
    }
    another { nb: "Min idé er en annen", nn: "Min idé er ein annan", en: "My idea is another one" }
    thank_you_idea {
        nb: "Takk for ideen! Du ser den her, og får vite når det skjer noe.",
        nn: "Takk for ideen! Du ser han her, og får vite når det skjer noko.",
        en: "Thank you for the idea! You see it here, and will hear when something happens.",
    }
    edit { nb: "Rediger", nn: "Rediger", en: "Edit" }
    edit_title(title: &str) { nb: "Rediger {title}", nn: "Rediger {title}", en: "Edit {title}" }
    gate_and_people { nb: "Steg og folk", nn: "Steg og folk", en: "Stage and people" }
    is_merged { nb: "Dette er slått sammen med", nn: "Dette er slått saman med", en: "This is one with" }
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
    we_lack { nb: "Dette mangler vi", nn: "Dette manglar vi", en: "What we lack" }
    met { nb: "Dekket", nn: "Dekt", en: "Met" }
    hours(count: i64) { nb: "{count} timer", nn: "{count} timar", en: "{count} hours" }
    places(count: i64) { nb: "{count} personer", nn: "{count} personar", en: "{count} people" }
    needs_mean {
        nb: "Kompetanse, timer eller hender. To behov er nok til å bli kvalifisert.",
        nn: "Kompetanse, timar eller hender. To behov er nok til å bli kvalifisert.",
        en: "Competence, hours or hands. Two needs are enough to qualify.",
    }
    new_need { nb: "Nytt behov", nn: "Nytt behov", en: "A new need" }
    change { nb: "Endre", nn: "Endre", en: "Change" }
    change_this(what: &str) { nb: "Endre {what}", nn: "Endre {what}", en: "Change {what}" }
    remove_need { nb: "Ta bort behovet", nn: "Ta bort behovet", en: "Remove the need" }
    open_again { nb: "Åpne igjen", nn: "Opne igjen", en: "Open again" }
    it_is_met { nb: "Dekket", nn: "Dekt", en: "Met" }
    need_title { nb: "Hva trengs?", nn: "Kva trengst?", en: "What is needed?" }
    need_title_help {
        nb: "Som «Snekker i to helger».",
        nn: "Som «Snikkar i to helger».",
        en: "Like “A carpenter for two weekends”.",
    }
    need_about { nb: "Litt mer", nn: "Litt meir", en: "A little more" }
    competence { nb: "Kompetanse", nn: "Kompetanse", en: "Competence" }
    hours_in_all { nb: "Timer i alt", nn: "Timar i alt", en: "Hours in all" }
    from { nb: "Fra", nn: "Frå", en: "From" }
    to { nb: "Til", nn: "Til", en: "Until" }
    how_many { nb: "Hvor mange?", nn: "Kor mange?", en: "How many?" }
    add { nb: "Legg til", nn: "Legg til", en: "Add" }
    save { nb: "Lagre", nn: "Lagre", en: "Save" }
    back { nb: "Tilbake", nn: "Tilbake", en: "Back" }
    remove { nb: "Ta bort", nn: "Ta bort", en: "Remove" }
    remove_this(what: &str) { nb: "Ta bort {what}", nn: "Ta bort {what}", en: "Remove {what}" }
    how_we_got_here { nb: "Slik kom vi hit", nn: "Slik kom vi hit", en: "How we got here" }
    written_by(name: &str) { nb: "Skrevet ned av {name}", nn: "Skrive ned av {name}", en: "Written down by {name}" }
    for_the_minutes { nb: "Til protokollen (tekst)", nn: "Til protokollen (tekst)", en: "For the minutes (text)" }
    as_a_table { nb: "Som regneark (CSV)", nn: "Som rekneark (CSV)", en: "As a spreadsheet (CSV)" }
    was_handed_in { nb: "Levert som idé", nn: "Levert som idé", en: "Handed in as an idea" }
    decided_to(who: &str, stage: &str) { nb: "{who}: {stage}", nn: "{who}: {stage}", en: "{who}: {stage}" }
    to_become(stage: &str) { nb: "For å bli {stage}", nn: "For å bli {stage}", en: "To become {stage}" }
    is_missing { nb: "Mangler.", nn: "Manglar.", en: "Missing." }
    described {
        nb: "Beskrevet, i mer enn en tittel",
        nn: "Omtalt, i meir enn ein tittel",
        en: "Described, in more than a title",
    }
    has_contact { nb: "Kontaktperson", nn: "Kontaktperson", en: "A contact person" }
    has_purpose { nb: "Formål", nn: "Føremål", en: "Purpose" }
    has_benefit { nb: "Nytte for bydelen", nn: "Nytte for bydelen", en: "Benefit to the area" }
    has_lead { nb: "Prosjektleder", nn: "Prosjektleiar", en: "A project lead" }
    has_needs { nb: "To behov skrevet ned", nn: "To behov skrivne ned", en: "Two needs written down" }
    has_funding { nb: "Penger er tenkt på", nn: "Pengar er tenkt på", en: "Funding thought through" }
    is_decided { nb: "Vedtak i styringsgruppen", nn: "Vedtak i styringsgruppa", en: "Decision of the steering group" }
    has_result { nb: "Resultat", nn: "Resultat", en: "The result" }
    has_picture { nb: "Bilde", nn: "Bilete", en: "A picture" }
    has_contributors { nb: "Hvem som bidro", nn: "Kven som bidrog", en: "Who contributed" }
    decide { nb: "Avgjør", nn: "Avgjer", en: "Decide" }
    gate_refused {
        nb: "Dette mangler før prosjektet kan gå videre:",
        nn: "Dette manglar før prosjektet kan gå vidare:",
        en: "This is missing before the project can move on:",
    }
    who_decided { nb: "Hvem bestemte?", nn: "Kven avgjorde?", en: "Who decided?" }
    decided_by(who: &str) { nb: "Bestemt av: {who}", nn: "Avgjort av: {who}", en: "Decided by: {who}" }
    which_day { nb: "Hvilken dag?", nn: "Kva dag?", en: "Which day?" }
    reason { nb: "Begrunnelse", nn: "Grunngiving", en: "Reason" }
    reason_needed {
        nb: "Den som leverte ideen, leser dette. Skriv det vennlig og konkret.",
        nn: "Den som leverte ideen, les dette. Skriv det venleg og konkret.",
        en: "Whoever handed in the idea reads this. Be kind and concrete.",
    }
    reason_help {
        nb: "Det som ble sagt, hvis det er verdt å huske.",
        nn: "Det som vart sagt, om det er verdt å hugse.",
        en: "What was said, if it is worth remembering.",
    }
    to_back(stage: &str) { nb: "Tilbake til {stage}", nn: "Tilbake til {stage}", en: "Back to {stage}" }
    to_reopen { nb: "Ta opp igjen", nn: "Ta opp att", en: "Take up again" }
    to_registered { nb: "Registrer", nn: "Registrer", en: "Register" }
    to_qualified { nb: "Kvalifiser", nn: "Kvalifiser", en: "Qualify" }
    to_realised { nb: "Realisert", nn: "Realisert", en: "Realised" }
    to_hold { nb: "Sett på vent", nn: "Set på vent", en: "Put on hold" }
    to_reject { nb: "Avslå", nn: "Avslå", en: "Reject" }
    to_close { nb: "Avslutt", nn: "Avslutt", en: "Close" }
    people { nb: "Folk", nn: "Folk", en: "People" }
    one_more {
        nb: "Og én til, som ikke står med navn her.",
        nn: "Og éin til, som ikkje står med namn her.",
        en: "And one more, who is not named here.",
    }
    more_people(count: i64) {
        nb: "Og {count} til, som ikke står med navn her.",
        nn: "Og {count} til, som ikkje står med namn her.",
        en: "And {count} more, who are not named here.",
    }
    not_proven { nb: "Adressen er ikke bekreftet", nn: "Adressa er ikkje stadfesta", en: "Address not confirmed" }
    sender { nb: "Leverte ideen", nn: "Leverte ideen", en: "Handed in the idea" }
    ask(name: &str) { nb: "Spør {name} om prosjektet", nn: "Spør {name} om prosjektet", en: "Ask {name} about the project" }
    former { nb: "Tidligere Pådriver", nn: "Tidlegare Pådrivar", en: "Former Pådriver" }
    join { nb: "Jeg vil være med", nn: "Eg vil vere med", en: "I want to take part" }
    you_are_in_it { nb: "Du er med", nn: "Du er med", en: "You are in it" }
    shown_means { nb: "Alle ser navnet ditt her.", nn: "Alle ser namnet ditt her.", en: "Everyone sees your name here." }
    hidden_means {
        nb: "Bare Pådrivere ser navnet ditt her.",
        nn: "Berre Pådrivarar ser namnet ditt her.",
        en: "Only Pådrivere see your name here.",
    }
    show_me { nb: "Vis navnet mitt for alle", nn: "Vis namnet mitt for alle", en: "Show my name to everyone" }
    hide_me { nb: "Vis meg bare for Pådrivere", nn: "Vis meg berre for Pådrivarar", en: "Show me to Pådrivere only" }
    leave { nb: "Gå ut av prosjektet", nn: "Gå ut av prosjektet", en: "Leave the project" }
    follow { nb: "Følg prosjektet", nn: "Følg prosjektet", en: "Follow the project" }
    unfollow { nb: "Slutt å følge", nn: "Slutt å følgje", en: "Stop following" }
    sign_in_to_follow {
        nb: "Logg inn for å følge prosjektet",
        nn: "Logg inn for å følgje prosjektet",
        en: "Sign in to follow the project",
    }
    who { nb: "Hvem?", nn: "Kven?", en: "Who?" }
    who_help { nb: "Navnet på en Pådriver.", nn: "Namnet på ein Pådrivar.", en: "The name of a Pådriver." }
    role { nb: "Rolle", nn: "Rolle", en: "Role" }
    take_role(role: &str) { nb: "Ta bort som {role}", nn: "Ta bort som {role}", en: "Remove as {role}" }
    along_the_way { nb: "Underveis", nn: "Undervegs", en: "Along the way" }
    tell { nb: "Fortell hvordan det går", nn: "Fortel korleis det går", en: "Tell how it goes" }
    what_happened { nb: "Hva har skjedd?", nn: "Kva har skjedd?", en: "What has happened?" }
    publish { nb: "Legg ut", nn: "Legg ut", en: "Publish" }
    merge { nb: "Slå sammen", nn: "Slå saman", en: "Merge" }
    merge_means {
        nb: "Ideen blir en del av et annet prosjekt. De som leverte den, følger med dit og får æren for den. Det kan ikke angres.",
        nn: "Ideen blir ein del av eit anna prosjekt. Dei som leverte han, følgjer med dit og får æra for han. Det kan ikkje angrast.",
        en: "The idea becomes part of another project. Those who handed it in go along and get the credit. This cannot be undone.",
    }
    merge_into { nb: "Slå sammen med", nn: "Slå saman med", en: "Merge with" }
    merge_into_help {
        nb: "Det siste i adressen til det andre prosjektet, som «takhagen-pa-lageret».",
        nn: "Det siste i adressa til det andre prosjektet, som «takhagen-pa-lageret».",
        en: "The last part of the other project's address, like “takhagen-pa-lageret”.",
    }
    merge_now { nb: "Slå dem sammen", nn: "Slå dei saman", en: "Merge them" }
    hello(name: &str) { nb: "Hei, {name}!", nn: "Hei, {name}!", en: "Hi {name}!" }
    confirm_means {
        nb: "Bekreft at adressen er din, så får du vite når det skjer noe med ideen.",
        nn: "Stadfest at adressa er di, så får du vite når det skjer noko med ideen.",
        en: "Confirm that the address is yours, and you will hear when something happens to the idea.",
    }
    confirm { nb: "Bekreft adressen", nn: "Stadfest adressa", en: "Confirm the address" }
    stop_following { nb: "Slutt å følge", nn: "Slutt å følgje", en: "Stop following" }
    stop_means {
        nb: "Vi sletter navnet og adressen din, og lenken virker ikke mer. Ideen blir her.",
        nn: "Vi slettar namnet og adressa di, og lenkja verkar ikkje meir. Ideen blir her.",
        en: "We erase your name and address, and the link stops working. The idea stays.",
    }
    stop_now {
        nb: "Slutt å følge og slett adressen",
        nn: "Slutt å følgje og slett adressa",
        en: "Stop following and erase my address",
    }
    thank_you(name: &str) { nb: "Takk for ideen, {name}!", nn: "Takk for ideen, {name}!", en: "Thank you for the idea, {name}!" }
    look_in_mail(manager: &str) {
        nb: "{manager} har fått beskjed. Se i e-posten din og bekreft adressen, så får du vite hvordan det går.",
        nn: "{manager} har fått beskjed. Sjå i e-posten din og stadfest adressa, så får du vite korleis det går.",
        en: "{manager} has been told. Look in your e-mail and confirm the address, and you will hear how it goes.",
    }
    private_link { nb: "Din private lenke til ideen", nn: "Di private lenkje til ideen", en: "Your private link to the idea" }
    copied { nb: "Kopiert", nn: "Kopiert", en: "Copied" }
    copy { nb: "Kopier", nn: "Kopier", en: "Copy" }
    more_about_it { nb: "Mer om ideen", nn: "Meir om ideen", en: "More about the idea" }
    add_to_it { nb: "Legg til noe", nn: "Legg til noko", en: "Add something" }
    add_to_it_help {
        nb: "En tanke, et sted, noen vi bør snakke med.",
        nn: "Ein tanke, ein stad, nokon vi bør snakke med.",
        en: "A thought, a place, somebody we should talk to.",
    }
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
