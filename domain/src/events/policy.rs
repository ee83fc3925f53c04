//! Who sees an event, who plans it, and what one may answer when: pure functions, tables of tests.

use super::{
    Answer, OpenTo, Stage,
    waitlist::{Moment, State},
};
use crate::{
    Audience, Complaint, Error, Result,
    account::{Person, Viewer},
};

pub fn may_plan(viewer: &Viewer) -> Result<&Person> {
    viewer.manager()
}

/// Whether there is such an event for the viewer at all. `invited`: has been asked, or has answered.
pub fn may_see(viewer: &Viewer, stage: Stage, open_to: OpenTo, invited: bool) -> Result<()> {
    let seen = match (stage, open_to) {
        (Stage::Draft, _) => false,
        (_, OpenTo::Invited) => invited,
        (_, OpenTo::Everyone | OpenTo::Members) => true,
    };
    if seen || viewer.manager().is_ok() { Ok(()) } else { Err(Error::NotFound) }
}

/// Who can see a difference when something about the event changes.
pub fn audience(stage: Stage, open_to: OpenTo) -> Audience {
    match (stage, open_to) {
        (Stage::Draft, _) => Audience::Manager,
        (_, OpenTo::Invited) => Audience::Members,
        (_, OpenTo::Everyone | OpenTo::Members) => Audience::Public,
    }
}

/// Whether this viewer may sign up when it is time.
///
/// # Errors
/// `SignInRequired` for a stranger at what is for Pådrivere, `NotFound` for one who was not invited.
pub fn may_come(member: bool, open_to: OpenTo, invited: bool) -> Result<()> {
    match open_to {
        OpenTo::Everyone => Ok(()),
        OpenTo::Members if member || invited => Ok(()),
        OpenTo::Members => Err(Error::SignInRequired),
        OpenTo::Invited if invited => Ok(()),
        OpenTo::Invited => Err(Error::NotFound),
    }
}

/// When one can sign up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub opens: Option<Moment>,
    pub deadline: Option<Moment>,
    pub starts: Moment,
}

/// Whether the next step may be taken now: what has not begun was not held.
pub fn may_step(stage: Stage, next: Stage, starts: Moment, now: Moment) -> bool {
    stage.may_become(next) && (next != Stage::Held || starts <= now)
}

/// How sign-up stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    Open,
    NotYet,
    /// Who has answered may still say no.
    Closed,
    Over,
    Cancelled,
}

pub fn gate(stage: Stage, hours: Hours, now: Moment) -> Gate {
    match stage {
        Stage::Cancelled => Gate::Cancelled,
        Stage::Held => Gate::Over,
        _ if hours.starts <= now => Gate::Over,
        Stage::Closed => Gate::Closed,
        _ if hours.deadline.is_some_and(|deadline| deadline <= now) => Gate::Closed,
        Stage::Draft => Gate::NotYet,
        Stage::Published if hours.opens.is_some_and(|opens| now < opens) => Gate::NotYet,
        Stage::Published => Gate::Open,
    }
}

