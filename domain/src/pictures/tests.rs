//! What is refused before it is decoded, and what after.

use super::{MAX_BYTES, decode, samples::*};
use crate::Complaint;

fn refused(bytes: &[u8]) -> Result<(), Complaint> {
    decode(bytes).map(drop)
}

#[test]
fn what_is_no_picture_is_said_to_be_none() {
    assert_eq!(refused(b"%PDF-1.7 renamed to foto.jpg"), Err(Complaint::NotAPicture));
    assert_eq!(refused(b"<svg><script>alert(1)</script></svg>"), Err(Complaint::NotAPicture));
    assert_eq!(refused(b"\0\0\0\x18ftypheic\0\0\0\0"), Err(Complaint::Heic));
    assert_eq!(refused(b""), Err(Complaint::Missing));
    assert_eq!(refused(&vec![0; MAX_BYTES + 1]), Err(Complaint::FileTooLarge(12)));
}

#[test]
fn a_picture_of_twenty_thousand_pixels_a_side_is_refused_before_it_is_decoded() {
    assert_eq!(refused(&promising(20_000, 20_000, 8, RGB)), Err(Complaint::TooManyPixels));
}

#[test]
fn of_pixels_with_sixteen_bits_a_colour_there_may_be_fewer() {
    for (depth, colour, expected) in [
        (8, RGB, Complaint::NotAPicture),
        (8, RGBA, Complaint::NotAPicture),
        (16, RGB, Complaint::NotAPicture),
        (16, RGBA, Complaint::TooManyPixels),
    ] {
        // 24 to 192 MB are looked at, and nothing is found; of 240 MB only the head is read.
        let png = promising(6000, 5000, depth, colour);
        assert_eq!(refused(&png), Err(expected), "{depth} bits, {colour}");
    }
}
