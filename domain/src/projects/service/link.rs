//! The private link of one who handed an idea in without an account: follow it, add to it, or stop.

use super::read;
use crate::{
    Audience, Ctx, Error, Result,
    account::{
        PersonId,
        limits::{self, ADDITIONS_PER_LINK, GUESSES_PER_CLIENT},
        service::hash,
    },
    live::Topic,
    projects::{
        FollowedIdea, UpdateForm, policy, stages,
        store::{self, LinkRow},
    },
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// So long an address that nobody proved is kept.
const UNPROVEN: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Additions to one project: whoever writes more is a program.
const MOST: i64 = 500;

/// The page behind the link.
///
/// # Errors
/// `NotFound` for a link that nobody has; `RateLimited` for one who goes on guessing.
pub async fn followed(ctx: &Ctx, token: &str, client: &str) -> Result<FollowedIdea> {
    let link = by_link(ctx, token, client).await?;
    let page = read::by_link(ctx, link.project_id, &link.name).await?;
    Ok(FollowedIdea { name: link.name, may_confirm: link.mailed, confirmed: link.confirmed, page })
}

/// Proves the address, by a link that came there. If it is a Pådriver's, the idea is theirs from now on, and the link
/// is none any more: whose it is, and the slug of its page.
///
/// # Errors
/// `NotFound` also for the link that was shown on the screen.
pub async fn confirm_by_link(
    ctx: &Ctx,
    token: &str,
    client: &str,
) -> Result<Option<(PersonId, String)>> {
    let link = by_link(ctx, token, client).await?;
    if !link.mailed {
        return Err(Error::NotFound);
    }
    let project = store::project_by_id(&ctx.db, link.project_id).await?.ok_or(Error::NotFound)?;
    let now = ctx.env.now().to_sqlx();
    let mut tx = ctx.begin().await?;
    tx.one_at_a_time().await?;
    if store::confirm(&mut tx, link.id, now).await? == 0 {
        return Ok(None);
    }
    let mut theirs = None;
    if let Some((person,)) = store::person_of_address(&mut tx, &link.email).await? {
        super::follow::claim(&mut tx, person, &link.email).await?;
        theirs = Some((person, project.slug));
    }
    // The Community Manager sees that there is a person behind it.
    tx.record(None, "confirmed", Topic::Projects, link.project_id, Audience::Manager).await?;
    tx.commit().await?;
    Ok(theirs)
}

/// Adds a thought to the idea; Pådrivere read it.
///
/// # Errors
/// `Invalid`, `RateLimited`; `Conflict` when it has come to an end.
pub async fn add_by_link(ctx: &Ctx, token: &str, form: &UpdateForm, client: &str) -> Result<()> {
    let link = by_link(ctx, token, client).await?;
    let said = form.parse()?;
    limits::spend(ctx, ADDITIONS_PER_LINK, &link.id.to_string()).await?;
    let now = ctx.env.now().to_sqlx();
    let mut tx = ctx.begin().await?;
    let project = store::lock_by_id(&mut tx, link.project_id).await?.ok_or(Error::NotFound)?;
    if project.merged_into.is_some() {
        return Err(Error::Conflict);
    }
    if store::count_updates(&mut tx, project.id).await? >= MOST {
        return Err(Error::RateLimited);
    }
    let by = (None, Some(link.name.as_str()));
    let id = ctx.env.id();
    store::insert_update(&mut tx, id, project.id, by, &said, Audience::Members, now).await?;
    let told = policy::audience(stages::is_open(project.stage, project.aside_from));
    tx.record_for(None, "told", Topic::Projects, project.id, Audience::Members, told).await?;
    tx.commit().await
}

/// No more letters: name and address are forgotten, the idea stays.
pub async fn stop_by_link(ctx: &Ctx, token: &str, client: &str) -> Result<()> {
    let link = by_link(ctx, token, client).await?;
    let mut tx = ctx.begin().await?;
    // As whoever proves the address: they take the same rows, and in another order.
    tx.one_at_a_time().await?;
    store::unname(&mut tx, link.id, None).await?;
    store::forget(&mut tx, link.id).await?;
    // Pådrivere have seen the name beside what was written.
    let (seen, told) = (Audience::Manager, Audience::Members);
    tx.record_for(None, "unfollowed", Topic::Projects, link.project_id, seen, told).await?;
    tx.commit().await
}

async fn by_link(ctx: &Ctx, token: &str, client: &str) -> Result<LinkRow> {
    // A token is 256 random bits, and what is looked up is its hash: nothing to guess, nothing to time.
    match store::by_link(&ctx.db, &hash(token)).await? {
        Some(link) => Ok(link),
        None => {
            limits::spend(ctx, GUESSES_PER_CLIENT, client).await?;
            Err(Error::NotFound)
        }
    }
}

/// Addresses that somebody typed and nobody proved, with the names beside them; called now and then.
pub async fn forget_unconfirmed(ctx: &Ctx) -> Result<()> {
    let before = (ctx.env.now() - UNPROVEN).to_sqlx();
    let mut tx = ctx.begin().await?;
    tx.one_at_a_time().await?;
    let unproven = store::unproven(&mut tx, before).await?;
    if unproven.is_empty() {
        return Ok(());
    }
    for (follower,) in unproven {
        store::unname(&mut tx, follower, None).await?;
        store::forget(&mut tx, follower).await?;
    }
    tx.commit().await
}
