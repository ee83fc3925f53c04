//! The letters about a project: an idea came in, it moved, somebody was named.

use super::letter::{Parts, Piece};
use crate::text::first_name;
use crate::{
    Lang, Partnership,
    projects::{Role, Stage, role_name, stage_name},
    texts,
};
use serde::{Deserialize, Serialize};

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ProjectNews {
    /// To whoever handed it in without an account: one press proves the address.
    Received,
    /// To the Community Manager; `name` is whose idea it is.
    New {
        brief: String,
    },
    Moved {
        to: Stage,
        reason: Option<String>,
    },
    Named {
        role: Role,
    },
    Merged {
        into: String,
        /// The reader had the idea.
        #[serde(default)]
        own: bool,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectLetter {
    pub name: String,
    pub title: String,
    pub news: ProjectNews,
    pub link: String,
    /// The reader is a Pådriver.
    pub member: bool,
}

impl ProjectLetter {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph, Quote};
        let (title, here) = (self.title.as_str(), place.name.as_str());
        let manager = first_name(&place.manager_name);
        let button = |label| Button { label, link: self.link.clone() };
        let why = if self.member { why_follow(l, here) } else { why_sender(l, here) };
        let (subject, greeting, why, body) = match &self.news {
            ProjectNews::Received => (
                received_subject(l, title, here),
                hello,
                why_received(l, here),
                vec![
                    Paragraph(received(l, title, manager)),
                    button(see_idea(l)),
                    Note(private_link(l).into()),
                    Note(not_you(l).into()),
                ],
            ),
            ProjectNews::New { brief } => (
                new_subject(l, title, here),
                new_title(l, title),
                why_manager(l, here),
                vec![Paragraph(new_idea(l, &self.name)), Quote(brief.clone()), button(look(l))],
            ),
            ProjectNews::Moved { to, reason } => {
                let mut body = vec![Paragraph(moved(l, title, stage_name(l, *to)))];
                body.extend(what_now(l, *to).map(|text| Paragraph(text.into())));
                body.extend(reason.clone().map(Quote));
                body.push(button(see_project(l)));
                let no_more = if self.member { no_more_member(l) } else { no_more_sender(l) };
                body.push(Note(no_more.into()));
                (moved_subject(l, title, stage_name(l, *to), here), hello, why, body)
            }
            ProjectNews::Named { role } => (
                named_subject(l, title, here),
                hello,
                why_member(l, here),
                vec![
                    Paragraph(named(l, title, &role_name(l, *role).to_lowercase())),
                    Paragraph(named_shown(l).into()),
                    button(see_project(l)),
                ],
            ),
            ProjectNews::Merged { into, own } => (
                merged_subject(l, title, here),
                hello,
                why,
                vec![
                    Paragraph(merged(l, title, into, manager)),
                    Paragraph(if *own { was_yours(l) } else { goes_on(l) }.into()),
                    button(see_project(l)),
                ],
            ),
        };
        Parts { subject, title: greeting, body, why, choose: false, stop: None }
    }
}

/// What a step means for those who wait for it.
fn what_now(l: Lang, to: Stage) -> Option<&'static str> {
    Some(match to {
        Stage::Registered => now_registered(l),
        Stage::Qualified => now_qualified(l),
        Stage::Realised => now_realised(l),
        Stage::OnHold => now_on_hold(l),
        Stage::Identified | Stage::Rejected | Stage::Closed => return None,
    })
}

