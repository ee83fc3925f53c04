//! Who sits in which track: each in the dearest of their wishes that has room, by the rule of the waitlist.

use super::waitlist::{Held, Moment, Party, Promotion, Room, Seat, State, settle};

/// A track that goes on beside others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Track<T> {
    pub id: T,
    pub room: Room,
}

/// Someone who comes to the event, with companions who sit beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest<I, T> {
    pub id: I,
    pub companions: u16,
    pub seat: Seat,
    /// The order of asking, as in the waitlist.
    pub turn: i64,
    /// The dearest first.
    pub wishes: Vec<T>,
    pub sits_in: Option<T>,
}

/// Someone sits somewhere else now: in a dearer track, or in one at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move<I, T> {
    pub id: I,
    pub from: Option<T>,
    pub to: T,
}

/// Every move that is due after any change; none is due afterwards.
///
/// Whoever moves to a dearer track leaves a place to the next, so the tracks are settled again until
/// nobody moves. That ends, for every move is to a dearer one. Nobody is moved out, and nobody is asked:
/// the order of the wishes has said it. Who no longer comes is not handed in.
pub fn seat<I: Copy, T: Copy + PartialEq>(
    tracks: &[Track<T>],
    guests: &[Guest<I, T>],
) -> Vec<Move<I, T>> {
    let mut sits: Vec<Option<T>> = guests.iter().map(|guest| guest.sits_in).collect();
    let mut moved = true;
    while moved {
        moved = false;
        for track in tracks {
            for index in newcomers(track, guests, &sits) {
                sits[index] = Some(track.id);
                moved = true;
            }
        }
    }
    let moves = guests.iter().zip(sits).filter_map(|(guest, sits)| {
        let to = sits.filter(|_| sits != guest.sits_in)?;
        Some(Move { id: guest.id, from: guest.sits_in, to })
    });
    moves.collect()
}

/// Who moves into a track now, as places in the list of guests.
fn newcomers<I, T: Copy + PartialEq>(
    track: &Track<T>,
    guests: &[Guest<I, T>],
    sits: &[Option<T>],
) -> Vec<usize> {
    let party = |(id, (guest, sits)): (usize, (&Guest<I, T>, &Option<T>))| {
        let state = match *sits {
            Some(here) if here == track.id => State::Coming { places: guest.size() },
            now if guest.prefers(track.id, now) => State::Waiting,
            _ => return None,
        };
        let Guest { companions, seat, turn, .. } = *guest;
        Some(Party { id, companions, takes_fewer: false, seat, turn, state })
    };
    let parties: Vec<_> = guests.iter().zip(sits).enumerate().filter_map(party).collect();
    // No offers, so the moment makes no difference.
    let changes = settle(&track.room, Held::default(), &parties, Moment(0), Promotion::Direct);
    changes.into_iter().map(|change| change.id).collect()
}

impl<I, T: PartialEq> Guest<I, T> {
    fn size(&self) -> u16 {
        self.companions.saturating_add(1)
    }

    /// A track that is not wished for is the least dear, and better than none.
    fn prefers(&self, track: T, now: Option<T>) -> bool {
        let rank = |track: &T| self.wishes.iter().position(|wish| wish == track);
        match (rank(&track), now.and_then(|now| rank(&now))) {
            (Some(wished), Some(now)) => wished < now,
            (wished, _) => wished.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn track(id: &'static str, capacity: u32) -> Track<&'static str> {
        Track { id, room: Room { capacity: Some(capacity), ..Room::default() } }
    }

    fn guest(
        id: &'static str,
        turn: i64,
        wishes: &[&'static str],
        sits_in: Option<&'static str>,
    ) -> Guest<&'static str, &'static str> {
        Guest { id, companions: 0, seat: Seat::Open, turn, wishes: wishes.to_vec(), sits_in }
    }

    #[test]
    fn a_place_in_a_track_makes_room_in_another() {
        let tracks = [track("ombruk", 1), track("mat", 1), track("energi", 1)];
        let guests = [
            guest("Amir", 1, &["mat", "ombruk"], Some("ombruk")),
            guest("Ewa", 2, &["ombruk", "energi"], Some("energi")),
            guest("Jonas", 3, &["energi"], None),
        ];
        let moved = |id, from, to| Move { id, from, to };
        assert_eq!(
            seat(&tracks, &guests),
            [
                moved("Amir", Some("ombruk"), "mat"),
                moved("Ewa", Some("energi"), "ombruk"),
                moved("Jonas", None, "energi"),
            ]
        );
    }

    #[test]
    fn a_full_track_gives_the_next_wish_and_a_smaller_one_takes_nothing() {
        let tracks = [track("ombruk", 0), track("mat", 5)];
        let guests = [
            guest("Amir", 1, &["ombruk"], Some("ombruk")),
            guest("Ewa", 2, &["ombruk", "mat"], None),
            guest("Jonas", 3, &["et annet arrangement"], None),
            guest("Marte", 4, &[], Some("mat")),
        ];
        assert_eq!(seat(&tracks, &guests), [Move { id: "Ewa", from: None, to: "mat" }]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn everyone_sits_as_well_as_the_rooms_allow(
            capacities in prop::collection::vec(prop::option::weighted(0.9, 0..6_u32), 1..5),
            people in prop::collection::vec(
                (0..3_u16, prop::collection::vec(0..6_usize, 0..4), prop::option::of(0..5_usize)),
                0..25,
            ),
        ) {
            let track = |(id, capacity)| Track { id, room: Room { capacity, ..Room::default() } };
            let tracks: Vec<_> = capacities.into_iter().enumerate().map(track).collect();
            let mut guests: Vec<Guest<usize, usize>> = Vec::new();
            for (id, (companions, wishes, sits_in)) in people.into_iter().enumerate() {
                let (seat, turn) = (Seat::Open, id as i64);
                guests.push(Guest { id, companions, seat, turn, wishes, sits_in });
            }
            let taken = |guests: &[Guest<usize, usize>], id| -> u32 {
                let here = guests.iter().filter(|guest| guest.sits_in == Some(id));
                here.map(|guest| u32::from(guest.size())).sum()
            };
            let moves = seat(&tracks, &guests);
            let before = guests.clone();
            for step in &moves {
                prop_assert!(before[step.id].prefers(step.to, step.from), "a move for the worse");
                guests[step.id].sits_in = Some(step.to);
            }
            for Track { id, room } in &tracks {
                let free = room.capacity.map(|capacity| capacity.saturating_sub(taken(&guests, *id)));
                let gained = moves.iter().any(|step| step.to == *id);
                let over = room.capacity.is_some_and(|capacity| taken(&guests, *id) > capacity);
                prop_assert!(!gained || !over, "oversold");
                for guest in guests.iter().filter(|guest| guest.prefers(*id, guest.sits_in)) {
                    let fits = free.is_none_or(|free| u32::from(guest.size()) <= free);
                    prop_assert!(!fits, "left waiting: {guest:?}");
                    let later = moves.iter().filter(|step| step.to == *id && step.id > guest.id);
                    let smaller = later.filter(|step| guests[step.id].size() >= guest.size()).count();
                    prop_assert_eq!(smaller, 0, "passed over: {:?}", guest);
                }
            }
            prop_assert_eq!(seat(&tracks, &guests), vec![], "still something due");
        }
    }
}
