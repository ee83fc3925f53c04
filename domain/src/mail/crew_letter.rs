//! The letter to one who speaks at an event, or hosts a track of it, and has not signed up: it is moved, or cancelled.

use super::{
    Enclosure,
    event_letter::when_and_where,
    event_texts,
    letter::{Parts, Piece},
};
use crate::text::first_name;
use crate::{Lang, Partnership, civil::LocalTime, texts};
use serde::{Deserialize, Serialize};

/// Which event, and what one was to do there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrewLetter {
    pub name: String,
    pub title: String,
    pub starts: LocalTime,
    pub ends: LocalTime,
    pub place: Option<String>,
    pub parts: Vec<Part>,
    /// Otherwise it is moved.
    pub cancelled: bool,
    /// Where one answers, or sees it; nothing when there is nothing to see.
    pub link: Option<String>,
    /// What a calendar is to know of it.
    pub entry: Option<Enclosure>,
}

/// What one does at an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The item of the programme.
    Speaks(String),
    /// The track.
    Hosts(String),
}

impl CrewLetter {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph};
        let manager = first_name(&place.manager_name);
        let (title, here) = (&self.title, &place.name);
        let speaks = self.parts.iter().any(|part| matches!(part, Part::Speaks(_)));
        let what = listed(l, self.parts.iter().map(|part| part.words(l)).collect());
        let (subject, says, label) = match self.cancelled {
            true => (
                event_texts::cancelled_subject(l, title, here),
                cancelled(l, title, &what),
                event_texts::see_event(l),
            ),
            false => (
                event_texts::moved_subject(l, title, here),
                moved(l, title, &what),
                if speaks { event_texts::answer(l) } else { event_texts::see_event(l) },
            ),
        };
        let when = when_and_where(l, self.starts, self.ends, self.place.as_deref());
        let mut body = vec![Paragraph(says), Paragraph(when)];
        body.extend(self.link.clone().map(|link| Button { label, link }));
        body.push(Note(match self.cancelled {
            true => thank_you(l, manager),
            false => tell_us(l, manager),
        }));
        let why = why_you(l, &place.full_name);
        Parts { subject, title: hello, body, why, choose: false, stop: None }
    }
}

impl Part {
    fn words(&self, l: Lang) -> String {
        match self {
            Self::Speaks(item) => speaks(l, item),
            Self::Hosts(track) => hosts(l, track),
        }
    }
}

/// «Fra rest til rett», «Kaffe» og sporet «Opp på taket»
fn listed(l: Lang, mut parts: Vec<String>) -> String {
    match (parts.pop(), parts.join(", ")) {
        (None, _) => String::new(),
        (Some(last), before) if before.is_empty() => last,
        (Some(last), before) => and(l, &before, &last),
    }
}

texts! {
    and(before: &str, last: &str) { nb: "{before} og {last}", nn: "{before} og {last}", en: "{before} and {last}" }
    speaks(item: &str) { nb: "«{item}»", nn: "«{item}»", en: "“{item}”" }
    hosts(track: &str) { nb: "sporet «{track}»", nn: "sporet «{track}»", en: "the track “{track}”" }
    moved(title: &str, what: &str) {
        nb: "«{title}», der du er satt opp med {what}, er flyttet. Dette gjelder nå.",
        nn: "«{title}», der du er sett opp med {what}, er flytta. Dette gjeld no.",
        en: "“{title}”, where you are down for {what}, has been moved. This is what holds now.",
    }
    cancelled(title: &str, what: &str) {
        nb: "Vi må dessverre avlyse «{title}», der du var satt opp med {what}. Du trenger ikke gjøre noe.",
        nn: "Vi må dessverre avlyse «{title}», der du var sett opp med {what}. Du treng ikkje gjere noko.",
        en: "Sorry, we have to cancel “{title}”, where you were down for {what}. You need not do anything.",
    }
    tell_us(manager: &str) {
        nb: "Passer det ikke lenger? Si fra til {manager} ved å svare på denne e-posten, så finner vi ut av det.",
        nn: "Passar det ikkje lenger? Sei frå til {manager} ved å svare på denne e-posten, så finn vi ut av det.",
        en: "Does it no longer suit you? Tell {manager} by replying to this e-mail, and we will work it out.",
    }
    thank_you(manager: &str) {
        nb: "Takk for at du ville bidra. Lurer du på noe, er det bare å svare {manager} på denne e-posten.",
        nn: "Takk for at du ville bidra. Lurer du på noko, er det berre å svare {manager} på denne e-posten.",
        en: "Thank you for wanting to contribute. Any questions? Just answer {manager} by replying to this e-mail.",
    }
    why_you(place: &str) {
        nb: "Du får denne fordi du skulle bidra på et arrangement hos {place}.",
        nn: "Du får denne fordi du skulle bidra på eit arrangement hos {place}.",
        en: "You get this because you were to contribute to an event of {place}.",
    }
}
