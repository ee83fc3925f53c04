//! The rule itself: what is due in a room now.

use super::{Change, Held, Moment, Party, Promotion, Room, Seat, State};

/// Everything that is due, in the order it is given out; none of it is due afterwards.
///
/// Offers that have run out lapse first. Then the queue is walked once, in order of asking: whoever the
/// free places fit gets them, whoever they do not fit keeps their turn. Once is enough, for places only
/// grow fewer on the way. Nobody loses a place or an offer here, also where the room has become smaller.
///
/// A thousand who have all their places need not be fetched for one who asks: a party that comes whole
/// may be left out of `parties` and counted in `others`. Everyone else must be there.
pub fn settle<I: Copy>(
    room: &Room,
    others: Held,
    parties: &[Party<I>],
    now: Moment,
    promotion: Promotion,
) -> Vec<Change<I>> {
    let (lapsed, standing): (Vec<&Party<I>>, Vec<_>) =
        parties.iter().partition(|party| has_lapsed(party.state, now));
    let mut free = Free::of(room, others.and(Held::by(standing.iter().copied())));
    let mut changes: Vec<_> = lapsed.iter().map(|party| becomes(party, State::Lapsed)).collect();
    for party in queue(standing) {
        let places = party.fit(free.to(party.seat));
        free.take(party.seat, places);
        let to = party.with(places, now, promotion);
        if to != party.state {
            changes.push(becomes(party, to));
        }
    }
    changes
}

impl Room {
    /// Places that are free for a seat when so many are held; nothing: as many as come.
    ///
    /// With none left even for a reserved seat, who asks now can only wait, unless an offer has run out.
    pub fn left(&self, held: Held, seat: Seat) -> Option<u32> {
        self.capacity.map(|_| Free::of(self, held).to(seat))
    }

    /// How many more places are held than there are: the capacity was lowered, and nobody lost theirs.
    pub fn over_by(&self, held: Held) -> u32 {
        self.capacity.map_or(0, |capacity| held.all().saturating_sub(capacity))
    }
}

impl Held {
    /// What these parties hold.
    pub fn by<'a, I: 'a>(parties: impl IntoIterator<Item = &'a Party<I>>) -> Self {
        let one = |party: &Party<I>| match (u32::from(party.state.held()), party.seat) {
            (open, Seat::Open) => Self { open, ..Self::default() },
            (reserved, Seat::Reserved) => Self { reserved, ..Self::default() },
            (crew, Seat::Crew) => Self { crew, ..Self::default() },
            (both, Seat::Both) => Self { both, ..Self::default() },
        };
        parties.into_iter().map(one).fold(Self::default(), Self::and)
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            open: self.open + other.open,
            reserved: self.reserved + other.reserved,
            crew: self.crew + other.crew,
            both: self.both + other.both,
        }
    }

    /// Without those others, who are among them.
    pub fn without(self, others: Self) -> Self {
        Self {
            open: self.open.saturating_sub(others.open),
            reserved: self.reserved.saturating_sub(others.reserved),
            crew: self.crew.saturating_sub(others.crew),
            both: self.both.saturating_sub(others.both),
        }
    }

    /// By whomever.
    pub fn all(self) -> u32 {
        self.open + self.reserved + self.crew + self.both
    }
}

/// The number in the queue, from 1. Who comes already and waits for the rest stands in it too.
pub fn position<I: PartialEq>(parties: &[Party<I>], id: &I) -> Option<usize> {
    queue(parties).iter().position(|party| party.id == *id).map(|index| index + 1)
}

/// Who waits for places, in order of asking.
fn queue<'a, I: 'a>(parties: impl IntoIterator<Item = &'a Party<I>>) -> Vec<&'a Party<I>> {
    let mut queue: Vec<_> = parties.into_iter().filter(|party| party.wants() > 0).collect();
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

/// The places nobody holds, and what is kept of them.
struct Free {
    total: u32,
    /// So many are still to be taken by partners, and by those who make the event, before all that was kept for them
    /// is theirs. There may be more of these than there are places.
    kept: u32,
    crew: u32,
    /// Who holds so many sits where partners or where those who make the event would: one kept place less, of either
    /// kind.
    both: u32,
}

impl Free {
    fn of(room: &Room, held: Held) -> Self {
        let Some(capacity) = room.capacity else {
            return Self { total: u32::MAX, kept: 0, crew: 0, both: 0 };
        };
        Self {
            total: capacity.saturating_sub(held.all()),
            kept: room.reserved.saturating_sub(held.reserved),
            crew: room.crew.saturating_sub(held.crew),
            both: held.both,
        }
    }

    /// What is kept for others is not for this one. Whoever may sit with either moves to the other side for one who
    /// may not.
    fn to(&self, seat: Seat) -> u32 {
        let Self { total, kept, crew, both } = *self;
        match seat {
            Seat::Open => total.saturating_sub((kept + crew).saturating_sub(both)),
            Seat::Reserved => total.saturating_sub(crew.saturating_sub(both)),
            // Where less is left than is kept, those who make the event come first: without them it is none.
            Seat::Crew => total.saturating_sub(kept.saturating_sub(both)).max(crew.min(total)),
            Seat::Both => total,
        }
    }

    fn take(&mut self, seat: Seat, places: u16) {
        let places = u32::from(places);
        self.total -= places;
        match seat {
            Seat::Open => {}
            Seat::Reserved => self.kept = self.kept.saturating_sub(places),
            Seat::Crew => self.crew = self.crew.saturating_sub(places),
            Seat::Both => self.both += places,
        }
    }
}
