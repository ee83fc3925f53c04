//! The pieces of a face: shapes, colours, haircuts, clothes. Copied stroke by stroke from `faces.js` of the look.

use std::fmt::Write;

/// Base, shade, blush, and the hair that goes with it.
pub const SKINS: [(&str, &str, &str, &[&str]); 6] = [
    ("#f7d9c4", "#e2b397", "#ee9c88", &["blond", "ash", "copper", "brown", "espresso", "grey"]),
    ("#f0c8a6", "#d8a37d", "#e58c70", &["blond", "ash", "brown", "brown", "espresso", "white"]),
    ("#e2b089", "#c38c63", "#d6785c", &["brown", "espresso", "black", "grey"]),
    ("#c78d62", "#a56e48", "#b96045", &["espresso", "black", "black", "grey"]),
    ("#a06a45", "#7f4f32", "#9a4a33", &["black", "espresso", "black"]),
    ("#7a4d33", "#5b3724", "#8d4330", &["black", "black", "white"]),
];

/// Ground, and the shape behind the head.
pub const GROUNDS: [(&str, &str); 8] = [
    ("--ill-sand", "--ill-sun"),
    ("--ill-mist", "--ill-moss"),
    ("--ill-moss", "--ill-mist"),
    ("--ill-blush", "--ill-sand"),
    ("--ill-river", "--ill-pine"),
    ("--ill-sky", "--ill-mist"),
    ("--ill-sun", "--ill-sand"),
    ("--ill-pine", "--ill-river"),
];

pub const CLOTH_DEEP: [&str; 6] =
    ["#23544a", "#2f4a63", "#c9573a", "#8f3f35", "#5d4457", "#37423f"];
pub const CLOTH_LIGHT: [&str; 5] = ["#f3e9d8", "#e2a93f", "#e9825f", "#c9dccf", "#f0c9b5"];
pub const CUTS_W: [&str; 10] =
    ["bob", "fringe", "long", "wavy", "bun", "ponytail", "braid", "curly", "pixie", "afro"];
pub const CUTS_M: [&str; 8] =
    ["parting", "crop", "quiff", "curltop", "buzz", "thin", "tied", "short"];
pub const HEADS: [&str; 3] = [
    "M36 50C36 33 46 24 60 24S84 33 84 50V60C84 76 73 87 60 87S36 76 36 60Z",
    "M36 50C36 33 46 24 60 24S84 33 84 50V64C84 79 74 87 60 87S36 79 36 64Z",
    "M37 50C37 33 46 24 60 24S83 33 83 50V57C83 75 72 89 60 89S37 75 37 57Z",
];
pub const BEARD: &str = "M36 55C37 61 40 65 43 66C49 63 54 65 60 67C66 65 71 63 77 66C80 65 83 61 84 55V64C84 81 74 93 60 93S36 81 36 64Z";
pub const STUBBLE: &str = "M36 57C37 61 40 65 43 66C49 63 54 65 60 67C66 65 71 63 77 66C80 65 83 61 84 57V61C84 76.5 73 87 60 87S36 76.5 36 61Z";
const SWEPT: &str = "M35 57C33 32 46 20 62 21C79 21 87 34 85 57C83 50 80 44 76 38C66 45 49 46 41 45C37 48 36 52 35 57Z";
const PARTED: &str =
    "M34 62C31 33 44 19 60 20C76 19 89 33 86 62C84 48 75 40 61 28C47 40 36 48 34 62Z";
const SLICK: &str = "M35 55C33 32 45 20 60 20S87 32 85 55C83 43 76 34 60 32C44 34 37 43 35 55Z";
const BOB: &str = "M29 53C27 26 42 13 60 13S93 26 91 53V79C91 90 80 93 74 90H46C40 93 29 90 29 79Z";
const TORSO: &str = "M5 124C7 106 23 98 46 95H74C97 98 113 106 115 124Z";
const CURLS: [(f64, f64, f64); 13] = [
    (34.0, 46.0, 12.0),
    (37.0, 31.0, 12.0),
    (47.0, 21.0, 12.0),
    (60.0, 17.0, 12.0),
    (73.0, 21.0, 12.0),
    (83.0, 31.0, 12.0),
    (86.0, 46.0, 12.0),
    (88.0, 60.0, 12.0),
    (32.0, 60.0, 12.0),
    (33.0, 74.0, 12.0),
    (87.0, 74.0, 12.0),
    (38.0, 85.0, 11.0),
    (82.0, 85.0, 11.0),
];

