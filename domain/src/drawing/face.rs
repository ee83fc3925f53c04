//! A friendly flat portrait from a token. The same token, the same face, in every program that draws it:
//! the only arithmetic is 32-bit FNV-1a for the seed and xorshift32 for the draws.
//! Layers, back to front: ground, back hair, body, neck, head, face, beard, front hair, glasses, headwear.

use super::{
    inks::standing_alone,
    parts::{
        BEARD, CLOTH_DEEP, CLOTH_LIGHT, CUTS_M, CUTS_W, GROUNDS, HEADS, SKINS, STUBBLE, clothes,
        cut, dots, hair, line, p, p_with, shade,
    },
    token::Traits,
};

/// The face as an SVG that stands alone, in the inks of a partnership's hue; nothing for a token that is none.
pub fn face(token: &str, hue: u16) -> Option<String> {
    let inside = drawn(&Traits::parse(token)?)?;
    let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 120\" preserveAspectRatio=\"xMidYMid slice\">";
    Some(standing_alone(&format!("{open}{inside}</svg>"), hue))
}

/// Numbers from the seed, one after the other.
struct Draws(u32);

impl Draws {
    fn new(seed: u32) -> Self {
        let mut draws = Self(seed);
        for _ in 0..4 {
            draws.next();
        }
        draws
    }

    fn next(&mut self) -> u32 {
        let h = &mut self.0;
        *h ^= *h << 13;
        *h ^= *h >> 17;
        *h ^= *h << 5;
        *h >> 9
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.next() as usize % list.len()]
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.next() % 100 < percent
    }
}

