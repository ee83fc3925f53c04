//! Following a project; and what was handed in by mail becomes a Pådriver's.

use super::{credit, day, hold, hold_any};
use crate::{
    Audience, Ctx, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    live::Topic,
    projects::{Role, stages, store},
};
use jiff_sqlx::ToSqlx;

/// Twice is as good as once.
pub async fn follow(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    let held = hold(&mut tx, viewer, slug).await?;
    let (id, now) = (ctx.env.id(), ctx.env.now().to_sqlx());
    store::follow(&mut tx, id, held.project.id, me, now).await?;
    tx.record(Some(me), "followed", Topic::Projects, held.project.id, Audience::Manager).await?;
    tx.commit().await
}

pub async fn unfollow(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    let held = hold_any(&mut tx, viewer, slug).await?;
    store::unfollow(&mut tx, held.project.id, me).await?;
    tx.record(Some(me), "unfollowed", Topic::Projects, held.project.id, Audience::Manager).await?;
    tx.commit().await
}

/// Ideas handed in with this proven address are the person's from now on, with what they wrote by their links, and
/// with the credit where it is registered already. One at a time, as all who take the lock first.
pub(crate) async fn claim(tx: &mut Tx<'_>, person: PersonId, email: &str) -> Result<()> {
    tx.one_at_a_time().await?;
    let now = tx.ctx().env.now().to_sqlx();
    for it in store::of_address(tx, email).await? {
        let (ctx, project) = (tx.ctx(), it.project_id);
        store::insert_role(tx, ctx.env.id(), project, person, Role::Proposer, (now, None)).await?;
        store::unname(tx, it.id, Some(person)).await?;
        store::forget(tx, it.id).await?;
        store::follow(tx, ctx.env.id(), project, person, now).await?;
        if stages::is_open(it.stage, it.aside_from) {
            let registered = store::registered_on(tx, project).await?;
            let on = registered.map_or_else(|| ctx.today(), |raw| day(&raw));
            credit::idea(tx, person, project, on).await?;
        }
    }
    Ok(())
}
