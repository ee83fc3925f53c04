//! Text as people wrote it: an empty line parts paragraphs, `- ` begins a point of a list, an address is a link.

use leptos::prelude::*;

#[derive(Debug, PartialEq, Eq)]
enum Block<'a> {
    Paragraph(Vec<&'a str>),
    List(Vec<&'a str>),
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Words(&'a str),
    Link(&'a str),
}

pub fn written(text: &str) -> AnyView {
    blocks(text).into_iter().map(drawn).collect_view().into_any()
}

fn drawn(block: Block) -> AnyView {
    match block {
        Block::Paragraph(lines) => {
            let lines = lines.into_iter().enumerate();
            let lines =
                lines.map(|(n, text)| view! { {(n > 0).then(|| view! { <br /> })} {line(text)} });
            view! { <p>{lines.collect_view()}</p> }.into_any()
        }
        Block::List(points) => {
            let points = points.into_iter().map(|point| view! { <li>{line(point)}</li> });
            view! { <ul class="points">{points.collect_view()}</ul> }.into_any()
        }
    }
}

fn line(text: &str) -> AnyView {
    let piece = |piece: Piece| match piece {
        Piece::Words(words) => words.to_owned().into_any(),
        Piece::Link(url) => {
            let (href, url) = (url.to_owned(), url.to_owned());
            view! { <a href=href rel="external noopener nofollow">{url}</a> }.into_any()
        }
    };
    pieces(text).into_iter().map(piece).collect_view().into_any()
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut parted = true;
    for line in text.lines().map(str::trim) {
        let point = ["- ", "• ", "* "].iter().find_map(|mark| line.strip_prefix(mark));
        match (point, blocks.last_mut()) {
            _ if line.is_empty() => {}
            (Some(point), Some(Block::List(points))) => points.push(point.trim_start()),
            (Some(point), _) => blocks.push(Block::List(vec![point.trim_start()])),
            (None, Some(Block::Paragraph(lines))) if !parted => lines.push(line),
            (None, _) => blocks.push(Block::Paragraph(vec![line])),
        }
        parted = line.is_empty();
    }
    blocks
}

fn pieces(line: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), line);
    while let Some(start) = ["https://", "http://"].iter().filter_map(|s| rest.find(s)).min() {
        let url = &rest[start..];
        let end = url.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(url.len());
        // What ends the sentence is not of the address; nor is a bracket that it stands in.
        let mut url = url[..end].trim_end_matches(|c: char| ".,;:!?'»”".contains(c));
        if !url.contains('(') {
            url = url.trim_end_matches([')', '.', ',']);
        }
        if start > 0 {
            pieces.push(Piece::Words(&rest[..start]));
        }
        let has_host = url.split_once("://").is_some_and(|(_, host)| !host.is_empty());
        pieces.push(if has_host { Piece::Link(url) } else { Piece::Words(url) });
        rest = &rest[start + url.len()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Block::*, Piece::*, *};

    #[test]
    fn paragraphs_and_lists_are_told_apart() {
        for (text, expected) in [
            ("En\nto\n\ntre", vec![Paragraph(vec!["En", "to"]), Paragraph(vec!["tre"])]),
            (
                "Enige om:\n- a\n- b\nog så",
                vec![Paragraph(vec!["Enige om:"]), List(vec!["a", "b"]), Paragraph(vec!["og så"])],
            ),
            ("- a\n\n- b", vec![List(vec!["a", "b"])]),
            ("-5 grader", vec![Paragraph(vec!["-5 grader"])]),
            ("\n\n", vec![]),
        ] {
            assert_eq!(blocks(text), expected, "{text:?}");
        }
    }

    #[test]
    fn an_address_is_a_link_and_what_follows_it_is_not() {
        let url = "https://example.org/a?b=1";
        for (line, expected) in [
            ("Se https://example.org/a?b=1.", vec![Words("Se "), Link(url), Words(".")]),
            ("(https://example.org/a?b=1)", vec![Words("("), Link(url), Words(")")]),
            (
                "http://a.no og http://b.no",
                vec![Link("http://a.no"), Words(" og "), Link("http://b.no")],
            ),
            ("javascript:alert(1)", vec![Words("javascript:alert(1)")]),
            ("https://\"onclick=x", vec![Words("https://"), Words("\"onclick=x")]),
            ("https://a.no/<script>", vec![Link("https://a.no/"), Words("<script>")]),
            (
                "https://no.wikipedia.org/wiki/Elv_(vann)",
                vec![Link("https://no.wikipedia.org/wiki/Elv_(vann)")],
            ),
            ("", vec![]),
        ] {
            assert_eq!(pieces(line), expected, "{line}");
        }
    }
}
