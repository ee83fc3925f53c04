//! What those who carry a project tell along the way.

use super::{hold, hold_any, told};
use crate::{
    Audience, Ctx, Error, Result,
    account::{
        Viewer,
        limits::{self, UPDATES_PER_PERSON},
    },
    projects::{UpdateForm, UpdateId, policy, store},
};
use jiff_sqlx::ToSqlx;

/// Whoever tells more in one project is a program.
const MOST: i64 = 500;

/// # Errors
/// `Invalid`, `Forbidden` for one who is not in it, `RateLimited`.
pub async fn tell(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &UpdateForm) -> Result<()> {
    let writer = viewer.member()?.id;
    let said = form.parse()?;
    limits::spend(ctx, UPDATES_PER_PERSON, &writer.to_string()).await?;
    let mut tx = ctx.begin().await?;
    let held = hold(&mut tx, viewer, slug).await?;
    let me = policy::may_tell(viewer, held.tie)?.id;
    if store::count_updates(&mut tx, held.project.id).await? >= MOST {
        return Err(Error::RateLimited);
    }
    let (id, now) = (ctx.env.id(), ctx.env.now().to_sqlx());
    // Who handed it in adds to the idea; those who carry it speak for the project.
    let speaks = held.tie.lead || held.tie.contact || viewer.manager().is_ok();
    let audience = if speaks { Audience::Public } else { Audience::Members };
    let by = (Some(me), None);
    store::insert_update(&mut tx, id, held.project.id, by, &said, audience, now).await?;
    told(&mut tx, Some(me), "told", &held).await?;
    tx.commit().await
}

/// One's own, or as the lead or the Community Manager anyone's.
pub async fn remove_update(ctx: &Ctx, viewer: &Viewer, slug: &str, id: UpdateId) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    let held = hold_any(&mut tx, viewer, slug).await?;
    let any = policy::may_staff(viewer, held.tie).is_ok();
    if store::delete_update(&mut tx, id, held.project.id, me, any).await? == 0 {
        return Err(Error::NotFound);
    }
    told(&mut tx, Some(me), "untold", &held).await?;
    tx.commit().await
}
