//! A speaker says yes or no: on the event's page, by the link in the letter, or by word of mouth.

use super::{changed, read::linked};
use crate::{
    Ctx, Error, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        EventId,
        agenda::{SpeakerId, store},
        policy, store as events,
    },
};
use jiff_sqlx::ToSqlx;

/// `openly`: may stand in the programme by name for everyone, whatever the profile says.
pub async fn answer(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    speaker: SpeakerId,
    yes: bool,
    openly: bool,
) -> Result<()> {
    let me = viewer.member()?.id;
    let event = events::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event.id;
    let mine = store::requests(&ctx.db, event, me).await?;
    if !mine.iter().any(|request| request.id == speaker) {
        return Err(Error::NotFound);
    }
    let mut tx = ctx.begin().await?;
    say(&mut tx, me, event, speaker, yes, openly).await?;
    tx.commit().await
}

/// The same by the link that was mailed.
pub async fn answer_by_link(
    ctx: &Ctx,
    token: &str,
    yes: bool,
    openly: bool,
    client: &str,
) -> Result<()> {
    let row = linked(ctx, token, client).await?;
    let mut tx = ctx.begin().await?;
    say(&mut tx, row.person_id, row.event_id, row.id, yes, openly).await?;
    tx.commit().await
}

/// What a speaker told the Community Manager. Consent to stand there for everyone is the speaker's own to give.
pub async fn answer_for(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    speaker: SpeakerId,
    yes: bool,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let event = events::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event.id;
    let mut tx = ctx.begin().await?;
    say(&mut tx, me, event, speaker, yes, false).await?;
    tx.commit().await
}

async fn say(
    tx: &mut Tx<'_>,
    by: PersonId,
    event: EventId,
    speaker: SpeakerId,
    yes: bool,
    openly: bool,
) -> Result<()> {
    let event = events::lock_by_id(tx, event).await?.ok_or(Error::NotFound)?;
    let now = tx.ctx().env.now().to_sqlx();
    let (word, openly) = if yes { ("yes", openly.then_some(now)) } else { ("no", None) };
    if store::answer(tx, event.id, speaker, word, now, openly).await? == 0 {
        return Err(Error::NotFound);
    }
    changed(tx, by, if yes { "speaks" } else { "speaks_not" }, &event).await
}
