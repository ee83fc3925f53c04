//! Following a project; and what was handed in by mail becomes a Pådriver's.

use super::hold;
use crate::{
    Audience, Ctx, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    live::Topic,
    projects::{Role, store},
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
    let held = hold(&mut tx, viewer, slug).await?;
    store::unfollow(&mut tx, held.project.id, me).await?;
    tx.record(Some(me), "unfollowed", Topic::Projects, held.project.id, Audience::Manager).await?;
    tx.commit().await
}

/// Ideas handed in with this proven address are the person's from now on.
pub(crate) async fn claim(tx: &mut Tx<'_>, person: PersonId, email: &str) -> Result<()> {
    let now = tx.ctx().env.now().to_sqlx();
    for (follower, project) in store::of_address(tx, email).await? {
        let ctx = tx.ctx();
        store::insert_role(tx, ctx.env.id(), project, person, Role::Proposer, (now, None)).await?;
        store::forget(tx, follower).await?;
        store::follow(tx, ctx.env.id(), project, person, now).await?;
    }
    Ok(())
}
