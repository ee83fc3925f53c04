//! Photos of people: looked at, turned upright, cropped, made small, and without what the camera wrote.

use super::{Portrait, policy, service, store};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{
        PersonId, Viewer,
        limits::{self, PHOTOS_PER_PERSON},
    },
    pictures,
};
use image::{DynamicImage, imageops::FilterType};
use jiff::SignedDuration;
use std::collections::BTreeSet;
use uuid::Uuid;

pub use crate::pictures::MAX_BYTES;

/// The sides of the squares that are kept, in pixels.
pub const SIZES: [u32; 3] = [96, 320, 800];

/// A photo whose files are younger may be on its way to its person.
const ON_ITS_WAY: SignedDuration = SignedDuration::from_hours(1);

/// What of the picture to keep: a square, in thousandths of the upright picture's shorter side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Crop {
    /// From the left and the top, of the room there is: 0 to 1000, the middle is 500.
    pub x: u16,
    pub y: u16,
    /// How near: 1000 is the largest square there is, 3000 a third of it.
    pub zoom: u16,
}

impl Crop {
    pub const MIDDLE: Self = Self { x: 500, y: 500, zoom: 1000 };

    /// The square in pixels: left, top, side.
    fn square(self, width: u32, height: u32) -> (u32, u32, u32) {
        let zoom = u64::from(self.zoom.clamp(1000, 5000));
        let side = (u64::from(width.min(height)) * 1000 / zoom).max(1);
        let at = |room: u64, place: u16| (room * u64::from(place.min(1000)) / 1000) as u32;
        (at(u64::from(width) - side, self.x), at(u64::from(height) - side, self.y), side as u32)
    }
}

/// Makes the photo the person's portrait and forgets the one before.
///
/// # Errors
/// `Invalid` on field `photo`, saying what is wrong with the file; `RateLimited`.
pub async fn replace(ctx: &Ctx, viewer: &Viewer, bytes: Vec<u8>, crop: Crop) -> Result<()> {
    let me = policy::may_edit_self(viewer)?;
    let id: Uuid = ctx.env.id();
    limits::spend(ctx, PHOTOS_PER_PERSON, &me.id.to_string()).await?;
    let sizes = pictures::read(bytes, move |picture| squares(picture, crop)).await?;
    let sizes = sizes.map_err(|complaint| FieldErrors::one("photo", complaint))?;
    let kept = keep(ctx, me.id, id, sizes).await;
    if kept.is_err() {
        forget(ctx, id).await;
    }
    kept
}

async fn keep(ctx: &Ctx, me: PersonId, id: Uuid, sizes: Vec<Vec<u8>>) -> Result<()> {
    for (side, jpeg) in SIZES.into_iter().zip(sizes) {
        ctx.files.put(&name(id, side), jpeg).await?;
    }
    service::replace_portrait(ctx, me, Portrait::Photo(id)).await
}

/// The photo's bytes (JPEG), for those who may see it.
///
/// # Errors
/// `NotFound` for a photo that is not there, is no longer anyone's, or is not for this viewer.
pub async fn read(ctx: &Ctx, viewer: &Viewer, id: Uuid, side: u32) -> Result<Vec<u8>> {
    if !SIZES.contains(&side) {
        return Err(Error::NotFound);
    }
    let (owner, audience) = store::photo_audience(&ctx.db, &String::from(Portrait::Photo(id)))
        .await?
        .ok_or(Error::NotFound)?;
    policy::may_see_photo(viewer, viewer.id() == Some(owner), audience)?;
    ctx.files.get(&name(id, side)).await
}

/// Deletes the files. What cannot be deleted now, `forget_orphans` finds.
pub(super) async fn forget(ctx: &Ctx, id: Uuid) {
    for side in SIZES {
        if let Err(cause) = ctx.files.delete(&name(id, side)).await {
            tracing::warn!(photo = %id, side, ?cause, "a photo that is nobody's was not deleted yet");
        }
    }
}

