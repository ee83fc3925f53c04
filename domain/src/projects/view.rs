//! What pages about projects are given. What the viewer may not see is not in it.

use super::{
    Decider, Focus, NeedId, Point, ProjectId, Role, Stage, UpdateId,
    policy::Tie,
    requests::RequestId,
    stages::{Criterion, Gate},
};
use crate::{civil::Day, members::Portrait};
use serde::{Deserialize, Serialize};

/// A project in a list, or as a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectCard {
    pub id: ProjectId,
    pub slug: String,
    pub title: String,
    pub brief: String,
    pub focus: Focus,
    pub stage: Stage,
    /// Civil: since when it stands there.
    pub since: Day,
    pub rank: String,
    pub result: Option<String>,
    pub picture: Option<String>,
    pub picture_says: Option<String>,
    /// Needs that nobody has met yet.
    pub open_needs: i64,
    /// The lead, or who stands for it until there is one.
    pub face: Option<(Portrait, String)>,
}

/// A card on the board: what it waits for, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardCard {
    pub card: ProjectCard,
    /// Who leads it, for those who may know.
    pub lead: Option<String>,
    /// What the next gate still asks for; the decision itself when that is all.
    pub missing: Vec<Criterion>,
    /// The need that has been open longest.
    pub need: Option<String>,
    /// Days in this stage.
    pub days: i32,
    /// Longer than it should, see `stages::patience`.
    pub still: bool,
}

/// A project that has stood longer in its stage than it should, see `stages::patience`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Still {
    pub slug: String,
    pub title: String,
    pub stage: Stage,
    pub days: i32,
    /// The lead, or who stands for it until there is one.
    pub face: Option<(Portrait, String)>,
}

/// How many there are of each stage, for these eyes.
pub type StageCount = (Stage, i64);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectList {
    pub projects: Vec<ProjectCard>,
    pub counts: Vec<StageCount>,
    /// What to ask for as `after` to go on.
    pub next: Option<String>,
}

/// Somebody in a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InProject {
    /// Nothing for one whom this viewer may not visit.
    pub slug: Option<String>,
    /// Nothing for one who is no longer here.
    pub name: Option<String>,
    pub portrait: Portrait,
    pub headline: Option<String>,
    /// The weightiest first.
    pub roles: Vec<Role>,
    /// Stands there by name for everyone.
    pub shown: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    pub id: NeedId,
    pub title: String,
    pub about: Option<String>,
    pub competence: Option<String>,
    pub hours: Option<i64>,
    pub from_day: Option<Day>,
    pub to_day: Option<Day>,
    pub place: Option<String>,
    pub places: i64,
    pub filled: bool,
    /// Of what stands there: who changes it says from which.
    pub version: String,
}

/// A line of the decision log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Nothing: it was handed in.
    pub was: Option<Stage>,
    pub became: Stage,
    pub decided_by: Option<Decider>,
    /// Who wrote it down, for those who may know.
    pub by: Option<String>,
    pub on: Day,
    pub reason: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Update {
    pub id: UpdateId,
    pub on: Day,
    pub by: Option<String>,
    pub said: String,
    /// The viewer wrote it.
    pub mine: bool,
}

/// What a field was, and became.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    pub field: String,
    pub was: Option<String>,
    pub became: Option<String>,
    pub by: Option<String>,
    pub on: Day,
}

/// A gate before the viewer: what it asks for, what is missing, and whether they may decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateView {
    pub to: Stage,
    pub asks: Vec<Criterion>,
    /// The decision itself is never in here: that is what one writes down.
    pub missing: Vec<Criterion>,
    /// In whose name the viewer may decide; none: not at all.
    pub decides: Vec<Decider>,
    pub reason: bool,
}

impl GateView {
    pub fn new(gate: &Gate, missing: Vec<Criterion>, decides: Vec<Decider>) -> Self {
        Self { to: gate.to, asks: gate.asks.to_vec(), missing, decides, reason: gate.reason }
    }
}

/// A project as it stands on its own page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectPage {
    pub card: ProjectCard,
    /// A search engine may come.
    pub open: bool,
    pub aside_from: Option<Stage>,
    pub why: Option<String>,
    pub for_whom: Option<String>,
    pub happens: Option<String>,
    pub starts_on: Option<Day>,
    pub ends_on: Option<Day>,
    pub place: Option<String>,
    pub point: Option<Point>,
    pub funding: Option<String>,
    pub padrivers: Option<String>,
    pub version: i64,
    /// It was put together with another.
    pub merged: bool,
    /// That other one, slug and title, for those who may see it.
    pub merged_into: Option<(String, String)>,
    /// What was put together with it.
    pub merged_from: Vec<(String, String)>,
    pub people: Vec<InProject>,
    /// Who did not say that they may be named, besides those who are.
    pub unnamed: i64,
    /// Handed it in without being a Pådriver: name, for the Community Manager; and whether the address is proven.
    pub senders: Vec<(String, bool)>,
    pub may_take_part: bool,
    /// Slug and name.
    pub partners: Vec<(String, String)>,
    pub needs: Vec<Need>,
    /// Needs that the viewer has said yes to.
    pub places: Vec<(NeedId, RequestId)>,
    /// The viewer may say that they can meet a need.
    pub may_offer: bool,
    /// The oldest first.
    pub steps: Vec<Step>,
    /// The newest first.
    pub updates: Vec<Update>,
    pub edits: Vec<Edit>,
    /// The gate on the path; for those it concerns.
    pub next: Option<GateView>,
    /// All gates the viewer may decide at.
    pub gates: Vec<GateView>,
    pub tie: Tie,
    pub follows: bool,
    /// The viewer stands there by name for everyone.
    pub shown: bool,
    pub may_edit: bool,
    pub may_staff: bool,
    pub may_tell: bool,
    pub may_manage: bool,
    pub may_join: bool,
    /// Today, as a decision begins.
    pub today: Day,
}

/// A project that is like an idea.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Similar {
    pub slug: String,
    pub title: String,
    pub brief: String,
    pub stage: Stage,
}

/// What became of an idea that was handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HandedIn {
    /// By a Pådriver: its slug.
    Project(String),
    /// By somebody else: the token of the private link.
    Link(String),
    /// Not yet: these are like it.
    Alike(Vec<Similar>),
}

/// The page behind a private link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowedIdea {
    pub name: String,
    /// The link came by mail: one press proves the address.
    pub may_confirm: bool,
    pub confirmed: bool,
    pub page: ProjectPage,
}
