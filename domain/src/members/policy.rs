//! Who sees what of a person, and who may change it: pure functions, one table of tests.

use crate::{
    Audience, Error, Result,
    account::{Person, Viewer},
};

/// The widest audience that may see the person at all: never more than may see the name.
///
/// The public only with consent, and only once the Community Manager has looked and said welcome:
/// what a stranger types is never on the open page by itself.
pub fn listed(name: Audience, public_page: bool, welcomed: bool) -> Audience {
    if public_page && welcomed { name } else { name.max(Audience::Members) }
}

/// Who sees one field: never more than those who may see the person.
pub fn effective(field: Audience, listed: Audience) -> Audience {
    field.max(listed)
}

/// As whom a profile is drawn: one's own may be tried with narrower eyes, and so may anyone's by the manager.
pub fn seen_as(viewer: &Viewer, own: bool, wish: Option<Audience>) -> Audience {
    let reach = if own { Audience::Manager } else { viewer.reach() };
    wish.map_or(reach, |wish| wish.min(reach))
}

pub fn may_edit_self(viewer: &Viewer) -> Result<&Person> {
    viewer.member()
}

pub fn may_manage(viewer: &Viewer) -> Result<&Person> {
    viewer.manager()
}

/// Whether a photo may be sent to this viewer.
pub fn may_see_photo(viewer: &Viewer, own: bool, portrait: Audience) -> Result<()> {
    if own || portrait <= viewer.reach() { Ok(()) } else { Err(Error::NotFound) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, account::Role, members::Portrait};
    use Audience::{Manager, Members, Public};

    #[test]
    fn on_the_open_page_only_with_consent_and_after_a_welcome() {
        for (name, consent, welcomed, expected) in [
            (Members, false, false, Members),
            (Members, false, true, Members),
            (Members, true, false, Members),
            (Members, true, true, Members),
            (Public, false, true, Members),
            (Public, true, false, Members),
            (Public, true, true, Public),
            (Manager, true, true, Manager),
            (Manager, false, false, Manager),
        ] {
            assert_eq!(listed(name, consent, welcomed), expected, "{name:?} {consent} {welcomed}");
        }
    }

    #[test]
    fn no_field_is_seen_by_more_than_the_person_is() {
        for field in Audience::ALL {
            for person in Audience::ALL {
                let seen = effective(field, person);
                assert!(seen >= field && seen >= person);
            }
        }
    }

    #[test]
    fn the_whole_table_of_eyes() {
        //   viewer            own    wish            sees as
        for (viewer, own, wish, expected) in [
            (Viewer::default(), false, None, Public),
            (Viewer::default(), false, Some(Manager), Public),
            (person(Role::Member), false, None, Members),
            (person(Role::Member), false, Some(Manager), Members),
            (person(Role::Member), false, Some(Public), Public),
            (person(Role::Member), true, None, Manager),
            (person(Role::Member), true, Some(Members), Members),
            (person(Role::Member), true, Some(Public), Public),
            (person(Role::Manager), false, None, Manager),
            (person(Role::Manager), false, Some(Public), Public),
        ] {
            assert_eq!(seen_as(&viewer, own, wish), expected, "{viewer:?} {own} {wish:?}");
        }
    }

    #[test]
    fn who_may_change_what() {
        for (viewer, edit, manage) in [
            (Viewer::default(), Err(Error::SignInRequired), Err(Error::SignInRequired)),
            (person(Role::Member), Ok(()), Err(Error::Forbidden)),
            (person(Role::Manager), Ok(()), Ok(())),
            (person(Role::Administrator), Ok(()), Ok(())),
        ] {
            assert_eq!(may_edit_self(&viewer).map(drop), edit);
            assert_eq!(may_manage(&viewer).map(drop), manage);
        }
    }

    #[test]
    fn a_photo_follows_its_audience() {
        assert_eq!(may_see_photo(&Viewer::default(), false, Public), Ok(()));
        assert_eq!(may_see_photo(&Viewer::default(), false, Members), Err(Error::NotFound));
        assert_eq!(may_see_photo(&person(Role::Member), false, Members), Ok(()));
        assert_eq!(may_see_photo(&person(Role::Member), false, Manager), Err(Error::NotFound));
        assert_eq!(may_see_photo(&person(Role::Member), true, Manager), Ok(()));
    }

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
}
