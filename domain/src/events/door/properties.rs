//! Whatever phones do, and whenever they are heard, they end with the same list.

use super::{Mark, MarkId, Says, stands};
use crate::events::waitlist::Moment;
use proptest::prelude::*;

/// A touch on one of three phones, which has heard the others up to some mark.
#[derive(Clone, Debug)]
struct Touch {
    phone: usize,
    says: Says,
    /// Has coverage just then, and hears everything said so far.
    hears: bool,
}

fn touches() -> impl Strategy<Value = Vec<Touch>> {
    let says = prop_oneof![
        4 => (0..4_u16).prop_map(Says::Here),
        1 => any::<bool>().prop_map(Says::NoPhoto),
    ];
    let touch = (0..3_usize, says, any::<bool>());
    let touch = touch.prop_map(|(phone, says, hears)| Touch { phone, says, hears });
    prop::collection::vec(touch, 0..12)
}

/// The marks that come of it: each has seen the heads its phone knew.
fn marks(touches: &[Touch]) -> Vec<Mark> {
    let (mut all, mut known) = (Vec::<Mark>::new(), vec![Vec::<Mark>::new(); 3]);
    for (number, touch) in (1_u128..).zip(touches) {
        if touch.hears {
            known[touch.phone].clone_from(&all);
        }
        let id = MarkId::from(uuid::Uuid::from_u128(number));
        let seen = stands(&known[touch.phone]).heads;
        let mark = Mark { id, says: touch.says, seen, at: Moment(number as i64) };
        known[touch.phone].push(mark.clone());
        all.push(mark);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn neither_order_nor_repetition_makes_a_difference(
        touches in touches(),
        order in any::<prop::sample::Index>(),
        again in any::<prop::sample::Index>(),
    ) {
        let marks = marks(&touches);
        let said = stands(&marks);
        let mut otherwise = marks.clone();
        if !marks.is_empty() {
            otherwise.rotate_left(order.index(marks.len()));
            otherwise.swap(0, again.index(marks.len()));
            otherwise.push(marks[again.index(marks.len())].clone());
        }
        prop_assert_eq!(stands(&otherwise), said);
    }

    #[test]
    fn an_arrival_is_undone_only_by_who_saw_it(touches in touches()) {
        let marks = marks(&touches);
        for mark in &marks {
            let Says::Here(people) = mark.says else { continue };
            let seen_by = |other: &Mark| matches!(other.says, Says::Here(_)) && other.seen.contains(&mark.id);
            if !marks.iter().any(seen_by) {
                prop_assert!(stands(&marks).here >= people, "lost: {mark:?}");
            }
        }
    }

    #[test]
    fn where_all_have_coverage_the_last_word_counts(touches in touches()) {
        let touches: Vec<Touch> = touches.into_iter().map(|t| Touch { hears: true, ..t }).collect();
        let last = touches.iter().rev().find_map(|touch| match touch.says {
            Says::Here(people) => Some(people),
            Says::NoPhoto(_) => None,
        });
        prop_assert_eq!(stands(&marks(&touches)).here, last.unwrap_or_default());
    }
}
