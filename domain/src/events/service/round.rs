//! Answers to one event in one transaction, one after the other: what the rule must know is read once, and what came
//! of them is written once.

use super::{
    crew, letters,
    room::{self, Guests, Places, Settled},
    said::{self, Asking},
    seats,
};
use crate::{
    Audience, FieldErrors, Result,
    account::PersonId,
    ctx::{Record, Tx},
    events::{
        Answer, OpenTo, SignUp, policy,
        store::{self, EventRow, Signup, TrackRow, Who},
        waitlist::{Moment, Party, State},
    },
    live::Topic,
    mail::EventNews,
};
use jiff_sqlx::ToSqlx;

/// An event that is held, and those who answer.
pub(super) struct Round<'a> {
    event: &'a EventRow,
    asking: &'a Asking,
    has_tracks: bool,
    invited: Vec<PersonId>,
    /// Answers of those who answer in this round, as they stand now.
    known: Vec<Signup>,
    places: Places,
    /// The last one that was taken of those given out with the lock.
    turn: i64,
    unsaved: Vec<Signup>,
    answered: Vec<PersonId>,
    records: Vec<Record>,
}

impl<'a> Round<'a> {
    /// The event was locked for so many turns, and these people are going to answer.
    pub async fn open(
        tx: &mut Tx<'_>,
        event: &'a EventRow,
        asking: &'a Asking,
        people: &[PersonId],
        turns: i64,
    ) -> Result<Self> {
        let (mut invited, mut known) = (Vec::new(), Vec::new());
        if !people.is_empty() {
            known = store::signups_of(tx, event.id, people).await?;
        }
        if !people.is_empty() && event.open_to == OpenTo::Invited {
            let rows = store::invited_of(tx, event.id, people).await?;
            invited = rows.into_iter().map(|(person,)| person).collect();
        }
        Ok(Self {
            event,
            asking,
            has_tracks: !store::tracks(tx, event.id).await?.is_empty(),
            invited,
            known,
            places: Places::read(tx, event, None).await?,
            turn: event.turns - turns,
            unsaved: Vec::new(),
            answered: Vec::new(),
            records: Vec::new(),
        })
    }

    /// Only of what is for the invited.
    pub fn is_invited(&self, person: PersonId) -> bool {
        self.invited.contains(&person)
    }

    /// What one has answered so far.
    pub async fn known(&self, tx: &mut Tx<'_>, person: PersonId) -> Result<Option<Signup>> {
        if self.has_tracks {
            // Whoever answered before may have left them another seat.
            let who = Who::Person(person);
            return Ok(store::signup_of(tx, self.event.id, who).await?);
        }
        Ok(self.known.iter().find(|known| known.person_id == Some(person)).cloned())
    }

    /// Takes an answer in: what it means for the places of all, and who is told. The outer error is the
    /// transaction's; where the inner one is given, nothing has happened.
    pub async fn take(
        &mut self,
        tx: &mut Tx<'_>,
        mut signup: Signup,
        new: &SignUp,
    ) -> Result<Result<()>> {
        let (event, now) = (self.event, tx.ctx().env.now());
        self.turn += 1;
        self.places.single_out(signup.party.party(signup.id));
        signup.party.crew = crew::is_crew(tx, event, signup.person_id).await?;
        let was = signup.party.party(signup.id);
        let party = answered(was, new, self.turn, now.into());
        let more = party.size() > was.size();
        let may = policy::may_answer(event.gate(now), was.state, new.answer, more, now.into());
        if let Err(complaint) = may {
            return Ok(Err(FieldErrors::one("answer", complaint).into()));
        }
        let tracks = if self.has_tracks { store::tracks(tx, event.id).await? } else { Vec::new() };
        if let Err(refused) = seats::among(&tracks, new) {
            return Ok(Err(refused));
        }
        let mut next = signup.clone();
        next.fill(new, now);
        next.confirmed_at = signup.confirmed_at.or(Some(now.to_sqlx()));
        next.party = signup.party.now(&party);
        let said = said::changes(tx, next.id, new, self.asking, !tracks.is_empty()).await?;
        if same(&signup, &next) && !said.anything() && party.state != State::Asking {
            return Ok(Ok(()));
        }
        let settled = self.settle(tx, party).await?;
        let party = settled.asking.unwrap_or(party);
        next.party = signup.party.now(&party);
        next.track_id = seats::kept(&tracks, &signup, &party, new);
        self.put(&next);
        if said.anything() {
            self.save(tx).await?;
            said.keep(tx, next.id).await?;
        }
        let reseated = self.seat(tx, &tracks, &next, &settled).await?;
        self.records.push(record(event, &signup, &next, settled.moved || reseated));
        self.write_to_guest(tx, &signup, &next, &party, &settled).await?;
        Ok(Ok(()))
    }

