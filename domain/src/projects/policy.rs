//! Who sees a project, who changes it, and who moves it on: pure functions, tables of tests.

use super::{Decider, Stage, stages::Gate};
use crate::{
    Audience, Error, Result,
    account::{Person, Viewer},
};
use serde::{Deserialize, Serialize};

/// What binds the viewer to a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    pub lead: bool,
    pub contact: bool,
    pub participant: bool,
    pub proposer: bool,
}

impl Tie {
    pub fn any(self) -> bool {
        self.lead || self.contact || self.participant || self.proposer
    }
}

/// Whether there is such a project for the viewer at all; `open`: somebody has looked at it.
pub fn may_see(viewer: &Viewer, tie: Tie, open: bool) -> Result<()> {
    if open || tie.any() || viewer.manager().is_ok() { Ok(()) } else { Err(Error::NotFound) }
}

/// Who can see a difference when something about it changes. Of an idea nobody has looked at, members may be
/// its proposer.
pub fn audience(open: bool) -> Audience {
    if open { Audience::Public } else { Audience::Members }
}

/// The lead and the Community Manager; and the proposer, as long as nobody has looked at it.
pub fn may_edit(viewer: &Viewer, tie: Tie, open: bool) -> Result<&Person> {
    let person = viewer.member()?;
    let may = tie.lead || (tie.proposer && !open) || viewer.manager().is_ok();
    if may { Ok(person) } else { Err(Error::Forbidden) }
}

/// Who names the lead, the contact and those who take part, and what is lacking.
pub fn may_staff(viewer: &Viewer, tie: Tie) -> Result<&Person> {
    let person = viewer.member()?;
    if tie.lead || viewer.manager().is_ok() { Ok(person) } else { Err(Error::Forbidden) }
}

/// Those who carry it tell how it goes, and the proposer may add to the idea.
pub fn may_tell(viewer: &Viewer, tie: Tie) -> Result<&Person> {
    let person = viewer.member()?;
    if tie.any() || viewer.manager().is_ok() { Ok(person) } else { Err(Error::Forbidden) }
}

/// The Community Manager writes decisions down; the lead those that the gate leaves to the lead.
pub fn may_decide<'a>(viewer: &'a Viewer, tie: Tie, gate: &Gate) -> Result<&'a Person> {
    let person = viewer.member()?;
    let lead = tie.lead && gate.decides.contains(&Decider::Lead);
    if lead || viewer.manager().is_ok() { Ok(person) } else { Err(Error::Forbidden) }
}

/// In whose name it can be decided: the lead decides in their own only.
pub fn may_decide_as(viewer: &Viewer, tie: Tie, gate: &Gate, as_whom: Decider) -> bool {
    let manages = viewer.manager().is_ok();
    gate.decides.contains(&as_whom)
        && match as_whom {
            Decider::Lead => tie.lead,
            Decider::Manager | Decider::SteeringGroup => manages,
        }
}

/// Whether ideas are put together, and the board arranged, by this viewer.
pub fn may_manage(viewer: &Viewer) -> Result<&Person> {
    viewer.manager()
}

/// Whether an idea can become part of another: of one that goes on, and never what everyone sees of what few see.
pub fn takes_in(stage: Stage, open: bool, other_is_open: bool) -> bool {
    stage.goes_on() && (open || !other_is_open)
}

/// One joins what somebody has looked at and what goes on.
pub fn may_join(viewer: &Viewer, open: bool, goes_on: bool) -> Result<&Person> {
    let person = viewer.member()?;
    if !open {
        return Err(Error::NotFound);
    }
    if goes_on { Ok(person) } else { Err(Error::Conflict) }
}

