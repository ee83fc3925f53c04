//! The gates between stages, as one table: what each asks for, who decides, and whether a reason is needed.

use super::{Decider, Stage};
use crate::{Complaint, FieldErrors};
use serde::{Deserialize, Serialize};

/// Something a gate asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// More than a title: said in short, and where it belongs.
    Described,
    Contact,
    Purpose,
    /// What the area has of it.
    Benefit,
    Lead,
    /// Two of them.
    Needs,
    Funding,
    /// The steering group has decided.
    Decided,
    Result,
    Picture,
    /// Who contributed: others than the lead, or partners.
    Contributors,
}

impl Criterion {
    pub const ALL: [Self; 11] = [
        Self::Described,
        Self::Contact,
        Self::Purpose,
        Self::Benefit,
        Self::Lead,
        Self::Needs,
        Self::Funding,
        Self::Decided,
        Self::Result,
        Self::Picture,
        Self::Contributors,
    ];

    /// The field that a refusal complains about.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Described => "gate_described",
            Self::Contact => "gate_contact",
            Self::Purpose => "gate_purpose",
            Self::Benefit => "gate_benefit",
            Self::Lead => "gate_lead",
            Self::Needs => "gate_needs",
            Self::Funding => "gate_funding",
            Self::Decided => "gate_decided",
            Self::Result => "gate_result",
            Self::Picture => "gate_picture",
            Self::Contributors => "gate_contributors",
        }
    }

    /// What a gate that refused was missing.
    pub fn refused(errors: &FieldErrors) -> Vec<Self> {
        Self::ALL.into_iter().filter(|it| errors.get(it.as_str()).is_some()).collect()
    }
}

/// How one gets from a stage to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    pub from: Stage,
    pub to: Stage,
    pub asks: &'static [Criterion],
    /// Who may have decided it, the usual one first.
    pub decides: &'static [Decider],
    /// The proposer reads it.
    pub reason: bool,
}

use Criterion as C;
use Decider::{Lead, Manager, SteeringGroup};
use Stage::{Closed, Identified, OnHold, Qualified, Realised, Registered, Rejected};

const EITHER: &[Decider] = &[Manager, SteeringGroup];

const fn gate(from: Stage, to: Stage, asks: &'static [C], decides: &'static [Decider]) -> Gate {
    Gate { from, to, asks, decides, reason: false }
}

const fn with_reason(from: Stage, to: Stage, decides: &'static [Decider]) -> Gate {
    Gate { from, to, asks: &[], decides, reason: true }
}

/// All there are; what stood aside goes back to where it came from, see `gates`.
pub const TABLE: [Gate; 16] = [
    gate(Identified, Registered, &[C::Described, C::Contact], &[Manager]),
    gate(
        Registered,
        Qualified,
        &[C::Purpose, C::Benefit, C::Lead, C::Needs, C::Funding, C::Decided],
        &[SteeringGroup],
    ),
    gate(
        Qualified,
        Realised,
        &[C::Result, C::Picture, C::Contributors],
        &[Manager, SteeringGroup, Lead],
    ),
    // Back: something was not so after all.
    with_reason(Registered, Identified, &[Manager]),
    with_reason(Qualified, Registered, EITHER),
    with_reason(Realised, Qualified, &[Manager]),
    // Aside.
    with_reason(Identified, OnHold, EITHER),
    with_reason(Registered, OnHold, EITHER),
    with_reason(Qualified, OnHold, &[Manager, SteeringGroup, Lead]),
    with_reason(Identified, Rejected, EITHER),
    with_reason(Registered, Rejected, EITHER),
    with_reason(OnHold, Rejected, EITHER),
    with_reason(Registered, Closed, EITHER),
    with_reason(Qualified, Closed, EITHER),
    with_reason(Realised, Closed, EITHER),
    with_reason(OnHold, Closed, EITHER),
];

/// The gates that stand open or shut before a project; `aside_from`: where it stood before it was set aside.
pub fn gates(stage: Stage, aside_from: Option<Stage>) -> Vec<Gate> {
    let mut gates: Vec<Gate> = TABLE.into_iter().filter(|gate| gate.from == stage).collect();
    if let Some(back) = aside_from.filter(|back| back.on_path() && !stage.on_path()) {
        // It has been through that gate before.
        gates.insert(0, gate(stage, back, &[], EITHER));
    }
    gates
}

/// The gate that leads there.
pub fn gate_to(stage: Stage, aside_from: Option<Stage>, to: Stage) -> Option<Gate> {
    gates(stage, aside_from).into_iter().find(|gate| gate.to == to)
}

/// The next gate on the path from idea to result.
pub fn next(stage: Stage) -> Option<Gate> {
    TABLE.into_iter().find(|gate| gate.from == stage && gate.to.on_path() && gate.to > stage)
}

/// What the program knows about a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    pub described: bool,
    pub contact: bool,
    pub purpose: bool,
    pub benefit: bool,
    pub lead: bool,
    /// Filled ones too: they were needed.
    pub needs: u16,
    pub funding: bool,
    pub result: bool,
    pub picture: bool,
    /// People besides the lead, and partner organisations.
    pub contributors: u16,
}

impl Known {
    fn has(self, criterion: Criterion, decided_by: Option<Decider>) -> bool {
        match criterion {
            C::Described => self.described,
            C::Contact => self.contact,
            C::Purpose => self.purpose,
            C::Benefit => self.benefit,
            C::Lead => self.lead,
            C::Needs => self.needs >= 2,
            C::Funding => self.funding,
            C::Decided => decided_by == Some(SteeringGroup),
            C::Result => self.result,
            C::Picture => self.picture,
            C::Contributors => self.contributors > 0,
        }
    }
}

