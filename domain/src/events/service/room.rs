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
        waitlist::{self, Held, Moment, News, Party, Room, Seat, State},
    },
    time,
};

/// A party of an answer.
pub(super) type Guests = Party<SignupId>;

/// What became of the one who asked, and whether others can see a difference.
pub(super) struct Settled {
    pub asking: Option<Guests>,
    pub news: Option<News>,
    /// The number in the queue, from 1.
    pub number: u32,
    pub moved: bool,
    /// The others who are written to about their place.
    pub told: Vec<SignupId>,
}

/// Gives out what is due. The one who asks is not written here, for there is more to write of them.
pub(super) async fn settle(
    tx: &mut Tx<'_>,
    event: &EventRow,
    asking: Option<Guests>,
) -> Result<Settled> {
    let now = tx.ctx().env.now();
    let me = asking.map(|party| party.id);
    let except = me.unwrap_or(uuid::Uuid::nil().into());
    let sitting = store::seated(tx, event.id, except).await?;
    let moving = store::in_motion(tx, event.id, except).await?;
    let mut parties: Vec<Guests> = moving.iter().map(|one| one.party.party(one.id)).collect();
    parties.extend(asking);
    // Once it has begun nobody is promoted any more; offers still run out.
    let room = match event.gate(now) {
        Gate::Over | Gate::Cancelled => Room { capacity: Some(0), ..Room::default() },
        Gate::Open | Gate::NotYet | Gate::Closed => event.room(),
    };
    let promotion = quiet::promotion(now, event.starts_at.to_jiff(), &time::zone());
    let (mut news, mut told) = (None, Vec::new());
    for change in waitlist::settle(&room, sitting, &parties, Moment::from(now), promotion) {
        let Some(party) = parties.iter_mut().find(|party| party.id == change.id) else { continue };
        party.state = change.to;
        if Some(change.id) == me {
            news = Some(change.news());
        } else {
            store::set_party(tx, change.id, PartyRow::from(&*party)).await?;
            letters::promoted(tx, event, change.news(), party).await?;
            told.push(change.id);
        }
    }
    let held = sitting.and(Held::by(&parties));
    let promised: i64 = parties.iter().map(offered).sum();
    let coming = i64::from(held.all()) - promised;
    let left = event.room().left(held, Seat::Open).map(i64::from);
    let moved = (coming, left) != (event.coming, event.places_left);
    if moved {
        store::count(tx, event.id, coming, left).await?;
    }
    let number = me.and_then(|me| waitlist::position(&parties, &me));
    Ok(Settled {
        asking: parties.into_iter().find(|party| Some(party.id) == me),
        news,
        number: number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default(),
        moved,
        told,
    })
}

fn offered(party: &Guests) -> i64 {
    match party.state {
        State::Offered { places, .. } => places.into(),
        _ => 0,
    }
}
