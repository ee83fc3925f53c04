//! Pictures and slides of an event: added, described, put in order, taken away.

use super::{held, lies_with, told};
use crate::{
    Ctx, Error, Result,
    account::{PersonId, Viewer},
    attachments::{
        AttachmentId,
        service::{self as attachments, New},
    },
    ctx::Tx,
    events::{
        policy,
        store::{self as events, EventRow},
    },
};

/// # Errors
/// `Invalid` at `shows` and `picture`; `RateLimited`; `NotFound`.
pub async fn add_picture(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    shows: &str,
    bytes: Vec<u8>,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    is_there(ctx, slug).await?;
    let (new, files) = attachments::picture(ctx, me, shows, bytes).await?;
    attachments::keep(ctx, &new, files, add(ctx, me, slug, "pictured", &new)).await
}

/// # Errors
/// `Invalid` at `called` and `document`; `RateLimited`; `NotFound`.
pub async fn add_document(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    called: &str,
    bytes: Vec<u8>,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    is_there(ctx, slug).await?;
    let (new, files) = attachments::document(ctx, me, called, bytes).await?;
    attachments::keep(ctx, &new, files, add(ctx, me, slug, "slides_added", &new)).await
}

/// Before the work of decoding.
async fn is_there(ctx: &Ctx, slug: &str) -> Result<()> {
    events::event(&ctx.db, slug).await?.map(drop).ok_or(Error::NotFound)
}

async fn add(ctx: &Ctx, me: PersonId, slug: &str, verb: &str, new: &New) -> Result<()> {
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    attachments::add(&mut tx, lies_with(event.id), me, new).await?;
    told(&mut tx, me, verb, &event).await?;
    tx.commit().await
}

/// # Errors
/// `Invalid` at `words`; `NotFound` for what lies with something else.
pub async fn describe(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: AttachmentId,
    words: &str,
) -> Result<()> {
    let (mut tx, me, event) = opened(ctx, viewer, slug).await?;
    attachments::describe(&mut tx, lies_with(event.id), id, words).await?;
    told(&mut tx, me, "described", &event).await?;
    tx.commit().await
}

/// One up among its kind, or one down.
pub async fn step(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: AttachmentId,
    up: bool,
) -> Result<()> {
    let (mut tx, me, event) = opened(ctx, viewer, slug).await?;
    attachments::step(&mut tx, lies_with(event.id), id, up).await?;
    told(&mut tx, me, "put_in_order", &event).await?;
    tx.commit().await
}

/// Gone for good, with its files.
pub async fn remove(ctx: &Ctx, viewer: &Viewer, slug: &str, id: AttachmentId) -> Result<()> {
    let (mut tx, me, event) = opened(ctx, viewer, slug).await?;
    let format = attachments::remove(&mut tx, lies_with(event.id), id).await?;
    told(&mut tx, me, "taken_away", &event).await?;
    tx.commit().await?;
    attachments::forget(ctx, id, format).await;
    Ok(())
}

async fn opened<'c>(
    ctx: &'c Ctx,
    viewer: &Viewer,
    slug: &str,
) -> Result<(Tx<'c>, PersonId, EventRow)> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    Ok((tx, me, event))
}