pub fn hair(name: &str) -> Option<&'static str> {
    Some(match name {
        "black" => "#25211f",
        "espresso" => "#43302a",
        "brown" => "#74503a",
        "copper" => "#b65f33",
        "blond" => "#e3bd72",
        "ash" => "#b89b70",
        "grey" => "#a9a69d",
        "white" => "#ece6da",
        _ => return None,
    })
}

/// A filled path.
pub fn p(d: &str, fill: &str) -> String {
    p_with(d, fill, "")
}

pub fn p_with(d: &str, fill: &str, more: &str) -> String {
    format!("<path d=\"{d}\" fill=\"{fill}\"{more}/>")
}

/// A stroke with round ends.
pub fn line(d: &str, stroke: &str, width: f64) -> String {
    line_with(d, stroke, width, "")
}

pub fn line_with(d: &str, stroke: &str, width: f64, more: &str) -> String {
    format!(
        "<path d=\"{d}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"{more}/>"
    )
}

/// Circles by middle and radius.
pub fn dots(list: &[(f64, f64, f64)], fill: &str) -> String {
    list.iter().fold(String::new(), |mut out, (x, y, r)| {
        let _ = write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{fill}\"/>");
        out
    })
}

/// A darker `#rrggbb`.
pub fn shade(hex: &str, k: f64) -> String {
    let part = |i: usize| {
        hex.get(i..i + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0)
    };
    [1, 3, 5].into_iter().fold(String::from("#"), |mut out, i| {
        let _ = write!(out, "{:02x}", (f64::from(part(i)) * k).round() as u8);
        out
    })
}

/// A haircut: what lies behind the head, and what lies on it.
pub fn cut(name: &str, c: &str, d: &str) -> Option<(String, String)> {
    let none = String::new;
    Some(match name {
        "bob" => (p(BOB, c), p(SWEPT, c)),
        "fringe" => (
            p(BOB, c),
            p(
                "M35 55C32 30 45 19 60 19S88 30 85 55C84.5 50 83 46 82 43C70 47 50 47 38 43C36 46 35.5 50 35 55Z",
                c,
            ),
        ),
        "long" => (
            p("M30 52C27 24 42 12 60 12S93 24 90 52C90 76 97 92 99 113H21C23 92 30 76 30 52Z", c),
            p(PARTED, c),
        ),
        "wavy" => (
            p(
                "M31 48C25 23 43 11 60 12C78 11 95 23 90 48C99 58 88 66 95 77C101 89 93 101 84 103H36C27 101 19 89 25 77C32 66 21 58 31 48Z",
                c,
            ),
            p(SWEPT, c),
        ),
        "bun" => (dots(&[(60.0, 12.0, 11.0)], c), p(SLICK, c)),
        "ponytail" => (
            p(
                "M78 26C94 20 107 34 104 56C103 68 108 74 101 88C98 82 95 80 92 84C92 70 95 56 82 44Z",
                c,
            ),
            p(SWEPT, c),
        ),
        "braid" => (
            p("M31 54C28 26 43 13 60 13S92 26 89 54L86 74H34Z", c),
            p(PARTED, c) + &braid(c) + &line("M84 81L95 82M84 91L95 92M84 101L95 102", d, 1.5),
        ),
        "curly" => (
            dots(&CURLS, c),
            dots(&[(43.0, 35.0, 9.0), (53.0, 28.0, 9.0), (66.0, 28.0, 9.0), (77.0, 35.0, 9.0)], c),
        ),
        "pixie" => (
            none(),
            p(
                "M34 59C29 30 43 15 62 16C83 16 91 34 86 59C85 52 84 48 81 44C72 46 64 42 60 36C56 44 46 48 39 47C36 50 35 54 34 59Z",
                c,
            ),
        ),
        "afro" => (
            dots(&[(60.0, 46.0, 39.0)], c),
            p("M34 53C32 30 46 20 60 20S88 30 86 53C82 41 72 38 60 38S38 41 34 53Z", c),
        ),
        "parting" => (
            none(),
            p(
                "M34 57C30 30 44 16 62 17C81 17 89 32 86 57C84 52 83 46 79 41C68 42 56 39 50 33C48 40 40 44 37 50C36 52 35 54 34 57Z",
                c,
            ),
        ),
        "crop" => (
            none(),
            p(
                "M35 55C31 30 43 17 60 17S89 30 85 55C84 49 83 44 81 41C74 37 46 37 39 41C37 44 36 49 35 55Z",
                c,
            ),
        ),
        "quiff" => (
            none(),
            p(
                "M35 56C32 42 35 34 40 31C37 16 62 7 80 17C89 24 88 40 85 56C84 47 82 42 79 39C68 38 54 40 44 36C39 40 36 48 35 56Z",
                c,
            ),
        ),
        "curltop" => (
            none(),
            dots(
                &[
                    (39.0, 38.0, 7.0),
                    (43.0, 29.0, 9.0),
                    (52.0, 22.0, 10.0),
                    (63.0, 20.0, 10.0),
                    (74.0, 24.0, 10.0),
                    (81.0, 35.0, 8.0),
                    (57.0, 31.0, 7.0),
                    (68.0, 31.0, 7.0),
                ],
                c,
            ),
        ),
        "buzz" => (
            none(),
            p_with(
                "M36 52C35 32 45 21 60 21S85 32 84 52C82 43 78 38 72 36C64 34 56 34 48 36C42 38 38 43 36 52Z",
                c,
                " opacity=\".88\"",
            ),
        ),
        "thin" => (
            none(),
            p(
                "M35 62C30 52 31 42 38 36C37 44 38 52 38 59ZM85 62C90 52 89 42 82 36C83 44 82 52 82 59Z",
                c,
            ),
        ),
        "tied" => (dots(&[(60.0, 13.0, 8.0)], c), p(SLICK, c)),
        "short" => (
            dots(&[(60.0, 45.0, 31.0)], c),
            p("M34 53C32 30 46 20 60 20S88 30 86 53C82 41 77 37 60 37S38 41 34 53Z", c),
        ),
        _ => return None,
    })
}

