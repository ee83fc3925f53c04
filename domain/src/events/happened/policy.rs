//! Who sees what happened, and when: pure functions, tables of tests.

use crate::{
    Audience, Error, Result,
    account::Viewer,
    events::{OpenTo, Stage, policy, waitlist::Moment},
};

/// Whether there is something to tell: it has begun, and was not called off.
pub fn begun(stage: Stage, starts: Moment, now: Moment) -> bool {
    match stage {
        Stage::Draft | Stage::Cancelled => false,
        Stage::Held => true,
        Stage::Published | Stage::Closed => starts <= now,
    }
}

/// What happened is for those whom the event was for: pictures have people in them.
///
/// # Errors
/// `NotFound` before it has begun, and for anyone else.
pub fn may_see(
    viewer: &Viewer,
    stage: Stage,
    open_to: OpenTo,
    invited: bool,
    begun: bool,
) -> Result<()> {
    if viewer.manager().is_ok() {
        return Ok(());
    }
    policy::may_see(viewer, stage, open_to, invited)?;
    let for_them = policy::may_come(viewer.0.is_some(), open_to, invited).is_ok();
    if begun && for_them { Ok(()) } else { Err(Error::NotFound) }
}

/// Who can see a difference when something is told.
pub fn audience(open_to: OpenTo, begun: bool) -> Audience {
    match (begun, open_to) {
        (false, _) => Audience::Manager,
        (true, OpenTo::Everyone) => Audience::Public,
        (true, OpenTo::Members | OpenTo::Invited) => Audience::Members,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Lang,
        account::{Person, Role},
        members::Portrait,
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

    #[test]
    fn the_whole_table_of_who_sees_what_happened() {
        use OpenTo::{Everyone, Invited, Members};
        let (stranger, member, manager) =
            (Viewer::default(), person(Role::Member), person(Role::Manager));
        //   open to, invited, begun: a stranger, a Pådriver
        for (open_to, invited, begun, by_stranger, by_member) in [
            (Everyone, false, true, true, true),
            (Everyone, false, false, false, false),
            (Members, false, true, false, true),
            (Members, true, true, true, true),
            (Members, true, false, false, false),
            (Invited, false, true, false, false),
            (Invited, true, true, true, true),
            (Invited, true, false, false, false),
        ] {
            for (viewer, sees) in [(&stranger, by_stranger), (&member, by_member), (&manager, true)]
            {
                let said = may_see(viewer, Stage::Held, open_to, invited, begun);
                let case = format!("{open_to:?} {invited} {begun} {:?}", viewer.reach());
                assert_eq!(said.is_ok(), sees, "{case}");
                assert!(
                    matches!(said, Ok(()) | Err(Error::NotFound)),
                    "{case}: not that it is there"
                );
            }
        }
        assert!(may_see(&member, Stage::Draft, Everyone, true, true).is_err());
    }

    #[test]
    fn there_is_something_to_tell_once_it_has_begun() {
        for (stage, now, expected) in [
            (Stage::Draft, 11, false),
            (Stage::Published, 9, false),
            (Stage::Published, 10, true),
            (Stage::Closed, 11, true),
            (Stage::Held, 9, true),
            (Stage::Cancelled, 11, false),
        ] {
            assert_eq!(begun(stage, Moment(10), Moment(now)), expected, "{stage:?} {now}");
        }
    }

    #[test]
    fn what_is_told_is_news_to_those_who_see_it() {
        for (open_to, begun, expected) in [
            (OpenTo::Everyone, false, Audience::Manager),
            (OpenTo::Everyone, true, Audience::Public),
            (OpenTo::Members, true, Audience::Members),
            (OpenTo::Invited, true, Audience::Members),
        ] {
            assert_eq!(audience(open_to, begun), expected, "{open_to:?} {begun}");
        }
    }
}
