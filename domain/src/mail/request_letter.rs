//! The letters about requests: somebody is asked, it is settled, somebody has answered.

use super::letter::{Parts, Piece};
use crate::{Lang, Partnership, civil::Day, projects::matching::Reason, text::first_name, texts};
use serde::{Deserialize, Serialize};

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum RequestNews {
    Asked {
        /// Who asks.
        by: String,
        about: Option<String>,
        /// In all.
        hours: Option<i64>,
        from: Option<Day>,
        to: Option<Day>,
        place: Option<String>,
        /// In their own words.
        personal: Option<String>,
        why: Vec<Reason>,
    },
    /// To one who was asked and has not said: nothing is asked any more.
    Settled,
    /// To those who lead the project.
    SaidYes {
        who: String,
    },
    CannotAnyway {
        who: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestLetter {
    pub name: String,
    pub project: String,
    pub need: String,
    /// Where one answers without signing in; of the others, the project.
    pub link: String,
    pub news: RequestNews,
}

impl RequestLetter {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph};
        let (need, project, here) = (&self.need, &self.project, &place.name);
        let button = |label| Button { label, link: self.link.clone() };
        let member = why_member(l, &place.full_name);
        let (subject, why, body) = match &self.news {
            RequestNews::Asked { .. } => {
                (asked_subject(l, need, here), why_asked(l, &place.full_name), self.asked(l))
            }
            RequestNews::Settled => (
                settled_subject(l, need, here),
                why_asked(l, &place.full_name),
                vec![
                    Paragraph(settled(l, need, project)),
                    Paragraph(next_time(l).into()),
                    button(see_project(l)),
                ],
            ),
            RequestNews::SaidYes { who } => (
                yes_subject(l, who, here),
                member,
                vec![
                    Paragraph(said_yes(l, who, need, project)),
                    Paragraph(get_in_touch(l, first_name(who))),
                    button(see_project(l)),
                ],
            ),
            RequestNews::CannotAnyway { who } => (
                cannot_subject(l, who, here),
                member,
                vec![
                    Paragraph(cannot(l, who, need, project)),
                    Note(open_again(l).into()),
                    button(see_project(l)),
                ],
            ),
        };
        // What one is asked one may ask us not to ask.
        let choose = matches!(self.news, RequestNews::Asked { .. } | RequestNews::Settled);
        Parts { subject, title: hello, body, why, choose, stop: None }
    }

    fn asked(&self, l: Lang) -> Vec<Piece> {
        use Piece::{Button, Note, Paragraph, Quote};
        let RequestNews::Asked { by, about, hours, from, to, place, personal, why } = &self.news
        else {
            return Vec::new();
        };
        let first = first_name(by);
        let mut body = vec![Paragraph(asks(l, by, &self.need, &self.project))];
        body.extend(personal.clone().map(Quote));
        body.extend(about.clone().map(Paragraph));
        let facts = [
            hours.map(|count| if count == 1 { an_hour(l).into() } else { some_hours(l, count) }),
            from.map(|day| from_day(l, &day.text(l))),
            to.map(|day| to_day(l, &day.text(l))),
            place.clone(),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        if !facts.is_empty() {
            body.push(Paragraph(facts.join(" · ")));
        }
        if !why.is_empty() {
            let reasons: Vec<String> = why.iter().map(|reason| reason.to_you(l)).collect();
            body.push(Paragraph(because(l, first, &listed(&reasons, l))));
        }
        body.push(Button { label: answer(l), link: self.link.clone() });
        body.push(Note(no_is_fine(l, first)));
        body
    }
}

/// "a", "a og b", "a, b og c".
fn listed(all: &[String], l: Lang) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), and(l)),
    }
}

