//! Which projects are like an idea: those that share the beginnings of its words, in the title most of all.

use super::store::LikeRow;
use crate::text;

/// So many are shown.
const MOST: usize = 3;
/// So many words of an idea are looked at.
const WORDS: usize = 8;
/// Little words say nothing of what an idea is about.
const SHORTEST: usize = 4;
const COMMON: [&str; 18] = [
    "alle", "andre", "bare", "bydelen", "dette", "eller", "fordi", "gjennom", "have", "ikke",
    "mange", "noen", "prosjekt", "skal", "skulle", "that", "this", "with",
];

/// The beginnings of the words of a title: long ones without their endings, so that "sykkelrute" finds
/// "sykkelruta".
pub fn stems(title: &str) -> Vec<String> {
    let start: String = title.chars().take(200).collect();
    let mut stems = text::words(&start);
    stems.retain(|word| word.chars().count() >= SHORTEST && !COMMON.contains(&word.as_str()));
    for word in &mut stems {
        let length = word.chars().count();
        let kept = if length > 6 { (length - 2).min(12) } else { length };
        *word = word.chars().take(kept).collect();
    }
    stems.dedup();
    stems.truncate(WORDS);
    stems
}

/// The likest first; those that only share one word of many are not like it.
pub fn likest(rows: Vec<LikeRow>, stems: &[String]) -> Vec<LikeRow> {
    let mut scored: Vec<(usize, LikeRow)> =
        rows.into_iter().map(|row| (score(&row, stems), row)).collect();
    let enough = if stems.len() > 3 { 3 } else { 2 };
    scored.retain(|(score, _)| *score >= enough);
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scored.into_iter().take(MOST).map(|(_, row)| row).collect()
}

/// Two for a word of the title, one for a word elsewhere.
fn score(row: &LikeRow, stems: &[String]) -> usize {
    let title = text::words(&row.title);
    let starts = |word: &str, stem: &String| word.starts_with(stem.as_str());
    let worth = |stem: &String| match () {
        () if title.iter().any(|word| starts(word, stem)) => 2,
        () if row.words.split(' ').any(|word| starts(word, stem)) => 1,
        () => 0,
    };
    stems.iter().map(worth).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::projects::Stage;

    fn row(title: &str, brief: &str) -> LikeRow {
        LikeRow {
            slug: text::slugify(title),
            title: title.into(),
            brief: brief.into(),
            stage: Stage::Registered,
            words: format!(" {} ", text::words(&format!("{title} {brief}")).join(" ")),
        }
    }

    #[test]
    fn an_idea_finds_what_is_called_nearly_the_same() {
        let all = [
            row("Sykkelruta til skolen", "Trygg vei for barna."),
            row("Takhagen på Lageret", "Drivhus og plantekasser på taket."),
            row("Regnbed i Møllegata", "Vannet skal få renne."),
        ];
        for (title, expected) in [
            ("Trygg sykkelrute", vec!["Sykkelruta til skolen"]),
            ("Takhage", vec!["Takhagen på Lageret"]),
            ("Plantekasser og drivhus", vec!["Takhagen på Lageret"]),
            ("Noen må gjøre noe med mollegata", vec!["Regnbed i Møllegata"]),
            ("Kor for alle", vec![]),
            ("og på i", vec![]),
            ("", vec![]),
        ] {
            let found = likest(all.to_vec(), &stems(title));
            let titles: Vec<&str> = found.iter().map(|row| row.title.as_str()).collect();
            assert_eq!(titles, expected, "{title}");
        }
    }

    #[test]
    fn what_is_looked_for_is_bounded_and_never_a_pattern() {
        let long = "ord%_ ".repeat(50_000);
        assert!(stems(&long).len() <= 8);
        assert_eq!(stems("%%%% ____ '; drop table"), ["drop", "table"]);
    }
}
