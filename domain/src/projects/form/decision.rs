//! A step through a gate.

use super::{REASON_MAX, optional_day};
use crate::{
    Complaint, FieldErrors,
    civil::Day,
    members::{line, lines},
    projects::{Decider, Stage},
};
use serde::{Deserialize, Serialize};

/// A step, as it was typed or dragged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionForm {
    /// Where it stood on the screen: if it has moved meanwhile, nothing happens.
    pub from: String,
    pub to: String,
    pub decided_by: String,
    /// The day of the decision; today when it is blank.
    pub on: String,
    pub reason: String,
    /// The slug of the card it is put after; first in its column when it is blank.
    pub after: String,
}

/// The same, sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub from: Stage,
    pub to: Stage,
    /// Nobody said: the usual one.
    pub decided_by: Option<Decider>,
    pub on: Day,
    pub reason: Option<String>,
    pub after: Option<String>,
}

impl DecisionForm {
    /// `today`: what is to come is not decided yet.
    pub fn parse(&self, today: Day) -> Result<Decision, FieldErrors> {
        let mut errors = FieldErrors::default();
        let from = errors.take("from", Stage::parse(&self.from));
        let to = errors.take("to", Stage::parse(&self.to));
        let by = match self.decided_by.as_str() {
            "" => Ok(None),
            raw => Decider::parse(raw).map(Some),
        };
        let decided_by = errors.take("decided_by", by);
        let on = optional_day(&self.on).map(|on| on.unwrap_or(today));
        let on = on.and_then(|on| if on <= today { Ok(on) } else { Err(Complaint::NotYet) });
        let on = errors.take("on", on);
        let reason = errors.take("reason", lines(&self.reason, REASON_MAX));
        let after = errors.take("after", line(&self.after, 200));
        match (from, to, decided_by, on, reason, after) {
            (Some(from), Some(to), Some(decided_by), Some(on), Some(reason), Some(after)) => {
                Ok(Decision { from, to, decided_by, on, reason, after })
            }
            _ => Err(errors),
        }
    }
}
