//! Changing an event, or this one and all later ones of its series.

use super::{
    crew, letters,
    plan::{free_slug, kind_is_known, on_day},
    room, seats,
};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        EventForm, NewEvent, Stage, policy,
        store::{self, EventRow},
    },
    live::Topic,
    mail::EventNews,
    time,
};
use jiff_sqlx::ToSqlx;

/// Writes what was changed; the slug it has now. `later`: what was changed here is changed in the later
/// ones of the series too, each on its own day and with all else of its own.
///
/// # Errors
/// `Conflict` if someone else saved meanwhile; `Invalid`, at `capacity` when people would lose their places.
pub async fn change(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    form: &EventForm,
    later: bool,
) -> Result<String> {
    let me = policy::may_plan(viewer)?.id;
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let before = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    if new.version != Some(before.version) {
        return Err(Error::Conflict);
    }
    kind_is_known(&mut tx, &new).await?;
    let mut after = before.clone();
    after.fill(&new);
    let slug = save(&mut tx, me, &before, after.clone()).await?;
    if let Some(series) = before.series_id.filter(|_| later) {
        for (id,) in store::later(&mut tx, series, before.starts_at).await? {
            if let Some(one) =
                store::lock_by_id(&mut tx, id).await?.filter(|one| one.id != after.id)
            {
                let followed = followed(&one, &before, &new);
                save(&mut tx, me, &one, followed).await?;
            }
        }
    }
    tx.commit().await?;
    Ok(slug)
}

/// Another event of the series, with what was changed in this one.
fn followed(one: &EventRow, before: &EventRow, new: &NewEvent) -> EventRow {
    let mut row = one.clone();
    // Both on the other's day: what then differs was changed, and a day that was moved is not.
    let was = moved_to(before, one);
    let mut is = one.clone();
    is.fill(&on_day(new, one.starts(&time::zone()).day));
    macro_rules! follow {
        ($($field:ident)*) => { $(if was.$field != is.$field { row.$field = is.$field.clone(); })* };
    }
    follow! {
        kind title lead about place address directions access
        starts_at ends_at opens_at deadline_at open_to capacity reserved kept_crew
    }
    row
}

/// The event as it would be on the other's day.
fn moved_to(event: &EventRow, other: &EventRow) -> EventRow {
    let zone = time::zone();
    let days = other.starts(&zone).day.since(event.starts(&zone).day);
    let shifted = |at: jiff_sqlx::Timestamp| {
        let mut local = time::local(at.to_jiff(), &zone);
        local.day = local.day.plus(days);
        time::instant(local, &zone).to_sqlx()
    };
    EventRow {
        starts_at: shifted(event.starts_at),
        ends_at: shifted(event.ends_at),
        opens_at: event.opens_at.map(shifted),
        deadline_at: event.deadline_at.map(shifted),
        ..event.clone()
    }
}

async fn save(
    tx: &mut Tx<'_>,
    me: PersonId,
    before: &EventRow,
    mut after: EventRow,
) -> Result<String> {
    let now = tx.ctx().env.now();
    nobody_loses_a_place(tx, before, &after).await?;
    if after.stage == Stage::Draft {
        // Nobody has the address yet.
        let day = after.starts(&time::zone()).day;
        after.slug = free_slug(tx, &after.title, day, after.id).await?;
    }
    let moved = (before.starts_at, before.ends_at, &before.place, &before.address)
        != (after.starts_at, after.ends_at, &after.place, &after.address);
    if moved || before.title != after.title {
        after.sequence += 1;
    }
    after.changed_at = now.to_sqlx();
    after.released_at = crew::released(&after, now);
    store::update(tx, &after).await?;
    if after.kept_crew != before.kept_crew {
        crew::mark(tx, &after).await?;
    }
    let settled = room::settle(tx, &after, None).await?;
    seats::settle(tx, &after, None, &settled.told).await?;
    let expected = matches!(after.stage, Stage::Published | Stage::Closed);
    if moved && after.ends_at.to_jiff() > now {
        match after.stage {
            // Nobody knows of a draft but those who were asked to speak.
            Stage::Draft => drop(crew::tell(tx, &after, &EventNews::Moved).await?),
            _ if expected => letters::everyone(tx, &after, EventNews::Moved).await?,
            _ => {}
        }
    }
    let audience = policy::audience(before.stage, before.open_to)
        .min(policy::audience(after.stage, after.open_to));
    tx.record(Some(me), "changed", Topic::Events, after.id, audience).await?;
    Ok(after.slug)
}

/// A capacity under the number of those who have a place, or are promised one, does nothing by itself.
async fn nobody_loses_a_place(tx: &mut Tx<'_>, before: &EventRow, after: &EventRow) -> Result<()> {
    let Some(capacity) = after.capacity.filter(|_| after.capacity != before.capacity) else {
        return Ok(());
    };
    let over = store::held(tx, after.id).await? - capacity;
    if over <= 0 {
        return Ok(());
    }
    let over = u16::try_from(over).unwrap_or(u16::MAX);
    Err(FieldErrors::one("capacity", Complaint::WouldLosePlaces(over)).into())
}