/// What stands between the tags.
fn drawn(traits: &Traits) -> Option<String> {
    let mut d = Draws::new(traits.seed);
    let number = |name: &str| traits.get(name).map(|value| value.parse::<usize>().ok());
    let who = traits.get("as").unwrap_or_else(|| d.of(&["w", "m"]));
    let skin = match number("skin") {
        Some(chosen) => chosen?,
        None => d.of(&[0, 0, 1, 1, 1, 2, 2, 3, 4, 5]),
    };
    let (skin, skin_shade, blush, hairs) = *SKINS.get(skin)?;
    let hair_name = traits.get("hair").unwrap_or_else(|| d.of(hairs));
    let hair = hair(hair_name)?;
    let hair_dark = shade(hair, 0.74);
    let old = hair_name == "grey" || hair_name == "white";
    let cut_name =
        traits.get("cut").unwrap_or_else(|| if who == "w" { d.of(&CUTS_W) } else { d.of(&CUTS_M) });
    let chosen_ground = number("ground");
    let ground = match chosen_ground {
        Some(chosen) => chosen?,
        None => d.of(&[0, 1, 2, 3, 4, 5, 6, 7]),
    };
    let ground = *GROUNDS.get(ground)?;
    let clash = chosen_ground.is_none()
        && ((["blond", "ash"].contains(&hair_name)
            && ["--ill-sand", "--ill-sun"].contains(&ground.0))
            || (hair_name == "black" && ground.0 == "--ill-pine"));
    let (ground, behind) = if clash { GROUNDS[2] } else { ground };
    let cloth = match traits.get("cloth") {
        Some(chosen) => colour(chosen)?,
        None if ["--ill-river", "--ill-pine"].contains(&ground) => d.of(&CLOTH_LIGHT).to_owned(),
        None => {
            let all = [&CLOTH_DEEP[..], &CLOTH_DEEP[..], &["#f3e9d8", "#e9825f"]].concat();
            d.of(&all).to_owned()
        }
    };
    let light = if CLOTH_DEEP.contains(&cloth.as_str()) {
        d.of(&["#f3e9d8", "#f0c9b5", "#e2a93f"])
    } else {
        d.of(&["#ffffff", "#23544a", "#8f3f35"])
    };
    let wear = traits.get("wear").unwrap_or_else(|| {
        d.of(&["crew", "crew", "roll", "shirt", "hood", "yoke", "stripe", "bib", "jacket"])
    });
    let beard = match traits.get("beard") {
        Some(chosen) => chosen,
        None if who == "m" => {
            d.of(&["none", "none", "none", "stubble", "full", "full", "moustache"])
        }
        None => "none",
    };
    let glasses = match traits.get("glasses") {
        Some(chosen) => chosen,
        None if d.chance(if old { 55 } else { 24 }) => d.of(&["round", "square"]),
        None => "none",
    };
    let head = match traits.get("head") {
        Some(chosen) => chosen,
        None if d.chance(9) => "beanie",
        None => "none",
    };
    let hat = if head == "hijab" {
        match traits.get("cloth2") {
            Some(chosen) => colour(chosen)?,
            None => d.of(&CLOTH_DEEP).to_owned(),
        }
    } else {
        d.of(&["#c9573a", "#23544a", "#e2a93f", "#2f4a63"]).to_owned()
    };
    let skull = d.of(&HEADS);
    let look = d.of(&[-3.0, -2.0, 2.0, 3.0]);
    let tilt = d.of(&[-4, -2, 0, 2, 4]);
    let mouth = match number("mouth") {
        Some(chosen) => chosen?,
        None => d.of(&[0, 0, 1, 1, 2]),
    };
    let backdrop = d.of(&["sun", "hill", "sun", "hill", "none"]);

    let (back, front) = cut(cut_name, hair, &hair_dark)?;
    let covered = head == "hijab";
    let scenery = match backdrop {
        "sun" => dots(&[(60.0 + look * 9.0, 50.0, 40.0)], &format!("var({behind})")),
        "hill" => p("M0 84C28 62 52 92 120 60V120H0Z", &format!("var({behind})")),
        _ => String::new(),
    };
    let back = if covered {
        p("M27 57C24 26 42 11 60 11S96 26 93 57C93 80 101 94 108 124H12C19 94 27 80 27 57Z", &hat)
    } else if head == "beanie" && ["bun", "tied", "afro", "short", "curly"].contains(&cut_name) {
        String::new()
    } else {
        back
    };
    let ears = if covered || ["bob", "fringe", "long", "wavy", "curly"].contains(&cut_name) {
        String::new()
    } else {
        let (left, right) = (36.0 - look * 0.5, 84.0 - look * 0.5);
        dots(&[(left, 59.0, 6.0), (right, 59.0, 6.0)], skin)
            + &dots(&[(left, 60.0, 2.5), (right, 60.0, 2.5)], skin_shade)
    };
    let features = features(
        look,
        mouth,
        old,
        skin_shade,
        &if old { shade(hair, 0.62) } else { hair_dark.clone() },
    )?;
    let cheeks = format!(
        "<g opacity=\".5\">{}</g>",
        dots(&[(46.0 + look, 66.0, 4.5), (74.0 + look, 66.0, 4.5)], blush)
    );
    let hairy = match beard {
        "none" | "moustache" => String::new(),
        "stubble" => p_with(STUBBLE, hair, " opacity=\".25\""),
        "full" => p(BEARD, hair),
        _ => return None,
    };
    let lip = if ["full", "moustache"].contains(&beard) {
        let fill = if beard == "full" { &hair_dark } else { hair };
        p_with(
            "M47.5 73C51.5 67 57.5 68 60 69.5C62.5 68 68.5 67 72.5 73C67 74.5 62 73.5 60 73C58 73.5 53 74.5 47.5 73Z",
            fill,
            &format!(" transform=\"translate({look} 0)\""),
        )
    } else {
        String::new()
    };
    let body = if covered {
        p("M8 124C10 108 24 99 42 95H78C96 99 110 108 112 124Z", &cloth)
            + &p(
                "M34 84C44 104 76 104 88 84C97 96 95 112 78 117C60 122 40 117 32 106C28 99 29 91 34 84Z",
                &shade(&hat, 0.9),
            )
    } else {
        clothes(wear, &cloth, &shade(&cloth, 0.78), light, skin)?
    };
    let on_top = match head {
        "none" => front,
        "hijab" => String::new(),
        _ if ["bob", "fringe", "long", "wavy", "braid"].contains(&cut_name) => String::new(),
        _ => p(
            "M35 60C33 54 33 48 36 44H39C38 50 38 55 37 60ZM85 60C87 54 87 48 84 44H81C82 50 82 55 83 60Z",
            hair,
        ),
    };
    let specs = specs(glasses, old, look)?;
    let headwear = headwear(head, &hat)?;
    let neck = p("M50 76V97C50 103 70 103 70 97V76Z", skin)
        + &p("M50 80H70V89C66 96 55 96 50 90Z", skin_shade);
    let skull = p(skull, skin);
    let turn = format!("<g transform=\"rotate({tilt} 60 92)\">");
    Some(format!(
        "<rect width=\"120\" height=\"120\" fill=\"var({ground})\"/>{scenery}{turn}{back}</g>{neck}{body}\
         {turn}{ears}{skull}{cheeks}{hairy}{features}{lip}{on_top}{specs}{headwear}</g>"
    ))
}

/// A colour of cloth as a token writes it, without its sign.
fn colour(hex: &str) -> Option<String> {
    (hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit())).then(|| format!("#{hex}"))
}

