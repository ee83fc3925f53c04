//! The square that cameras read, drawn as SVG.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// White around it, without which a camera does not find it.
const QUIET: i32 = 4;

/// Its size in squares, and a path of all that are dark. Letters, digits and `-` only; `None` for what is too long.
pub fn square(code: &str) -> Option<(i32, String)> {
    let segments = QrSegment::make_segments(code);
    let (least, most) = (Version::new(1), Version::new(5));
    let drawn =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, None, true);
    let drawn = drawn.ok()?;
    let mut path = String::new();
    for y in 0..drawn.size() {
        let mut x = 0;
        while x < drawn.size() {
            let start = x;
            while drawn.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let wide = x - start;
                path.push_str(&format!("M{} {}h{wide}v1h-{wide}z", start + QUIET, y + QUIET));
            }
            x += 1;
        }
    }
    Some((drawn.size() + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_small_square() {
        let (size, path) = square("4K7Q2M9TXA").unwrap();
        assert_eq!(size, 29, "the smallest there is: read from far away");
        assert!(
            path.starts_with("M4 4h7v1h-7z"),
            "the corner by which cameras find it: {path:.20}"
        );
        assert_eq!(square(&"X".repeat(500)), None);
    }
}
