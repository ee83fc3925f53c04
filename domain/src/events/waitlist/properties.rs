//! What holds whatever people do, in whatever order: the rule beside a slow and simple one.

use super::{State::*, *};
use proptest::prelude::*;

/// Something that happens at an event.
#[derive(Clone, Debug)]
enum Deed {
    Ask {
        companions: u16,
        takes_fewer: bool,
        seat: Seat,
    },
    Answer {
        who: usize,
        yes: bool,
    },
    Resize {
        who: usize,
        companions: u16,
    },
    /// Says yes to speaking, or no after all.
    Becomes {
        who: usize,
        seat: Seat,
    },
    Capacity(Option<u32>),
    Reserve(u32),
    KeepForCrew(u32),
    Wait(i64),
    LastHours,
}

struct Event {
    room: Room,
    parties: Vec<Party<usize>>,
    now: Moment,
    turn: i64,
    last_hours: bool,
}

fn seat() -> impl Strategy<Value = Seat> {
    prop_oneof![
        6 => Just(Seat::Open),
        1 => Just(Seat::Reserved),
        1 => Just(Seat::Crew),
        1 => Just(Seat::Both),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        5 => (0..4_u16, any::<bool>(), seat()).prop_map(
            |(companions, takes_fewer, seat)| Deed::Ask { companions, takes_fewer, seat }
        ),
        5 => (any::<usize>(), any::<bool>()).prop_map(|(who, yes)| Deed::Answer { who, yes }),
        2 => (any::<usize>(), 0..4_u16).prop_map(|(who, companions)| Deed::Resize { who, companions }),
        1 => prop::option::weighted(0.9, 0..15_u32).prop_map(Deed::Capacity),
        1 => (0..5_u32).prop_map(Deed::Reserve),
        1 => (0..5_u32).prop_map(Deed::KeepForCrew),
        1 => (any::<usize>(), seat()).prop_map(|(who, seat)| Deed::Becomes { who, seat }),
        3 => (1..5000_i64).prop_map(Deed::Wait),
        1 => Just(Deed::LastHours),
    ]
}

impl Event {
    fn promotion(&self) -> Promotion {
        match self.last_hours {
            true => Promotion::Direct,
            false => Promotion::Offer { until: Moment(self.now.0 + 3600) },
        }
    }

    fn happens(&mut self, deed: &Deed) {
        self.turn += 1;
        let (now, turn, count) = (self.now, self.turn, self.parties.len());
        match *deed {
            Deed::Ask { companions, takes_fewer, seat } => {
                self.parties.push(Party {
                    id: count,
                    companions,
                    takes_fewer,
                    seat,
                    turn,
                    state: Asking,
                });
            }
            Deed::Answer { who, yes } if count > 0 => {
                let party = &mut self.parties[who % count];
                party.state = party.state.answered(yes, now);
                if party.state == Asking {
                    party.turn = turn;
                }
            }
            Deed::Resize { who, companions } if count > 0 => {
                let party = &mut self.parties[who % count];
                *party = party.resized(companions, turn);
            }
            Deed::Becomes { who, seat } if count > 0 => self.parties[who % count].seat = seat,
            Deed::Answer { .. } | Deed::Resize { .. } | Deed::Becomes { .. } => {}
            Deed::Capacity(capacity) => self.room.capacity = capacity,
            Deed::Reserve(reserved) => self.room.reserved = reserved,
            Deed::KeepForCrew(crew) => self.room.crew = crew,
            Deed::Wait(seconds) => self.now.0 += seconds,
            Deed::LastHours => self.last_hours = true,
        }
    }
}

fn apply(parties: &[Party<usize>], changes: &[Change<usize>]) -> Vec<Party<usize>> {
    let mut parties = parties.to_vec();
    for change in changes {
        assert_eq!(parties[change.id].state, change.from);
        parties[change.id].state = change.to;
    }
    parties
}

fn held(parties: &[Party<usize>], seat: Option<Seat>) -> u32 {
    let counts = |party: &&Party<usize>| seat.is_none_or(|seat| party.seat == seat);
    parties.iter().filter(counts).map(|party| u32::from(party.state.held())).sum()
}

/// What is still kept for those who make the event, and for partners, for every way in which those who are both
/// could sit.
fn kept(room: &Room, parties: &[Party<usize>]) -> Vec<(u32, u32)> {
    let both = held(parties, Some(Seat::Both));
    let ways = (0..=both).map(|with_crew| {
        let crew = held(parties, Some(Seat::Crew)) + with_crew;
        let partners = held(parties, Some(Seat::Reserved)) + both - with_crew;
        (room.crew.saturating_sub(crew), room.reserved.saturating_sub(partners))
    });
    ways.collect()
}

/// Free places for a seat, counted from the beginning each time, as those who are both sit best for it.
fn free(room: &Room, parties: &[Party<usize>], seat: Seat) -> u32 {
    let Some(capacity) = room.capacity else { return 1_000_000 };
    let empty = capacity.saturating_sub(held(parties, None));
    let for_seat = |(crew, partners): (u32, u32)| match seat {
        Seat::Open => empty.saturating_sub(crew).saturating_sub(partners),
        Seat::Reserved => empty.saturating_sub(crew),
        // What those who make the event need themselves is not kept from them.
        Seat::Crew => empty - partners.min(empty.saturating_sub(crew)),
        Seat::Both => empty,
    };
    kept(room, parties).into_iter().map(for_seat).max().unwrap_or_default()
}

