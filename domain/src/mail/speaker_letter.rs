//! The letter to a Pådriver who is asked to speak at an event.

use super::{
    event_texts,
    letter::{Parts, Piece},
};
use crate::text::first_name;
use crate::{Lang, Partnership, civil::LocalTime, texts};
use serde::{Deserialize, Serialize};

/// What one is asked, and where one answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeakerLetter {
    pub name: String,
    pub event: String,
    pub item: String,
    pub at: LocalTime,
    pub place: Option<String>,
    /// Where one answers without signing in.
    pub link: String,
}

impl SpeakerLetter {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph};
        let manager = first_name(&place.manager_name);
        let when = event_texts::at(l, &self.at.day.long_text(l), &self.at.at.text(l));
        let place_name = self.place.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
        Parts {
            subject: subject(l, &self.event, &place.name),
            title: hello,
            body: vec![
                Paragraph(asks(l, manager, &self.item, &self.event)),
                Paragraph(format!("{when}{place_name}")),
                Button { label: answer(l), link: self.link.clone() },
                Note(until_then(l, manager)),
            ],
            why: why_you(l, &place.full_name),
            choose: false,
            stop: None,
        }
    }
}

texts! {
    subject(event: &str, place: &str) {
        nb: "Vil du si noe på «{event}» i {place}?",
        nn: "Vil du seie noko på «{event}» i {place}?",
        en: "Would you speak at “{event}” in {place}?",
    }
    asks(manager: &str, item: &str, event: &str) {
        nb: "{manager} håper du vil stå for «{item}» på «{event}». Svar ja eller nei med knappen under, så vet vi det.",
        nn: "{manager} håper du vil stå for «{item}» på «{event}». Svar ja eller nei med knappen under, så veit vi det.",
        en: "{manager} hopes you will take on “{item}” at “{event}”. Say yes or no with the button below, so that we know.",
    }
    answer { nb: "Svar ja eller nei", nn: "Svar ja eller nei", en: "Say yes or no" }
    until_then(manager: &str) {
        nb: "Navnet ditt står ikke i programmet før du har sagt ja. Lurer du på noe, er det bare å svare {manager} på denne e-posten.",
        nn: "Namnet ditt står ikkje i programmet før du har sagt ja. Lurer du på noko, er det berre å svare {manager} på denne e-posten.",
        en: "Your name is not in the programme until you have said yes. Any questions? Just answer {manager} by replying to this e-mail.",
    }
    why_you(place: &str) {
        nb: "Du får denne fordi du er Pådriver hos {place} og blir spurt om å bidra.",
        nn: "Du får denne fordi du er Pådrivar hos {place} og blir spurd om å bidra.",
        en: "You get this because you are a Pådriver of {place} and are asked to contribute.",
    }
}
