//! The Community Manager's tracks: added, changed, put in order, and removed without taking anyone by surprise.

use super::{crew, seats};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        Host, TRACKS_MAX, TrackForm, TrackId, policy,
        store::{self, EventRow, TrackRow},
    },
    live::Topic,
    mail::EventNews,
};

/// A new track, or one that is changed. A larger one seats those who wait for it.
///
/// # Errors
/// `Invalid`, at `capacity` when people would lose their seats: nothing is done by itself.
pub async fn save_track(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: Option<TrackId>,
    form: &TrackForm,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let tracks = store::tracks(&mut tx, event.id).await?;
    let host = host(&mut tx, new.host.clone()).await?;
    let before = match id {
        Some(id) => {
            Some(tracks.iter().find(|track| track.id == id).cloned().ok_or(Error::NotFound)?)
        }
        None if tracks.len() >= usize::from(TRACKS_MAX) => {
            return Err(FieldErrors::one("name", Complaint::TooMany(TRACKS_MAX)).into());
        }
        None => None,
    };
    let taken = before.as_ref().map_or(0, |track| track.taken);
    let over = new.capacity.map_or(0, |capacity| taken - i64::from(capacity));
    if over > 0 {
        let over = u16::try_from(over).unwrap_or(u16::MAX);
        return Err(FieldErrors::one("capacity", Complaint::WouldLosePlaces(over)).into());
    }
    let last = tracks.last().map_or(0, |track| track.sort + 1);
    let id = before.as_ref().map_or_else(|| ctx.env.id(), |track| track.id);
    let sort = before.map_or(last, |track| track.sort);
    let track = TrackRow { taken, ..TrackRow::of(id, event.id, new, host, sort) };
    store::save_track(&mut tx, &track).await?;
    seats::settle(&mut tx, &event, None, &[]).await?;
    changed(&mut tx, me, &event).await?;
    tx.commit().await
}

/// The Pådriver who is meant, or a name.
async fn host(tx: &mut Tx<'_>, typed: Option<Host>) -> Result<(Option<PersonId>, Option<String>)> {
    match typed {
        None => Ok((None, None)),
        Some(Host::Slug(slug)) => match store::person_by_slug(tx, &slug).await? {
            Some(person) => Ok((Some(person), None)),
            None => Err(FieldErrors::one("host", Complaint::NotAChoice).into()),
        },
        Some(Host::Name(name)) => match store::people_named(tx, &name).await?[..] {
            [(person,)] => Ok((Some(person), None)),
            _ => Ok((None, Some(name))),
        },
    }
}

/// Removes a track. `seen`: who sat there when the Community Manager was shown who would lose their seat,
/// as ids with commas between. They are seated by their other wishes, and told.
///
/// # Errors
/// `Invalid` at `seen` while somebody sits there who was not shown.
pub async fn remove_track(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: TrackId,
    seen: &str,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let tracks = store::tracks(&mut tx, event.id).await?;
    let track = tracks.into_iter().find(|track| track.id == id).ok_or(Error::NotFound)?;
    let sitting = store::sitters(&mut tx, id).await?;
    let seen: Vec<&str> = seen.split(',').collect();
    if !sitting.iter().all(|one| seen.contains(&one.id.to_string().as_str())) {
        return Err(FieldErrors::one("seen", Complaint::OthersSince).into());
    }
    store::delete_track(&mut tx, id).await?;
    let lost: Vec<_> = sitting.iter().map(|one| one.id).collect();
    seats::settle(&mut tx, &event, None, &lost).await?;
    let left = store::tracks(&mut tx, event.id).await?;
    for signup in lost {
        let sits = store::seat_of(&mut tx, signup).await?;
        let now = left.iter().find(|track| Some(track.id) == sits).map(|track| track.name.clone());
        let news = EventNews::TrackGone { track: track.name.clone(), now };
        seats::tell(&mut tx, &event, signup, news).await?;
    }
    changed(&mut tx, me, &event).await?;
    tx.commit().await
}

/// One up, or one down.
pub async fn move_track(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: TrackId,
    up: bool,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let ids: Vec<TrackId> =
        store::tracks(&mut tx, event.id).await?.into_iter().map(|track| track.id).collect();
    for (sort, track) in (0..).zip(moved(ids, id, up).ok_or(Error::NotFound)?) {
        store::sort_track(&mut tx, track, sort).await?;
    }
    changed(&mut tx, me, &event).await?;
    tx.commit().await
}

/// The same, with one of them a step from where it was; the first and the last stay.
pub(crate) fn moved<T: Copy + PartialEq>(mut all: Vec<T>, one: T, up: bool) -> Option<Vec<T>> {
    let here = all.iter().position(|other| *other == one)?;
    let there = if up { here.saturating_sub(1) } else { (here + 1).min(all.len() - 1) };
    all.swap(here, there);
    Some(all)
}

pub(super) async fn changed(tx: &mut Tx<'_>, me: PersonId, event: &EventRow) -> Result<()> {
    crew::settle(tx, event).await?;
    let audience = policy::audience(event.stage, event.open_to);
    tx.record(Some(me), "changed", Topic::Events, event.id, audience).await
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn one_step_at_a_time_and_not_over_the_edge() {
        for (one, up, expected) in [
            ('a', true, "abc"),
            ('a', false, "bac"),
            ('b', true, "bac"),
            ('c', false, "abc"),
            ('c', true, "acb"),
        ] {
            let after = moved("abc".chars().collect(), one, up).unwrap();
            assert_eq!(after.into_iter().collect::<String>(), expected, "{one} {up}");
        }
        assert_eq!(moved(vec!['a'], 'b', true), None);
    }
}
