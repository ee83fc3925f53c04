//! What happened at an event: told in words, pictures and slides, seen by those whom it was for, and gone when it is taken away.

use crate::{
    elvebyen::{Clock, breakfast, comes, elvebyen, padriver, published},
    world::{complaint, count, told},
};
use domain::{
    Audience, Complaint, Ctx, Error, Lang,
    account::Viewer,
    attachments::{Attached, AttachmentId, Format, PICTURES_MAX, SIDES, service as attachments},
    demo,
    events::{
        EventForm, SeriesForm, Stage,
        door::MarkForm,
        happened::{Happened, NoteForm, service},
        service::{self as events, delete_draft, door, mark_one, move_on, plan},
    },
};
use futures_util::TryStreamExt;
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::ImageRgb8(RgbImage::new(width, height))
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    bytes
}

fn words(words: &str, version: &str) -> NoteForm {
    NoteForm { words: words.into(), version: version.into() }
}

/// The breakfast is over.
async fn over(ctx: &Ctx, form: &EventForm) -> (Ctx, Clock, Viewer, String) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, form).await;
    clock.set("2026-12-03T10:00");
    (ctx, clock, ingrid, slug)
}

async fn seen(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Option<Happened> {
    service::happened(ctx, viewer, slug).await.unwrap()
}

/// The titles of its pictures and of its documents, in order, as the manager sees them.
async fn titles(ctx: &Ctx, ingrid: &Viewer, slug: &str) -> Vec<String> {
    let all = service::desk(ctx, ingrid, slug).await.unwrap().happened.attached;
    let pictures = all.pictures.into_iter().map(|one| one.title);
    pictures.chain(all.documents.into_iter().map(|one| one.title)).collect()
}

async fn ids(ctx: &Ctx, ingrid: &Viewer, slug: &str) -> Vec<AttachmentId> {
    let all = service::desk(ctx, ingrid, slug).await.unwrap().happened.attached;
    let pictures = all.pictures.iter().map(|one| one.id);
    pictures.chain(all.documents.iter().map(|one| one.id)).collect()
}

pub async fn what_happened_is_told_in_words_pictures_and_slides(ctx: &Ctx) {
    let (ctx, _, ingrid, slug) = over(ctx, &breakfast("10")).await;
    let stranger = Viewer::default();
    assert_eq!(seen(&ctx, &stranger, &slug).await, None, "nothing is told yet");
    let mut heard = ctx.live.subscribe();
    service::save_note(&ctx, &ingrid, &slug, &words("Vi var 31.\n\n- suppe", "")).await.unwrap();
    assert_eq!(told(&mut heard), Audience::Public, "open pages hear it");
    service::add_picture(&ctx, &ingrid, &slug, "Folk ved et bord", png(2000, 1000)).await.unwrap();
    service::add_document(&ctx, &ingrid, &slug, "Amirs lysark", PDF.to_vec()).await.unwrap();
    let all = seen(&ctx, &stranger, &slug).await.unwrap();
    let note = all.note.unwrap();
    assert_eq!(
        (note.words.as_str(), note.by.as_deref()),
        ("Vi var 31.\n\n- suppe", Some("Ingrid"))
    );
    let picture = &all.attached.pictures[0];
    assert_eq!(
        (picture.title.as_str(), picture.width, picture.height),
        ("Folk ved et bord", 1600, 800)
    );
    for (side, expected) in SIDES.into_iter().zip([(640, 320), (1600, 800)]) {
        let jpeg = attachments::picture_file(&ctx, &stranger, picture.id, side).await.unwrap();
        let read = image::load_from_memory_with_format(&jpeg, ImageFormat::Jpeg).unwrap();
        assert_eq!((read.width(), read.height()), expected);
    }
    let slides = &all.attached.documents[0];
    assert_eq!((slides.format, slides.bytes), (Format::Pdf, PDF.len() as u64));
    let (document, file) = attachments::document_file(&ctx, &stranger, slides.id).await.unwrap();
    assert_eq!(file.bytes, slides.bytes);
    let bytes: Vec<Vec<u8>> = file.pieces.try_collect().await.unwrap();
    assert_eq!((document.file_name(), bytes.concat()), ("Amirs lysark.pdf".into(), PDF.to_vec()));
    for side in [0, 1, 641, u32::MAX] {
        let none = attachments::picture_file(&ctx, &stranger, picture.id, side).await;
        assert_eq!(none, Err(Error::NotFound), "{side}");
    }
    let as_the_other = [
        attachments::picture_file(&ctx, &stranger, slides.id, 640).await.err(),
        attachments::document_file(&ctx, &stranger, picture.id).await.err(),
    ];
    assert_eq!(as_the_other, [Some(Error::NotFound), Some(Error::NotFound)]);
}

pub async fn it_is_shown_to_those_whom_the_event_was_for_once_it_has_begun(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let (amir, jonas) =
        (padriver(&ctx, "Amir Haidari").await, padriver(&ctx, "Jonas Nygård").await);
    let stranger = Viewer::default();
    for (open_to, by_stranger, by_jonas) in
        [("everyone", true, true), ("members", false, true), ("invited", false, false)]
    {
        clock.set("2026-11-24T12:00");
        let form = EventForm {
            title: format!("For {open_to}"),
            open_to: "everyone".into(),
            ..breakfast("10")
        };
        let slug = published(&ctx, &ingrid, &form).await;
        comes(&ctx, &amir, &slug).await;
        let mut form = events::filled(&ctx, &ingrid, &slug).await.unwrap();
        form.open_to = open_to.into();
        events::change(&ctx, &ingrid, &slug, &form, false).await.unwrap();
        service::add_document(&ctx, &ingrid, &slug, "Lysark", PDF.to_vec()).await.unwrap();
        let id = ids(&ctx, &ingrid, &slug).await[0];
        for viewer in [&stranger, &jonas, &amir, &ingrid] {
            assert_eq!(seen(&ctx, viewer, &slug).await, None, "{open_to}: not before it begins");
            let file = attachments::document_file(&ctx, viewer, id).await;
            assert_eq!(file.is_ok(), viewer.manager().is_ok(), "{open_to}");
        }
        clock.set("2026-12-03T08:00");
        for (viewer, sees) in
            [(&stranger, by_stranger), (&jonas, by_jonas), (&amir, true), (&ingrid, true)]
        {
            assert_eq!(seen(&ctx, viewer, &slug).await.is_some(), sees, "{open_to} {viewer:?}");
            let file = attachments::document_file(&ctx, viewer, id).await;
            assert_eq!(file.is_ok(), sees, "{open_to} {viewer:?}");
            assert!(matches!(file, Ok(_) | Err(Error::NotFound)), "not told that it is there");
        }
    }
    let slug = published(
        &ctx,
        &ingrid,
        &EventForm { title: "Avlyst".into(), date: "10.12.2026".into(), ..breakfast("9") },
    )
    .await;
    service::save_note(&ctx, &ingrid, &slug, &words("Ble det ikke noe av", "")).await.unwrap();
    move_on(&ctx, &ingrid, &slug, Stage::Cancelled, false).await.unwrap();
    clock.set("2026-12-11T08:00");
    assert_eq!(seen(&ctx, &stranger, &slug).await, None, "what was called off did not happen");
}

pub async fn only_the_manager_tells_and_only_of_the_event_it_lies_with(ctx: &Ctx) {
    let (ctx, _, ingrid, slug) = over(ctx, &breakfast("10")).await;
    let other = published(
        &ctx,
        &ingrid,
        &EventForm { title: "En annen".into(), date: "10.12.2026".into(), ..breakfast("9") },
    )
    .await;
    service::add_document(&ctx, &ingrid, &slug, "Lysark", PDF.to_vec()).await.unwrap();
    let id = ids(&ctx, &ingrid, &slug).await[0];
    let jonas = padriver(&ctx, "Jonas Nygård").await;
    for (viewer, refused) in
        [(&Viewer::default(), Error::SignInRequired), (&jonas, Error::Forbidden)]
    {
        let said = [
            service::desk(&ctx, viewer, &slug).await.map(drop),
            service::save_note(&ctx, viewer, &slug, &words("Min fest", "")).await,
            service::add_picture(&ctx, viewer, &slug, "Meg", png(9, 9)).await,
            service::add_document(&ctx, viewer, &slug, "Mitt", PDF.to_vec()).await,
            service::describe(&ctx, viewer, &slug, id, "Mitt").await,
            service::step(&ctx, viewer, &slug, id, true).await,
            service::remove(&ctx, viewer, &slug, id).await,
        ];
        for one in said {
            assert_eq!(one, Err(refused.clone()));
        }
    }
    for one in [
        service::describe(&ctx, &ingrid, &other, id, "Mitt").await,
        service::step(&ctx, &ingrid, &other, id, true).await,
        service::remove(&ctx, &ingrid, &other, id).await,
        service::remove(&ctx, &ingrid, &slug, ctx.env.id()).await,
        service::add_picture(&ctx, &ingrid, "ingen-slik", "Meg", png(9, 9)).await,
    ] {
        assert_eq!(one, Err(Error::NotFound));
    }
    assert_eq!(titles(&ctx, &ingrid, &slug).await, ["Lysark"], "and nothing came of it");
    assert_eq!(ctx.files.list("attachments").await.unwrap().len(), 1);
}

pub async fn pictures_are_put_in_order_described_and_taken_away(ctx: &Ctx) {
    let (ctx, _, ingrid, slug) = over(ctx, &breakfast("10")).await;
    for title in ["En", "To", "Tre"] {
        service::add_picture(&ctx, &ingrid, &slug, title, png(60, 40)).await.unwrap();
    }
    service::add_document(&ctx, &ingrid, &slug, "Lysark", PDF.to_vec()).await.unwrap();
    let [_, _, three, slides] =
        <[AttachmentId; 4]>::try_from(ids(&ctx, &ingrid, &slug).await).unwrap();
    service::step(&ctx, &ingrid, &slug, three, true).await.unwrap();
    service::step(&ctx, &ingrid, &slug, slides, true).await.unwrap();
    assert_eq!(titles(&ctx, &ingrid, &slug).await, ["En", "Tre", "To", "Lysark"]);
    service::describe(&ctx, &ingrid, &slug, three, " <b>Tre</b> & fire ").await.unwrap();
    let wrong = service::describe(&ctx, &ingrid, &slug, three, " ").await.unwrap_err();
    assert_eq!(complaint(&wrong, "words"), Some(Complaint::Missing));
    assert_eq!(ctx.files.list("attachments").await.unwrap().len(), 3 * SIDES.len() + 1);
    service::remove(&ctx, &ingrid, &slug, ids(&ctx, &ingrid, &slug).await[0]).await.unwrap();
    service::add_picture(&ctx, &ingrid, &slug, "Fem", png(60, 40)).await.unwrap();
    assert_eq!(titles(&ctx, &ingrid, &slug).await, ["<b>Tre</b> & fire", "To", "Fem", "Lysark"]);
    assert_eq!(
        ctx.files.list("attachments").await.unwrap().len(),
        3 * SIDES.len() + 1,
        "its files went too"
    );
    assert_eq!(service::remove(&ctx, &ingrid, &slug, slides).await, Ok(()));
    assert_eq!(service::remove(&ctx, &ingrid, &slug, slides).await, Err(Error::NotFound), "once");
}

pub async fn what_is_no_picture_and_what_are_no_slides_leaves_nothing(ctx: &Ctx) {
    let (ctx, _, ingrid, slug) = over(ctx, &breakfast("10")).await;
    for (bytes, expected) in [
        (PDF.to_vec(), Complaint::NotAPicture),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), Complaint::NotAPicture),
        (b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), Complaint::Heic),
        (Vec::new(), Complaint::Missing),
    ] {
        let wrong = service::add_picture(&ctx, &ingrid, &slug, "", bytes).await.unwrap_err();
        assert_eq!(complaint(&wrong, "picture"), Some(expected));
        assert_eq!(complaint(&wrong, "shows"), Some(Complaint::Missing), "both at once");
    }
    for bytes in [png(9, 9), b"<html>".to_vec()] {
        let wrong = service::add_document(&ctx, &ingrid, &slug, "Lysark", bytes).await.unwrap_err();
        assert_eq!(complaint(&wrong, "document"), Some(Complaint::NotADocument));
    }
    assert!(ctx.files.list("attachments").await.unwrap().is_empty());
    for number in 0..PICTURES_MAX {
        service::add_picture(&ctx, &ingrid, &slug, &number.to_string(), png(4, 3)).await.unwrap();
    }
    let full = service::add_picture(&ctx, &ingrid, &slug, "Ett til", png(4, 3)).await.unwrap_err();
    assert_eq!(complaint(&full, "picture"), Some(Complaint::TooMany(PICTURES_MAX)));
    let files = ctx.files.list("attachments").await.unwrap().len();
    assert_eq!(files, usize::from(PICTURES_MAX) * SIDES.len(), "and its files went again");
    for _ in 0..80 {
        let said = service::add_document(&ctx, &ingrid, &slug, "", b"x".to_vec()).await;
        if said == Err(Error::RateLimited) {
            return;
        }
    }
    panic!("an hour is never full");
}

