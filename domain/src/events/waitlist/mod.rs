//! Who gets a place: one rule for an event and for each track in it, asked after every change.
//!
//! The caller changes what has happened (an answer, a cancelled place, another capacity, or nothing but
//! time), calls `settle`, and writes down what it says, all in one transaction. Then nothing more is due.

mod settle;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use settle::{position, settle};

use serde::{Deserialize, Serialize};

/// An instant, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

/// How many there is room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Without a number there is room for all.
    pub capacity: Option<u32>,
    /// Of these, kept for people of partners. To release what is left of them, set it to nought.
    pub reserved: u32,
    /// Of these, kept for those who make the event: they speak, or host a track. Released likewise.
    pub crew: u32,
}

/// How many places are taken or promised, by the seats of those who hold them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub open: u32,
    pub reserved: u32,
    pub crew: u32,
    /// By those who may have either kind of kept seat: they sit on whichever nobody else of its kind needs.
    pub both: u32,
}

/// Which of the room's seats a party may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Seat {
    /// Those that are for everyone.
    #[default]
    Open,
    /// Those kept for partners first; when they are taken, as everyone.
    Reserved,
    /// Those kept for speakers and hosts first; when they are taken, as everyone.
    Crew,
    /// Either of these: a partner who speaks.
    Both,
}

/// A person with companions, who want to sit in the same room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party<I> {
    pub id: I,
    pub companions: u16,
    /// Takes the places there are; otherwise all or none.
    pub takes_fewer: bool,
    pub seat: Seat,
    /// The order of asking: a number that only grows, given anew with every `State::Asking`.
    pub turn: i64,
    pub state: State,
}

/// How it stands with a party's places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "is")]
pub enum State {
    /// Has said yes just now: `settle` gives places or a turn in the queue.
    Asking,
    Waiting,
    /// Holds these places until then, and has to say yes.
    Offered {
        places: u16,
        until: Moment,
    },
    /// Fewer places than the party is large: waits for the rest.
    Coming {
        places: u16,
    },
    /// Let an offer pass, and is out of the queue until they ask again.
    Lapsed,
    /// Has not asked, cannot come, or has cancelled.
    Out,
}

/// How a place goes to one who has waited. Who asks now, or comes already, has said yes and is given it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promotion {
    /// It is theirs: there is no time left to ask.
    Direct,
    /// They are asked, and have until then to answer.
    Offer { until: Moment },
}

/// What `settle` found due for one party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change<I> {
    pub id: I,
    pub from: State,
    pub to: State,
}

/// A change as news to the party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Asked, and has a place.
    Placed,
    /// Asked, and has to wait.
    Queued,
    /// Waited, and has a place.
    Promoted,
    /// Waited, and is asked.
    Offered,
    /// Came already, and has more of the places they wanted.
    More,
    /// Did not answer in time.
    TooLate,
}

impl<I> Change<I> {
    /// What to tell them.
    pub fn news(&self) -> News {
        match (self.from, self.to) {
            (_, State::Lapsed | State::Out) => News::TooLate,
            (_, State::Waiting | State::Asking) => News::Queued,
            (_, State::Offered { .. }) => News::Offered,
            (State::Coming { .. }, _) => News::More,
            (State::Asking, _) => News::Placed,
            _ => News::Promoted,
        }
    }
}

impl State {
    /// After a yes or a no. To say the same twice changes nothing; `Asking` needs a new turn.
    pub fn answered(self, yes: bool, now: Moment) -> Self {
        match (yes, self) {
            (false, _) => Self::Out,
            (true, Self::Offered { places, until }) if now < until => Self::Coming { places },
            (true, Self::Offered { .. } | Self::Lapsed | Self::Out) => Self::Asking,
            (true, Self::Asking | Self::Waiting | Self::Coming { .. }) => self,
        }
    }

    /// Places that nobody else can have.
    pub fn held(self) -> u16 {
        match self {
            Self::Offered { places, .. } | Self::Coming { places } => places,
            Self::Asking | Self::Waiting | Self::Lapsed | Self::Out => 0,
        }
    }
}

impl<I> Party<I> {
    /// The person and the companions.
    pub fn size(&self) -> u16 {
        self.companions.saturating_add(1)
    }

    /// With more companions or fewer. Whoever holds places and wants more asks for these anew, in the
    /// turn given here: nobody gets ahead by having come first with one.
    pub fn resized(self, companions: u16, turn: i64) -> Self {
        let anew = companions > self.companions && self.state.held() > 0;
        let size = companions.saturating_add(1);
        let state = match self.state {
            State::Coming { places } => State::Coming { places: places.min(size) },
            State::Offered { places, until } => State::Offered { places: places.min(size), until },
            state => state,
        };
        Self { companions, state, turn: if anew { turn } else { self.turn }, ..self }
    }

    /// How many places it waits for.
    fn wants(&self) -> u16 {
        match self.state {
            State::Asking | State::Waiting => self.size(),
            State::Coming { places } => self.size().saturating_sub(places),
            // What they are offered they must answer first.
            State::Offered { .. } | State::Lapsed | State::Out => 0,
        }
    }
}
