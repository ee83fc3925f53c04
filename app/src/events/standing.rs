//! How it stands with one who has answered, in a sentence and in a word.

use super::{texts as t, when};
use domain::{
    Lang,
    events::{Answer, Mine, Standing},
};
use leptos::prelude::*;

/// The sentence above the answers.
pub fn sentence(mine: &Mine, l: Lang) -> String {
    match (&mine.standing, mine.answer) {
        (Standing::Coming { places: 1, wanted: 1 }, _) => t::you_come(l).into(),
        (Standing::Coming { places, wanted }, _) if places == wanted => {
            t::you_all_come(l, places.saturating_sub(1))
        }
        (Standing::Coming { places, wanted }, _) => t::you_come_with_fewer(l, *places, *wanted),
        (Standing::Waiting { number }, _) => t::you_wait(l, *number),
        (Standing::Offered { places: 1, until }, _) => {
            t::a_place_for_you(l, &when::moment(*until, l))
        }
        (Standing::Offered { places, until }, _) => {
            t::places_for_you(l, *places, &when::moment(*until, l))
        }
        (Standing::Lapsed, _) => t::offer_went_by(l).into(),
        (Standing::Out, Answer::Maybe) => t::you_may_come(l).into(),
        (Standing::Out, Answer::No) => t::you_cannot_come(l).into(),
        (Standing::Out, Answer::Coming) => t::no_place_now(l).into(),
    }
}

/// One or two words, and how they are coloured.
pub fn word(answer: Answer, standing: &Standing, l: Lang) -> (&'static str, String) {
    match (standing, answer) {
        (Standing::Coming { .. }, _) => ("good", t::comes(l).into()),
        (Standing::Waiting { number }, _) => ("warn", t::waits(l, *number)),
        (Standing::Offered { .. }, _) => ("warn", t::was_offered(l).into()),
        (Standing::Lapsed, _) => ("", t::let_it_go(l).into()),
        (Standing::Out, Answer::Maybe) => ("", t::maybe(l).into()),
        (Standing::Out, _) => ("", t::cannot(l).into()),
    }
}

/// The same of oneself, as it stands in a list.
#[component]
pub fn MyTag(mine: Mine) -> impl IntoView {
    let l = crate::lang::lang();
    let (tone, words) = match (&mine.standing, mine.answer) {
        (Standing::Coming { .. }, _) => ("good", t::you_come_short(l).to_owned()),
        (Standing::Waiting { number }, _) => ("warn", t::you_wait_short(l, *number)),
        (Standing::Offered { until, .. }, _) => {
            ("warn", t::offered_short(l, &when::moment(*until, l)))
        }
        (standing, answer) => word(answer, standing, l),
    };
    view! { <span class=format!("tag {tone}")>{words}</span> }
}
