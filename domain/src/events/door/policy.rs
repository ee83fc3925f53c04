//! Who stands at the door, and for how long.

use crate::{
    Error, Result,
    account::{Person, Viewer},
    events::{Stage, waitlist::Moment},
};

/// A helper's list is gone from the phone a day after the event, and so is the door.
const AFTER: i64 = 24 * 3600;

/// When phones forget the list.
pub fn shuts(ends: Moment) -> Moment {
    Moment(ends.0 + AFTER)
}

/// The Community Manager, also afterwards to put right what was wrong; and the helpers of this event. What is
/// not told yet has no door, and neither has what was called off.
///
/// # Errors
/// `SignInRequired`, `Forbidden` for another Pådriver and when the door has shut, `NotFound`.
pub fn may_open_door(
    viewer: &Viewer,
    stage: Stage,
    helper: bool,
    ends: Moment,
    now: Moment,
) -> Result<&Person> {
    let me = viewer.member()?;
    if matches!(stage, Stage::Draft | Stage::Cancelled) {
        return Err(Error::NotFound);
    }
    if viewer.manager().is_ok() || (helper && now < shuts(ends)) {
        return Ok(me);
    }
    Err(Error::Forbidden)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, account::Role, members::Portrait};

    fn person(role: Role) -> Viewer {
        Viewer(Some(Person {
            id: uuid::Uuid::nil().into(),
            slug: "ewa-nowak".into(),
            name: "Ewa Nowak".into(),
            role,
            lang: Lang::Nb,
            portrait: Portrait::Initials,
        }))
    }

    #[test]
    fn the_whole_table_of_the_door() {
        let (nobody, ewa, ingrid) =
            (Viewer::default(), person(Role::Member), person(Role::Manager));
        let day = 24 * 3600;
        //   viewer, stage, helper, now (it ended at 0)
        for (viewer, stage, helper, now, expected) in [
            (&nobody, Stage::Published, false, 0, Err(Error::SignInRequired)),
            (&nobody, Stage::Draft, false, 0, Err(Error::SignInRequired)),
            (&ewa, Stage::Published, false, 0, Err(Error::Forbidden)),
            (&ewa, Stage::Published, true, -day, Ok(())),
            (&ewa, Stage::Closed, true, 0, Ok(())),
            (&ewa, Stage::Held, true, day - 1, Ok(())),
            (&ewa, Stage::Held, true, day, Err(Error::Forbidden)),
            (&ewa, Stage::Draft, true, 0, Err(Error::NotFound)),
            (&ingrid, Stage::Published, false, -day, Ok(())),
            (&ingrid, Stage::Held, false, 9 * day, Ok(())),
            (&ingrid, Stage::Draft, false, 0, Err(Error::NotFound)),
            (&ingrid, Stage::Cancelled, false, 0, Err(Error::NotFound)),
        ] {
            let may = may_open_door(viewer, stage, helper, Moment(0), Moment(now)).map(drop);
            assert_eq!(may, expected, "{:?} {stage:?} {helper} {now}", viewer.reach());
        }
    }
}
