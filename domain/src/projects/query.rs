//! The list of projects as one asks for it. Everything comes from an address, so everything may be nonsense.

use super::{Focus, Stage};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProjectQuery {
    pub q: String,
    /// The name of a stage in an address.
    pub stage: String,
    /// The key of a focus area.
    pub focus: String,
    /// Only those the viewer is in, or follows.
    pub mine: bool,
    /// Begin after this one: the `next` of the page before.
    pub after: String,
}

impl ProjectQuery {
    /// A page of projects.
    pub const PAGE: i64 = 24;

    /// What is no stage filters nothing.
    pub fn of_stage(&self) -> Option<Stage> {
        Stage::of_parameter(&self.stage)
    }

    pub fn of_focus(&self) -> Option<Focus> {
        Focus::parse(&self.focus).ok()
    }

    pub fn is_filtered(&self) -> bool {
        self.mine
            || !self.q.trim().is_empty()
            || self.of_stage().is_some()
            || self.of_focus().is_some()
    }
}