fn braid(c: &str) -> String {
    [76, 86, 96, 106].into_iter().fold(String::new(), |mut out, y| {
        let _ = write!(
            out,
            "<ellipse cx=\"{}\" cy=\"{y}\" rx=\"8\" ry=\"6.5\" fill=\"{c}\"/>",
            89 + y % 4
        );
        out
    })
}

/// Clothes in a colour, its shade, a lighter one, and the skin at the neck.
pub fn clothes(name: &str, c: &str, d: &str, l: &str, s: &str) -> Option<String> {
    Some(match name {
        "crew" => p(TORSO, c) + &line("M47 95C50 107 70 107 73 95", d, 4.5),
        "roll" => {
            p(TORSO, c)
                + &p("M46 88C52 92 68 92 74 88L75 101C68 105 52 105 45 101Z", c)
                + &line("M46 101C53 105 67 105 74 101", d, 2.0)
        }
        "shirt" => {
            p(TORSO, c)
                + &p("M49 94L60 110L71 94Z", s)
                + &p("M48 91L60 110L50 116L41 97ZM72 91L60 110L70 116L79 97Z", l)
                + &line("M60 111V124", d, 1.5)
        }
        "hood" => {
            p(TORSO, c)
                + &p(
                    "M37 100C38 88 47 85 50 92C53 104 67 104 70 92C73 85 82 88 83 100C77 115 43 115 37 100Z",
                    d,
                )
                + &line("M54 108V118M66 108V118", l, 2.0)
        }
        "yoke" => {
            p(TORSO, c)
                + &line("M47 95C50 106 70 106 73 95", l, 4.0)
                + &line("M21 110l5-5 5 5 5-5 5 5 5-5 4 5M99 110l-5-5-5 5-5-5-5 5-5-5-4 5", l, 2.0)
                + &line("M50 112l5 4 5-4 5 4 5-4", l, 2.0)
                + &dots(
                    &[16.0, 26.0, 36.0, 46.0, 74.0, 84.0, 94.0, 104.0].map(|x| (x, 117.0, 1.8)),
                    l,
                )
        }
        "stripe" => {
            p(TORSO, c)
                + &line_with("M20 106H100M13 115H107", l, 4.0, " style=\"stroke-linecap:butt\"")
                + &line("M47 95C50 107 70 107 73 95", c, 5.0)
        }
        "bib" => {
            p(TORSO, l)
                + &p("M35 96L43 95L50 112H70L77 95L85 96L80 124H40Z", c)
                + &dots(&[(47.0, 113.0, 2.0), (73.0, 113.0, 2.0)], "#e2a93f")
        }
        "jacket" => {
            p(TORSO, c)
                + &p("M48 94L60 124L72 94Z", l)
                + &p(
                    "M47 92L36 103L44 107L40 111L58 124H61L49 95ZM73 92L84 103L76 107L80 111L62 124H59L71 95Z",
                    d,
                )
        }
        _ => return None,
    })
}
