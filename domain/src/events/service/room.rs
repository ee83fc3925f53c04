//! The one rule for places, in the transaction that holds the event: who gets one, who is told, what is counted.

use super::letters;
use crate::{
    Result,
    ctx::Tx,
    events::{
        SignupId,
        policy::Gate,
        quiet,
        store::{self, EventRow, PartyRow},
        waitlist::{self, Held, News, Party, Room, Seat, State},
    },
    time,
};
use jiff::Timestamp;

/// A party of an answer.
pub(super) type Guests = Party<SignupId>;

/// What became of the one who asked, and whether others can see a difference.
pub(super) struct Settled {
    pub asking: Option<Guests>,
    pub news: Option<News>,
    /// The number in the queue, from 1.
    pub number: u32,
    pub moved: bool,
    /// The others who were given something, or lost an offer, and what it is to them.
    pub others: Vec<(News, Guests)>,
    /// Who they are: they are written to about their place.
    pub told: Vec<SignupId>,
}

/// Gives out what is due. The one who asks is not written here, for there is more to write of them.
pub(super) async fn settle(
    tx: &mut Tx<'_>,
    event: &EventRow,
    asking: Option<Guests>,
) -> Result<Settled> {
    let mut places = Places::read(tx, event, asking.map(|party| party.id)).await?;
    let settled = places.ask(event, tx.ctx().env.now(), asking);
    pass_on(tx, event, &settled.others).await?;
    places.write(tx, event).await?;
    Ok(settled)
}

/// Writes down what the others were given, and tells them.
pub(super) async fn pass_on(
    tx: &mut Tx<'_>,
    event: &EventRow,
    others: &[(News, Guests)],
) -> Result<()> {
    for (news, party) in others {
        store::set_party(tx, party.id, PartyRow::from(party)).await?;
        letters::promoted(tx, event, *news, party).await?;
    }
    Ok(())
}

/// The places of an event, as whoever holds it knows them: read once, however many ask.
pub(super) struct Places {
    /// Held by those who come whole and are not among the parties.
    sitting: Held,
    parties: Vec<Guests>,
    /// How many come, and how many places a newcomer would find.
    counts: (i64, Option<i64>),
}

impl Places {
    /// All but one who is about to ask.
    pub async fn read(tx: &mut Tx<'_>, event: &EventRow, except: Option<SignupId>) -> Result<Self> {
        let except = except.unwrap_or(uuid::Uuid::nil().into());
        let sitting = store::seated(tx, event.id, except).await?;
        let moving = store::in_motion(tx, event.id, except).await?;
        let parties = moving.iter().map(|one| one.party.party(one.id)).collect();
        Ok(Self { sitting, parties, counts: (event.coming, event.places_left) })
    }

    /// One of them, as they stand since this was read, is about to ask.
    pub fn single_out(&mut self, party: Guests) {
        if self.parties.iter().all(|one| one.id != party.id) {
            self.sitting = self.sitting.without(Held::by([&party]));
            self.parties.push(party);
        }
    }

    /// What is due now. To be written: the one who asks, the others, and the counts.
    pub fn ask(&mut self, event: &EventRow, now: Timestamp, asking: Option<Guests>) -> Settled {
        let me = asking.map(|party| party.id);
        self.parties.retain(|party| Some(party.id) != me);
        self.parties.extend(asking);
        // Once it has begun nobody is promoted any more; offers still run out.
        let room = match event.gate(now) {
            Gate::Over | Gate::Cancelled => Room { capacity: Some(0), ..Room::default() },
            Gate::Open | Gate::NotYet | Gate::Closed => event.room(),
        };
        let promotion = quiet::promotion(now, event.starts_at.to_jiff(), &time::zone());
        let (mut news, mut others) = (None, Vec::new());
        let due = waitlist::settle(&room, self.sitting, &self.parties, now.into(), promotion);
        for change in due {
            let party = self.parties.iter_mut().find(|party| party.id == change.id);
            let Some(party) = party else { continue };
            party.state = change.to;
            match Some(change.id) == me {
                true => news = Some(change.news()),
                false => others.push((change.news(), *party)),
            }
        }
        let number = me.and_then(|me| waitlist::position(&self.parties, &me));
        Settled {
            asking: self.parties.iter().find(|party| Some(party.id) == me).copied(),
            news,
            number: number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default(),
            moved: self.recount(event),
            told: others.iter().map(|(_, party)| party.id).collect(),
            others,
        }
    }

    /// Whether it comes to anything else than before.
    fn recount(&mut self, event: &EventRow) -> bool {
        let held = self.sitting.and(Held::by(&self.parties));
        let promised: i64 = self.parties.iter().map(offered).sum();
        let left = event.room().left(held, Seat::Open).map(i64::from);
        let counts = (i64::from(held.all()) - promised, left);
        std::mem::replace(&mut self.counts, counts) != counts
    }

    /// What lists need not count.
    pub async fn write(&self, tx: &mut Tx<'_>, event: &EventRow) -> Result<()> {
        let (coming, left) = self.counts;
        if self.counts != (event.coming, event.places_left) {
            store::count(tx, event.id, coming, left).await?;
        }
        Ok(())
    }
}

fn offered(party: &Guests) -> i64 {
    match party.state {
        State::Offered { places, .. } => places.into(),
        _ => 0,
    }
}
