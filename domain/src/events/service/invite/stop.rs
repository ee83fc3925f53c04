//! The way out: no more invitations, by one press, in the mail without signing in or on Min side; and back again.

use crate::{
    Audience, Ctx, Error, Result,
    account::{
        PersonId, Viewer,
        limits::{self, GUESSES_PER_CLIENT},
        service::hash,
    },
    ctx::Tx,
    events::{
        invite::StopPage,
        store::{self, InviteeRow},
    },
    live::Topic,
};
use jiff_sqlx::ToSqlx;
use uuid::Uuid;

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
    // Of one who is a Pådriver by now, the person says it and not the address.
    let address = invitee.address.as_deref().filter(|_| invitee.person_id.is_none());
    wish(&mut tx, (invitee.person_id, address), false, invitee.event_id.into()).await?;
    tx.commit().await
}

pub async fn resume_invitations(ctx: &Ctx, token: &str, client: &str) -> Result<()> {
    let invitee = by_link(ctx, token, client).await?;
    let mut tx = ctx.begin().await?;
    let who = (invitee.person_id, invitee.address.as_deref());
    wish(&mut tx, who, true, invitee.event_id.into()).await?;
    tx.commit().await
}

/// The same from Min side: whether the viewer wants to be invited.
pub async fn want_invitations(ctx: &Ctx, viewer: &Viewer, wanted: bool) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    wish(&mut tx, (Some(me), None), wanted, me.into()).await?;
    tx.commit().await
}

/// Whether a Pådriver has said that they want none.
pub(crate) async fn has_stopped(ctx: &Ctx, person: PersonId) -> Result<bool> {
    Ok(store::stopped(&ctx.db, Some(person), None).await?)
}

/// One wish, wherever it is said. `at` is what it was said about: an event, or the person.
async fn wish(
    tx: &mut Tx<'_>,
    (person, address): (Option<PersonId>, Option<&[u8]>),
    wanted: bool,
    at: Uuid,
) -> Result<()> {
    let (id, now) = (tx.ctx().env.id(), tx.ctx().env.now().to_sqlx());
    let verb = match wanted {
        true => {
            store::resume(tx, person, address).await?;
            "resumed"
        }
        false => {
            if person.is_some() || address.is_some() {
                store::stop(tx, id, person, address, now).await?;
            }
            "stopped"
        }
    };
    tx.record(person, verb, Topic::Events, at, Audience::Manager).await
}

async fn by_link(ctx: &Ctx, token: &str, client: &str) -> Result<InviteeRow> {
    if let Some(invitee) = store::invitee_by_link(&ctx.db, &hash(token)).await? {
        return Ok(invitee);
    }
    limits::spend(ctx, GUESSES_PER_CLIENT, client).await?;
    Err(Error::NotFound)
}