pub async fn two_who_write_at_once_are_told(ctx: &Ctx) {
    let (ctx, _, ingrid, slug) = over(ctx, &breakfast("10")).await;
    service::save_note(&ctx, &ingrid, &slug, &words("Først", "")).await.unwrap();
    let form = service::desk(&ctx, &ingrid, &slug).await.unwrap().form;
    assert_eq!((form.words.as_str(), form.version.as_str()), ("Først", "1"));
    service::save_note(&ctx, &ingrid, &slug, &words("Så", "1")).await.unwrap();
    let late = service::save_note(&ctx, &ingrid, &slug, &words("For sent", "1")).await;
    assert_eq!(late, Err(Error::Conflict));
    service::save_note(&ctx, &ingrid, &slug, &words(" ", "2")).await.unwrap();
    assert_eq!(seen(&ctx, &Viewer::default(), &slug).await, None, "no words: nothing is told");
    assert_eq!(count(&ctx, "select count(*) from event_notes where words <> ''").await, 0);
    // Written anew since: who began before they were taken away has not seen these.
    let form = service::desk(&ctx, &ingrid, &slug).await.unwrap().form;
    assert_eq!((form.words.as_str(), form.version.as_str()), ("", "3"));
    service::save_note(&ctx, &ingrid, &slug, &words("På nytt", "3")).await.unwrap();
    for seen_then in ["", "1", "2", "3"] {
        let late = service::save_note(&ctx, &ingrid, &slug, &words("Gammelt", seen_then)).await;
        assert_eq!(late, Err(Error::Conflict), "{seen_then:?}");
    }
}

