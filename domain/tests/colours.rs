//! The promise of style/tokens.css: whichever hue a partnership chooses, what is read can be read.

use std::{collections::BTreeMap, fs};

/// WCAG 2.2, 1.4.3: of text.
const TEXT: f64 = 4.5;
/// 1.4.11: of what shows where a field or a button is.
const EDGE: f64 = 3.0;

/// What stands on what.
const PAIRS: [(&str, &[&str], f64); 14] = [
    ("ink", &["paper", "raised", "sunk", "wash", "good-wash", "warn-wash", "bad-wash"], TEXT),
    ("ink-soft", &["paper", "raised", "sunk", "wash"], TEXT),
    ("brand", &["paper", "raised", "sunk", "wash"], TEXT),
    ("on-brand", &["brand"], TEXT),
    ("on-deep", &["deep"], TEXT),
    ("on-deep-soft", &["deep"], TEXT),
    ("on-accent", &["accent", "accent-hover"], TEXT),
    ("accent-ink", &["paper", "raised"], TEXT),
    ("good", &["paper", "raised", "good-wash"], TEXT),
    ("warn", &["paper", "raised", "warn-wash"], TEXT),
    ("bad", &["paper", "raised", "bad-wash"], TEXT),
    ("edge", &["paper", "raised"], EDGE),
    ("accent-edge", &["paper", "raised"], EDGE),
    ("brand", &["paper", "raised"], EDGE),
];

#[test]
fn every_hue_that_can_be_chosen_can_be_read_by_day_and_by_night() {
    let tokens = tokens();
    for hue in 78..=358 {
        for (night, time) in [(false, "day"), (true, "night")] {
            let light = |name: &str| luminance(colour(&tokens[name], f64::from(hue), night));
            for (text, grounds, least) in PAIRS {
                for ground in grounds {
                    let contrast = contrast(light(text), light(ground));
                    assert!(
                        contrast >= least,
                        "{text} on {ground} at hue {hue} by {time}: {contrast:.2}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_measure_is_the_usual_one() {
    let grey = luminance([0.5, 0.0, 0.0]);
    assert!((contrast(luminance([1.0, 0.0, 0.0]), luminance([0.0, 0.0, 0.0])) - 21.0).abs() < 0.01);
    assert!((contrast(luminance([1.0, 0.0, 0.0]), grey) - 6.0).abs() < 0.05, "#636363 on white");
}

/// Every token whose value is a colour.
fn tokens() -> BTreeMap<String, String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../style/tokens.css");
    let css = fs::read_to_string(file).expect("the tokens are there");
    let css: String = css
        .split("/*")
        .map(|part| part.split_once("*/").map_or(part, |(_comment, rest)| rest))
        .collect();
    let named = css.split([';', '{', '}']).filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        Some((name.to_owned(), value.to_owned()))
    });
    // What comes first is what holds: more contrast is asked for further down.
    let mut tokens = BTreeMap::new();
    for (name, value) in named.filter(|(_, value)| value.contains("oklch(")) {
        tokens.entry(name).or_insert(value);
    }
    tokens
}

/// Lightness, and the two axes of colour.
fn colour(value: &str, hue: f64, night: bool) -> [f64; 3] {
    let all: Vec<&str> = value.split("oklch(").skip(1).collect();
    let one = if night { all.last() } else { all.first() }.expect("a colour");
    let mut parts = one.split_whitespace();
    let mut next = || parts.next().unwrap_or_default().trim_end_matches([')', ',', '%']).to_owned();
    let lightness = number(&next()) / 100.0;
    let chroma = number(&next());
    let rest = one.split_whitespace().skip(2).collect::<Vec<_>>().join(" ");
    let angle = match rest.as_str() {
        rest if rest.starts_with("calc(var(--hue) - ") => {
            hue - number(rest["calc(var(--hue) - ".len()..].split(')').next().unwrap_or_default())
        }
        rest if rest.starts_with("var(--hue-paper)") => 84.0,
        rest if rest.starts_with("var(--hue-accent)") => 38.0,
        rest if rest.starts_with("var(--hue)") => hue,
        rest => number(rest.split(')').next().unwrap_or_default()),
    };
    let angle = angle.to_radians();
    [lightness, chroma * angle.cos(), chroma * angle.sin()]
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("no number: {text:?}"))
}

/// Oklab to relative luminance; what the screen cannot show is cut off, as browsers do.
fn luminance([lightness, a, b]: [f64; 3]) -> f64 {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    let [red, green, blue] = [red, green, blue].map(|linear| linear.clamp(0.0, 1.0));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