    /// Writes down what is not written yet; whether anything has happened at all.
    pub async fn close(mut self, tx: &mut Tx<'_>) -> Result<bool> {
        let now = tx.ctx().env.now().to_sqlx();
        self.save(tx).await?;
        store::people_answered(tx, self.event.id, &self.answered, now).await?;
        self.places.write(tx, self.event).await?;
        tx.record_all(&self.records).await?;
        Ok(!self.records.is_empty())
    }

    /// Asks the rule. What others are given is written at once, and to them.
    async fn settle(&mut self, tx: &mut Tx<'_>, party: Guests) -> Result<Settled> {
        let settled = self.places.ask(self.event, tx.ctx().env.now(), Some(party));
        if !settled.others.is_empty() {
            self.save(tx).await?;
            room::pass_on(tx, self.event, &settled.others).await?;
        }
        for (_, other) in &settled.others {
            if let Some(known) = self.known.iter_mut().find(|known| known.id == other.id) {
                known.party = known.party.now(other);
            }
        }
        Ok(settled)
    }

    /// Whoever answers in this round again has said this before.
    fn put(&mut self, next: &Signup) {
        for all in [&mut self.known, &mut self.unsaved] {
            match all.iter_mut().find(|one| one.id == next.id) {
                Some(one) => one.clone_from(next),
                None => all.push(next.clone()),
            }
        }
        self.answered.extend(next.person_id);
    }

    async fn save(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        store::save_all(tx, &self.unsaved).await?;
        self.unsaved.clear();
        Ok(())
    }

    async fn seat(
        &mut self,
        tx: &mut Tx<'_>,
        tracks: &[TrackRow],
        next: &Signup,
        settled: &Settled,
    ) -> Result<bool> {
        if tracks.is_empty() {
            return Ok(false);
        }
        self.save(tx).await?;
        seats::settle(tx, self.event, Some(next.id), &settled.told).await
    }

    /// A guest has nothing but letters to look things up in; a Pådriver sees it on the page.
    async fn write_to_guest(
        &mut self,
        tx: &mut Tx<'_>,
        before: &Signup,
        after: &Signup,
        party: &Guests,
        settled: &Settled,
    ) -> Result<()> {
        let Some(guest) = after.guest_id else { return Ok(()) };
        let now = tx.ctx().env.now().to_sqlx();
        self.save(tx).await?;
        store::guest_answered(tx, self.event.id, guest, now).await?;
        match receipt(before, after, party, settled) {
            Some(news) => letters::receipt(tx, self.event, after.id, news).await,
            None => Ok(()),
        }
    }
}

/// The party after the answer, before the rule is asked.
fn answered(was: Guests, new: &SignUp, turn: i64, now: Moment) -> Guests {
    let companions = u16::try_from(new.companions.len()).unwrap_or(u16::MAX);
    let state = was.state.answered(new.answer == Answer::Coming, now);
    let party = Party { state, takes_fewer: new.takes_fewer, ..was };
    match state {
        State::Out => Party { companions, ..party },
        State::Asking => Party { companions, turn, ..party },
        _ => party.resized(companions, turn),
    }
}

fn same(before: &Signup, after: &Signup) -> bool {
    let after = Signup { answered_at: before.answered_at, ..after.clone() };
    *before == after
}

/// Who answered is for the Community Manager, and for the others with consent; a number that moved is for all.
fn record(event: &EventRow, before: &Signup, after: &Signup, moved: bool) -> Record {
    let audience = if after.shown { Audience::Members } else { Audience::Manager };
    let told = match moved {
        true => policy::audience(event.stage, event.open_to),
        false if before.shown || after.shown || after.person_id.is_some() => Audience::Members,
        false => Audience::Manager,
    };
    let verb = match after.answer {
        Answer::Coming => "signed_up",
        Answer::Maybe => "may_come",
        Answer::No => "declined",
    };
    let (actor, id) = (after.person_id, event.id.into());
    Record { actor, verb, topic: Topic::Events, id, audience, told }
}

fn receipt(
    before: &Signup,
    after: &Signup,
    party: &Guests,
    settled: &Settled,
) -> Option<EventNews> {
    match settled.news {
        Some(news) => letters::said(news, party, settled.number),
        None if after.answer != Answer::Coming && before.confirmed_at.is_none() => {
            Some(EventNews::Noted)
        }
        None => None,
    }
}
