//! The words of letters about events.

use crate::texts;

texts! {
    at(day: &str, time: &str) { nb: "{day} kl.\u{a0}{time}", nn: "{day} kl.\u{a0}{time}", en: "{day} at {time}" }
    confirm_subject(title: &str, place: &str) { nb: "Bekreft at du svarte på «{title}» i {place}", nn: "Stadfest at du svarte på «{title}» i {place}", en: "Confirm your answer to “{title}” in {place}" }
    confirm(title: &str) {
        nb: "Noen, sikkert du, meldte seg på «{title}» med denne adressen. Påmeldingen gjelder når du har bekreftet den.",
        nn: "Nokon, sikkert du, melde seg på «{title}» med denne adressa. Påmeldinga gjeld når du har stadfesta ho.",
        en: "Somebody, surely you, signed up for “{title}” with this address. It counts once you have confirmed it.",
    }
    confirm_button { nb: "Bekreft svaret", nn: "Stadfest svaret", en: "Confirm the answer" }
    not_you {
        nb: "Var det ikke du? Da kan du se bort fra denne e-posten. Vi glemmer adressen om to dager.",
        nn: "Var det ikkje du? Då kan du sjå bort frå denne e-posten. Vi gløymer adressa om to dagar.",
        en: "Was it not you? Then you can ignore this e-mail. We forget the address in two days.",
    }
    known_subject(title: &str, place: &str) { nb: "Du har allerede svart på «{title}» i {place}", nn: "Du har alt svart på «{title}» i {place}", en: "You have already answered “{title}” in {place}" }
    known(title: &str) {
        nb: "Noen, sikkert du, meldte seg på «{title}» med denne adressen. Du har svart før, så vi har ikke endret noe. Her kan du se svaret ditt og endre det.",
        nn: "Nokon, sikkert du, melde seg på «{title}» med denne adressa. Du har svart før, så vi har ikkje endra noko. Her kan du sjå svaret ditt og endre det.",
        en: "Somebody, surely you, signed up for “{title}” with this address. You have answered before, so we changed nothing. Here you can see your answer and change it.",
    }
    see_answer { nb: "Se svaret ditt", nn: "Sjå svaret ditt", en: "See your answer" }
    change_answer { nb: "Se eller endre svaret", nn: "Sjå eller endre svaret", en: "See or change your answer" }
    answer { nb: "Svar ja eller nei", nn: "Svar ja eller nei", en: "Answer yes or no" }
    ask_again { nb: "Meld deg på igjen", nn: "Meld deg på igjen", en: "Sign up again" }
    see_event { nb: "Se arrangementet", nn: "Sjå arrangementet", en: "See the event" }
    calendar { nb: "Legg i kalenderen", nn: "Legg i kalenderen", en: "Add to calendar" }
    cannot_come {
        nb: "Kan du ikke komme likevel? Si fra med knappen over, så får noen andre plassen.",
        nn: "Kan du ikkje kome likevel? Sei frå med knappen over, så får nokon andre plassen.",
        en: "Cannot come after all? Tell us with the button above, and somebody else gets the place.",
    }
    placed_subject(title: &str, place: &str) { nb: "Du er påmeldt «{title}» i {place}", nn: "Du er påmeld «{title}» i {place}", en: "You are signed up for “{title}” in {place}" }
    placed_one { nb: "Så fint at du kommer! Du har plass.", nn: "Så fint at du kjem! Du har plass.", en: "How nice that you are coming! You have a place." }
    placed(places: u16) { nb: "Så fint at dere kommer! Dere har {places} plasser.", nn: "Så fint at de kjem! De har {places} plassar.", en: "How nice that you are coming! You have {places} places." }
    placed_some(places: u16, wanted: u16) {
        nb: "Du har {places} av {wanted} plasser. De andre får du så snart det blir ledig.",
        nn: "Du har {places} av {wanted} plassar. Dei andre får du så snart det blir ledig.",
        en: "You have {places} of {wanted} places. You get the others as soon as some become free.",
    }
    noted_subject(title: &str, place: &str) { nb: "Svaret ditt på «{title}» i {place}", nn: "Svaret ditt på «{title}» i {place}", en: "Your answer to “{title}” in {place}" }
    noted {
        nb: "Takk for svaret. Vil du likevel komme, kan du endre det her.",
        nn: "Takk for svaret. Vil du likevel kome, kan du endre det her.",
        en: "Thank you for your answer. Should you want to come after all, you can change it here.",
    }
    queued_subject(title: &str, place: &str) { nb: "Du står på venteliste til «{title}» i {place}", nn: "Du står på venteliste til «{title}» i {place}", en: "You are on the waiting list for “{title}” in {place}" }
    queued(number: u32) {
        nb: "Alle plassene er tatt akkurat nå. Du er nr. {number} på ventelisten, og vi skriver når det blir din tur.",
        nn: "Alle plassane er tekne akkurat no. Du er nr. {number} på ventelista, og vi skriv når det blir din tur.",
        en: "All places are taken right now. You are no. {number} on the waiting list, and we write when it is your turn.",
    }
    one_place { nb: "en plass", nn: "ein plass", en: "a place" }
    places(count: u16) { nb: "{count} plasser", nn: "{count} plassar", en: "{count} places" }
    offered_subject(title: &str, place: &str) { nb: "Ledig plass på «{title}» i {place}: vil du ha den?", nn: "Ledig plass på «{title}» i {place}: vil du ha han?", en: "A place at “{title}” in {place}: do you want it?" }
    offered(places: &str, until: &str) {
        nb: "Det er blitt ledig {places}, og det er din tur. Svar før {until}. Har vi ikke hørt fra deg da, går tilbudet videre til nestemann.",
        nn: "Det er blitt ledig {places}, og det er din tur. Svar før {until}. Har vi ikkje høyrt frå deg då, går tilbodet vidare til nestemann.",
        en: "We have {places} for you: it is your turn. Please answer before {until}. If we have not heard from you by then, we pass it on to the next in line.",
    }
    promoted_subject(title: &str, place: &str) { nb: "Du har fått plass på «{title}» i {place}", nn: "Du har fått plass på «{title}» i {place}", en: "You have a place at “{title}” in {place}" }
    promoted_one { nb: "Det er blitt ledig, og plassen er din. Vi gleder oss til å se deg.", nn: "Det er blitt ledig, og plassen er din. Vi gler oss til å sjå deg.", en: "A place has become free, and it is yours. We look forward to seeing you." }
    promoted(places: u16) { nb: "Det er blitt ledig, og dere har nå {places} plasser. Vi gleder oss til å se dere.", nn: "Det er blitt ledig, og de har no {places} plassar. Vi gler oss til å sjå dykk.", en: "Places have become free, and you now have {places}. We look forward to seeing you." }
    too_late_subject(title: &str, place: &str) { nb: "Plassen på «{title}» i {place} gikk videre", nn: "Plassen på «{title}» i {place} gjekk vidare", en: "The place at “{title}” in {place} has been passed on" }
    too_late {
        nb: "Vi hørte ikke fra deg i tide, så plassen gikk til nestemann. Vil du fortsatt komme, kan du stille deg bakerst i køen igjen.",
        nn: "Vi høyrde ikkje frå deg i tide, så plassen gjekk til nestemann. Vil du framleis kome, kan du stille deg bakarst i køen igjen.",
        en: "We did not hear from you in time, so the place went to the next in line. If you still want to come, you can join the end of the queue again.",
    }
    seated_subject(track: &str, place: &str) { nb: "Du har fått plass i «{track}» i {place}", nn: "Du har fått plass i «{track}» i {place}", en: "You have a place in “{track}” in {place}" }
    seated(title: &str, track: &str) {
        nb: "Det er blitt plass i «{track}», sporet du helst ville være med på under «{title}». Plassen er din, og du trenger ikke gjøre noe.",
        nn: "Det er blitt plass i «{track}», sporet du helst ville vere med på under «{title}». Plassen er din, og du treng ikkje gjere noko.",
        en: "There is room in “{track}”, the track you would rather join at “{title}”. The place is yours, and you need not do anything.",
    }
    seated_in_room(title: &str, track: &str, room: &str) {
        nb: "Det er blitt plass i «{track}» ({room}), sporet du helst ville være med på under «{title}». Plassen er din, og du trenger ikke gjøre noe.",
        nn: "Det er blitt plass i «{track}» ({room}), sporet du helst ville vere med på under «{title}». Plassen er din, og du treng ikkje gjere noko.",
        en: "There is room in “{track}” ({room}), the track you would rather join at “{title}”. The place is yours, and you need not do anything.",
    }
    track_gone_subject(title: &str, place: &str) { nb: "Endringer i sporene på «{title}» i {place}", nn: "Endringar i spora på «{title}» i {place}", en: "Changes to the tracks at “{title}” in {place}" }
    track_gone(track: &str) {
        nb: "«{track}» blir det dessverre ikke noe av. Du har fortsatt plass på arrangementet. Velg gjerne et annet spor.",
        nn: "«{track}» blir det dessverre ikkje noko av. Du har framleis plass på arrangementet. Vel gjerne eit anna spor.",
        en: "Sorry, “{track}” will not take place. You still have your place at the event. Do choose another track.",
    }
    track_gone_to(track: &str, now: &str) {
        nb: "«{track}» blir det dessverre ikke noe av. Vi har satt deg i «{now}», som du også ønsket deg. Passer det ikke, kan du velge et annet.",
        nn: "«{track}» blir det dessverre ikkje noko av. Vi har sett deg i «{now}», som du òg ønskte deg. Passar det ikkje, kan du velje eit anna.",
        en: "Sorry, “{track}” will not take place. We have put you in “{now}”, which you also wished for. If it does not suit you, you can choose another.",
    }
    choose_track { nb: "Se eller velg spor", nn: "Sjå eller vel spor", en: "See or choose a track" }
    moved_subject(title: &str, place: &str) { nb: "Ny tid eller nytt sted for «{title}» i {place}", nn: "Ny tid eller ny stad for «{title}» i {place}", en: "New time or place for “{title}” in {place}" }
    moved(title: &str) {
        nb: "«{title}» er flyttet. Dette gjelder nå. Svaret ditt står som før; passer det ikke lenger, kan du endre det.",
        nn: "«{title}» er flytta. Dette gjeld no. Svaret ditt står som før; passar det ikkje lenger, kan du endre det.",
        en: "“{title}” has been moved. This is what holds now. Your answer stands as before; if it no longer suits you, you can change it.",
    }
    moved_unanswered(title: &str) {
        nb: "«{title}», som du er invitert til, er flyttet. Dette gjelder nå. Passer det, kan du svare her.",
        nn: "«{title}», som du er invitert til, er flytta. Dette gjeld no. Passar det, kan du svare her.",
        en: "“{title}”, which you are invited to, has been moved. This is what holds now. If it suits you, you can answer here.",
    }
    cancelled_subject(title: &str, place: &str) { nb: "Avlyst: «{title}» i {place}", nn: "Avlyst: «{title}» i {place}", en: "Cancelled: “{title}” in {place}" }
    cancelled(title: &str) {
        nb: "Vi må dessverre avlyse «{title}». Du trenger ikke gjøre noe.",
        nn: "Vi må dessverre avlyse «{title}». Du treng ikkje gjere noko.",
        en: "Sorry, we have to cancel “{title}”. You need not do anything.",
    }
    why_invited(place: &str) {
        nb: "Du får denne fordi {place} har invitert deg.",
        nn: "Du får denne fordi {place} har invitert deg.",
        en: "You get this because {place} has invited you.",
    }
    why_you(place: &str) {
        nb: "Du får denne fordi adressen din er brukt til å svare på et arrangement hos {place}.",
        nn: "Du får denne fordi adressa di er brukt til å svare på eit arrangement hos {place}.",
        en: "You get this because your address was used to answer an event of {place}.",
    }
}
