//! What a drawn face is made from: a seed, and traits that were chosen. Its text is all that is stored.

/// The seed as a number: 32-bit FNV-1a of its UTF-8.
pub(super) fn hash(seed: &str) -> u32 {
    seed.bytes().fold(0x811c_9dc5, |h: u32, byte| (h ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Traits by their short names; one that is not set is drawn from the seed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits<'a> {
    pub seed: u32,
    set: Vec<(&'a str, &'a str)>,
}

/// The short names, and what they stand for in `faces.js` of the look.
const NAMES: [&str; 12] = [
    "as", "skin", "hair", "cut", "wear", "cloth", "cloth2", "ground", "beard", "glasses", "head",
    "mouth",
];

impl<'a> Traits<'a> {
    pub fn parse(token: &'a str) -> Option<Self> {
        let mut pieces = token.split('.');
        let seed = pieces.next().filter(|seed| seed.len() == 8)?;
        let seed = u32::from_str_radix(seed, 16).ok()?;
        let set: Option<Vec<_>> = pieces.map(|piece| piece.split_once('-')).collect();
        let set = set.filter(|set| set.iter().all(|(name, _)| NAMES.contains(name)))?;
        Some(Self { seed, set })
    }

    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.set.iter().find(|(set, _)| *set == name).map(|(_, value)| *value)
    }
}

/// The token of a seed with traits as the look writes them: `as:w,skin:2,hair:black`.
pub fn token(seed: &str, traits: &str) -> String {
    let traits = traits.split(',').filter_map(|pair| pair.split_once(':'));
    traits.fold(format!("{:08x}", hash(seed)), |token, (name, value)| {
        format!("{token}.{name}-{}", value.trim_start_matches('#'))
    })
}

/// Six different faces to choose from; another number gives another six.
pub fn choices(number: u32) -> Vec<String> {
    let sorts = [("w", 0), ("m", 1), ("w", 2), ("m", 3), ("w", 4), ("m", 5)];
    let turn = number % 6;
    let sorts = sorts.into_iter().enumerate().map(|(n, (who, skin))| {
        let skin = (skin + turn) % 6;
        token(&format!("valg {number} {n}"), &format!("as:{who},skin:{skin}"))
    });
    sorts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::Portrait;

    #[test]
    fn a_token_is_a_portrait_and_reads_back() {
        let token = token("Fatima Warsame", "as:w,skin:4,head:hijab,cloth:#37423f");
        assert!(Portrait::parse(&format!("drawn:{token}")).is_some(), "{token}");
        let traits = Traits::parse(&token).unwrap();
        assert_eq!(
            (traits.seed, traits.get("cloth"), traits.get("cut")),
            (hash("Fatima Warsame"), Some("37423f"), None)
        );
    }

    #[test]
    fn nonsense_is_no_token() {
        for raw in [
            "",
            "w",
            "1234567",
            "1234567g",
            "12345678.",
            "12345678.x-1",
            "12345678.as",
            "../../etc",
        ] {
            assert_eq!(Traits::parse(raw), None, "{raw}");
        }
    }

    #[test]
    fn six_faces_to_choose_from_are_six() {
        let mut all = choices(7);
        all.extend(choices(8));
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 12);
        assert!(all.iter().all(|token| crate::drawing::face(token, 172).is_some()));
    }
}
