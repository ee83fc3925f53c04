//! Photos of people: looked at, turned upright, cropped, made small, and without what the camera wrote.

use super::{Portrait, policy, service, store};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{
        PersonId, Viewer,
        limits::{self, PHOTOS_PER_PERSON},
    },
};
use image::{
    DynamicImage, ImageDecoder, ImageReader, Limits, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};
use jiff::SignedDuration;
use std::{collections::BTreeSet, io::Cursor};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// The largest file that is taken, in bytes.
pub const MAX_BYTES: usize = 12 * 1024 * 1024;
/// The most that a picture may take when it is decoded, in bytes: 64 million pixels of a camera, and fewer of
/// those that have sixteen bits a colour.
const MAX_DECODED: u64 = 200 * 1024 * 1024;
/// The longest side that is decoded, in pixels.
const MAX_SIDE: u32 = 10_000;
/// The sides of the squares that are kept, in pixels.
pub const SIZES: [u32; 3] = [96, 320, 800];

/// So many at a time: each may take 400 MB while it is decoded and turned. The others wait.
static DECODERS: Semaphore = Semaphore::const_new(2);
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
    let sizes =
        decoded(bytes, crop).await?.map_err(|complaint| FieldErrors::one("photo", complaint))?;
    let kept = keep(ctx, me.id, id, sizes).await;
    if kept.is_err() {
        forget(ctx, id).await;
    }
    kept
}

/// Decoding is work for the processor; the threads that answer requests must not wait for it.
async fn decoded(
    bytes: Vec<u8>,
    crop: Crop,
) -> Result<std::result::Result<Vec<Vec<u8>>, Complaint>> {
    let turn = DECODERS.acquire().await.map_err(|_| Error::Unavailable)?;
    let work = move || {
        // Held by the work itself, which goes on when whoever asked has gone.
        let _turn = turn;
        squares(&bytes, crop)
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::Unavailable)
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

/// The squares as JPEG, largest crop first decoded once.
fn squares(bytes: &[u8], crop: Crop) -> std::result::Result<Vec<Vec<u8>>, Complaint> {
    let picture = decode(bytes)?;
    let (x, y, side) = crop.square(picture.width(), picture.height());
    let square = picture.crop_imm(x, y, side, side);
    drop(picture);
    SIZES
        .into_iter()
        .map(|size| {
            let small = square.resize_exact(size, size, FilterType::Triangle);
            let mut jpeg = Vec::new();
            // Flattened to red, green and blue: what was transparent becomes white, and nothing else is kept.
            flatten(&small)
                .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 82))
                .map_err(|_| Complaint::NotAPicture)?;
            Ok(jpeg)
        })
        .collect()
}

