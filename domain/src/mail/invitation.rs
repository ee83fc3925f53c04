//! Asking somebody to an event, and asking once more.

use super::{
    Enclosure,
    event_letter::when_and_where,
    invitation_texts as t,
    letter::{Parts, Piece},
};
use crate::{Lang, Partnership, civil::LocalTime};
use serde::{Deserialize, Serialize};

/// What an invitation says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    pub name: String,
    /// A Pådriver, who may choose what we send; others were asked by somebody who knows their address.
    pub member: bool,
    /// The first letter had no answer.
    pub reminder: bool,
    pub title: String,
    /// Why one should come.
    pub lead: Option<String>,
    pub starts: LocalTime,
    pub ends: LocalTime,
    pub place: Option<String>,
    /// The Community Manager's own words.
    pub personal: Option<String>,
    pub manager: String,
    /// Where one answers without signing in.
    pub link: String,
    /// Where one asks for no more of these.
    pub stop: String,
    /// What a calendar is to know.
    pub entry: Option<Enclosure>,
}

impl Invitation {
    pub(super) fn parts(&self, l: Lang, hello: String, place: &Partnership) -> Parts {
        use Piece::{Button, Note, Paragraph, Quote, Signature};
        let (title, here) = (&self.title, &place.name);
        let subject = match self.reminder {
            false => t::subject(l, title, here),
            true => t::reminder_subject(l, title, here),
        };
        let mut body = vec![Paragraph(match (self.reminder, &self.lead) {
            (true, _) => t::reminder(l, &hello),
            (false, Some(lead)) => t::invited_because(l, &hello, lead),
            (false, None) => t::invited(l, &hello),
        })];
        if let Some(personal) = &self.personal {
            body.push(Quote(personal.clone()));
        }
        body.push(Paragraph(when_and_where(l, self.starts, self.ends, self.place.as_deref())));
        body.push(Button { label: t::answer(l), link: self.link.clone() });
        body.push(Note(t::nothing_sent_yet(l).into()));
        body.push(Signature(self.manager.clone()));
        let why = match self.member {
            true => t::why_member(l, here),
            false => t::why_asked(l, &self.manager, &place.full_name),
        };
        let title = title.clone();
        Parts { subject, title, body, why, choose: self.member, stop: Some(self.stop.clone()) }
    }
}