pub async fn a_picture_is_looked_at_by_those_whom_it_is_for(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let form = EventForm { open_to: "members".into(), ..breakfast("10") };
    let slug = published(&ctx, &ingrid, &form).await;
    let (amir, stranger) = (padriver(&ctx, "Amir Haidari").await, Viewer::default());
    service::add_picture(&ctx, &ingrid, &slug, "Folk ved et bord", png(9, 9)).await.unwrap();
    let early = service::pictures(&ctx, &amir, &slug).await.map(drop);
    assert_eq!(early, Err(Error::NotFound), "it has not begun");
    clock.set("2026-12-03T10:00");
    for who in [&ingrid, &amir] {
        let (title, pictures) = service::pictures(&ctx, who, &slug).await.unwrap();
        assert_eq!((title.as_str(), pictures.len()), (form.title.as_str(), 1));
    }
    assert_eq!(service::pictures(&ctx, &stranger, &slug).await.map(drop), Err(Error::NotFound));
    assert_eq!(service::pictures(&ctx, &amir, "ingen").await.map(drop), Err(Error::NotFound));
}

pub async fn who_wants_no_pictures_is_counted_where_pictures_are_added(ctx: &Ctx) {
    let (ctx, clock, ingrid) = elvebyen(ctx).await;
    let slug = published(&ctx, &ingrid, &breakfast("10")).await;
    for name in ["Amir Haidari", "Jonas Nygård"] {
        comes(&ctx, &padriver(&ctx, name).await, &slug).await;
    }
    assert_eq!(service::desk(&ctx, &ingrid, &slug).await.unwrap().no_photo, 0);
    clock.set("2026-12-03T08:10");
    let rows = door(&ctx, &ingrid, Lang::Nb, &slug).await.unwrap().rows;
    let form = MarkForm { here: String::new(), no_photo: format!("{} on", rows[0].id) };
    mark_one(&ctx, &ingrid, &slug, &form).await.unwrap();
    assert_eq!(service::desk(&ctx, &ingrid, &slug).await.unwrap().no_photo, 1);
}

