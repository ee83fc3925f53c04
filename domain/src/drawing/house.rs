//! A partner's house, on a grid of 64 with the ground at 56. Some are drawn by hand; every other name
//! gives a house of its own, and always the same.

use super::{inks::standing_alone, token::hash};

/// Sky, wall, roof line, windows. Neighbours in one list go well together.
const COLOURS: [(&str, &str, &str, &str); 10] = [
    ("mist", "coral", "night", "cream"),
    ("blush", "sun", "brick", "night"),
    ("sky", "sand", "pine", "night"),
    ("sand", "river", "night", "cream"),
    ("moss", "cream", "pine", "river"),
    ("sun", "brick", "night", "cream"),
    ("sky", "brick", "night", "sun"),
    ("mist", "sun", "pine", "brick"),
    ("sand", "pine", "night", "sun"),
    ("blush", "cream", "brick", "pine"),
];

/// The house of a partner by its slug.
pub fn house(slug: &str, hue: u16) -> String {
    let inside = by_hand(slug).map_or_else(|| built(slug), str::to_owned);
    let open = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">";
    standing_alone(&format!("{open}{}</svg>", inside.trim_end()), hue)
}

/// The same house where it stands: under its sky, with the hills behind and the river before it.
pub fn house_by_the_river(slug: &str, hue: u16) -> String {
    let small = by_hand(slug).map_or_else(|| built(slug), str::to_owned);
    // A house begins with its sky, which here reaches further.
    let (sky, house) = small.split_once("/>").unwrap_or_default();
    let ink = sky.split(['(', ')']).nth(1).unwrap_or_default();
    let hills = if ink == "--ill-moss" { "mist" } else { "moss" };
    let sun = match house.contains("<circle") {
        true => "",
        false => "<circle cx=\"66\" cy=\"-8\" r=\"9\" fill=\"var(--ill-cream)\"/>",
    };
    let land = filled("M-20 46C-4 36 12 44 30 40S66 34 84 42V60H-20Z", hills);
    let quay = filled("M-20 56H84v3H-20Z", "sand");
    let river = filled("M-20 59H84V72H-20Z", "river");
    let waves = "<path d=\"M-10 64q5-2.5 10 0t10 0M30 67q5-2.5 10 0t10 0M56 62.5q5-2.5 10 0t10 0\" fill=\"none\" stroke=\"var(--ill-mist)\" stroke-width=\"1\" stroke-linecap=\"round\"/>";
    standing_alone(
        &format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-18 -30 100 100\"><rect x=\"-18\" y=\"-30\" width=\"100\" height=\"100\" fill=\"var({ink})\"/>{sun}{land}{house}{quay}{river}{waves}</svg>"
        ),
        hue,
    )
}

fn by_hand(slug: &str) -> Option<&'static str> {
    Some(match slug {
        "brygga-borettslag" => include_str!("houses/brygga-borettslag.svg"),
        "brygga-velforening" => include_str!("houses/brygga-velforening.svg"),
        "elva-idrettslag" => include_str!("houses/elva-idrettslag.svg"),
        "elvebyen-bakeri" => include_str!("houses/elvebyen-bakeri.svg"),
        "elvebyen-bibliotek" => include_str!("houses/elvebyen-bibliotek.svg"),
        "elvebyen-kommune" => include_str!("houses/elvebyen-kommune.svg"),
        "elvebyen-videregaende" => include_str!("houses/elvebyen-videregaende.svg"),
        "kaia-eiendom" => include_str!("houses/kaia-eiendom.svg"),
        "mollegata-barnehage" => include_str!("houses/mollegata-barnehage.svg"),
        "sagvika-trevare" => include_str!("houses/sagvika-trevare.svg"),
        "skuta-arkitekter" => include_str!("houses/skuta-arkitekter.svg"),
        "ostbrua-seniorsenter" => include_str!("houses/ostbrua-seniorsenter.svg"),
        _ => return None,
    })
}

