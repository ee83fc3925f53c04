//! Stages, criteria and steps in the reader's language.

use super::texts as t;
use crate::date;
use domain::{
    Lang,
    civil::Day,
    projects::{Stage, Step, decider_name, stage_name, stages::Criterion},
};

pub fn criterion(criterion: Criterion, l: Lang) -> &'static str {
    match criterion {
        Criterion::Described => t::described(l),
        Criterion::Contact => t::has_contact(l),
        Criterion::Purpose => t::has_purpose(l),
        Criterion::Benefit => t::has_benefit(l),
        Criterion::Lead => t::has_lead(l),
        Criterion::Needs => t::has_needs(l),
        Criterion::Funding => t::has_funding(l),
        Criterion::Decided => t::is_decided(l),
        Criterion::Result => t::has_result(l),
        Criterion::Picture => t::has_picture(l),
        Criterion::Contributors => t::has_contributors(l),
    }
}

/// What stands on the button that leads there.
pub fn act(from: Stage, to: Stage, l: Lang) -> String {
    let words = match to {
        Stage::OnHold => t::to_hold(l),
        Stage::Rejected => t::to_reject(l),
        Stage::Closed => t::to_close(l),
        _ if !from.on_path() => t::to_reopen(l),
        _ if to < from => return t::to_back(l, &stage_name(l, to).to_lowercase()),
        Stage::Identified | Stage::Registered => t::to_registered(l),
        Stage::Qualified => t::to_qualified(l),
        Stage::Realised => t::to_realised(l),
    };
    words.into()
}

/// A step as a sentence: "Styringsgruppen: kvalifisert".
pub fn step(step: &Step, l: Lang) -> String {
    let became = stage_name(l, step.became);
    match (step.was, step.decided_by) {
        (None, _) => t::was_handed_in(l).into(),
        (Some(_), Some(by)) => t::decided_to(l, decider_name(l, by), &became.to_lowercase()),
        (Some(_), None) => became.into(),
    }
}

/// "3. november 2026"
pub fn day(day: Day, l: Lang) -> String {
    date::day(&day.to_string(), l)
}

/// "registrert" is said in a tag where the path is not drawn.
pub fn tone(stage: Stage) -> &'static str {
    match stage {
        Stage::Realised => "tag good",
        Stage::OnHold => "tag warn",
        Stage::Qualified => "tag brand",
        Stage::Identified | Stage::Registered | Stage::Rejected | Stage::Closed => "tag",
    }
}