pub async fn files_that_are_nobodys_go_and_others_stay(ctx: &Ctx) {
    let (ctx, clock, ingrid, slug) = over(ctx, &breakfast("10")).await;
    service::add_document(&ctx, &ingrid, &slug, "Lysark", PDF.to_vec()).await.unwrap();
    let draft = EventForm { title: "Utkast".into(), date: "10.12.2026".into(), ..breakfast("9") };
    let draft = plan(&ctx, &ingrid, &draft, &SeriesForm::default()).await.unwrap();
    service::add_picture(&ctx, &ingrid, &draft, "For tidlig", png(9, 9)).await.unwrap();
    delete_draft(&ctx, &ingrid, &draft, false).await.unwrap();
    assert_eq!(count(&ctx, "select count(*) from attachments").await, 1);
    attachments::forget_orphans(&ctx).await.unwrap();
    let files = || async { ctx.files.list("attachments").await.unwrap().len() };
    assert_eq!(files().await, 1 + SIDES.len(), "what is young may be on its way");
    clock.set("2026-12-03T12:00");
    attachments::forget_orphans(&ctx).await.unwrap();
    assert_eq!(files().await, 1);
    let id = ids(&ctx, &ingrid, &slug).await[0];
    assert!(attachments::document_file(&ctx, &ingrid, id).await.is_ok());
}

pub async fn elvebyen_tells_of_two_breakfasts(ctx: &Ctx) {
    demo::make(ctx, 1).await.unwrap();
    let stranger = Viewer::default();
    let past = events::programme(ctx, &stranger, Lang::Nb).await.unwrap().past;
    let mut told = Vec::new();
    for event in &past {
        if let Some(all) = seen(ctx, &stranger, &event.slug).await {
            let Attached { pictures, documents } = all.attached;
            told.push((event.title.as_str(), pictures.len(), documents.len()));
            assert!(all.note.unwrap().by.is_some());
            for picture in &pictures {
                assert!(attachments::picture_file(ctx, &stranger, picture.id, 640).await.is_ok());
            }
            for document in &documents {
                let (found, bytes) =
                    attachments::document_file(ctx, &stranger, document.id).await.unwrap();
                assert_eq!((found.format, found.bytes), (Format::Pdf, bytes.bytes));
            }
        }
    }
    assert_eq!(told, [("Hva koster en brukt dør?", 3, 1), ("Elva som klasserom", 1, 0)]);
}