fn built(slug: &str) -> String {
    let seed = hash(slug);
    let pick = |shift: u32, of: u32| ((seed >> shift) % of) as usize;
    let (sky, wall, line, window) = COLOURS[pick(3, 10)];
    let body = match pick(9, 4) {
        0 => gable(10 + pick(13, 3) * 2, wall, line, window),
        1 => block(pick(13, 2) + 2, wall, line, window),
        2 => shed(wall, line, window),
        _ => twins(wall, line, window),
    };
    let beside = match pick(17, 4) {
        0 => tree(),
        1 => format!(
            "<path d=\"M56 56V14\" fill=\"none\" stroke=\"var(--ill-{line})\" stroke-width=\"3\" stroke-linecap=\"round\"/><path d=\"M56 14h-13l4 5-4 5h13z\" fill=\"var(--ill-coral)\"/>"
        ),
        2 => "<circle cx=\"52\" cy=\"14\" r=\"6\" fill=\"var(--ill-cream)\"/>".into(),
        _ => String::new(),
    };
    format!("<rect width=\"64\" height=\"64\" fill=\"var(--ill-{sky})\"/>{beside}{body}")
}

fn filled(d: &str, ink: &str) -> String {
    format!("<path d=\"{d}\" fill=\"var(--ill-{ink})\"/>")
}

fn ridge(d: &str, ink: &str) -> String {
    format!(
        "<path d=\"{d}\" fill=\"none\" stroke=\"var(--ill-{ink})\" stroke-width=\"4.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
    )
}

/// One house with its gable to the street.
fn gable(left: usize, wall: &str, line: &str, window: &str) -> String {
    let right = 54 - (left - 10);
    let middle = (left + right) / 2;
    filled(&format!("M{left} 56V31L{middle} 13L{right} 31V56Z"), wall)
        + &ridge(&format!("M{} 34L{middle} 13L{} 34", left - 3, right + 3), line)
        + &filled(
            &format!(
                "M{} 33h8v9h-8zM{} 33h8v9h-8zM{} 46h8v10h-8z",
                middle - 11,
                middle + 3,
                middle - 4
            ),
            window,
        )
}

/// A block of flats, so many floors high.
fn block(floors: usize, wall: &str, line: &str, window: &str) -> String {
    let top = 56 - floors * 12 - 6;
    let windows: String = (0..floors)
        .map(|floor| {
            let y = top + 6 + floor * 12;
            format!("M17 {y}h7v7h-7zM29 {y}h7v7h-7zM41 {y}h7v7h-7z")
        })
        .collect();
    filled(&format!("M12 56V{top}H52V56Z"), wall)
        + &filled(&format!("M9 {}H55V{top}H9Z", top - 5), line)
        + &filled(&windows, window)
}

/// A workshop with a slanting roof.
fn shed(wall: &str, line: &str, window: &str) -> String {
    filled("M8 56V34L56 22V56Z", wall)
        + &ridge("M5 35L59 21", line)
        + &filled("M14 42h15v14h-15zM36 36h6v8h-6zM46 34h6v10h-6z", window)
}

/// Two houses wall to wall.
fn twins(wall: &str, line: &str, window: &str) -> String {
    filled("M6 56V36L19 24L32 36V56Z", wall)
        + &ridge("M4 38L19 24L32 36", line)
        + &filled("M32 56V31L45 19L58 31V56Z", wall)
        + &ridge("M32 31L45 19L60 33", line)
        + &filled(
            "M12 39h6v7h-6zM21 39h6v17h-6zM38 34h6v7h-6zM47 34h6v7h-6zM38 45h6v11h-6z",
            window,
        )
}

fn tree() -> String {
    ridge("M57 56V44", "night")
        + "<ellipse cx=\"57\" cy=\"39\" rx=\"7\" ry=\"9\" fill=\"var(--ill-pine)\"/>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_partner_has_a_house_of_its_own() {
        let slugs: Vec<String> = (0..40).map(|n| format!("partner-{n}")).collect();
        let mut houses: Vec<String> = slugs.iter().map(|slug| house(slug, 172)).collect();
        assert_eq!(houses[3], house("partner-3", 172), "always the same");
        for slug in slugs.iter().map(String::as_str).chain(["kaia-eiendom", "ostbrua-seniorsenter"])
        {
            let scene = house_by_the_river(slug, 172);
            assert!(!scene.contains("var()"), "{slug} has a sky");
            assert!(scene.ends_with("</svg>") && scene.len() > house(slug, 172).len(), "{slug}");
        }
        houses.sort();
        houses.dedup();
        assert!(houses.len() > 25, "{} different ones", houses.len());
        assert!(
            house("\"><script>", 172).starts_with("<svg")
                && !house("\"><script>", 172).contains("script")
        );
    }
}
