//! The rule of the tracks, in the transaction that holds the event: who sits where, and who is told.

use super::{letters, room::Guests};
use crate::{
    Complaint, FieldErrors, Result,
    ctx::Tx,
    events::{
        SignUp, SignupId, Stage, TrackId,
        policy::Gate,
        store::{self, EventRow, Restless, Signup, TrackRow},
        tracks::{Guest, Track, seat},
        waitlist::{Room, Seat, State},
    },
    mail::EventNews,
};

/// The tracks of the event.
///
/// # Errors
/// `Invalid` at `tracks` when one is wished for that is not among them.
pub(super) async fn of_event(
    tx: &mut Tx<'_>,
    event: &EventRow,
    new: &SignUp,
) -> Result<Vec<TrackRow>> {
    let tracks = store::tracks(tx, event.id).await?;
    among(&tracks, new)?;
    Ok(tracks)
}

/// # Errors
/// `Invalid` at `tracks` when one is wished for that is not among them.
pub(super) fn among(tracks: &[TrackRow], new: &SignUp) -> Result<()> {
    let here = |wish: &TrackId| tracks.iter().any(|track| track.id == *wish);
    match new.tracks.iter().all(here) {
        true => Ok(()),
        false => Err(FieldErrors::one("tracks", Complaint::NotAChoice).into()),
    }
}

/// The seat one keeps while the rule is asked anew. Who does not come has none, and neither has who
/// wishes for nothing; who has become more than the track has room for must be seated together elsewhere.
pub(super) fn kept(
    tracks: &[TrackRow],
    before: &Signup,
    party: &Guests,
    new: &SignUp,
) -> Option<TrackId> {
    let track = tracks.iter().find(|track| Some(track.id) == before.track_id)?;
    let comes = matches!(party.state, State::Coming { .. }) && !new.tracks.is_empty();
    let more = i64::from(party.size()) - i64::from(before.party.size);
    let fits = more <= 0 || track.capacity.is_none_or(|capacity| track.taken + more <= capacity);
    (comes && fits).then_some(track.id)
}

/// Seats everyone in the dearest track that has room. Whoever sits better now is told, but for `me`, who sees it, and
/// those who have just been `told` of their place. Whether anyone can see a difference.
pub(super) async fn settle(
    tx: &mut Tx<'_>,
    event: &EventRow,
    me: Option<SignupId>,
    told: &[SignupId],
) -> Result<bool> {
    // Once it has begun nobody is moved any more.
    match event.gate(tx.ctx().env.now()) {
        Gate::Over | Gate::Cancelled => Ok(store::count_seats(tx, event.id).await? > 0),
        Gate::Open | Gate::NotYet | Gate::Closed => seat_all(tx, event, me, told).await,
    }
}

/// The same, whatever the hour.
pub(super) async fn seat_all(
    tx: &mut Tx<'_>,
    event: &EventRow,
    me: Option<SignupId>,
    told: &[SignupId],
) -> Result<bool> {
    let tracks = store::tracks(tx, event.id).await?;
    if tracks.is_empty() {
        return Ok(false);
    }
    let guests = guests(store::restless(tx, event.id).await?);
    let rooms = rooms(&tracks, &guests, &store::sitting(tx, event.id).await?);
    let steps = seat(&rooms, &guests);
    for step in &steps {
        store::sit(tx, step.id, Some(step.to)).await?;
        let track = tracks.iter().find(|track| track.id == step.to);
        if let Some(track) = track.filter(|_| me != Some(step.id) && !told.contains(&step.id)) {
            let news = EventNews::Seated { track: track.name.clone(), room: track.room.clone() };
            tell(tx, event, step.id, news).await?;
        }
    }
    Ok(store::count_seats(tx, event.id).await? > 0 || !steps.is_empty())
}

/// Nobody is written to about a plan that nobody has seen, or what is over.
pub(super) async fn tell(
    tx: &mut Tx<'_>,
    event: &EventRow,
    signup: SignupId,
    news: EventNews,
) -> Result<()> {
    let expected = matches!(event.stage, Stage::Published | Stage::Closed)
        && event.ends_at.to_jiff() > tx.ctx().env.now();
    if expected { letters::unasked(tx, event, signup, news).await } else { Ok(()) }
}

/// Those who would rather sit elsewhere, with their wishes.
fn guests(rows: Vec<Restless>) -> Vec<Guest<SignupId, TrackId>> {
    let mut guests: Vec<Guest<SignupId, TrackId>> = Vec::new();
    for row in rows {
        match guests.last_mut() {
            Some(guest) if guest.id == row.id => guest.wishes.push(row.wish),
            _ => guests.push(Guest {
                id: row.id,
                companions: u16::try_from(row.size - 1).unwrap_or_default(),
                // Nothing is kept in a track.
                seat: Seat::Open,
                turn: row.turn,
                wishes: vec![row.wish],
                sits_in: row.sits_in,
            }),
        }
    }
    guests
}

/// The tracks without the places of those who want to be nowhere else: a hundred of them need not be
/// fetched for one who asks.
fn rooms(
    tracks: &[TrackRow],
    restless: &[Guest<SignupId, TrackId>],
    sitting: &[(TrackId, i64)],
) -> Vec<Track<TrackId>> {
    let room = |track: &TrackRow| {
        let all = sitting.iter().find(|(id, _)| *id == track.id).map_or(0, |(_, people)| *people);
        let of = restless.iter().filter(|guest| guest.sits_in == Some(track.id));
        let moving: i64 = of.map(|guest| i64::from(guest.companions) + 1).sum();
        let left = |capacity: i64| u32::try_from(capacity - (all - moving)).unwrap_or_default();
        Track { id: track.id, room: Room { capacity: track.capacity.map(left), ..Room::default() } }
    };
    tracks.iter().map(room).collect()
}