fn features(look: f64, mouth: usize, old: bool, skin_shade: &str, brow: &str) -> Option<String> {
    let (ink, lip) = ("#2b211d", shade(skin_shade, 0.58));
    let eyes = if old && mouth == 1 {
        line("M48 57Q51 54 54 57M66 57Q69 54 72 57", ink, 2.4)
    } else {
        format!(
            "<ellipse cx=\"51\" cy=\"57\" rx=\"2.3\" ry=\"2.8\" fill=\"{ink}\"/><ellipse cx=\"69\" cy=\"57\" rx=\"2.3\" ry=\"2.8\" fill=\"{ink}\"/>"
        )
    };
    let brows = line("M47 49.5Q51 47 55 49M65 49Q69 47 73 49.5", brow, 2.4);
    let nose = if look > 0.0 {
        "M61 58C63 62 65 65 63.5 67C62.5 68 61 68 60 67.5"
    } else {
        "M59 58C57 62 55 65 56.5 67C57.5 68 59 68 60 67.5"
    };
    let nose = line(nose, skin_shade, 2.2);
    let years = if old { line("M43 64L46 65M77 64L74 65", skin_shade, 1.5) } else { String::new() };
    let lips = match mouth {
        0 => line("M53 73Q60 79.5 67 73", &lip, 2.4),
        1 => {
            p("M51.5 71.5H68.5C68.5 78 65 81 60 81S51.5 78 51.5 71.5Z", "#7d2f2a")
                + &p("M53 71.5H67V74C64 75.4 56 75.4 53 74Z", "#fff")
        }
        2 => line("M54 74.5Q60 78 66 73.5", &lip, 2.4),
        _ => return None,
    };
    Some(format!("<g transform=\"translate({look} 0)\">{eyes}{brows}{nose}{years}{lips}</g>"))
}

fn specs(glasses: &str, old: bool, look: f64) -> Option<String> {
    let frame = if old { "#8f3f35" } else { "#2b2a2a" };
    let drawn = match glasses {
        "none" => return Some(String::new()),
        "round" => {
            "M43.5 57a8 8 0 1 0 16 0a8 8 0 1 0-16 0M60.5 57a8 8 0 1 0 16 0a8 8 0 1 0-16 0M59.5 55.5h1"
        }
        "square" => {
            "M43 51.5h15.5v9q0 4-4 4h-7.5q-4 0-4-4ZM61.5 51.5h15.5v9q0 4-4 4h-7.5q-4 0-4-4ZM58.5 54h3"
        }
        _ => return None,
    };
    Some(format!("<g transform=\"translate({look} 0)\">{}</g>", line(drawn, frame, 2.0)))
}

fn headwear(head: &str, hat: &str) -> Option<String> {
    Some(match head {
        "none" => String::new(),
        "hijab" => {
            p_with(
                "M30 57C27 30 42 15 60 15S93 30 90 57C90 82 78 100 60 100S30 82 30 57ZM39 57C39 75 48 88 60 88S81 75 81 57C81 39 72 32 60 32S39 39 39 57Z",
                hat,
                " fill-rule=\"evenodd\"",
            ) + &line("M36 84C48 106 76 104 92 82M46 22C54 17 66 17 74 22", &shade(hat, 0.78), 2.4)
        }
        "beanie" => {
            let band = shade(hat, 0.8);
            p("M34 44C30 19 43 6 60 6S90 19 86 44Z", hat)
                + &format!(
                    "<rect x=\"31\" y=\"33\" width=\"58\" height=\"12\" rx=\"6\" fill=\"{band}\"/>"
                )
        }
        "cap" => {
            p("M33 42C33 20 52 12 66 14C84 16 91 28 92 41C74 34 50 35 33 42Z", "#6f6a5c")
                + &p(
                    "M31 43C48 34 78 34 93 41C92 46 88 46 84 44C70 40 50 41 34 47C30 48 29 45 31 43Z",
                    "#56523f",
                )
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::token;

    /// Drawn once with the look's own program: seed, traits, and FNV-1a of what it drew.
    const GOLDEN: &str = include_str!("../../tests/data/faces.txt");

    #[test]
    fn every_face_is_drawn_as_the_look_draws_it() {
        let mut drawn_ones = 0;
        for golden in GOLDEN.lines() {
            let [seed, traits, hash] = golden.split('|').collect::<Vec<_>>()[..] else {
                panic!("{golden}")
            };
            let token = token(seed, traits);
            let svg = drawn(&Traits::parse(&token).unwrap()).unwrap();
            assert_eq!(
                format!("{:08x}", super::super::token::hash(&svg)),
                hash,
                "{seed} {traits}: {svg}"
            );
            drawn_ones += 1;
        }
        assert!(drawn_ones >= 48);
    }

    #[test]
    fn a_face_stands_alone() {
        let svg = face(&token("Liv Aasen", "as:w,skin:0"), 250).unwrap();
        assert!(
            svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>")
        );
        assert!(svg.contains("prefers-color-scheme:dark"));
    }

    #[test]
    fn hostile_traits_draw_nothing() {
        for token in [
            "12345678.cloth-\"/><script>",
            "12345678.cut-none",
            "12345678.skin-99",
            "12345678.mouth-x",
            "12345678.cloth-12345",
        ] {
            assert_eq!(face(token, 172), None, "{token}");
        }
    }
}