texts! {
    received_subject(title: &str, place: &str) { nb: "Takk for ideen «{title}» til {place}", nn: "Takk for ideen «{title}» til {place}", en: "Thank you for the idea “{title}” for {place}" }
    received(title: &str, manager: &str) {
        nb: "Ideen din «{title}» er kommet fram. {manager} leser den og svarer deg. Trykk på knappen og bekreft adressen, så får du vite hvordan det går.",
        nn: "Ideen din «{title}» er komen fram. {manager} les han og svarar deg. Trykk på knappen og stadfest adressa, så får du vite korleis det går.",
        en: "Your idea “{title}” has arrived. {manager} will read it and answer you. Press the button and confirm your address, and you will hear how it goes.",
    }
    see_idea { nb: "Se ideen din", nn: "Sjå ideen din", en: "See your idea" }
    private_link {
        nb: "Lenken er bare din. Med den kan du følge ideen og legge til mer.",
        nn: "Lenkja er berre di. Med ho kan du følgje ideen og leggje til meir.",
        en: "The link is yours alone. With it you can follow the idea and add to it.",
    }
    not_you {
        nb: "Var det ikke du? Se bort fra denne e-posten, så sletter vi adressen din.",
        nn: "Var det ikkje du? Sjå bort frå denne e-posten, så slettar vi adressa di.",
        en: "Was it not you? Ignore this e-mail, and we will erase your address.",
    }
    new_subject(title: &str, place: &str) { nb: "Ny idé i {place}: {title}", nn: "Ny idé i {place}: {title}", en: "A new idea in {place}: {title}" }
    new_title(title: &str) { nb: "Ny idé: {title}", nn: "Ny idé: {title}", en: "A new idea: {title}" }
    new_idea(name: &str) { nb: "{name} har levert en idé:", nn: "{name} har levert ein idé:", en: "{name} has handed in an idea:" }
    look { nb: "Se på ideen", nn: "Sjå på ideen", en: "Look at the idea" }
    moved_subject(title: &str, stage: &str, place: &str) { nb: "{title} i {place}: {stage}", nn: "{title} i {place}: {stage}", en: "{title} in {place}: {stage}" }
    moved(title: &str, stage: &str) {
        nb: "Det skjer noe med «{title}». Nå står det som: {stage}.",
        nn: "Det skjer noko med «{title}». No står det som: {stage}.",
        en: "Something has happened to “{title}”. It now stands as: {stage}.",
    }
    now_registered {
        nb: "Det betyr at noen har sett på ideen og vil være kontakt for den.",
        nn: "Det tyder at nokon har sett på ideen og vil vere kontakt for han.",
        en: "That means that somebody has looked at the idea and will be its contact.",
    }
    now_qualified {
        nb: "Det betyr at styringsgruppen har sagt ja, og at arbeidet kan begynne.",
        nn: "Det tyder at styringsgruppa har sagt ja, og at arbeidet kan ta til.",
        en: "That means that the steering group has said yes, and that work can begin.",
    }
    now_realised {
        nb: "Det er gjort. På siden ser du hva det ble til, og hvem som bidro.",
        nn: "Det er gjort. På sida ser du kva det vart til, og kven som bidrog.",
        en: "It is done. The page shows what came of it, and who contributed.",
    }
    now_on_hold { nb: "Det er ikke glemt. Derfor venter det:", nn: "Det er ikkje gløymt. Difor ventar det:", en: "It is not forgotten. This is why it waits:" }
    see_project { nb: "Se prosjektet", nn: "Sjå prosjektet", en: "See the project" }
    no_more_member { nb: "Vil du ikke høre mer? Slutt å følge prosjektet på siden.", nn: "Vil du ikkje høyre meir? Slutt å følgje prosjektet på sida.", en: "No more of this? Stop following the project on its page." }
    no_more_sender { nb: "Vil du ikke høre mer? Det sier du på siden, så sletter vi adressen din.", nn: "Vil du ikkje høyre meir? Det seier du på sida, så slettar vi adressa di.", en: "No more of this? Say so on the page, and we will erase your address." }
    named_subject(title: &str, place: &str) { nb: "Du er med i {title} i {place}", nn: "Du er med i {title} i {place}", en: "You are in {title} in {place}" }
    named(title: &str, role: &str) {
        nb: "Du er satt opp i «{title}» som {role}. Stemmer det ikke, kan du gå ut av prosjektet på siden.",
        nn: "Du er sett opp i «{title}» som {role}. Stemmer det ikkje, kan du gå ut av prosjektet på sida.",
        en: "You are put down in “{title}” as {role}. If that is wrong, leave the project on its page.",
    }
    named_shown {
        nb: "Andre Pådrivere ser at du er med. Alle andre ser navnet ditt bare hvis du sier ja til det på siden.",
        nn: "Andre Pådrivarar ser at du er med. Alle andre ser namnet ditt berre om du seier ja til det på sida.",
        en: "Other Pådrivere see that you are in it. Everyone else sees your name only if you say yes to that on the page.",
    }
    merged_subject(title: &str, place: &str) { nb: "{title} i {place} er slått sammen med et annet", nn: "{title} i {place} er slått saman med eit anna", en: "{title} in {place} is one with another now" }
    merged(title: &str, into: &str, manager: &str) {
        nb: "«{title}» ligner på «{into}», så {manager} har slått dem sammen.",
        nn: "«{title}» liknar på «{into}», så {manager} har slått dei saman.",
        en: "“{title}” is like “{into}”, so {manager} has put them together.",
    }
    was_yours {
        nb: "Du følger det nå, og det står der at ideen var din også.",
        nn: "Du følgjer det no, og det står der at ideen var din òg.",
        en: "You follow that one now, and it says there that the idea was yours too.",
    }
    goes_on {
        nb: "Arbeidet går videre der, og du følger det nå.",
        nn: "Arbeidet går vidare der, og du følgjer det no.",
        en: "The work goes on there, and you follow it now.",
    }
    why_received(place: &str) {
        nb: "Du får denne fordi noen leverte en idé til {place} med denne adressen.",
        nn: "Du får denne fordi nokon leverte ein idé til {place} med denne adressa.",
        en: "You get this because somebody handed in an idea to {place} with this address.",
    }
    why_sender(place: &str) {
        nb: "Du får denne fordi du leverte en idé til {place}.",
        nn: "Du får denne fordi du leverte ein idé til {place}.",
        en: "You get this because you handed in an idea to {place}.",
    }
    why_follow(place: &str) {
        nb: "Du får denne fordi du følger prosjektet i {place}.",
        nn: "Du får denne fordi du følgjer prosjektet i {place}.",
        en: "You get this because you follow the project in {place}.",
    }
    why_member(place: &str) {
        nb: "Du får denne fordi du er Pådriver i {place}.",
        nn: "Du får denne fordi du er Pådrivar i {place}.",
        en: "You get this because you are a Pådriver in {place}.",
    }
    why_manager(place: &str) {
        nb: "Du får denne fordi du er Community Manager i {place}.",
        nn: "Du får denne fordi du er Community Manager i {place}.",
        en: "You get this because you are the Community Manager of {place}.",
    }
}
