//! Files that come in and go out: what is hostile is refused, and what is taken can do nothing.

use crate::world::{Answer, World, get};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use domain::{
    account::{Role, service as account},
    attachments::DOCUMENT_BYTES,
    events::{
        EventForm, SeriesForm, Stage,
        happened::service,
        service::{move_on, plan},
    },
    members::service::NewPerson,
};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Ingrid, and her breakfast that is over.
async fn held(world: &World, open_to: &str) -> (String, String) {
    let manager = NewPerson { role: Role::Manager, ..world.person("Ingrid Solbakken") };
    let cookie = world.member(manager).await;
    let ingrid =
        account::viewer(&world.ctx, cookie.strip_prefix("session=").unwrap()).await.unwrap();
    let form = EventForm {
        title: "Brukte dører".into(),
        kind: "frokost".into(),
        date: "3.12.2099".into(),
        starts: "08.00".into(),
        ends: "09.30".into(),
        open_to: open_to.into(),
        ..EventForm::default()
    };
    let slug = plan(&world.ctx, &ingrid, &form, &SeriesForm::default()).await.unwrap();
    move_on(&world.ctx, &ingrid, &slug, Stage::Published, false).await.unwrap();
    world.execute("update events set stage = 'held', starts_at = '2026-01-08T07:00:00Z', ends_at = '2026-01-08T08:30:00Z'").await;
    (cookie, slug)
}