/// What a gate still waits for; with `decided_by` nobody, the decision too.
pub fn missing(gate: &Gate, known: Known, decided_by: Option<Decider>) -> Vec<Criterion> {
    gate.asks.iter().copied().filter(|it| !known.has(*it, decided_by)).collect()
}

/// A refusal that says what is missing.
pub fn refusal(missing: &[Criterion]) -> FieldErrors {
    missing.iter().fold(FieldErrors::default(), |mut errors, criterion| {
        errors.add(criterion.as_str(), Complaint::Missing);
        errors
    })
}

/// Whether a project is for everyone's eyes: an idea is not, until somebody has looked at it.
pub fn is_open(stage: Stage, aside_from: Option<Stage>) -> bool {
    match stage {
        Identified => false,
        Registered | Qualified | Realised => true,
        OnHold | Rejected | Closed => aside_from.is_some_and(|from| from > Identified),
    }
}

/// So many days a project may stand in a stage before it is said to stand still; nothing where it is at rest.
pub fn patience(stage: Stage) -> Option<i32> {
    match stage {
        // Whoever hands in an idea hears something within a week.
        Identified => Some(7),
        Registered => Some(60),
        Qualified | OnHold => Some(90),
        Realised | Rejected | Closed => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_table_of_where_one_gets() {
        for (stage, aside_from, expected) in [
            (Identified, None, vec![Registered, OnHold, Rejected]),
            (Registered, None, vec![Qualified, Identified, OnHold, Rejected, Closed]),
            (Qualified, None, vec![Realised, Registered, OnHold, Closed]),
            (Realised, None, vec![Qualified, Closed]),
            (OnHold, Some(Qualified), vec![Qualified, Rejected, Closed]),
            (OnHold, Some(Identified), vec![Identified, Rejected, Closed]),
            (Rejected, Some(Identified), vec![Identified]),
            (Closed, Some(Realised), vec![Realised]),
            (Rejected, None, vec![]),
            // Only what stands aside is reopened.
            (Realised, Some(Identified), vec![Qualified, Closed]),
        ] {
            let to: Vec<Stage> = gates(stage, aside_from).iter().map(|gate| gate.to).collect();
            assert_eq!(to, expected, "{stage:?} {aside_from:?}");
        }
    }

    #[test]
    fn what_is_set_aside_or_taken_back_has_a_reason() {
        for gate in TABLE {
            let forward = gate.to.on_path() && gate.to > gate.from;
            assert_eq!(gate.reason, !forward, "{gate:?}");
            assert!(!gate.decides.is_empty() && (forward || gate.asks.is_empty()), "{gate:?}");
        }
        assert!(!gate_to(OnHold, Some(Registered), Registered).unwrap().reason);
        assert_eq!(gate_to(Identified, None, Qualified), None, "no gate is jumped over");
        assert_eq!(gate_to(Identified, None, Realised), None);
    }

    #[test]
    fn the_whole_table_of_what_is_missing() {
        let full = Known {
            described: true,
            contact: true,
            purpose: true,
            benefit: true,
            lead: true,
            needs: 2,
            funding: true,
            result: true,
            picture: true,
            contributors: 1,
        };
        let group = Some(SteeringGroup);
        //   from, what is known, who decided: what is missing
        for (from, known, by, expected) in [
            (Identified, full, Some(Manager), vec![]),
            (Identified, Known { contact: false, ..full }, Some(Manager), vec![C::Contact]),
            (Identified, Known { described: false, ..full }, None, vec![C::Described]),
            (Registered, full, group, vec![]),
            (Registered, full, Some(Manager), vec![C::Decided]),
            (Registered, full, None, vec![C::Decided]),
            (Registered, Known { needs: 1, ..full }, group, vec![C::Needs]),
            (
                Registered,
                Known { lead: false, funding: false, ..full },
                group,
                vec![C::Lead, C::Funding],
            ),
            (
                Registered,
                Known { purpose: false, benefit: false, ..full },
                group,
                vec![C::Purpose, C::Benefit],
            ),
            (Qualified, full, Some(Lead), vec![]),
            (Qualified, Known::default(), group, vec![C::Result, C::Picture, C::Contributors]),
        ] {
            let gate = next(from).unwrap();
            assert_eq!(missing(&gate, known, by), expected, "{from:?} {known:?} {by:?}");
        }
        assert_eq!(next(Realised), None);
        assert_eq!(next(OnHold), None);
    }

    #[test]
    fn a_refusal_says_what_is_missing() {
        let missing = vec![C::Lead, C::Needs];
        assert_eq!(Criterion::refused(&refusal(&missing)), missing);
        assert!(Criterion::refused(&FieldErrors::one("reason", Complaint::Missing)).is_empty());
    }

    #[test]
    fn what_is_at_rest_never_stands_still() {
        for stage in Stage::ALL {
            let rests = matches!(stage, Realised | Rejected | Closed);
            assert_eq!(patience(stage).is_none(), rests, "{stage:?}");
            assert!(patience(stage).is_none_or(|days| days >= 7), "{stage:?}");
        }
    }

    #[test]
    fn an_idea_is_nobodys_until_somebody_has_looked_at_it() {
        for (stage, aside_from, open) in [
            (Identified, None, false),
            (Registered, None, true),
            (Realised, None, true),
            (OnHold, Some(Identified), false),
            (Rejected, Some(Identified), false),
            (Rejected, Some(Registered), true),
            (Closed, None, false),
            (Closed, Some(Realised), true),
        ] {
            assert_eq!(is_open(stage, aside_from), open, "{stage:?} {aside_from:?}");
        }
    }
}
