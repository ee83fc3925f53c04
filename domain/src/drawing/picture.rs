//! The larger pictures, drawn by hand.

use super::inks::standing_alone;

/// The picture of that name, in the inks of a partnership's hue.
pub fn picture(name: &str, hue: u16) -> Option<String> {
    let svg = match name {
        "brygga" => include_str!("pictures/brygga.svg"),
        "frokost" => include_str!("pictures/frokost.svg"),
        "gate" => include_str!("pictures/gate.svg"),
        "lageret" => include_str!("pictures/lageret.svg"),
        "logg-inn" => include_str!("pictures/logg-inn.svg"),
        "regnbed" => include_str!("pictures/regnbed.svg"),
        "robat" => include_str!("pictures/robat.svg"),
        "samling" => include_str!("pictures/samling.svg"),
        _ => return None,
    };
    Some(standing_alone(svg.trim_end(), hue))
}

/// The river between houses, for the browser's tab.
pub fn favicon(hue: u16) -> String {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">\
        <circle cx=\"16\" cy=\"16\" r=\"16\" fill=\"var(--brand)\"/>\
        <path d=\"M-1 20c7-9 11 3 18-4s9-8 16-5v12c-7-3-9-1-15 4S5 27-1 28Z\" fill=\"var(--ill-sun)\"/>\
        <path d=\"M7 15V9l4-3 4 3v6M15 14V8l4-4 4 4v5\" fill=\"none\" stroke=\"var(--on-brand)\" stroke-width=\"2\" stroke-linejoin=\"round\"/></svg>";
    standing_alone(svg, hue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_stands_alone_and_brings_all_its_inks() {
        for name in
            ["brygga", "frokost", "gate", "lageret", "logg-inn", "regnbed", "robat", "samling"]
        {
            let svg = picture(name, 172).unwrap();
            for used in svg.split("var(").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(svg.contains(&format!("{used}:oklch(")), "{name} {used}");
            }
            assert!(!svg.contains("<script") && !svg.contains("href"), "{name}");
        }
        assert_eq!(picture("../etc", 172), None);
    }
}