/// A form with some words and a file, sent to its page as a browser does.
fn sent(
    cookie: &str,
    slug: &str,
    verb: &str,
    words: (&str, &str),
    file: (&str, &str, &[u8]),
) -> Request<Body> {
    let field = |name: &str, value: &str| {
        format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let (name, called, bytes) = file;
    let head = format!(
        "{}{}--x\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{called}\"\r\ncontent-type: application/pdf\r\n\r\n",
        field("slug", slug),
        field(words.0, words.1)
    );
    let form = [head.as_bytes(), bytes, b"\r\n--x--\r\n"].concat();
    Request::post(format!("/arrangementer/{slug}/etterpa?/api/events/{verb}"))
        .header("content-type", "multipart/form-data; boundary=x")
        .header("cookie", cookie)
        .body(form.into())
        .unwrap()
}

fn slides(cookie: &str, slug: &str, called: &str, bytes: &[u8]) -> Request<Body> {
    sent(cookie, slug, "document", ("called", called), ("document", "lysark.pdf", bytes))
}

async fn fetched(world: &World, path: &str, cookie: &str) -> Answer {
    world.ask(get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

/// Where the page says that the first of its files lies.
fn link<'a>(page: &'a str, ends: &str) -> &'a str {
    let ends = page.find(ends).map(|at| at + ends.len()).unwrap();
    let starts = page[..ends].rfind("/vedlegg/").unwrap();
    &page[starts..ends]
}

#[tokio::test(flavor = "multi_thread")]
async fn slides_go_out_to_be_saved_and_do_nothing() {
    let world = World::new("slides").await;
    let (ingrid, slug) = held(&world, "everyone").await;
    let taken = world.ask(slides(&ingrid, &slug, "Lysark \"<b>\" æ", PDF)).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
    assert_eq!(taken.header("location"), format!("/arrangementer/{slug}/etterpa#lysark"));
    let page = fetched(&world, &format!("/arrangementer/{slug}"), "").await;
    page.says("Lysark \"&lt;b&gt;\" æ");
    let file = fetched(&world, link(&page.text, "/last-ned"), "").await;
    assert_eq!((file.status, file.text.as_bytes()), (StatusCode::OK, PDF));
    let head = Request::head(link(&page.text, "/last-ned")).body(Body::empty()).unwrap();
    let head = world.ask(head).await;
    assert_eq!((head.status, head.text.as_str()), (StatusCode::OK, ""));
    for one in [&file, &head] {
        assert_eq!(one.header("content-length"), PDF.len().to_string(), "before it has all come");
    }
    assert_eq!(file.header("content-type"), "application/pdf");
    let saved =
        "attachment; filename=\"lysark-b-ae.pdf\"; filename*=UTF-8''Lysark%20b%20%C3%A6.pdf";
    assert_eq!(file.header("content-disposition"), saved);
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.header("content-security-policy").ends_with("sandbox"));
    assert!(file.header("content-security-policy").starts_with("default-src 'none'"));
    assert!(file.header("cache-control").starts_with("private"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_says_that_it_is_slides_is_refused_and_its_words_stay() {
    let world = World::new("hostile").await;
    let (ingrid, slug) = held(&world, "everyone").await;
    for (what, bytes) in [
        ("svg", &b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"[..]),
        ("html", b"<!doctype html><script>alert(1)</script>"),
        ("both", b"<html><!-- %PDF-1.4 %%EOF --></html>"),
        ("picture", b"GIF89a/*%PDF-1.4*/=alert(1)//%%EOF"),
    ] {
        let refused = world.ask(slides(&ingrid, &slug, "Amirs lysark", bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        refused.says("Dette er ikke en PDF, ODP eller PPTX");
        refused.says("value=\"Amirs lysark\"");
    }
    let mut large = PDF.to_vec();
    large.resize(DOCUMENT_BYTES + 1, b' ');
    large.extend(b"%%EOF");
    let refused = world.ask(slides(&ingrid, &slug, "Amirs lysark", &large)).await;
    // A little over is looked at, and much over is not even read.
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("Fila er for stor. Høyst 20 MB.");
    large.resize(DOCUMENT_BYTES + 100_000, b' ');
    let refused = world.ask(slides(&ingrid, &slug, "Amirs lysark", &large)).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    refused.says("Fila er for stor. Høyst 20 MB.");
    refused.says("value=\"Amirs lysark\"");
    assert!(world.ctx.files.list("attachments").await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_written_anew_and_one_that_is_none_is_refused() {
    let world = World::new("pictures").await;
    let (ingrid, slug) = held(&world, "everyone").await;
    let picture = |bytes: &[u8]| {
        sent(&ingrid, &slug, "picture", ("shows", "Folk ved et bord"), ("picture", "a.png", bytes))
    };
    for (bytes, words) in [
        (
            &b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"[..],
            "ikke et bilde vi kan lese",
        ),
        (PDF, "ikke et bilde vi kan lese"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (&vast(), "flere piksler enn vi klarer"),
        (b"", "Dette må være med."),
    ] {
        let refused = world.ask(picture(bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        refused.says(words);
        refused.says("value=\"Folk ved et bord\"");
    }
    let polyglot = [&DOT[..], b"<script>alert(1)</script>"].concat();
    let taken = world.ask(picture(&polyglot)).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
    let page = fetched(&world, &format!("/arrangementer/{slug}"), "").await;
    page.says("alt=\"Folk ved et bord\"");
    let jpeg = fetched(&world, link(&page.text, "/640.jpg"), "").await;
    assert_eq!((jpeg.status, jpeg.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert!(!jpeg.text.contains("script"), "what stood behind it is gone");
    assert_eq!(jpeg.header("x-content-type-options"), "nosniff");
    let whole = link(&page.text, "/640.jpg").replace("640.jpg", "");
    for other in ["641.jpg", "last-ned", "640.png", "..%2F..%2Fpadriver.db", "1600"] {
        let none = fetched(&world, &format!("{whole}{other}"), &ingrid).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND, "{other}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_others_nothing_large_is_read_and_they_see_what_was_for_them() {
    let world = World::new("others").await;
    let (ingrid, slug) = held(&world, "members").await;
    let jonas = world.member(world.person("Jonas")).await;
    let mut large = PDF.to_vec();
    large.resize(1024 * 1024, b' ');
    large.extend(b"%%EOF");
    for (cookie, bytes, status) in [
        ("session=gjettet", &large[..], StatusCode::UNAUTHORIZED),
        ("session=gjettet", PDF, StatusCode::UNAUTHORIZED),
        (&jonas, &large, StatusCode::FORBIDDEN),
        (&jonas, PDF, StatusCode::FORBIDDEN),
        (&ingrid, &large, StatusCode::SEE_OTHER),
    ] {
        let answer = world.ask(slides(cookie, &slug, "Lysark", bytes)).await;
        assert_eq!(answer.status, status, "{} bytes for {cookie}", bytes.len());
    }
    let ingrid_viewer =
        account::viewer(&world.ctx, ingrid.strip_prefix("session=").unwrap()).await.unwrap();
    let desk = service::desk(&world.ctx, &ingrid_viewer, &slug).await.unwrap();
    let path = format!("/vedlegg/{}/last-ned", desk.happened.attached.documents[0].id);
    for (cookie, status) in
        [("", StatusCode::NOT_FOUND), (&jonas, StatusCode::OK), (&ingrid, StatusCode::OK)]
    {
        assert_eq!(fetched(&world, &path, cookie).await.status, status, "{cookie}");
    }
    let outside = fetched(&world, &format!("/arrangementer/{slug}"), "").await;
    assert_eq!(outside.status, StatusCode::OK);
    assert!(!outside.text.contains("Dette skjedde"));
    fetched(&world, &format!("/arrangementer/{slug}"), &jonas).await.says("Dette skjedde");
}

/// One red point, as GIF.
const DOT: [u8; 35] =
    *b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

/// The head of a PNG of twenty thousand pixels a side.
fn vast() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    for side in [20_000_u32, 20_000] {
        png.extend(side.to_be_bytes());
    }
    png.extend([1, 0, 0, 0, 0]);
    let crc = !png[12..].iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    });
    png.extend(crc.to_be_bytes());
    png.extend(b"\0\0\0\x02IDATx\x9c\0\0\0\0");
    png
}
