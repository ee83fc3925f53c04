//! What we write to people, and how it reads.

use super::{
    CrewLetter, EventLetter, Invitation, ProjectLetter, RequestLetter, SpeakerLetter, TaskLetter,
    html, text, texts as t,
};
use crate::{Lang, Partnership, text::first_name};
use serde::{Deserialize, Serialize};

/// A letter as it waits: its facts. The words come when it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Letter {
    /// The code one asked for, and a link that fills it in.
    SignInCode { name: String, code: String, link: String },
    /// To a new address, before it takes the place of the old.
    ConfirmAddress { name: String, code: String },
    /// To the old address, when another has taken its place.
    AddressChanged { name: String },
    /// Someone wanted to join with an address that is here already.
    AlreadyPadriver { name: String, link: String },
    /// Thank you for joining.
    Received { name: String, link: String },
    /// To the Community Manager: somebody has joined.
    NewPadriver { name: String, motivation: String, link: String },
    /// The Community Manager's welcome.
    Welcome { name: String, personal: String, manager: String, link: String },
    /// Somebody says thank you; what for, in a line each.
    Thanks { name: String, words: String, by: String, what: Vec<String>, link: String },
    /// After an event: how it was; and to a guest, once, whether they want to become a Pådriver.
    HowWasIt { name: String, title: String, link: String, join: Option<String> },
    /// About an event that one has answered.
    Event(EventLetter),
    /// To a Pådriver who is asked to speak.
    Speaker(SpeakerLetter),
    /// To one who speaks or hosts a track: the event is moved, or cancelled.
    Crew(CrewLetter),
    /// To one who was given something to do.
    Tasks(TaskLetter),
    /// To an event, from the Community Manager.
    Invitation(Invitation),
    /// About a project, or an idea.
    Project(ProjectLetter),
    /// About something a project asks for.
    Request(RequestLetter),
}

/// A letter with its words, ready to send. Lines hold no line breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub subject: String,
    pub html: String,
    pub text: String,
    /// Where one press ends such letters (RFC 8058); none where the letter is the service itself.
    pub stop: Option<String>,
    pub entry: Option<Enclosure>,
}

/// What a calendar reads in a letter: an event, and what is to become of it there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    /// `REQUEST` or `CANCEL`.
    pub method: String,
    /// iCalendar.
    pub text: String,
}

/// The pieces of a letter, before they become HTML or text.
pub(super) struct Parts {
    pub subject: String,
    pub title: String,
    pub body: Vec<Piece>,
    /// Why one gets it.
    pub why: String,
    /// To a Pådriver, who may choose what we send.
    pub choose: bool,
    /// Where one asks for no more such letters.
    pub stop: Option<String>,
}

impl Parts {
    /// What the list of letters shows after the subject: the first thing said.
    pub fn preview(&self) -> &str {
        let said = self.body.iter().find_map(|piece| match piece {
            Piece::Paragraph(text) | Piece::Quote(text) => Some(text.as_str()),
            _ => None,
        });
        said.unwrap_or_default()
    }
}

pub(super) enum Piece {
    Paragraph(String),
    /// Someone's own words, in several lines perhaps.
    Quote(String),
    Code(String),
    Button {
        label: &'static str,
        link: String,
    },
    /// Smaller, and after what matters.
    Note(String),
    /// A letter from a person ends with their name.
    Signature(String),
}

impl Letter {
    /// What it says is worth nothing after ten minutes, and must not be kept.
    pub fn is_secret(&self) -> bool {
        matches!(self, Self::SignInCode { .. } | Self::ConfirmAddress { .. })
    }

    pub fn mail(&self, lang: Lang, place: &Partnership) -> Mail {
        let parts = self.parts(lang, place);
        Mail {
            subject: one_line(&parts.subject),
            html: html::html(&parts, lang, place),
            text: text::text(&parts, lang, place),
            stop: parts.stop,
            entry: self.entry().cloned(),
        }
    }

    fn entry(&self) -> Option<&Enclosure> {
        match self {
            Self::Event(letter) => letter.entry.as_ref(),
            Self::Invitation(letter) => letter.entry.as_ref(),
            Self::Crew(letter) => letter.entry.as_ref(),
            _ => None,
        }
    }

