//! Queueing letters, and what the worker asks and tells.

use super::{
    Letter,
    store::{self, Row},
};
use crate::{Ctx, Lang, Result, ctx::Tx};
use jiff::SignedDuration;
use uuid::Uuid;

/// How long a letter with a code is worth sending.
const SECRET: SignedDuration = SignedDuration::from_mins(10);
/// How long a claimed letter is the worker's; if nothing was heard by then, it is due again.
const CLAIM: SignedDuration = SignedDuration::from_mins(3);
/// A letter that could not be delivered for this long is given up.
const PATIENCE: SignedDuration = SignedDuration::from_hours(72);
/// Between two tries at the most.
const LONGEST: i64 = 4 * 3600;

/// A letter of the outbox.
#[derive(Clone, Debug)]
pub struct Queued {
    pub id: Uuid,
    pub recipient: String,
    pub lang: Lang,
    pub letter: Letter,
    /// How often it has been tried, this time included.
    pub tries: i16,
}

/// Queues a letter in the transaction of its cause. The same key again is the same letter.
pub async fn enqueue(
    tx: &mut Tx<'_>,
    to: &str,
    lang: Lang,
    key: &str,
    letter: &Letter,
) -> Result<()> {
    let ctx = tx.ctx();
    let now = ctx.env.now();
    let expires = letter.is_secret().then(|| now + SECRET);
    let text = serde_json::to_string(letter).map_err(|_| crate::Error::Unavailable)?;
    store::insert(tx, ctx.env.id(), key, to, lang, &text, now, expires).await?;
    tx.ring_mail();
    Ok(())
}

/// Claims up to `most` letters that are due. Nobody else gets them for three minutes.
pub async fn claim(ctx: &Ctx, most: i64) -> Result<Vec<Queued>> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::give_up_expired(&mut tx, now).await?;
    let rows = store::claim(&mut tx, now, now + CLAIM, most).await?;
    tx.commit().await?;
    Ok(rows.into_iter().filter_map(queued).collect())
}

/// The server has taken it. What it said is forgotten: it may have been a code.
pub async fn sent(ctx: &Ctx, id: Uuid) -> Result<()> {
    let mut tx = ctx.begin().await?;
    store::sent(&mut tx, id, ctx.env.now()).await?;
    Ok(tx.commit().await?)
}

/// Not now: tried again after one minute, four, sixteen …, and given up after three days.
pub async fn try_later(ctx: &Ctx, letter: &Queued, said: &str) -> Result<()> {
    let exponent = u32::try_from(letter.tries.clamp(1, 8)).unwrap_or(1) - 1;
    let seconds = (60 * 4_i64.pow(exponent)).min(LONGEST);
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::try_later(
        &mut tx,
        letter.id,
        now + SignedDuration::from_secs(seconds),
        now - PATIENCE,
        now,
        said,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Refused for good: kept with the address, so that the Community Manager can see why somebody hears nothing.
pub async fn bounced(ctx: &Ctx, letter: &Queued, said: &str) -> Result<()> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::failed(&mut tx, letter.id, now, said).await?;
    store::insert_bounce(&mut tx, ctx.env.id(), &letter.recipient, now, said).await?;
    Ok(tx.commit().await?)
}

/// When the next letter is due, in seconds from now; nothing if none waits.
pub async fn next_due(ctx: &Ctx) -> Result<Option<i64>> {
    let due = store::next_due(&ctx.db).await?;
    Ok(due.map(|due| (due.as_second() - ctx.env.now().as_second()).max(0)))
}

/// How many letters are neither sent nor given up.
pub async fn waiting(ctx: &Ctx) -> Result<i64> {
    Ok(store::waiting(&ctx.db).await?)
}

/// The newest letters, for the mailbox of a server that sends none.
pub async fn newest(ctx: &Ctx, most: i64) -> Result<Vec<(String, Queued)>> {
    let rows = store::newest(&ctx.db, most).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.queued(), queued(row)?))).collect())
}

/// One letter of the mailbox.
pub async fn one(ctx: &Ctx, id: Uuid) -> Result<Queued> {
    store::one(&ctx.db, id).await?.and_then(queued).ok_or(crate::Error::NotFound)
}

/// A letter that can no longer be read is one whose words are gone.
fn queued(row: Row) -> Option<Queued> {
    let letter = serde_json::from_str(&row.letter).ok()?;
    Some(Queued { id: row.id, recipient: row.recipient, lang: row.lang, letter, tries: row.tries })
}
