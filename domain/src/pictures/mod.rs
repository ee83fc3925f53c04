//! Pictures from outside: decoded within limits, turned upright, and written anew without what the camera wrote.

#[cfg(test)]
pub(crate) mod samples;
#[cfg(test)]
mod tests;

use crate::{Complaint, Error, Result};
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, codecs::jpeg::JpegEncoder};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// The largest file that is taken, in bytes.
pub const MAX_BYTES: usize = 12 * 1024 * 1024;
/// The most that a picture may take when it is decoded, in bytes: 64 million pixels of a camera, and fewer of
/// those that have sixteen bits a colour.
const MAX_DECODED: u64 = 200 * 1024 * 1024;
/// The longest side that is decoded, in pixels.
const MAX_SIDE: u32 = 10_000;

/// So many at a time: each may take 400 MB while it is decoded and turned. The others wait.
static DECODERS: Semaphore = Semaphore::const_new(2);

/// Decodes a picture and makes something of it. That is work for the processor; the threads that answer
/// requests must not wait for it.
pub(crate) async fn read<T: Send + 'static>(
    bytes: Vec<u8>,
    make: impl FnOnce(DynamicImage) -> std::result::Result<T, Complaint> + Send + 'static,
) -> Result<std::result::Result<T, Complaint>> {
    let turn = DECODERS.acquire().await.map_err(|_| Error::Unavailable)?;
    let work = move || {
        // Held by the work itself, which goes on when whoever asked has gone.
        let _turn = turn;
        let picture = decode(&bytes)?;
        drop(bytes);
        make(picture)
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::Unavailable)
}

/// As it is kept. Flattened to red, green and blue: what was transparent becomes white, and nothing else stays.
pub(crate) fn jpeg(picture: &DynamicImage) -> std::result::Result<Vec<u8>, Complaint> {
    let mut jpeg = Vec::new();
    flatten(picture)
        .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, 82))
        .map_err(|_| Complaint::NotAPicture)?;
    Ok(jpeg)
}

pub(crate) fn decode(bytes: &[u8]) -> std::result::Result<DynamicImage, Complaint> {
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