fn decode(bytes: &[u8]) -> std::result::Result<DynamicImage, Complaint> {
    if bytes.is_empty() {
        return Err(Complaint::Missing);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Complaint::FileTooLarge((MAX_BYTES / 1024 / 1024) as u16));
    }
    if is_heic(bytes) {
        return Err(Complaint::Heic);
    }
    // By what the file is, never by what it is called.
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Complaint::NotAPicture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(400 * 1024 * 1024);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(complaint)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    // The limits above are for what a decoder needs besides; what it fills is asked for here.
    if pixels > 64_000_000 || decoder.total_bytes() > MAX_DECODED {
        return Err(Complaint::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(complaint)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(complaint)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn complaint(cause: image::ImageError) -> Complaint {
    match cause {
        image::ImageError::Limits(_) => Complaint::TooManyPixels,
        _ => Complaint::NotAPicture,
    }
}

/// What an iPhone sends when nobody asks it for JPEG.
fn is_heic(bytes: &[u8]) -> bool {
    bytes.get(4..8) == Some(b"ftyp")
        && bytes.get(8..12).is_some_and(|brand| {
            [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis"]
                .iter()
                .any(|b| *b == brand)
        })
}

fn flatten(picture: &DynamicImage) -> DynamicImage {
    let rgba = picture.to_rgba8();
    let rgb = image::RgbImage::from_fn(rgba.width(), rgba.height(), |x, y| {
        let [r, g, b, a] = rgba.get_pixel(x, y).0;
        let over_white =
            |c: u8| ((u16::from(c) * u16::from(a) + 255 * (255 - u16::from(a))) / 255) as u8;
        image::Rgb([over_white(r), over_white(g), over_white(b)])
    });
    DynamicImage::ImageRgb8(rgb)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageFormat, RgbImage};

    #[test]
    fn a_photo_becomes_three_squares() {
        let sizes = squares(&picture(900, 600, ImageFormat::Png), Crop::MIDDLE).unwrap();
        for (jpeg, side) in sizes.iter().zip(SIZES) {
            let read = image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap();
            assert_eq!((read.width(), read.height()), (side, side));
        }
    }

    #[test]
    fn a_photo_stands_upright_and_no_longer_says_where_it_was_taken() {
        let taken = on_its_side();
        assert!(segments(&taken).contains(&EXIF));
        for jpeg in squares(&taken, Crop::MIDDLE).unwrap() {
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
    fn what_is_no_picture_is_said_to_be_none() {
        assert_eq!(
            squares(b"%PDF-1.7 renamed to foto.jpg", Crop::MIDDLE),
            Err(Complaint::NotAPicture)
        );
        assert_eq!(
            squares(b"<svg><script>alert(1)</script></svg>", Crop::MIDDLE),
            Err(Complaint::NotAPicture)
        );
        assert_eq!(squares(b"\0\0\0\x18ftypheic\0\0\0\0", Crop::MIDDLE), Err(Complaint::Heic));
        assert_eq!(squares(b"", Crop::MIDDLE), Err(Complaint::Missing));
        assert_eq!(
            squares(&vec![0; MAX_BYTES + 1], Crop::MIDDLE),
            Err(Complaint::FileTooLarge(12))
        );
    }

    #[test]
    fn a_picture_of_twenty_thousand_pixels_a_side_is_refused_before_it_is_decoded() {
        assert_eq!(
            squares(&promising(20_000, 20_000, 8, RGB), Crop::MIDDLE),
            Err(Complaint::TooManyPixels)
        );
    }

    #[test]
    fn of_pixels_with_sixteen_bits_a_colour_there_may_be_fewer() {
        for (depth, colour, refused) in [
            (8, RGB, Complaint::NotAPicture),
            (8, RGBA, Complaint::NotAPicture),
            (16, RGB, Complaint::NotAPicture),
            (16, RGBA, Complaint::TooManyPixels),
        ] {
            // 24 to 192 MB are looked at, and nothing is found; of 240 MB only the head is read.
            let png = promising(6000, 5000, depth, colour);
            assert_eq!(squares(&png, Crop::MIDDLE), Err(refused), "{depth} bits, {colour}");
        }
    }

    /// As a head of PNG says it.
    const RGB: u8 = 2;
    const RGBA: u8 = 6;

    /// A head that promises so much, and hardly anything behind it.
    fn promising(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
        let mut png = picture(1, 1, ImageFormat::Png);
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        (png[24], png[25]) = (depth, colour);
        let crc = crc32(&png[12..29]);
        png[29..33].copy_from_slice(&crc.to_be_bytes());
        png
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

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        encoded(RgbImage::new(width, height), format)
    }

    fn encoded(picture: RgbImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        DynamicImage::ImageRgb8(picture).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    const EXIF: u8 = 0xE1;

    /// As a telephone held upright writes it: lying, red to the left and blue to the right, with a note
    /// that says which way is up and where it was.
    fn on_its_side() -> Vec<u8> {
        let half = |x, _| image::Rgb(if x < 300 { [255, 0, 0] } else { [0, 0, 255] });
        let mut jpeg = encoded(RgbImage::from_fn(600, 400, half), ImageFormat::Jpeg);
        let note = note();
        let mut segment = vec![0xFF, EXIF];
        segment.extend((note.len() as u16 + 2).to_be_bytes());
        segment.extend(note);
        jpeg.splice(2..2, segment);
        jpeg
    }

    /// The maker, orientation 6 (a quarter to the right), and a latitude.
    fn note() -> Vec<u8> {
        let mut note = b"Exif\0\0II*\0\x08\0\0\0\x03\0".to_vec();
        note.extend(entry(0x010F, 2, 7, 50));
        note.extend(entry(0x0112, 3, 1, 6));
        note.extend(entry(0x8825, 4, 1, 58));
        note.extend(b"\0\0\0\0Kamera\0\0\x02\0");
        note.extend(entry(1, 2, 2, u32::from(b'N')));
        note.extend(entry(2, 5, 3, 88));
        note.extend([0; 4]);
        note.extend([59_u32, 1, 54, 1, 50, 1].into_iter().flat_map(u32::to_le_bytes));
        note
    }

    fn entry(tag: u16, kind: u16, count: u32, value: u32) -> Vec<u8> {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()]
            .concat()
    }

    /// What a JPEG says before its picture begins.
    fn segments(jpeg: &[u8]) -> Vec<u8> {
        let (mut at, mut found) = (2, Vec::new());
        while let [0xFF, marker, high, low, ..] = jpeg[at..] {
            found.push(marker);
            if marker == 0xDA {
                break;
            }
            at += 2 + usize::from(u16::from_be_bytes([high, low]));
        }
        found
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 }
            })
        })
    }
}
