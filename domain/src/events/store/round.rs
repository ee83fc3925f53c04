//! Many answers to one event, read and written with few statements: as many at a time as `Together` lets in.

use super::{Signup, signup::COLUMNS};
use crate::{
    account::PersonId,
    db::{Write, on},
    events::EventId,
};
use jiff_sqlx::Timestamp;
use sqlx::{QueryBuilder, Result};
use std::slice;

/// Up to the bracket that closes it.
macro_rules! list {
    ($query:ident, $ids:ident) => {
        let mut list = $query.separated(", ");
        for id in $ids {
            list.push_bind(*id);
        }
        $query.push(")");
    };
}

/// What these have answered, within the transaction that holds the event.
pub async fn signups_of(
    write: &mut Write,
    event: EventId,
    people: &[PersonId],
) -> Result<Vec<Signup>> {
    on!(write, c => {
        let text = format!("select {COLUMNS} from signups s where s.event_id = ");
        let mut query = QueryBuilder::new(text);
        query.push_bind(event).push(" and s.person_id in (");
        list!(query, people);
        query.build_query_as().persistent(people.len() == 1).fetch_all(c).await
    })
}

/// Those of them who were asked.
pub async fn invited_of(
    write: &mut Write,
    event: EventId,
    people: &[PersonId],
) -> Result<Vec<(PersonId,)>> {
    on!(write, c => {
        let mut query = QueryBuilder::new("select person_id from invitees where event_id = ");
        query.push_bind(event).push(" and person_id in (");
        list!(query, people);
        query.build_query_as().persistent(people.len() == 1).fetch_all(c).await
    })
}

/// Those of them who were asked have answered now, whatever they said.
pub async fn people_answered(
    write: &mut Write,
    event: EventId,
    people: &[PersonId],
    at: Timestamp,
) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    on!(write, c => {
        let mut query = QueryBuilder::new("update invitees set answered_at = ");
        query.push_bind(at).push(" where answered_at is null and event_id = ").push_bind(event);
        query.push(" and person_id in (");
        list!(query, people);
        query.build().persistent(people.len() == 1).execute(c).await.map(drop)
    })
}

/// Writes an answer down, new or as it is now.
pub async fn save(write: &mut Write, signup: &Signup) -> Result<()> {
    save_all(write, slice::from_ref(signup)).await
}

/// The same of many, each of another.
pub async fn save_all(write: &mut Write, signups: &[Signup]) -> Result<()> {
    if signups.is_empty() {
        return Ok(());
    }
    on!(write, c => {
        let mut query = QueryBuilder::new(
            "insert into signups (id, event_id, person_id, guest_id, answer, companions, size, takes_fewer, reserved,
                turn, state, places, offered_until, shown, food, access, needs_agreed_at, confirmed_at, answered_at,
                track_id, crew) ",
        );
        query.push_values(signups, |mut row, s| {
            row.push_bind(s.id)
                .push_bind(s.event_id)
                .push_bind(s.person_id)
                .push_bind(s.guest_id)
                .push_bind(s.answer)
                .push_bind(&s.companions)
                .push_bind(s.party.size)
                .push_bind(s.party.takes_fewer)
                .push_bind(s.party.reserved)
                .push_bind(s.party.turn)
                .push_bind(s.party.state.as_str())
                .push_bind(s.party.places)
                .push_bind(s.party.offered_until)
                .push_bind(s.shown)
                .push_bind(&s.food)
                .push_bind(&s.access)
                .push_bind(s.needs_agreed_at)
                .push_bind(s.confirmed_at)
                .push_bind(s.answered_at)
                .push_bind(s.track_id)
                .push_bind(s.party.crew);
        });
        query.push(
            " on conflict (id) do update set answer = excluded.answer, companions = excluded.companions,
                size = excluded.size, takes_fewer = excluded.takes_fewer, reserved = excluded.reserved,
                turn = excluded.turn, state = excluded.state, places = excluded.places,
                offered_until = excluded.offered_until, shown = excluded.shown, food = excluded.food,
                access = excluded.access, needs_agreed_at = excluded.needs_agreed_at,
                confirmed_at = excluded.confirmed_at, answered_at = excluded.answered_at,
                track_id = excluded.track_id, crew = excluded.crew",
        );
        // A text for each number of rows would push others out of those that are prepared.
        query.build().persistent(signups.len() == 1).execute(c).await.map(drop)
    })
}
