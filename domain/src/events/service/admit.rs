//! Taking in an event that is in the world already, with its answers: from the demo, from elsewhere.

use super::plan::free_slug;
use crate::{
    Lang, Result,
    account::PersonId,
    ctx::Tx,
    events::{
        EventId, Guest, NewEvent, SeriesId, SignUp, Stage, policy,
        series::Rule,
        store::{self, EventRow, PartyRow, Signup, Who},
        waitlist::{self, Held, Moment, Party, Promotion, Seat, State},
    },
    live::Topic,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

/// Who answered.
#[derive(Clone, Debug)]
pub enum Someone {
    Padriver(PersonId),
    Guest(Guest),
}

/// An answer that was given then.
#[derive(Clone, Debug)]
pub struct OldAnswer {
    pub who: Someone,
    pub said: SignUp,
    pub at: Timestamp,
}

/// A rule that events can belong to.
pub async fn admit_series(tx: &mut Tx<'_>, rule: Rule, at: Timestamp) -> Result<SeriesId> {
    let id: SeriesId = tx.ctx().env.id();
    store::insert_series(tx, id, &String::from(rule), at).await?;
    Ok(id)
}

/// Writes the event and its answers, in the order they were given, and of one that is over who came. Nobody is
/// written to.
pub async fn admit(
    tx: &mut Tx<'_>,
    new: &NewEvent,
    series: Option<SeriesId>,
    (stage, by, at): (Stage, Option<PersonId>, Timestamp),
    answers: Vec<OldAnswer>,
) -> Result<EventId> {
    let id: EventId = tx.ctx().env.id();
    let slug = free_slug(tx, new.title.as_str(), new.starts.day, id).await?;
    let event = EventRow { stage, ..EventRow::draft(id, slug, series, new, at) };
    store::insert(tx, &event).await?;
    let mut signups = Vec::new();
    let mut parties = Vec::new();
    for (turn, answer) in (1..).zip(answers) {
        let signup = signup(tx, id, &answer).await?;
        parties.push(party(&signup, &answer.said, turn));
        signups.push(signup);
    }
    let now = Moment::from(tx.ctx().env.now());
    let room = event.room();
    let due = waitlist::settle(&room, Held::default(), &parties, now, Promotion::Direct);
    for change in due {
        let party = parties.iter_mut().find(|party| party.id == change.id);
        if let Some(party) = party {
            party.state = change.to;
        }
    }
    for (mut signup, party) in signups.into_iter().zip(&parties) {
        signup.party = PartyRow::from(party);
        store::save(tx, &signup).await?;
    }
    let held = Held::by(&parties);
    let left = room.left(held, Seat::Open).map(i64::from);
    store::count(tx, id, i64::from(held.all()), left).await?;
    if stage == Stage::Held {
        store::insert_arrivals(tx, id).await?;
    }
    let audience = policy::audience(stage, new.open_to);
    let verb = if stage == Stage::Draft { "planned" } else { "published" };
    tx.record_at(by, verb, Topic::Events, id, audience, at).await?;
    Ok(id)
}

async fn signup(tx: &mut Tx<'_>, event: EventId, answer: &OldAnswer) -> Result<Signup> {
    let who = match &answer.who {
        Someone::Padriver(person) => Who::Person(*person),
        Someone::Guest(guest) => {
            let id = tx.ctx().env.id();
            let id = store::guest(tx, id, guest, Lang::Nb, answer.at).await?;
            store::confirm_guest(tx, id, answer.at).await?;
            Who::Guest(id)
        }
    };
    let mut signup = Signup::new(tx.ctx().env.id(), event, who, false, answer.at);
    signup.fill(&answer.said, answer.at);
    signup.confirmed_at = Some(answer.at.to_sqlx());
    Ok(signup)
}

fn party(signup: &Signup, said: &SignUp, turn: i64) -> Party<crate::events::SignupId> {
    let coming = said.answer == crate::events::Answer::Coming;
    Party {
        id: signup.id,
        companions: u16::try_from(said.companions.len()).unwrap_or_default(),
        takes_fewer: said.takes_fewer,
        seat: Seat::Open,
        turn,
        state: if coming { State::Asking } else { State::Out },
    }
}