/// Deletes photos that are nobody's: left by a crash, or when the disk was full; called now and then.
pub async fn forget_orphans(ctx: &Ctx) -> Result<()> {
    // Where nobody is, the database is more likely another one than all photos are orphans.
    if store::total(&ctx.db, Audience::Manager).await? == 0 {
        return Ok(());
    }
    let before = (ctx.env.now() - ON_ITS_WAY).as_second().unsigned_abs();
    let names = ctx.files.list("photos").await?;
    let ids: BTreeSet<Uuid> = names.iter().filter_map(|name| id_of(name)).collect();
    for id in ids {
        let old = id.get_timestamp().is_some_and(|made| made.to_unix().0 < before);
        let portrait = String::from(Portrait::Photo(id));
        if old && store::photo_audience(&ctx.db, &portrait).await?.is_none() {
            forget(ctx, id).await;
        }
    }
    Ok(())
}

fn id_of(name: &str) -> Option<Uuid> {
    name.strip_prefix("photos/")?.get(..36)?.parse().ok()
}

/// The files that a portrait is made of; none if it is no photo.
pub fn files(portrait: &Portrait) -> Vec<String> {
    match portrait {
        Portrait::Photo(id) => SIZES.map(|side| name(*id, side)).into(),
        _ => Vec::new(),
    }
}

fn name(id: Uuid, side: u32) -> String {
    format!("photos/{id}-{side}.jpg")
}

/// The squares as JPEG.
fn squares(picture: DynamicImage, crop: Crop) -> std::result::Result<Vec<Vec<u8>>, Complaint> {
    let (x, y, side) = crop.square(picture.width(), picture.height());
    let square = picture.crop_imm(x, y, side, side);
    drop(picture);
    SIZES
        .into_iter()
        .map(|size| pictures::jpeg(&square.resize_exact(size, size, FilterType::Triangle)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::{
        decode,
        samples::{EXIF, on_its_side, picture, segments},
    };
    use image::ImageFormat;

    fn cut(bytes: &[u8], crop: Crop) -> Vec<Vec<u8>> {
        squares(decode(bytes).unwrap(), crop).unwrap()
    }

    #[test]
    fn a_photo_becomes_three_squares() {
        let sizes = cut(&picture(900, 600, ImageFormat::Png), Crop::MIDDLE);
        for (jpeg, side) in sizes.iter().zip(SIZES) {
            let read = image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap();
            assert_eq!((read.width(), read.height()), (side, side));
        }
    }

    #[test]
    fn a_photo_stands_upright_and_no_longer_says_where_it_was_taken() {
        let taken = on_its_side();
        assert!(segments(&taken).contains(&EXIF));
        for jpeg in cut(&taken, Crop::MIDDLE) {
            let told = segments(&jpeg);
            assert!(
                !told.iter().any(|one| (0xE1..=0xEF).contains(one) || *one == 0xFE),
                "{told:x?}"
            );
            let upright = image::load_from_memory(&jpeg).unwrap().to_rgb8();
            let middle = upright.width() / 2;
            let [top, bottom] = [4, upright.height() - 5].map(|y| upright.get_pixel(middle, y).0);
            assert!(top[0] > 200 && top[2] < 60, "what was to the left is above: {top:?}");
            assert!(
                bottom[2] > 200 && bottom[0] < 60,
                "and what was to the right below: {bottom:?}"
            );
        }
    }

    #[test]
    fn a_crop_stays_within_the_picture() {
        for (w, h) in [(1, 1), (3, 2), (4000, 3000), (3000, 4000)] {
            for crop in [
                Crop::MIDDLE,
                Crop { x: 1000, y: 1000, zoom: 5000 },
                Crop { x: u16::MAX, y: 0, zoom: u16::MAX },
            ] {
                let (x, y, side) = crop.square(w, h);
                assert!(side >= 1 && x + side <= w && y + side <= h, "{w}x{h} {crop:?}");
            }
        }
    }
}