/// The least that would help it.
fn least(party: &Party<usize>) -> Option<u32> {
    match party.wants() {
        0 => None,
        _ if party.takes_fewer => Some(1),
        wants => Some(wants.into()),
    }
}

/// Says the rule as one would to a person: as long as something is due, do the first of it.
fn naively(event: &Event) -> Vec<Party<usize>> {
    let mut parties = event.parties.clone();
    for party in &mut parties {
        if matches!(party.state, State::Offered { until, .. } if until <= event.now) {
            party.state = Lapsed;
        }
    }
    loop {
        let fits = |party: &&Party<usize>| {
            least(party).is_some_and(|least| least <= free(&event.room, &parties, party.seat))
        };
        let Some(next) = parties.iter().filter(fits).min_by_key(|party| party.turn) else { break };
        let places = free(&event.room, &parties, next.seat).min(next.wants().into()) as u16;
        let state = match (next.state, event.promotion()) {
            (Coming { places: already }, _) => Coming { places: already + places },
            (Waiting, Promotion::Offer { until }) => State::Offered { places, until },
            _ => Coming { places },
        };
        let id = next.id;
        parties[id].state = state;
    }
    for party in &mut parties {
        if party.state == Asking {
            party.state = Waiting;
        }
    }
    parties
}

/// The same question, with those who have all their places as a number only.
fn with_the_whole_as_a_number(event: &Event) -> Vec<Change<usize>> {
    let whole = |party: &Party<usize>| party.state == Coming { places: party.size() };
    let (whole, rest): (Vec<_>, Vec<_>) = event.parties.iter().copied().partition(whole);
    settle(&event.room, Held::by(&whole), &rest, event.now, event.promotion())
}

/// Everything that must hold between the moment before and the moment after.
fn holds(event: &Event, after: &[Party<usize>], changes: &[Change<usize>]) {
    let (before, room) = (&event.parties, &event.room);
    // Never more than there is room for, except what was promised while there was.
    let gained = |seat: Option<Seat>| {
        let counts =
            |change: &&Change<usize>| seat.is_none_or(|seat| before[change.id].seat == seat);
        changes.iter().filter(counts).any(|change| change.to.held() > change.from.held())
    };
    if let Some(capacity) = room.capacity {
        assert!(!gained(None) || held(after, None) <= capacity, "oversold");
        let (taken, ways) = (held(after, None), kept(room, after));
        let all = ways.iter().map(|(crew, partners)| crew + partners).min().unwrap_or_default();
        let crew = ways.iter().map(|(crew, _)| *crew).min().unwrap_or_default();
        assert!(!gained(Some(Seat::Open)) || taken + all <= capacity, "kept ones sold");
        assert!(!gained(Some(Seat::Reserved)) || taken + crew <= capacity, "a speaker's sold");
    }
    for (was, is) in before.iter().zip(after) {
        // Nobody loses a place, and nobody gets more than they asked for.
        assert!(is.state.held() >= was.state.held() || is.state == Lapsed, "lost a place: {was:?}");
        assert!(is.state.held() <= is.size().max(was.state.held()), "too many: {is:?}");
        // All or none.
        let whole = is.state.held() == is.size() || is.state.held() == was.state.held();
        assert!(is.takes_fewer || whole || is.state == Lapsed, "split: {is:?}");
        // A place never stands empty while somebody waits whom it fits.
        let fits = least(is).is_some_and(|least| least <= free(room, after, is.seat));
        assert!(!fits, "left waiting: {is:?}");
        assert_ne!(is.state, Asking, "left without an answer");
    }
    // Nobody who waits sees those places go to one who asked later.
    for change in changes {
        let gain = u32::from(change.to.held().saturating_sub(change.from.held()));
        let later = &after[change.id];
        for earlier in after.iter().filter(|earlier| earlier.turn < later.turn) {
            let same = earlier.seat == later.seat
                || later.seat == Seat::Open
                || earlier.seat == Seat::Both;
            let fitted = same && least(earlier).is_some_and(|least| least <= gain);
            assert!(!fitted, "{later:?} before {earlier:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_happens_the_places_are_right(
        capacity in prop::option::weighted(0.9, 0..12_u32),
        reserved in 0..4_u32,
        crew in 0..4_u32,
        deeds in prop::collection::vec(deed(), 1..60),
    ) {
        let room = Room { capacity, reserved, crew };
        let (parties, now) = (Vec::new(), Moment(1_796_083_200));
        let mut event = Event { room, parties, now, turn: 0, last_hours: false };
        for deed in &deeds {
            event.happens(deed);
            let changes = settle(&event.room, Held::default(), &event.parties, event.now, event.promotion());
            let after = apply(&event.parties, &changes);
            prop_assert_eq!(&after, &naively(&event), "another answer than the simple rule's");
            holds(&event, &after, &changes);
            prop_assert_eq!(&with_the_whole_as_a_number(&event), &changes);
            let left = |seat| event.room.left(Held::by(&after), seat);
            for alone in [Seat::Open, Seat::Reserved, Seat::Crew] {
                prop_assert!(left(Seat::Both) >= left(alone), "both is worse than {:?}", alone);
            }
            event.parties = after;
            let again = settle(&event.room, Held::default(), &event.parties, event.now, event.promotion());
            prop_assert_eq!(again, vec![], "still something due");
        }
    }
}
