//! The partnership's colour as mail programs know colours.

/// OKLCH to `#rrggbb` (Björn Ottosson's Oklab); what the screen cannot show is cut off.
pub fn hex(lightness: f64, chroma: f64, hue: u16) -> String {
    let [red, green, blue] = rgb(lightness, chroma, hue);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The same as three bytes.
pub fn rgb(lightness: f64, chroma: f64, hue: u16) -> [u8; 3] {
    let angle = f64::from(hue).to_radians();
    let (a, b) = (chroma * angle.cos(), chroma * angle.sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    let byte = |linear: f64| {
        let linear = linear.clamp(0.0, 1.0);
        let bent = if linear <= 0.003_130_8 {
            12.92 * linear
        } else {
            1.055 * linear.powf(1.0 / 2.4) - 0.055
        };
        (bent * 255.0).round() as u8
    };
    [byte(red), byte(green), byte(blue)]
}

#[cfg(test)]
mod tests {
    use super::hex;

    #[test]
    fn known_colours() {
        assert_eq!(hex(1.0, 0.0, 0), "#ffffff");
        assert_eq!(hex(0.0, 0.0, 0), "#000000");
        assert_eq!(hex(0.5, 0.0, 0), "#636363");
        assert_eq!(hex(0.30, 0.058, 172), "#00372a", "a hair from the look's #003529");
    }
}