    fn parts(&self, l: Lang, place: &Partnership) -> Parts {
        use Piece::{Button, Code, Note, Paragraph, Quote, Signature};
        let here = &place.name;
        let (subject, title, why, body) = match self {
            Self::SignInCode { name, code, link } => (
                t::code_subject(l, code, here),
                hello(l, name),
                t::why_code(l).into(),
                vec![
                    Paragraph(t::here_is_code(l, here)),
                    Code(code.clone()),
                    Button { label: t::sign_in(l), link: link.clone() },
                    Note(t::not_you(l).into()),
                ],
            ),
            Self::ConfirmAddress { name, code } => (
                t::address_subject(l, code, here),
                hello(l, name),
                t::why_address(l).into(),
                vec![
                    Paragraph(t::confirm_address(l, here)),
                    Code(code.clone()),
                    Note(t::not_your_address(l).into()),
                ],
            ),
            Self::AddressChanged { name } => (
                t::changed_subject(l, here),
                hello(l, name),
                t::why_changed(l).into(),
                vec![
                    Paragraph(t::address_changed(l, here)),
                    Note(t::not_you_changing(l, first_name(&place.manager_name))),
                ],
            ),
            Self::AlreadyPadriver { name, link } => (
                t::already_subject(l, here),
                hello(l, name),
                t::why_already(l).into(),
                vec![
                    Paragraph(t::already(l, here)),
                    Button { label: t::sign_in(l), link: link.clone() },
                    Note(t::not_you_joining(l).into()),
                ],
            ),
            Self::Received { name, link } => (
                t::received_subject(l, here),
                t::thank_you(l, first_name(name)),
                t::why_joined(l, here),
                vec![
                    Paragraph(t::received(l, first_name(&place.manager_name))),
                    Paragraph(t::meanwhile(l).into()),
                    Button { label: t::sign_in(l), link: link.clone() },
                    Note(t::never_joined(l).into()),
                ],
            ),
            Self::NewPadriver { name, motivation, link } => (
                t::new_subject(l, name, here),
                t::new_title(l, name),
                t::why_manager(l, here),
                vec![
                    Quote(motivation.clone()),
                    Paragraph(t::say_welcome(l).into()),
                    Button { label: t::to_the_list(l), link: link.clone() },
                ],
            ),
            Self::Welcome { name, personal, manager, link } => (
                t::welcome_subject(l, first_name(name), here),
                t::welcome(l, first_name(name)),
                t::why_padriver(l, here),
                vec![
                    Quote(personal.clone()),
                    Signature(manager.clone()),
                    Paragraph(t::what_now(l).into()),
                    Button { label: t::sign_in(l), link: link.clone() },
                ],
            ),
            Self::Thanks { name, words, by, what, link } => {
                let mut body = vec![Quote(words.clone()), Signature(by.clone())];
                if !what.is_empty() {
                    body.push(Paragraph(t::thanks_for(l, &listed(what))));
                }
                body.push(Button { label: t::see_contributions(l), link: link.clone() });
                (
                    t::thanks_subject(l, first_name(by), here),
                    t::thank_you(l, first_name(name)),
                    t::why_padriver(l, here),
                    body,
                )
            }
            Self::HowWasIt { name, title, link, join } => {
                let mut body = vec![
                    Paragraph(t::how_was_it(l, title)),
                    Button { label: t::three_questions(l), link: link.clone() },
                    Note(t::nobody_sees_who(l).into()),
                ];
                if let Some(join) = join {
                    body.push(Paragraph(t::become_one(l, here)));
                    body.push(Button { label: t::join(l), link: join.clone() });
                    body.push(Note(t::asked_once(l).into()));
                }
                (
                    t::how_was_it_subject(l, title, here),
                    hello(l, name),
                    t::why_you_came(l, here),
                    body,
                )
            }
            Self::Event(letter) => return letter.parts(l, hello(l, &letter.name), place),
            Self::Speaker(letter) => return letter.parts(l, hello(l, &letter.name), place),
            Self::Crew(letter) => return letter.parts(l, hello(l, &letter.name), place),
            Self::Tasks(letter) => return letter.parts(l, hello(l, &letter.name), place),
            Self::Invitation(letter) => return letter.parts(l, hello(l, &letter.name), place),
            Self::Project(letter) => return letter.parts(l, hello(l, &letter.name), place),
            Self::Request(letter) => return letter.parts(l, hello(l, &letter.name), place),
        };
        let choose = matches!(
            self,
            Self::AlreadyPadriver { .. }
                | Self::Received { .. }
                | Self::Welcome { .. }
                | Self::Thanks { .. }
        );
        Parts { subject, title, body, why, choose, stop: None }
    }
}

/// «Hva koster en brukt dør?», «Bakte boller»
fn listed(what: &[String]) -> String {
    what.iter().map(|one| format!("«{one}»")).collect::<Vec<_>>().join(", ")
}

fn hello(l: Lang, name: &str) -> String {
    match first_name(name) {
        "" => t::hello_you(l).into(),
        name => t::hello(l, name),
    }
}

/// A name with a line break in it must not become a header of its own.
fn one_line(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.chars().take(180).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn welcome(name: &str, personal: &str) -> Mail {
        let letter = Letter::Welcome {
            name: name.into(),
            personal: personal.into(),
            manager: "Ingrid Solbakken".into(),
            link: "https://elvebyen.example/logg-inn".into(),
        };
        letter.mail(Lang::Nb, &Partnership::default())
    }

    #[test]
    fn a_welcome_reads_like_one() {
        let mail = welcome("Thi Nguyen", "Så fint at du har symaskin!\nKom innom onsdag.");
        assert_eq!(mail.subject, "Velkommen til Elvebyen, Thi!");
        for part in [
            "Velkommen, Thi!",
            "Så fint at du har symaskin!\nKom innom onsdag.",
            "Ingrid Solbakken",
            "https://elvebyen.example/logg-inn",
        ] {
            assert!(mail.text.contains(part), "{}", mail.text);
        }
        assert!(mail.html.contains("Så fint at du har symaskin!<br>Kom innom onsdag."));
        assert!(mail.html.contains("Elvebyen partnerskap"));
    }

    #[test]
    fn hostile_words_stay_words() {
        let mail = welcome(
            "Eve\r\nBcc: everyone@example.org",
            "<script>alert(1)</script> & \"så videre\"",
        );
        assert!(!mail.subject.contains(['\r', '\n']));
        assert!(!mail.html.contains("<script"), "{}", mail.html);
        assert!(
            mail.html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;så videre&quot;")
        );
    }

    #[test]
    fn the_code_is_what_one_sees_first() {
        let letter = Letter::SignInCode {
            name: "Jonas Nygård".into(),
            code: "481260".into(),
            link: "https://x.example/a?b=1&c=2".into(),
        };
        for lang in Lang::ALL {
            let mail = letter.mail(lang, &Partnership::default());
            assert!(mail.subject.starts_with("481 260"), "{}", mail.subject);
            assert!(mail.text.contains("481 260"));
            assert!(mail.html.contains("href=\"https://x.example/a?b=1&amp;c=2\""));
        }
        assert!(letter.is_secret());
    }
}
