//! A letter as plain text, for those who read it so.

use super::{
    html::CHOICES,
    invitation_texts,
    letter::{Parts, Piece},
    texts as t,
};
use crate::{Lang, Partnership};

pub fn text(parts: &Parts, l: Lang, place: &Partnership) -> String {
    let mut out = format!("{}\n\n", parts.title);
    for piece in &parts.body {
        let piece = match piece {
            Piece::Paragraph(text) | Piece::Note(text) | Piece::Quote(text) => text.clone(),
            Piece::Code(code) => format!("    {}", t::code(code)),
            Piece::Signature(name) => format!("{} {name}, {}", t::greetings(l), t::manager(l)),
            Piece::Button { label, link } => format!("{label}: {link}"),
        };
        out.push_str(&piece);
        out.push_str("\n\n");
    }
    let (why, url) = (&parts.why, &place.public_url);
    out.push_str(&format!("-- \n{}\n{why} {}\n", place.full_name, t::reply(l)));
    if parts.choose {
        out.push_str(&format!("{}: {url}{CHOICES}\n", t::choose(l)));
    }
    if let Some(stop) = &parts.stop {
        out.push_str(&format!("{}: {stop}\n", invitation_texts::stop(l)));
    }
    out.push_str(&format!("{url}\n"));
    out
}
