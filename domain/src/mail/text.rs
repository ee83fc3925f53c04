//! A letter as plain text, for those who read it so.

use super::{
    letter::{Parts, Piece},
    texts as t,
};
use crate::Partnership;

pub fn text(parts: &Parts, place: &Partnership) -> String {
    let mut out = format!("{}\n\n", parts.title);
    for piece in &parts.body {
        let piece = match piece {
            Piece::Paragraph(text) | Piece::Note(text) | Piece::Quote(text) => text.clone(),
            Piece::Code(code) => format!("    {}", t::code(code)),
            Piece::Button { label, link } => format!("{label}: {link}"),
        };
        out.push_str(&piece);
        out.push_str("\n\n");
    }
    out.push_str(&format!("-- \n{}\n{}\n{}\n", place.full_name, parts.footer, place.public_url));
    out
}
