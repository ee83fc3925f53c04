//! What a document is, by what is in it and never by what it is called.

use super::{DOCUMENT_BYTES, Format, zip};
use crate::Complaint;

/// A presentation or a PDF; anything else is not taken, nor what carries programs along.
///
/// # Errors
/// `DocumentTooLarge`, `NotADocument`, `Missing`.
pub fn format(bytes: &[u8]) -> Result<Format, Complaint> {
    if bytes.is_empty() {
        return Err(Complaint::Missing);
    }
    if bytes.len() > DOCUMENT_BYTES {
        return Err(Complaint::DocumentTooLarge((DOCUMENT_BYTES / 1024 / 1024) as u16));
    }
    let found = if is_pdf(bytes) { Some(Format::Pdf) } else { slides(bytes) };
    found.ok_or(Complaint::NotADocument)
}

/// From its first byte, with an end where an end stands.
fn is_pdf(bytes: &[u8]) -> bool {
    let head = bytes.starts_with(b"%PDF-1.") || bytes.starts_with(b"%PDF-2.");
    let tail = &bytes[bytes.len().saturating_sub(1024)..];
    head && tail.windows(5).any(|five| five == b"%%EOF")
}

fn slides(bytes: &[u8]) -> Option<Format> {
    let names = zip::names(bytes)?;
    let has = |name: &[u8]| names.contains(&name);
    let programs = names.iter().any(|name| {
        let name = name.to_ascii_lowercase();
        name.ends_with(b"vbaproject.bin") || name.starts_with(b"basic/")
    });
    if programs {
        return None;
    }
    let odp = (&b"mimetype"[..], Format::Odp.media_type().as_bytes());
    if zip::first_stored(bytes) == Some(odp) && has(b"content.xml") {
        return Some(Format::Odp);
    }
    let pptx = has(b"[Content_Types].xml") && has(b"ppt/presentation.xml");
    pptx.then_some(Format::Pptx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attachments::zip::sample;

    const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    fn odp() -> Vec<u8> {
        let mime = Format::Odp.media_type().as_bytes();
        sample(&[("mimetype", mime), ("content.xml", b"<x/>")])
    }

    fn pptx(more: &[(&str, &[u8])]) -> Vec<u8> {
        let entries: [(&str, &[u8]); 2] =
            [("[Content_Types].xml", b"<Types/>"), ("ppt/presentation.xml", b"<p/>")];
        sample(&[&entries[..], more].concat())
    }

    #[test]
    fn slides_are_known_by_what_is_in_them() {
        for (bytes, expected) in
            [(PDF.to_vec(), Format::Pdf), (odp(), Format::Odp), (pptx(&[]), Format::Pptx)]
        {
            assert_eq!(format(&bytes), Ok(expected));
        }
    }

    #[test]
    fn what_only_looks_like_slides_is_refused() {
        let wrong_kind = sample(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", b"<x/>"),
        ]);
        let behind = [&pptx(&[])[..], b"<script>alert(1)</script>"].concat();
        let before = [b"GIF89a", &pptx(&[])[..]].concat();
        let mut cut = pptx(&[]);
        cut.truncate(cut.len() - 9);
        for (what, bytes) in [
            ("an svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec()),
            ("html", b"<!doctype html><script>alert(1)</script>".to_vec()),
            ("a pdf behind html", [b"<html>", PDF].concat()),
            ("half a pdf", PDF[..20].to_vec()),
            ("a program", b"MZ\x90\0\x03".to_vec()),
            ("any zip", sample(&[("les.txt", b"hei")])),
            ("a text, not a presentation", wrong_kind),
            ("macros", pptx(&[("ppt/vbaProject.bin", b"x")])),
            ("a page behind a zip", behind),
            ("a zip behind a picture", before),
            ("half a zip", cut),
            (
                "a zip that lies",
                b"PK\x03\x04PK\x05\x06\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0"
                    .to_vec(),
            ),
        ] {
            assert_eq!(format(&bytes), Err(Complaint::NotADocument), "{what}");
        }
        assert_eq!(format(b""), Err(Complaint::Missing));
        let mut large = PDF.to_vec();
        large.resize(DOCUMENT_BYTES + 1, b' ');
        assert_eq!(format(&large), Err(Complaint::DocumentTooLarge(20)));
    }
}
