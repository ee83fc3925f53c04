//! `GET /vedlegg/{id}/…`: pictures and documents that lie with something, for those who may see it; and how they come in.

use crate::{
    refusal::hidden,
    uploads::{Said, answer},
};
use app::uploads::{EVENT_DOCUMENT, EVENT_PICTURE};
use axum::{
    Extension,
    body::Body,
    extract::{Multipart, Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    Ctx, Error,
    account::Viewer,
    attachments::{Document, service as attachments},
    events::happened::service as happened,
    text,
};
use futures_util::TryStreamExt;
use uuid::Uuid;

/// It never changes under its id, but who may see it can: kept by the viewer's browser only, for an hour.
const AN_HOUR: &str = "private, max-age=3600";
/// A picture that stands alone in a browser's window is laid out by the browser's own style.
const PICTURE: &str =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
/// Whatever is in a document, it does nothing here.
const DOCUMENT: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

pub async fn show(
    State(ctx): State<Ctx>,
    Extension(viewer): Extension<Viewer>,
    Path((id, file)): Path<(String, String)>,
) -> Response {
    match found(&ctx, &viewer, &id, &file).await {
        Ok(response) => response,
        Err(error) => hidden(error).into_response(),
    }
}

async fn found(ctx: &Ctx, viewer: &Viewer, id: &str, file: &str) -> Result<Response, Error> {
    let id = id.parse::<Uuid>().map_err(|_| Error::NotFound)?.into();
    if file == "last-ned" {
        let (document, file) = attachments::document_file(ctx, viewer, id).await?;
        let said = [
            (header::CONTENT_LENGTH, file.bytes.to_string()),
            (header::CONTENT_TYPE, document.format.media_type().to_owned()),
            (header::CONTENT_DISPOSITION, to_save(&document)),
            (header::CACHE_CONTROL, AN_HOUR.to_owned()),
            (header::CONTENT_SECURITY_POLICY, DOCUMENT.to_owned()),
        ];
        let pieces = file.pieces.map_err(|error| std::io::Error::other(format!("{error:?}")));
        return Ok((said, Body::from_stream(pieces)).into_response());
    }
    let side = file.strip_suffix(".jpg").and_then(|side| side.parse().ok());
    let jpeg = attachments::picture_file(ctx, viewer, id, side.ok_or(Error::NotFound)?).await?;
    let said = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CACHE_CONTROL, AN_HOUR),
        (header::CONTENT_SECURITY_POLICY, PICTURE),
    ];
    Ok((said, jpeg).into_response())
}

/// To be saved and never opened in the page, by its name: in plain letters for old programs, and as RFC 8187
/// writes it.
fn to_save(document: &Document) -> String {
    let name = document.file_name();
    let ending = document.format.ending();
    let plain = text::slugify(name.trim_end_matches(ending).trim_end_matches('.'));
    let plain = if plain.is_empty() { "fil" } else { &plain };
    format!("attachment; filename=\"{plain}.{ending}\"; filename*=UTF-8''{}", in_header(&name))
}

/// Percent-encoded, but for what RFC 8187 lets stand.
fn in_header(name: &str) -> String {
    name.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// `POST /api/events/picture`: the fields `slug`, `shows` and `picture`.
pub async fn receive_picture(
    State(ctx): State<Ctx>,
    Extension(viewer): Extension<Viewer>,
    form: Multipart,
) -> Response {
    let done = async {
        viewer.manager()?;
        let mut said = Said::read(form).await?;
        let (slug, shows) = (said.text("slug"), said.text("shows"));
        happened::add_picture(&ctx, &viewer, &slug, &shows, said.file("picture")).await?;
        Ok(format!("/arrangementer/{slug}/etterpa#bilder"))
    };
    answer(EVENT_PICTURE, done.await)
}

/// `POST /api/events/document`: the fields `slug`, `called` and `document`.
pub async fn receive_document(
    State(ctx): State<Ctx>,
    Extension(viewer): Extension<Viewer>,
    form: Multipart,
) -> Response {
    let done = async {
        viewer.manager()?;
        let mut said = Said::read(form).await?;
        let (slug, called) = (said.text("slug"), said.text("called"));
        happened::add_document(&ctx, &viewer, &slug, &called, said.file("document")).await?;
        Ok(format!("/arrangementer/{slug}/etterpa#lysark"))
    };
    answer(EVENT_DOCUMENT, done.await)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::attachments::Format;

    #[test]
    fn a_name_is_written_so_that_nothing_follows_from_it() {
        for (title, expected) in [
            ("Lysark", "attachment; filename=\"lysark.pdf\"; filename*=UTF-8''Lysark.pdf"),
            (
                "Ærlig talt: æøå",
                "attachment; filename=\"aerlig-talt-aeoa.pdf\"; filename*=UTF-8''%C3%86rlig%20talt%20%C3%A6%C3%B8%C3%A5.pdf",
            ),
            (
                "\"\r\nset-cookie: a=b",
                "attachment; filename=\"set-cookie-a-b.pdf\"; filename*=UTF-8''set-cookie%20a%3Db.pdf",
            ),
            ("日本", "attachment; filename=\"fil.pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf"),
        ] {
            let document = Document {
                id: Uuid::nil().into(),
                title: title.into(),
                format: Format::Pdf,
                bytes: 0,
            };
            assert_eq!(to_save(&document), expected, "{title:?}");
        }
    }
}
