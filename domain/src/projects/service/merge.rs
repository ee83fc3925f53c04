//! Putting two ideas together: one goes on, with credit to both who had it.

use super::{hold, letters, told};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    projects::{
        Stage, policy,
        store::{self, NewStep},
    },
};
use jiff_sqlx::ToSqlx;

/// The first becomes part of the second; whoever handed it in, takes part in it or follows it goes along.
///
/// # Errors
/// `Invalid`, at `into`, when that is itself, or was put together with another: no circles. `Conflict` when
/// the first one was already.
pub async fn merge(ctx: &Ctx, viewer: &Viewer, slug: &str, into: &str) -> Result<()> {
    let me = policy::may_manage(viewer)?.id;
    let mut tx = ctx.begin().await?;
    // Two who put the same two together the other way round wait for each other here.
    tx.one_at_a_time().await?;
    let mut from = hold(&mut tx, viewer, slug).await?;
    let wrong = || Error::from(FieldErrors::one("into", Complaint::NotAChoice));
    let into = match hold(&mut tx, viewer, into).await {
        Ok(into) if into.project.id != from.project.id => into,
        Err(Error::Unavailable) => return Err(Error::Unavailable),
        _ => return Err(wrong()),
    };
    if from.project.stage == Stage::Realised {
        return Err(Error::Conflict);
    }
    letters::merged(&mut tx, &from, &into.project).await?;
    let (was, now) = (from.project.stage, ctx.env.now().to_sqlx());
    store::move_people(&mut tx, from.project.id, into.project.id).await?;
    store::move_followers(&mut tx, from.project.id, into.project.id).await?;
    store::move_merged(&mut tx, from.project.id, into.project.id).await?;
    if was.on_path() {
        from.project.aside_from = Some(was);
    }
    from.project.stage = Stage::Closed;
    from.project.stage_since = now;
    from.project.changed_at = now;
    from.project.merged_into = Some(into.project.id);
    store::place(&mut tx, &from.project).await?;
    let step = NewStep {
        id: ctx.env.id(),
        project: from.project.id,
        was: Some(was),
        became: Stage::Closed,
        decided_by: Some(crate::projects::Decider::Manager),
        by: Some(me),
        on_day: ctx.today().to_string(),
        reason: Some(&into.project.title),
        at: now,
    };
    store::insert_step(&mut tx, &step).await?;
    told(&mut tx, Some(me), "merged", &from).await?;
    told(&mut tx, Some(me), "merged_with", &into).await?;
    tx.commit().await
}