/// Whether these eyes see somebody's name there: everyone's with their consent, and Pådrivere see Pådrivere.
pub fn names(shown: bool, listed: Audience, reach: Audience) -> bool {
    shown || (reach >= Audience::Members && listed <= reach)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Lang,
        account::Role,
        members::Portrait,
        projects::{
            Stage::{Closed, Identified, OnHold, Qualified, Realised, Registered, Rejected},
            stages::gate_to,
        },
    };

    fn person(role: Role) -> Viewer {
        Viewer(Some(Person {
            id: uuid::Uuid::nil().into(),
            slug: "amir-haidari".into(),
            name: "Amir Haidari".into(),
            role,
            lang: Lang::Nb,
            portrait: Portrait::Initials,
        }))
    }

    const LEAD: Tie = Tie { lead: true, contact: false, participant: false, proposer: false };
    const PROPOSER: Tie = Tie { lead: false, proposer: true, ..LEAD };
    const PARTICIPANT: Tie = Tie { lead: false, participant: true, ..LEAD };
    const NONE: Tie = Tie { lead: false, ..LEAD };

    #[test]
    fn the_whole_table_of_who_sees_and_changes_what() {
        let (stranger, member, manager) =
            (Viewer::default(), person(Role::Member), person(Role::Manager));
        let (no, who) = (Err(Error::Forbidden), Err(Error::SignInRequired));
        let gone = Err(Error::NotFound);
        //   viewer, tie, open: sees, edits, staffs, tells
        for (viewer, tie, open, sees, edits, staffs, tells) in [
            (&stranger, NONE, false, &gone, &who, &who, &who),
            (&stranger, NONE, true, &Ok(()), &who, &who, &who),
            (&member, NONE, false, &gone, &no, &no, &no),
            (&member, NONE, true, &Ok(()), &no, &no, &no),
            (&member, PROPOSER, false, &Ok(()), &Ok(()), &no, &Ok(())),
            (&member, PROPOSER, true, &Ok(()), &no, &no, &Ok(())),
            (&member, PARTICIPANT, true, &Ok(()), &no, &no, &Ok(())),
            (&member, LEAD, true, &Ok(()), &Ok(()), &Ok(()), &Ok(())),
            (&manager, NONE, false, &Ok(()), &Ok(()), &Ok(()), &Ok(())),
        ] {
            let case = format!("{:?} {tie:?} {open}", viewer.reach());
            assert_eq!(&may_see(viewer, tie, open), sees, "{case}");
            assert_eq!(&may_edit(viewer, tie, open).map(drop), edits, "{case}");
            assert_eq!(&may_staff(viewer, tie).map(drop), staffs, "{case}");
            assert_eq!(&may_tell(viewer, tie).map(drop), tells, "{case}");
        }
    }

    #[test]
    fn the_whole_table_of_who_decides() {
        let (stranger, member, manager) =
            (Viewer::default(), person(Role::Member), person(Role::Manager));
        let qualify = gate_to(Registered, None, Qualified).unwrap();
        let realise = gate_to(Qualified, None, Realised).unwrap();
        let hold = gate_to(Qualified, None, OnHold).unwrap();
        let (no, who) = (Err(Error::Forbidden), Err(Error::SignInRequired));
        for (viewer, tie, gate, expected) in [
            (&stranger, NONE, &realise, &who),
            (&member, NONE, &realise, &no),
            (&member, PROPOSER, &realise, &no),
            (&member, LEAD, &realise, &Ok(())),
            (&member, LEAD, &hold, &Ok(())),
            (&member, LEAD, &qualify, &no),
            (&manager, NONE, &qualify, &Ok(())),
        ] {
            let case = format!("{:?} {tie:?} {gate:?}", viewer.reach());
            assert_eq!(&may_decide(viewer, tie, gate).map(drop), expected, "{case}");
        }
        for (viewer, tie, gate, as_whom, may) in [
            (&member, LEAD, &realise, Decider::Lead, true),
            (&member, LEAD, &realise, Decider::Manager, false),
            (&member, LEAD, &realise, Decider::SteeringGroup, false),
            (&manager, NONE, &realise, Decider::Lead, false),
            (&manager, NONE, &realise, Decider::Manager, true),
            (&manager, NONE, &qualify, Decider::Manager, false),
            (&manager, NONE, &qualify, Decider::SteeringGroup, true),
        ] {
            let case = format!("{:?} {tie:?} {gate:?} {as_whom:?}", viewer.reach());
            assert_eq!(may_decide_as(viewer, tie, gate, as_whom), may, "{case}");
        }
    }

    #[test]
    fn an_idea_goes_on_where_its_people_can_follow_it() {
        //   stands, is open, the other is open: takes it in
        for (stage, open, other, expected) in [
            (Identified, false, false, true),
            (Identified, false, true, false),
            (OnHold, false, true, false),
            (Registered, true, false, true),
            (Registered, true, true, true),
            (OnHold, true, true, true),
            (Realised, true, false, true),
            (Rejected, false, false, false),
            (Rejected, true, true, false),
            (Closed, true, false, false),
        ] {
            assert_eq!(takes_in(stage, open, other), expected, "{stage:?} {open} {other}");
        }
    }

    #[test]
    fn one_joins_what_goes_on() {
        let member = person(Role::Member);
        assert_eq!(may_join(&Viewer::default(), true, true), Err(Error::SignInRequired));
        assert_eq!(may_join(&member, false, true), Err(Error::NotFound));
        assert_eq!(may_join(&member, true, false), Err(Error::Conflict));
        assert!(may_join(&member, true, true).is_ok());
    }

    #[test]
    fn nobody_stands_there_for_everyone_without_a_yes() {
        use Audience::{Manager, Members, Public};
        for (shown, listed, reach, expected) in [
            (false, Public, Public, false),
            (true, Manager, Public, true),
            (false, Members, Members, true),
            (false, Public, Members, true),
            (false, Manager, Members, false),
            (false, Manager, Manager, true),
        ] {
            assert_eq!(names(shown, listed, reach), expected, "{shown} {listed:?} {reach:?}");
        }
    }
}
