//! Putting two ideas together: one goes on, with credit to both who had it.

use super::{Held, credit, hold, letters, requests::close_project, told};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    ctx::Tx,
    projects::{
        Decider, Role, Stage, policy,
        store::{self, NewStep},
    },
};
use jiff_sqlx::ToSqlx;

/// The first becomes part of the second; whoever handed it in, takes part in it or follows it goes along.
///
/// # Errors
/// `Invalid`, at `into`, when that is itself, or was put together with another (no circles), or cannot take it in.
/// `Conflict` when the first one was already.
pub async fn merge(ctx: &Ctx, viewer: &Viewer, slug: &str, into: &str) -> Result<()> {
    let me = policy::may_manage(viewer)?.id;
    let mut tx = ctx.begin().await?;
    // Two who put the same two together the other way round wait for each other here.
    tx.one_at_a_time().await?;
    let mut from = hold(&mut tx, viewer, slug).await?;
    let wrong = || Error::from(FieldErrors::one("into", Complaint::NotAChoice));
    let into = match hold(&mut tx, viewer, into).await {
        Ok(into)
            if into.project.id != from.project.id
                && policy::takes_in(into.project.stage, into.open, from.open) =>
        {
            into
        }
        Err(Error::Unavailable) => return Err(Error::Unavailable),
        _ => return Err(wrong()),
    };
    if from.project.stage == Stage::Realised {
        return Err(Error::Conflict);
    }
    letters::merged(&mut tx, &from, &into, me).await?;
    carry(&mut tx, &from, &into).await?;
    let (was, now) = (from.project.stage, ctx.env.now().to_sqlx());
    store::move_followers(&mut tx, from.project.id, into.project.id).await?;
    store::move_merged(&mut tx, from.project.id, into.project.id).await?;
    close_project(&mut tx, &from).await?;
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
        decided_by: Some(Decider::Manager),
        by: Some(me),
        on_day: ctx.today().to_string(),
        // An idea nobody has looked at is named in no log that others read.
        reason: into.open.then_some(into.project.title.as_str()),
        at: now,
    };
    store::insert_step(&mut tx, &step).await?;
    told(&mut tx, Some(me), "merged", &from).await?;
    told(&mut tx, Some(me), "merged_with", &into).await?;
    tx.commit().await
}

/// Who had the idea, or takes part in it, does so in the other too: by name for everyone only where they have said
/// so there, for that is another project. What was registered before has been credited where it was.
async fn carry(tx: &mut Tx<'_>, from: &Held, into: &Held) -> Result<()> {
    let (ctx, project) = (tx.ctx(), into.project.id);
    for role in [Role::Proposer, Role::Participant] {
        for person in from.having(role) {
            let times = (ctx.env.now().to_sqlx(), None);
            store::insert_role(tx, ctx.env.id(), project, person, role, times).await?;
            if role == Role::Proposer && into.open && !from.open {
                credit::idea(tx, person, project, ctx.today()).await?;
            }
        }
    }
    Ok(())
}