texts! {
    asked_subject(need: &str, place: &str) {
        nb: "Kan du hjelpe? {need} i {place}",
        nn: "Kan du hjelpe? {need} i {place}",
        en: "Could you help? {need} in {place}",
    }
    asks(by: &str, need: &str, project: &str) {
        nb: "{by} lurer på om du kan hjelpe «{project}» med dette: {need}.",
        nn: "{by} lurer på om du kan hjelpe «{project}» med dette: {need}.",
        en: "{by} wonders whether you could help “{project}” with this: {need}.",
    }
    because(by: &str, why: &str) {
        nb: "{by} tenkte på deg fordi {why}.",
        nn: "{by} tenkte på deg fordi {why}.",
        en: "{by} thought of you because {why}.",
    }
    and { nb: "og", nn: "og", en: "and" }
    an_hour { nb: "1 time", nn: "1 time", en: "1 hour" }
    some_hours(count: i64) { nb: "{count} timer", nn: "{count} timar", en: "{count} hours" }
    from_day(day: &str) { nb: "fra {day}", nn: "frå {day}", en: "from {day}" }
    to_day(day: &str) { nb: "til {day}", nn: "til {day}", en: "until {day}" }
    answer { nb: "Svar med én knapp", nn: "Svar med éin knapp", en: "Answer with one button" }
    no_is_fine(by: &str) {
        nb: "Ja, senere og nei er like greie svar. Svarer du, slipper {by} å lure.",
        nn: "Ja, seinare og nei er like greie svar. Svarar du, slepp {by} å lure.",
        en: "Yes, later and no are all fine. If you answer, {by} need not wonder.",
    }
    settled_subject(need: &str, place: &str) {
        nb: "Det ordnet seg: {need} i {place}",
        nn: "Det ordna seg: {need} i {place}",
        en: "It is settled: {need} in {place}",
    }
    settled(need: &str, project: &str) {
        nb: "Vi spurte deg om «{need}» til «{project}». Det trengs ikke lenger, så du kan legge det fra deg.",
        nn: "Vi spurde deg om «{need}» til «{project}». Det trengst ikkje lenger, så du kan leggje det frå deg.",
        en: "We asked you about “{need}” for “{project}”. It is not needed any more, so you can put it aside.",
    }
    next_time { nb: "Takk for at vi fikk spørre.", nn: "Takk for at vi fekk spørje.", en: "Thank you for letting us ask." }
    see_project { nb: "Se prosjektet", nn: "Sjå prosjektet", en: "See the project" }
    yes_subject(who: &str, place: &str) {
        nb: "{who} sier ja i {place}",
        nn: "{who} seier ja i {place}",
        en: "{who} says yes in {place}",
    }
    said_yes(who: &str, need: &str, project: &str) {
        nb: "{who} blir med på «{need}» i «{project}».",
        nn: "{who} blir med på «{need}» i «{project}».",
        en: "{who} takes on “{need}” in “{project}”.",
    }
    get_in_touch(first: &str) {
        nb: "Ta kontakt med {first} snart, mens lysten er der.",
        nn: "Ta kontakt med {first} snart, medan lysta er der.",
        en: "Get in touch with {first} soon, while the will is there.",
    }
    cannot_subject(who: &str, place: &str) {
        nb: "{who} kan ikke likevel i {place}",
        nn: "{who} kan ikkje likevel i {place}",
        en: "{who} cannot after all in {place}",
    }
    cannot(who: &str, need: &str, project: &str) {
        nb: "{who} kan ikke være med på «{need}» i «{project}» likevel.",
        nn: "{who} kan ikkje vere med på «{need}» i «{project}» likevel.",
        en: "{who} cannot take on “{need}” in “{project}” after all.",
    }
    open_again { nb: "Plassen er åpen igjen.", nn: "Plassen er open igjen.", en: "The place is open again." }
    why_asked(place: &str) {
        nb: "Du får denne fordi du er Pådriver hos {place} og har sagt at vi kan spørre deg.",
        nn: "Du får denne fordi du er Pådrivar hos {place} og har sagt at vi kan spørje deg.",
        en: "You get this because you are a Pådriver of {place} and have said that we may ask you.",
    }
    why_member(place: &str) {
        nb: "Du får denne fordi du står for et prosjekt hos {place}.",
        nn: "Du får denne fordi du står for eit prosjekt hos {place}.",
        en: "You get this because you carry a project of {place}.",
    }
}
