//! Who sees what somebody did, and who says thank you for it.

use crate::{
    Audience, Result,
    account::{Person, Viewer},
    members::policy::effective,
};

/// Thanking is a person's act, and it is the Community Manager's.
pub fn may_thank(viewer: &Viewer) -> Result<&Person> {
    viewer.manager()
}

/// Whether these eyes see someone's contributions; what is hidden, only its owner sees.
pub fn seen(seen_by: Audience, listed: Audience, eyes: Audience, own: bool) -> bool {
    if own { seen_by <= eyes } else { effective(seen_by, listed) <= eyes }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Audience::{Manager, Members, Public};

    #[test]
    fn nobody_sees_more_than_the_person_opened() {
        for (seen_by, listed, eyes, own, expected) in [
            (Manager, Public, Public, false, false),
            (Manager, Public, Members, false, false),
            (Manager, Public, Manager, false, true),
            (Members, Public, Members, false, true),
            (Public, Public, Public, false, true),
            (Public, Members, Public, false, false),
            (Public, Members, Members, false, true),
            (Manager, Members, Manager, true, true),
            (Manager, Members, Members, true, false),
        ] {
            assert_eq!(
                seen(seen_by, listed, eyes, own),
                expected,
                "{seen_by:?} {listed:?} {eyes:?} {own}"
            );
        }
    }
}
