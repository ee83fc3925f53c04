//! Who could meet a need, and why: said in reasons that people read, never as a rank.
//!
//! What counts is what somebody has told us they can and want, and what they have done with us. Nothing else
//! about a person is looked at: no age, sex, name, address or language.

use super::Focus;
use crate::{Lang, civil::Day, members::listed_word, texts};
use serde::{Deserialize, Serialize};

/// What is known of somebody, beside a need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Can what is asked for.
    pub competence: bool,
    /// Is drawn to the project's focus area.
    pub focus: bool,
    /// The last time they said yes to something that asks for the same.
    pub said_yes: Option<Day>,
    /// A project of the same focus area that they take part in.
    pub takes_part: Option<String>,
    /// How often they were asked for something in the last month.
    pub asked: i64,
}

/// Why somebody is suggested, as it is shown to whoever asks and to whoever is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// By its name.
    Competence(String),
    SaidYes(Day),
    Focus(Focus),
    TakesPart(String),
}

impl Reason {
    /// Competence weighs most: it is what was asked for. Then that they have said yes to the like before.
    fn weight(&self) -> u8 {
        match self {
            Self::Competence(_) => 4,
            Self::SaidYes(_) => 3,
            Self::Focus(_) => 2,
            Self::TakesPart(_) => 1,
        }
    }
}

impl Reason {
    /// Of somebody else: "kan arkitektur".
    pub fn text(&self, l: Lang) -> String {
        match self {
            Self::Competence(name) => can(l, &small(listed_word(name, l).unwrap_or(name))),
            Self::SaidYes(day) => said_yes(l, &day.text(l)),
            Self::Focus(focus) => cares(l, &small(focus.name(l))),
            Self::TakesPart(title) => takes_part(l, title),
        }
    }

    /// To themselves: "du kan arkitektur".
    pub fn to_you(&self, l: Lang) -> String {
        match self {
            Self::Competence(name) => you_can(l, &small(listed_word(name, l).unwrap_or(name))),
            Self::SaidYes(day) => you_said_yes(l, &day.text(l)),
            Self::Focus(focus) => you_care(l, &small(focus.name(l))),
            Self::TakesPart(title) => you_take_part(l, title),
        }
    }
}

/// In the middle of a sentence; "IT" stays as it is.
fn small(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

texts! {
    can(what: &str) { nb: "kan {what}", nn: "kan {what}", en: "knows {what}" }
    said_yes(day: &str) {
        nb: "sa ja til noe lignende {day}",
        nn: "sa ja til noko liknande {day}",
        en: "said yes to something like it on {day}",
    }
    cares(what: &str) { nb: "bryr seg om {what}", nn: "bryr seg om {what}", en: "cares about {what}" }
    takes_part(title: &str) { nb: "er med i «{title}»", nn: "er med i «{title}»", en: "takes part in “{title}”" }
    you_can(what: &str) { nb: "du kan {what}", nn: "du kan {what}", en: "you know {what}" }
    you_said_yes(day: &str) {
        nb: "du sa ja til noe lignende {day}",
        nn: "du sa ja til noko liknande {day}",
        en: "you said yes to something like it on {day}",
    }
    you_care(what: &str) { nb: "du bryr deg om {what}", nn: "du bryr deg om {what}", en: "you care about {what}" }
    you_take_part(title: &str) { nb: "du er med i «{title}»", nn: "du er med i «{title}»", en: "you take part in “{title}”" }
}

/// The weightiest first; nobody is suggested without one.
pub fn reasons(competence: Option<&str>, focus: Focus, facts: &Facts) -> Vec<Reason> {
    let can = competence.filter(|_| facts.competence);
    [
        can.map(|name| Reason::Competence(name.to_owned())),
        facts.said_yes.map(Reason::SaidYes),
        facts.focus.then_some(Reason::Focus(focus)),
        facts.takes_part.clone().map(Reason::TakesPart),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How well somebody fits; the same for all with the same reasons.
pub fn score(reasons: &[Reason]) -> u8 {
    reasons.iter().map(Reason::weight).sum()
}

/// Those who fit best first; of those who fit alike, whoever was asked least. `spread` decides between equals: it
/// differs from need to need, so that nobody is first because of their name.
pub fn order<T>(people: &mut [T], of: impl Fn(&T) -> (u8, i64, i64)) {
    people.sort_by_key(|one| {
        let (score, asked, spread) = of(one);
        (std::cmp::Reverse(score), asked, spread)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(raw: &str) -> Day {
        Day::parse(raw).unwrap()
    }

    fn why(facts: &Facts) -> Vec<Reason> {
        reasons(Some("Arkitektur"), Focus::parse("gronne-byrom").unwrap(), facts)
    }

    #[test]
    fn the_reason_is_said_and_the_weightiest_comes_first() {
        let can = Reason::Competence("Arkitektur".into());
        let yes = Reason::SaidYes(day("3.3.2026"));
        let wants = Reason::Focus(Focus::parse("gronne-byrom").unwrap());
        let there = Reason::TakesPart("Takhagen".into());
        let all = Facts {
            competence: true,
            focus: true,
            said_yes: Some(day("3.3.2026")),
            takes_part: Some("Takhagen".into()),
            asked: 0,
        };
        for (facts, expected) in [
            (all.clone(), vec![can.clone(), yes, wants.clone(), there]),
            (Facts { said_yes: None, takes_part: None, ..all.clone() }, vec![can, wants.clone()]),
            (Facts { competence: false, said_yes: None, takes_part: None, ..all }, vec![wants]),
            (Facts::default(), vec![]),
        ] {
            assert_eq!(why(&facts), expected, "{facts:?}");
        }
    }

    #[test]
    fn a_need_for_hands_asks_for_no_competence() {
        let facts = Facts { competence: true, ..Facts::default() };
        assert_eq!(reasons(None, Focus::parse("mat").unwrap(), &facts), []);
    }

    #[test]
    fn whoever_can_it_goes_before_whoever_only_wants_it() {
        let can = Facts { competence: true, ..Facts::default() };
        let wants = Facts { focus: true, takes_part: Some("Takhagen".into()), ..Facts::default() };
        assert!(score(&why(&can)) > score(&why(&wants)));
        let did = Facts { said_yes: Some(day("3.3.2026")), ..can.clone() };
        assert!(score(&why(&did)) > score(&why(&can)));
        assert_eq!(score(&[]), 0);
    }

    #[test]
    fn of_those_who_fit_alike_whoever_was_asked_least_comes_first_and_never_by_name() {
        let mut people = [("Aa", 4, 1, 7), ("Bo", 4, 0, 9), ("Cy", 6, 2, 1), ("Di", 4, 0, 2)];
        order(&mut people, |(_, score, asked, spread)| (*score, *asked, *spread));
        assert_eq!(people.map(|(name, ..)| name), ["Cy", "Di", "Bo", "Aa"]);
    }
}
