//! Pictures that tests send in.

use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

/// As a head of PNG says it.
pub const RGB: u8 = 2;
pub const RGBA: u8 = 6;

/// A head that promises so much, and hardly anything behind it.
pub fn promising(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let mut png = picture(1, 1, ImageFormat::Png);
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    (png[24], png[25]) = (depth, colour);
    let crc = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    png
}

pub fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    encoded(RgbImage::new(width, height), format)
}

pub fn encoded(picture: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::ImageRgb8(picture).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

pub const EXIF: u8 = 0xE1;

/// As a telephone held upright writes it: lying, red to the left and blue to the right, with a note
/// that says which way is up and where it was.
pub fn on_its_side() -> Vec<u8> {
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
pub fn segments(jpeg: &[u8]) -> Vec<u8> {
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
