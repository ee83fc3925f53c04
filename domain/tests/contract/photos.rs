//! Photos: none is lost, and none stays that is nobody's.

use crate::{
    directory,
    world::{Folder, admitted, complaint, person},
};
use domain::{
    Complaint, Ctx, Error,
    account::{Role, Viewer},
    files::Files,
    members::{
        Portrait, PortraitForm, ProfileForm,
        photo::{self, Crop, SIZES},
        service,
    },
};
use image::{DynamicImage, ImageFormat, RgbImage};
use std::{fs, io::Cursor};
use uuid::Uuid;

pub async fn a_photo_is_there_until_it_is_replaced(ctx: &Ctx) {
    let amir = person(ctx, "Amir", Role::Member).await;
    photo::replace(ctx, &amir, picture(), Crop::MIDDLE).await.unwrap();
    let first = photo_of(ctx, &amir).await.unwrap();
    assert!(photo::read(ctx, &amir, first, 96).await.is_ok());
    photo::replace(ctx, &amir, picture(), Crop::MIDDLE).await.unwrap();
    assert_ne!(photo_of(ctx, &amir).await, Some(first));
    assert_eq!(ctx.files.list("photos").await.unwrap().len(), SIZES.len());
}

pub async fn a_photo_is_for_those_who_may_see_it(ctx: &Ctx) {
    let amir = admitted(ctx, directory::amir(ctx, true)).await;
    let (visitor, jonas) = (Viewer::default(), person(ctx, "Jonas", Role::Member).await);
    let ingrid = person(ctx, "Ingrid", Role::Manager).await;
    photo::replace(ctx, &amir, picture(), Crop::MIDDLE).await.unwrap();
    let id = photo_of(ctx, &amir).await.unwrap();
    assert_eq!(photo::read(ctx, &visitor, id, 321).await, Err(Error::NotFound));
    for (see, by_visitor, by_jonas) in
        [("public", true, true), ("members", false, true), ("manager", false, false)]
    {
        let form = service::me(ctx, &amir).await.unwrap().form;
        let form = ProfileForm { see_portrait: see.into(), ..form };
        service::update_me(ctx, &amir, &form).await.unwrap();
        for (viewer, may) in
            [(&visitor, by_visitor), (&jonas, by_jonas), (&ingrid, true), (&amir, true)]
        {
            for side in photo::SIZES {
                let read = photo::read(ctx, viewer, id, side).await;
                assert_eq!(read.is_ok(), may, "{see} {side} {viewer:?}");
                assert!(read.is_ok_and(|jpeg| jpeg.starts_with(&[0xFF, 0xD8])) == may);
            }
        }
    }
}

pub async fn what_is_no_photo_leaves_the_one_before(ctx: &Ctx) {
    let amir = admitted(ctx, directory::amir(ctx, true)).await;
    photo::replace(ctx, &amir, picture(), Crop::MIDDLE).await.unwrap();
    let before = photo_of(ctx, &amir).await.unwrap();
    let refused = photo::replace(ctx, &amir, b"%PDF-1.7".to_vec(), Crop::MIDDLE).await.unwrap_err();
    assert_eq!(complaint(&refused, "photo"), Some(Complaint::NotAPicture));
    assert_eq!(photo_of(ctx, &amir).await, Some(before));
    let nobody = photo::replace(ctx, &Viewer::default(), picture(), Crop::MIDDLE).await;
    assert_eq!(nobody, Err(Error::SignInRequired));
}

pub async fn a_photo_that_cannot_be_kept_leaves_nothing_behind(ctx: &Ctx) {
    let amir = person(ctx, "Amir", Role::Member).await;
    let (folder, ctx) = on_a_disk(ctx, "not_kept");
    let photos = folder.path().join("photos");
    fs::write(&photos, "a file where the folder should be").unwrap();
    let failed = photo::replace(&ctx, &amir, picture(), Crop::MIDDLE).await;
    assert_eq!(failed, Err(Error::Unavailable));
    assert_eq!(photo_of(&ctx, &amir).await, None);

    fs::remove_file(&photos).unwrap();
    let gone = Viewer(amir.0.clone().map(|me| domain::account::Person { id: ctx.env.id(), ..me }));
    let failed = photo::replace(&ctx, &gone, picture(), Crop::MIDDLE).await;
    assert_eq!(failed, Err(Error::SignInRequired));
    assert!(ctx.files.list("photos").await.unwrap().is_empty());
}

pub async fn what_is_done_is_not_undone_by_an_old_photo_that_stays(ctx: &Ctx) {
    let amir = person(ctx, "Amir", Role::Member).await;
    let (folder, ctx) = on_a_disk(ctx, "not_forgotten");
    photo::replace(&ctx, &amir, picture(), Crop::MIDDLE).await.unwrap();
    let id = photo_of(&ctx, &amir).await.unwrap();
    // A folder is not deleted as a file is.
    let file = folder.path().join(format!("photos/{id}-96.jpg"));
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    let initials = PortraitForm { portrait: "initials".into() };
    service::set_portrait(&ctx, &amir, &initials).await.unwrap();
    assert_eq!(photo_of(&ctx, &amir).await, None);
    assert!(ctx.files.list("photos").await.unwrap().is_empty(), "the others are gone");
}

pub async fn orphans_are_found_and_others_left_alone(ctx: &Ctx) {
    let orphan: Uuid = ctx.env.id();
    ctx.files.put(&format!("photos/{orphan}-96.jpg"), b"left by a crash".to_vec()).await.unwrap();
    for _ in 0..3700 {
        ctx.env.now();
    }
    photo::forget_orphans(ctx).await.unwrap();
    assert_eq!(
        ctx.files.list("photos").await.unwrap().len(),
        1,
        "with nobody here it may be wrong"
    );

    let amir = person(ctx, "Amir", Role::Member).await;
    photo::replace(ctx, &amir, picture(), Crop::MIDDLE).await.unwrap();
    let his = photo_of(ctx, &amir).await.unwrap();
    for _ in 0..3700 {
        ctx.env.now();
    }
    let on_its_way: Uuid = ctx.env.id();
    ctx.files.put(&format!("photos/{on_its_way}-96.jpg"), b"just sent".to_vec()).await.unwrap();
    photo::forget_orphans(ctx).await.unwrap();
    let left = ctx.files.list("photos").await.unwrap();
    assert_eq!(left.len(), SIZES.len() + 1, "{left:?}");
    assert!(left.iter().all(|name| !name.contains(&orphan.to_string())));
    assert!(photo::read(ctx, &amir, his, 800).await.is_ok());
}

async fn photo_of(ctx: &Ctx, viewer: &Viewer) -> Option<Uuid> {
    match service::me(ctx, viewer).await.unwrap().portrait {
        Portrait::Photo(id) => Some(id),
        _ => None,
    }
}

/// The same community with its files in a folder of this machine.
fn on_a_disk(ctx: &Ctx, story: &str) -> (Folder, Ctx) {
    let engine = match ctx.db {
        domain::db::Db::Sqlite { .. } => "sqlite",
        domain::db::Db::Postgres(_) => "postgres",
    };
    let folder = Folder::new(&format!("{story}-{engine}-files"));
    let files = Files::folder(folder.path()).unwrap();
    (folder, Ctx { files, ..ctx.clone() })
}

fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::ImageRgb8(RgbImage::new(40, 30))
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    bytes
}