/// Whether someone of whom it stands so may answer that. `more`: brings more people than before.
///
/// Behind a closed gate nobody gets in, and everybody gets out: an offer made before may still be taken,
/// and a place given back.
pub fn may_answer(
    gate: Gate,
    was: State,
    answer: Answer,
    more: bool,
    now: Moment,
) -> std::result::Result<(), Complaint> {
    let in_already = match was {
        State::Asking | State::Waiting | State::Coming { .. } => true,
        State::Offered { until, .. } => now < until,
        State::Lapsed | State::Out => false,
    };
    let may = match (gate, answer) {
        (Gate::Open, _) => true,
        (Gate::Closed, Answer::Coming) => in_already && !more,
        (Gate::Closed, Answer::Maybe | Answer::No) => true,
        (Gate::NotYet | Gate::Over | Gate::Cancelled, _) => false,
    };
    if may { Ok(()) } else { Err(Complaint::SignUpNotOpen) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, account::Role, members::Portrait};

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

    #[test]
    fn the_whole_table_of_who_sees_plans_and_comes() {
        let (stranger, member, manager) =
            (Viewer::default(), person(Role::Member), person(Role::Manager));
        let gone = Err(Error::NotFound);
        //   viewer, stage, open to, invited: sees; may come
        for (viewer, stage, open_to, invited, sees, comes) in [
            (&stranger, Stage::Draft, OpenTo::Everyone, false, &gone, Ok(())),
            (&member, Stage::Draft, OpenTo::Everyone, true, &gone, Ok(())),
            (&manager, Stage::Draft, OpenTo::Invited, true, &Ok(()), Ok(())),
            (&stranger, Stage::Published, OpenTo::Everyone, false, &Ok(()), Ok(())),
            (
                &stranger,
                Stage::Published,
                OpenTo::Members,
                false,
                &Ok(()),
                Err(Error::SignInRequired),
            ),
            (&stranger, Stage::Published, OpenTo::Members, true, &Ok(()), Ok(())),
            (&member, Stage::Published, OpenTo::Members, false, &Ok(()), Ok(())),
            (&member, Stage::Published, OpenTo::Invited, false, &gone, Err(Error::NotFound)),
            (&member, Stage::Cancelled, OpenTo::Invited, true, &Ok(()), Ok(())),
            (&stranger, Stage::Held, OpenTo::Everyone, false, &Ok(()), Ok(())),
        ] {
            let case = format!("{:?} {stage:?} {open_to:?} {invited}", viewer.reach());
            assert_eq!(&may_see(viewer, stage, open_to, invited), sees, "{case}");
            assert_eq!(may_come(viewer.0.is_some(), open_to, invited), comes, "{case}");
        }
        assert_eq!(may_plan(&stranger), Err(Error::SignInRequired));
        assert_eq!(may_plan(&member), Err(Error::Forbidden));
        assert!(may_plan(&manager).is_ok());
    }

    #[test]
    fn a_draft_is_nobodys_news() {
        assert_eq!(audience(Stage::Draft, OpenTo::Everyone), Audience::Manager);
        assert_eq!(audience(Stage::Published, OpenTo::Members), Audience::Public);
        assert_eq!(audience(Stage::Cancelled, OpenTo::Invited), Audience::Members);
    }

    #[test]
    fn only_what_has_begun_was_held() {
        use Stage::*;
        for (stage, next, now, may) in [
            (Published, Held, 29, false),
            (Published, Held, 30, true),
            (Closed, Held, 29, false),
            (Closed, Held, 30, true),
            (Published, Cancelled, 29, true),
            (Published, Closed, 29, true),
            (Draft, Held, 31, false),
        ] {
            let given = may_step(stage, next, Moment(30), Moment(now));
            assert_eq!(given, may, "{stage:?} {next:?} {now}");
        }
    }

    #[test]
    fn the_whole_table_of_the_gate() {
        use Stage::*;
        let hours =
            Hours { opens: Some(Moment(10)), deadline: Some(Moment(20)), starts: Moment(30) };
        for (stage, now, expected) in [
            (Draft, 15, Gate::NotYet),
            (Published, 9, Gate::NotYet),
            (Published, 10, Gate::Open),
            (Published, 20, Gate::Closed),
            (Published, 30, Gate::Over),
            (Closed, 15, Gate::Closed),
            (Closed, 31, Gate::Over),
            (Held, 15, Gate::Over),
            (Cancelled, 15, Gate::Cancelled),
            (Cancelled, 31, Gate::Cancelled),
        ] {
            assert_eq!(gate(stage, hours, Moment(now)), expected, "{stage:?} {now}");
        }
        let always = Hours { opens: None, deadline: None, starts: Moment(30) };
        assert_eq!(gate(Published, always, Moment(29)), Gate::Open);
    }

    #[test]
    fn behind_a_closed_gate_one_gets_out_and_not_in() {
        let offered = |until| State::Offered { places: 1, until: Moment(until) };
        for (gate, was, answer, more, may) in [
            (Gate::Open, State::Out, Answer::Coming, true, true),
            (Gate::NotYet, State::Out, Answer::Maybe, false, false),
            (Gate::Closed, State::Out, Answer::Coming, false, false),
            (Gate::Closed, State::Coming { places: 1 }, Answer::No, false, true),
            (Gate::Closed, State::Coming { places: 2 }, Answer::Coming, false, true),
            (Gate::Closed, State::Coming { places: 2 }, Answer::Coming, true, false),
            (Gate::Closed, offered(6), Answer::Coming, false, true),
            (Gate::Closed, offered(5), Answer::Coming, false, false),
            (Gate::Closed, State::Lapsed, Answer::Coming, false, false),
            (Gate::Over, State::Coming { places: 1 }, Answer::No, false, false),
            (Gate::Cancelled, State::Out, Answer::Coming, false, false),
        ] {
            let given = may_answer(gate, was, answer, more, Moment(5));
            assert_eq!(given.is_ok(), may, "{gate:?} {was:?} {answer:?} {more}");
        }
    }
}
