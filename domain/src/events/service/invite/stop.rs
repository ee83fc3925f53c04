//! The way out: no more invitations, by one press, without signing in; and back again.

use crate::{
    Audience, Ctx, Error, Result,
    account::{
        limits::{self, GUESSES_PER_CLIENT},
        service::hash,
    },
    events::{
        invite::StopPage,
        store::{self, InviteeRow},
    },
    live::Topic,
};
use jiff_sqlx::ToSqlx;

/// What the page says. Opening it changes nothing.
///
/// # Errors
/// `NotFound` for a link that nobody has; `RateLimited` for one who goes on guessing.
pub async fn stop_page(ctx: &Ctx, token: &str, client: &str) -> Result<StopPage> {
    let invitee = by_link(ctx, token, client).await?;
    let stopped = store::stopped(&ctx.db, invitee.person_id, invitee.address.as_deref()).await?;
    Ok(StopPage { stopped })
}

/// Twice is as good as once.
pub async fn stop_invitations(ctx: &Ctx, token: &str, client: &str) -> Result<()> {
    let invitee = by_link(ctx, token, client).await?;
    let mut tx = ctx.begin().await?;
    let (id, now) = (ctx.env.id(), ctx.env.now().to_sqlx());
    // Of one who is a Pådriver by now, the person says it and not the address.
    let address = invitee.address.as_deref().filter(|_| invitee.person_id.is_none());
    if invitee.person_id.is_some() || address.is_some() {
        store::stop(&mut tx, id, invitee.person_id, address, now).await?;
    }
    let event = invitee.event_id;
    tx.record(invitee.person_id, "stopped", Topic::Events, event, Audience::Manager).await?;
    tx.commit().await
}

pub async fn resume_invitations(ctx: &Ctx, token: &str, client: &str) -> Result<()> {
    let invitee = by_link(ctx, token, client).await?;
    let mut tx = ctx.begin().await?;
    store::resume(&mut tx, invitee.person_id, invitee.address.as_deref()).await?;
    let event = invitee.event_id;
    tx.record(invitee.person_id, "resumed", Topic::Events, event, Audience::Manager).await?;
    tx.commit().await
}

async fn by_link(ctx: &Ctx, token: &str, client: &str) -> Result<InviteeRow> {
    if let Some(invitee) = store::invitee_by_link(&ctx.db, &hash(token)).await? {
        return Ok(invitee);
    }
    limits::spend(ctx, GUESSES_PER_CLIENT, client).await?;
    Err(Error::NotFound)
}
