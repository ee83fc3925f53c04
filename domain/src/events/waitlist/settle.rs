//! The rule itself: what is due in a room now.

use super::{Change, Moment, Party, Promotion, Room, Seat, State};

/// Everything that is due, in the order it is given out; none of it is due afterwards.
///
/// Offers that have run out lapse first. Then the queue is walked once, in order of asking: whoever the
/// free places fit gets them, whoever they do not fit keeps their turn. Once is enough, for places only
/// grow fewer on the way. Nobody loses a place or an offer here, also where the room has become smaller.
pub fn settle<I: Copy>(
    room: &Room,
    parties: &[Party<I>],
    now: Moment,
    promotion: Promotion,
) -> Vec<Change<I>> {
    let (lapsed, standing): (Vec<&Party<I>>, Vec<_>) =
        parties.iter().partition(|party| has_lapsed(party.state, now));
    let mut free = Free::of(room, standing.iter().copied());
    let mut changes: Vec<_> = lapsed.iter().map(|party| becomes(party, State::Lapsed)).collect();
    for party in queue(&standing) {
        let places = party.fit(free.to(party.seat));
        free.take(party.seat, places);
        let to = party.with(places, now, promotion);
        if to != party.state {
            changes.push(becomes(party, to));
        }
    }
    changes
}

/// Places that a newcomer with this seat would find, for each who asks; none: as many as come.
pub fn left<I>(room: &Room, parties: &[Party<I>], seat: Seat) -> Option<u32> {
    room.capacity.map(|_| Free::of(room, parties).to(seat))
}

/// How many more hold places than there is room for: the capacity was lowered, and nobody lost theirs.
pub fn over_by<I>(room: &Room, parties: &[Party<I>]) -> u32 {
    let held: u32 = parties.iter().map(|party| u32::from(party.state.held())).sum();
    room.capacity.map_or(0, |capacity| held.saturating_sub(capacity))
}

/// The number in the queue, from 1. Who comes already and waits for the rest stands in it too.
pub fn position<I: PartialEq>(parties: &[Party<I>], id: &I) -> Option<usize> {
    let all: Vec<&Party<I>> = parties.iter().collect();
    queue(&all).iter().position(|party| party.id == *id).map(|index| index + 1)
}

/// Who waits for places, in order of asking.
fn queue<'a, I>(parties: &[&'a Party<I>]) -> Vec<&'a Party<I>> {
    let waits = |party: &&Party<I>| party.wants() > 0;
    let mut queue: Vec<_> = parties.iter().copied().filter(waits).collect();
    queue.sort_by_key(|party| party.turn);
    queue
}

fn has_lapsed(state: State, now: Moment) -> bool {
    matches!(state, State::Offered { until, .. } if until <= now)
}

fn becomes<I: Copy>(party: &Party<I>, to: State) -> Change<I> {
    Change { id: party.id, from: party.state, to }
}

impl<I> Party<I> {
    /// How many of so many free places it takes.
    fn fit(&self, free: u32) -> u16 {
        let wants = self.wants();
        match u16::try_from(free) {
            Ok(few) if few < wants && self.takes_fewer => few,
            Ok(few) if few < wants => 0,
            _ => wants,
        }
    }

    /// How it stands once these places are its own.
    fn with(&self, places: u16, now: Moment, promotion: Promotion) -> State {
        match (self.state, promotion) {
            (State::Asking, _) if places == 0 => State::Waiting,
            (state, _) if places == 0 => state,
            (State::Coming { places: already }, _) => State::Coming { places: already + places },
            // An offer that has run out before it was made would be made for ever.
            (State::Waiting, Promotion::Offer { until }) if until > now => {
                State::Offered { places, until }
            }
            _ => State::Coming { places },
        }
    }
}

/// The places nobody holds.
struct Free {
    total: u32,
    /// Of these, kept for reserved seats.
    kept: u32,
}

impl Free {
    fn of<'a, I: 'a>(room: &Room, parties: impl IntoIterator<Item = &'a Party<I>>) -> Self {
        let (mut open, mut reserved) = (0, 0);
        for party in parties {
            match party.seat {
                Seat::Open => open += u32::from(party.state.held()),
                Seat::Reserved => reserved += u32::from(party.state.held()),
            }
        }
        let Some(capacity) = room.capacity else { return Self { total: u32::MAX, kept: 0 } };
        let total = capacity.saturating_sub(open + reserved);
        Self { total, kept: room.reserved.saturating_sub(reserved).min(total) }
    }

    fn to(&self, seat: Seat) -> u32 {
        match seat {
            Seat::Open => self.total - self.kept,
            Seat::Reserved => self.total,
        }
    }

    fn take(&mut self, seat: Seat, places: u16) {
        self.total -= u32::from(places);
        if seat == Seat::Reserved {
            self.kept = self.kept.saturating_sub(places.into());
        }
    }
}
