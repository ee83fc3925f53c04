//! The one rule for places, in the transaction that holds the event: who gets one, who is told, what is counted.

use super::letters;
use crate::{
    Result,
    ctx::Tx,
    events::{
        SignupId,
        policy::Gate,
        quiet,
        store::{self, EventRow, Held},
        waitlist::{self, Moment, News, Party, Room, Seat, State},
    },
    time,
};

/// A party of an answer; without an id, all those together who sit and want nothing more.
pub(super) type Guests = Party<Option<SignupId>>;

/// What became of the one who asked, and whether others can see a difference.
pub(super) struct Settled {
    pub asking: Option<Guests>,
    pub news: Option<News>,
    /// The number in the queue, from 1.
    pub number: u32,
    pub moved: bool,
}

/// Gives out what is due. The one who asks is not written here, for there is more to write of them.
pub(super) async fn settle(
    tx: &mut Tx<'_>,
    event: &EventRow,
    asking: Option<Guests>,
) -> Result<Settled> {
    let now = tx.ctx().env.now();
    let me = asking.and_then(|party| party.id);
    let except = me.unwrap_or(uuid::Uuid::nil().into());
    let (open, kept) = store::seated(tx, event.id, except).await?;
    let sitting = [(open, Seat::Open), (kept, Seat::Reserved)].into_iter().filter_map(seated);
    let mut parties: Vec<Guests> = sitting.collect();
    for moving in store::in_motion(tx, event.id, except).await? {
        parties.push(moving.held.party(Some(moving.id)));
    }
    parties.extend(asking);
    // Once it has begun nobody is promoted any more; offers still run out.
    let room = match event.gate(now) {
        Gate::Over | Gate::Cancelled => Room { capacity: Some(0), reserved: 0 },
        Gate::Open | Gate::NotYet | Gate::Closed => event.room(),
    };
    let promotion = quiet::promotion(now, event.starts_at.to_jiff(), &time::zone());
    let mut mine = None;
    for change in waitlist::settle(&room, &parties, Moment::from(now), promotion) {
        let Some(party) = parties.iter_mut().find(|party| party.id == change.id) else { continue };
        party.state = change.to;
        let Some(id) = change.id.filter(|id| Some(*id) != me) else {
            mine = Some(change.news());
            continue;
        };
        store::set_held(tx, id, Held::from(&*party)).await?;
        letters::promoted(tx, event, id, change.news(), party).await?;
    }
    let coming = open + kept + parties.iter().filter_map(comes).sum::<i64>();
    let left = waitlist::left(&event.room(), &parties, Seat::Open).map(i64::from);
    let moved = (coming, left) != (event.coming, event.places_left);
    if moved {
        store::count(tx, event.id, coming, left).await?;
    }
    let position = waitlist::position(&parties, &me).filter(|_| me.is_some());
    Ok(Settled {
        asking: parties.into_iter().find(|party| party.id.is_some() && party.id == me),
        news: mine,
        number: position.and_then(|number| u32::try_from(number).ok()).unwrap_or_default(),
        moved,
    })
}

/// All who sit, as one party: the rule need not know them apart.
fn seated((places, seat): (i64, Seat)) -> Option<Guests> {
    // More than this come only where there is room for all, and nothing is counted out.
    let places = u16::try_from(places).unwrap_or(u16::MAX);
    let companions = places.checked_sub(1)?;
    let state = State::Coming { places };
    Some(Party { id: None, companions, takes_fewer: false, seat, turn: 0, state })
}

fn comes(party: &Guests) -> Option<i64> {
    match (party.id, party.state) {
        (Some(_), State::Coming { places }) => Some(places.into()),
        _ => None,
    }
}
