//! The letter to one who was given something to do for an event.

use super::{
    event_texts,
    letter::{Parts, Piece},
};
use crate::text::first_name;
use crate::{Lang, Partnership, civil::Day, texts};
use serde::{Deserialize, Serialize};

/// What there is to do, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskLetter {
    pub name: String,
    /// Who gave it; nobody, when they are no longer here.
    pub by: Option<String>,
    pub event: String,
    /// In order of the day each is due.
    pub tasks: Vec<(String, Day)>,
    /// Where the event is; nothing while only the Community Manager sees it.
    pub link: Option<String>,
}

impl TaskLetter {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph};
        let by = self.by.as_deref().unwrap_or(&place.manager_name);
        let by = first_name(by);
        let manager = first_name(&place.manager_name);
        let asks = match self.tasks.len() {
            1 => asks_one(l, by, &self.event),
            _ => asks_some(l, by, &self.event),
        };
        let mut body = vec![Paragraph(asks)];
        let line = |(task, due): &(String, Day)| Paragraph(within(l, task, &due.long_text(l)));
        body.extend(self.tasks.iter().map(line));
        let label = event_texts::see_event(l);
        body.extend(self.link.clone().map(|link| Button { label, link }));
        body.push(Note(not_you(l, manager)));
        Parts {
            subject: subject(l, &self.event, &place.name),
            title: hello,
            body,
            why: why_you(l, &place.full_name),
            choose: false,
            stop: None,
        }
    }
}

texts! {
    subject(event: &str, place: &str) {
        nb: "Kan du ta dette til «{event}» i {place}?",
        nn: "Kan du ta dette til «{event}» i {place}?",
        en: "Would you do this for “{event}” in {place}?",
    }
    asks_one(by: &str, event: &str) {
        nb: "{by} har satt deg opp på en oppgave til «{event}»:",
        nn: "{by} har sett deg opp på ei oppgåve til «{event}»:",
        en: "{by} has put you down for a task for “{event}”:",
    }
    asks_some(by: &str, event: &str) {
        nb: "{by} har satt deg opp på disse oppgavene til «{event}»:",
        nn: "{by} har sett deg opp på desse oppgåvene til «{event}»:",
        en: "{by} has put you down for these tasks for “{event}”:",
    }
    within(task: &str, due: &str) { nb: "{task}: innen {due}", nn: "{task}: innan {due}", en: "{task}: by {due}" }
    not_you(manager: &str) {
        nb: "Passer det ikke, eller lurer du på noe? Svar {manager} på denne e-posten, så finner vi en annen.",
        nn: "Passar det ikkje, eller lurer du på noko? Svar {manager} på denne e-posten, så finn vi ein annan.",
        en: "Does it not suit you, or do you have a question? Reply to {manager}, and we will find somebody else.",
    }
    why_you(place: &str) {
        nb: "Du får denne fordi du er Pådriver hos {place} og er satt opp på en oppgave.",
        nn: "Du får denne fordi du er Pådrivar hos {place} og er sett opp på ei oppgåve.",
        en: "You get this because you are a Pådriver of {place} and have been put down for a task.",
    }
}
