//! The twelve inks, as they stand in `style/tokens.css`, by day and by night.

use std::fmt::Write;

/// Name, by day, by night; `H` is the partnership's hue.
const INKS: [(&str, &str, &str); 14] = [
    ("--ill-pine", "oklch(44% .065 H)", "oklch(39% .055 H)"),
    ("--ill-river", "oklch(62% .072 182)", "oklch(54% .065 182)"),
    ("--ill-moss", "oklch(79% .052 156)", "oklch(69% .05 156)"),
    ("--ill-mist", "oklch(89% .025 H)", "oklch(77% .026 H)"),
    ("--ill-sky", "oklch(86% .032 215)", "oklch(73% .034 215)"),
    ("--ill-sand", "oklch(89% .042 82)", "oklch(78% .04 82)"),
    ("--ill-sun", "oklch(85% .108 84)", "oklch(77% .1 84)"),
    ("--ill-blush", "oklch(85% .07 45)", "oklch(75% .066 45)"),
    ("--ill-coral", "oklch(70% .15 38)", "oklch(64% .135 38)"),
    ("--ill-brick", "oklch(50% .12 33)", "oklch(46% .105 33)"),
    ("--ill-night", "oklch(35% .045 H)", "oklch(30% .04 H)"),
    ("--ill-cream", "oklch(96% .022 86)", "oklch(88% .024 86)"),
    ("--brand", "oklch(41% .082 H)", "oklch(82% .068 H)"),
    ("--on-brand", "oklch(98.5% .008 84)", "oklch(20% .03 H)"),
];

/// An SVG that stands alone: with the inks it uses, and no others.
pub fn standing_alone(svg: &str, hue: u16) -> String {
    let hue = hue.to_string();
    let (mut day, mut night) = (String::new(), String::new());
    for (name, by_day, by_night) in INKS {
        if svg.contains(&format!("var({name})")) {
            let _ = write!(day, "{name}:{};", by_day.replace('H', &hue));
            let _ = write!(night, "{name}:{};", by_night.replace('H', &hue));
        }
    }
    let style =
        format!("<style>svg{{{day}}}@media(prefers-color-scheme:dark){{svg{{{night}}}}}</style>");
    match svg.split_once('>') {
        Some((open, rest)) => format!("{open}>{style}{rest}"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The drawings and the pages are printed in the same inks.
    #[test]
    fn the_inks_are_those_of_the_style() {
        let tokens = include_str!("../../../style/tokens.css");
        for (name, day, night) in INKS {
            let hue =
                |ink: &str| ink.replace('H', "var(--hue)").replace("84)", "var(--hue-paper))");
            let as_is = |ink: &str| ink.replace('H', "var(--hue)");
            let line = |f: &dyn Fn(&str) -> String| {
                format!("{name}: light-dark({}, {});", f(day), f(night))
            };
            assert!(tokens.contains(&line(&hue)) || tokens.contains(&line(&as_is)), "{name}");
        }
    }
}
