//! Queueing letters, and what the worker asks and tells.

use super::{
    Letter,
    store::{self, Row},
};
use crate::{
    Ctx, Lang, Result,
    ctx::Tx,
    events::{quiet, service as events},
    members, time,
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// How long a letter with a code is worth sending.
const SECRET: SignedDuration = SignedDuration::from_mins(10);
/// How long a claimed letter is the worker's; if nothing was heard by then, it is due again. Longer
/// than the longest conversation with a mail server, or a slow one would get the letter twice.
const CLAIM: SignedDuration = SignedDuration::from_mins(8);
/// A letter that could not be delivered for this long is given up.
const PATIENCE: SignedDuration = SignedDuration::from_hours(72);
/// Seconds before the second try; each wait after that is four times as long.
const FIRST_WAIT: i64 = 15;
/// Seconds between two tries at the most.
const LONGEST_WAIT: i64 = 4 * 3600;
/// Seconds before a letter is tried again that was not to blame.
const AWAY: i64 = 30;
/// What was sent, and to whom, is nobody's business after this.
const MEMORY: SignedDuration = SignedDuration::from_hours(90 * 24);
/// A bounce explains a silence for longer.
const BOUNCE_MEMORY: SignedDuration = SignedDuration::from_hours(365 * 24);

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
    let now = tx.ctx().env.now();
    enqueue_at(tx, to, lang, key, letter, now).await
}

/// The same of a letter that is not to be sent before then: nobody is written to in the night.
pub async fn enqueue_at(
    tx: &mut Tx<'_>,
    to: &str,
    lang: Lang,
    key: &str,
    letter: &Letter,
    due: Timestamp,
) -> Result<()> {
    enqueue_awake(tx, to, lang, key, letter, (due, false)).await.map(drop)
}

/// The same of a letter that keeps the quiet hours too when its turn comes late in the evening: its id, by
/// which somebody follows what becomes of it. Nothing if its cause has queued it before.
pub async fn enqueue_awake(
    tx: &mut Tx<'_>,
    to: &str,
    lang: Lang,
    key: &str,
    letter: &Letter,
    (due, waits): (Timestamp, bool),
) -> Result<Option<Uuid>> {
    let ctx = tx.ctx();
    let (id, now) = (ctx.env.id(), ctx.env.now());
    let expires = letter.is_secret().then(|| now + SECRET);
    let text = serde_json::to_string(letter).map_err(|_| crate::Error::Unavailable)?;
    let times = (now, now.max(due));
    let new = store::insert(tx, id, key, to, lang, (&text, waits), times, expires).await?;
    tx.ring_mail();
    Ok((new > 0).then_some(id))
}

/// Takes back a letter that nobody has tried to send yet; says whether that was so.
pub(crate) async fn withdraw(tx: &mut Tx<'_>, id: Uuid) -> Result<bool> {
    let now = tx.ctx().env.now();
    Ok(store::withdraw(tx, id, now).await? > 0)
}

/// Other words for a letter that nobody has tried to send yet; says whether that was so.
pub(crate) async fn reword(tx: &mut Tx<'_>, id: Uuid, letter: &Letter) -> Result<bool> {
    let text = serde_json::to_string(letter).map_err(|_| crate::Error::Unavailable)?;
    Ok(store::reword(tx, id, &text).await? > 0)
}

/// Claims the letter that is due first, codes before all others. Nobody else gets it for eight minutes.
pub async fn claim(ctx: &Ctx) -> Result<Option<Queued>> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::give_up_expired(&mut tx, now).await?;
    let allowed = quiet::next_allowed(now, &time::zone());
    if allowed > now {
        store::let_wait(&mut tx, now, allowed).await?;
    }
    while let Some(row) = store::claim(&mut tx, now, now + CLAIM).await? {
        let id = row.id;
        if let Some(letter) = queued(row) {
            tx.commit().await?;
            return Ok(Some(letter));
        }
        tracing::error!(letter = %id, "a letter that cannot be read");
        store::failed(&mut tx, id, now, "cannot be read").await?;
    }
    tx.commit().await?;
    Ok(None)
}

/// The server has taken it. What it said is forgotten: it may have been a code.
pub async fn sent(ctx: &Ctx, id: Uuid) -> Result<()> {
    let mut tx = ctx.begin().await?;
    store::sent(&mut tx, id, ctx.env.now()).await?;
    events::letter_went(&mut tx, id, true).await?;
    tx.commit().await
}

/// Not this letter now: tried again after fifteen seconds, one minute, four …, and given up after three days.
/// The waits differ a little, so that letters refused together do not come back together.
pub async fn try_later(ctx: &Ctx, letter: &Queued, said: &str) -> Result<()> {
    let exponent = u32::try_from(letter.tries.clamp(1, 8)).unwrap_or(1) - 1;
    let seconds = (FIRST_WAIT * 4_i64.pow(exponent)).min(LONGEST_WAIT);
    let [dice] = ctx.env.random();
    let mut tx = ctx.begin().await?;
    if postpone(&mut tx, letter, seconds + seconds * i64::from(dice) / 1024, said).await? {
        remember_bounce(&mut tx, letter, said).await?;
    }
    tx.commit().await
}

/// Nothing can be sent now, which is not this letter's fault: it keeps its turn.
pub async fn server_away(ctx: &Ctx, letter: &Queued, said: &str) -> Result<()> {
    let mut tx = ctx.begin().await?;
    postpone(&mut tx, letter, AWAY, said).await?;
    store::give_try_back(&mut tx, letter.id).await?;
    tx.commit().await
}

/// Says whether the letter is given up instead.
async fn postpone(tx: &mut Tx<'_>, letter: &Queued, seconds: i64, said: &str) -> Result<bool> {
    let now = tx.ctx().env.now();
    let due = now + SignedDuration::from_secs(seconds);
    store::try_later(tx, letter.id, due, said).await?;
    let given_up = store::give_up_queued_before(tx, letter.id, now - PATIENCE, now).await? > 0;
    if given_up {
        events::letter_went(tx, letter.id, false).await?;
    }
    Ok(given_up)
}

/// Refused for good: kept with the address, so that the Community Manager can see why somebody hears nothing.
pub async fn bounced(ctx: &Ctx, letter: &Queued, said: &str) -> Result<()> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::failed(&mut tx, letter.id, now, said).await?;
    events::letter_went(&mut tx, letter.id, false).await?;
    remember_bounce(&mut tx, letter, said).await?;
    tx.commit().await
}

async fn remember_bounce(tx: &mut Tx<'_>, letter: &Queued, said: &str) -> Result<()> {
    let env = &tx.ctx().env;
    let (id, now) = (env.id(), env.now());
    store::insert_bounce(tx, id, &letter.recipient, now, said).await?;
    members::service::tell_unreached(tx, &letter.recipient).await
}

/// Codes that nobody can use any more, letters of three months ago and bounces of a year ago are
/// forgotten. Where nothing is sent there is no worker to do it.
pub async fn forget_old(ctx: &Ctx) -> Result<()> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::give_up_expired(&mut tx, now).await?;
    store::forget_letters(&mut tx, now - MEMORY).await?;
    store::forget_bounces(&mut tx, now - BOUNCE_MEMORY).await?;
    tx.commit().await
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

/// How many letters of the last year came back, or were given up because of their address.
pub async fn bounces(ctx: &Ctx) -> Result<i64> {
    Ok(store::bounces(&ctx.db).await?)
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
