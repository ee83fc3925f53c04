//! What marks come to, in whatever order and however often they arrive.
//!
//! A mark answers what its phone had seen, and nothing else: to undo takes back the arrival that was on the
//! screen, and not one that another phone has made meanwhile. Marks that have not seen each other stand side by
//! side, and of those the one with most people counts, for somebody saw them come in. Where every phone has
//! coverage, each has seen the one before, so the last one counts. No clock has a say.

use crate::{events::waitlist::Moment, id::id};

id!(MarkId);

/// One touch at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub id: MarkId,
    pub says: Says,
    /// What the phone knew of then.
    pub seen: Vec<MarkId>,
    pub at: Moment,
}

/// What a touch says. Two kinds, and neither answers the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// So many of the party are here; nobody is how an arrival is undone.
    Here(u16),
    /// "Ikke fotografer meg."
    NoPhoto(bool),
}

/// What the marks about one party come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stand {
    pub here: u16,
    /// When the first of those who are here came.
    pub since: Option<Moment>,
    pub no_photo: bool,
    /// What the next mark should have seen, in order of their ids.
    pub heads: Vec<MarkId>,
}

/// The one rule. To say the same again changes nothing, and neither does the order.
pub fn stands(marks: &[Mark]) -> Stand {
    let answered = |mark: &Mark| {
        marks.iter().any(|other| {
            other.id != mark.id && other.says.is_like(mark.says) && other.seen.contains(&mark.id)
        })
    };
    let heads: Vec<&Mark> = marks.iter().filter(|mark| !answered(mark)).collect();
    let most = heads.iter().map(|mark| mark.says.people()).max().unwrap_or_default();
    let mut ids: Vec<MarkId> = heads.iter().map(|mark| mark.id).collect();
    ids.sort_by_key(|id| uuid::Uuid::from(*id));
    ids.dedup();
    Stand {
        here: most,
        since: heads.iter().filter_map(|head| came(marks, head)).min(),
        no_photo: heads.iter().any(|mark| mark.says == Says::NoPhoto(true)),
        heads: ids,
    }
}

/// The same where marks are forgotten a month after, or where there never were any: what is kept stands until
/// there is another of its kind.
pub fn stands_on(kept: &Stand, marks: &[Mark]) -> Stand {
    let said = |kind: Says| marks.iter().any(|mark| mark.says.is_like(kind));
    let mut stand = stands(marks);
    if !said(Says::Here(0)) {
        (stand.here, stand.since) = (kept.here, kept.since);
    }
    if !said(Says::NoPhoto(true)) {
        stand.no_photo = kept.no_photo;
    }
    stand
}

/// When those came whom this mark counts: the first of an unbroken row of arrivals.
fn came(marks: &[Mark], head: &Mark) -> Option<Moment> {
    let (mut first, mut looked_at, mut next) = (None, Vec::new(), vec![head]);
    while let Some(mark) = next.pop() {
        if mark.says.people() == 0 || looked_at.contains(&mark.id) {
            continue;
        }
        looked_at.push(mark.id);
        first = Some(first.map_or(mark.at, |first: Moment| first.min(mark.at)));
        next.extend(marks.iter().filter(|other| mark.seen.contains(&other.id)));
    }
    first
}

impl Says {
    fn is_like(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Here(_), Self::Here(_)) | (Self::NoPhoto(_), Self::NoPhoto(_))
        )
    }

    fn people(self) -> u16 {
        match self {
            Self::Here(people) => people,
            Self::NoPhoto(_) => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Says::*, *};

    fn id(number: u128) -> MarkId {
        uuid::Uuid::from_u128(number).into()
    }

    fn mark(number: u128, says: Says, seen: &[u128]) -> Mark {
        let seen = seen.iter().map(|number| id(*number)).collect();
        Mark { id: id(number), says, seen, at: Moment(number as i64) }
    }

    #[test]
    fn the_whole_table_of_two_phones() {
        //   marks, how many are here, since when
        for (case, marks, here, since) in [
            ("nobody has said anything", vec![], 0, None),
            ("she came", vec![mark(1, Here(1), &[])], 1, Some(1)),
            ("it was another", vec![mark(1, Here(1), &[]), mark(2, Here(0), &[1])], 0, None),
            (
                "and then she came",
                vec![mark(1, Here(1), &[]), mark(2, Here(0), &[1]), mark(3, Here(1), &[2])],
                1,
                Some(3),
            ),
            ("both saw her come", vec![mark(1, Here(1), &[]), mark(2, Here(1), &[])], 1, Some(1)),
            (
                "one took theirs back, and the other had not seen that",
                vec![mark(1, Here(1), &[]), mark(2, Here(1), &[]), mark(3, Here(0), &[1])],
                1,
                Some(2),
            ),
            (
                "who saw both takes both back",
                vec![mark(1, Here(1), &[]), mark(2, Here(1), &[]), mark(3, Here(0), &[1, 2])],
                0,
                None,
            ),
            (
                "one, and then all three",
                vec![mark(1, Here(1), &[]), mark(2, Here(3), &[1])],
                3,
                Some(1),
            ),
            (
                "two in one phone, three in the other",
                vec![mark(1, Here(1), &[]), mark(2, Here(3), &[1]), mark(3, Here(2), &[1])],
                3,
                Some(1),
            ),
            ("three was too many", vec![mark(1, Here(3), &[]), mark(2, Here(2), &[1])], 2, Some(1)),
            (
                "nonsense: two that saw each other",
                vec![mark(1, Here(1), &[2]), mark(2, Here(2), &[1])],
                0,
                None,
            ),
        ] {
            let stand = stands(&marks);
            assert_eq!((stand.here, stand.since), (here, since.map(Moment)), "{case}");
        }
    }

    #[test]
    fn what_is_kept_of_marks_that_are_forgotten_stands_until_the_next() {
        let kept = Stand { here: 2, since: Some(Moment(7)), ..Stand::default() };
        let stand = stands_on(&kept, &[mark(1, NoPhoto(true), &[])]);
        assert_eq!((stand.here, stand.since, stand.no_photo), (2, Some(Moment(7)), true));
        let stand = stands_on(&kept, &[mark(1, Here(0), &[])]);
        assert_eq!((stand.here, stand.since), (0, None));
    }

    #[test]
    fn no_pictures_is_another_matter_and_in_doubt_there_are_none() {
        let came = mark(1, Here(1), &[]);
        let wish = mark(2, NoPhoto(true), &[1]);
        let stand = stands(&[came.clone(), wish.clone()]);
        assert_eq!((stand.here, stand.no_photo), (1, true), "the wish takes nobody away");
        assert_eq!(stand.heads, [id(1), id(2)]);
        let not_after_all = mark(3, NoPhoto(false), &[1, 2]);
        let stand = stands(&[came.clone(), wish.clone(), not_after_all]);
        assert_eq!((stand.here, stand.no_photo), (1, false));
        let from_elsewhere = mark(3, NoPhoto(false), &[]);
        assert!(stands(&[came, wish, from_elsewhere]).no_photo);
    }
}
