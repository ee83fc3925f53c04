//! Who helps at the door: named by the Community Manager, for one event.

use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        EventId, policy,
        store::{self},
    },
    live::Topic,
};

/// From now on the person may open the door of this event.
///
/// # Errors
/// `Invalid` at `person` for one who is not here.
pub async fn name_helper(ctx: &Ctx, viewer: &Viewer, slug: &str, person: &str) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let (event, person) = found(&mut tx, slug, person).await?;
    let now = ctx.env.now();
    if store::insert_helper(&mut tx, event, person, me, now).await? > 0 {
        tx.record(Some(me), "named_helper", Topic::Door, event, Audience::Manager).await?;
    }
    tx.commit().await
}

/// And from now on no longer. What they have marked stays.
pub async fn end_help(ctx: &Ctx, viewer: &Viewer, slug: &str, person: &str) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let (event, person) = found(&mut tx, slug, person).await?;
    if store::delete_helper(&mut tx, event, person).await? > 0 {
        tx.record(Some(me), "ended_help", Topic::Door, event, Audience::Manager).await?;
    }
    tx.commit().await
}

async fn found(tx: &mut Tx<'_>, slug: &str, person: &str) -> Result<(EventId, PersonId)> {
    let event = store::lock(tx, slug).await?.ok_or(Error::NotFound)?;
    let person = store::person_by_slug(tx, person).await?;
    let person = person.ok_or_else(|| FieldErrors::one("person", Complaint::NotAChoice))?;
    Ok((event.id, person))
}
