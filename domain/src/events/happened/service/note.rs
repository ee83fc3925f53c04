//! The words about it.

use super::{held, told};
use crate::{
    Ctx, Error, Result,
    account::Viewer,
    events::{
        happened::{NoteForm, store},
        policy,
    },
};
use jiff_sqlx::ToSqlx;

/// No words: nothing is told any longer. That somebody took them away is a version like any other.
///
/// # Errors
/// `Invalid` at `words`; `Conflict` when somebody else has saved since.
pub async fn save_note(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &NoteForm) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    if store::version(&mut tx, event.id).await? != new.version {
        return Err(Error::Conflict);
    }
    let words = new.words.as_deref().unwrap_or_default();
    if new.version > 0 || !words.is_empty() {
        store::save_note(&mut tx, event.id, words, Some(me), ctx.env.now().to_sqlx()).await?;
    }
    told(&mut tx, me, "noted", &event).await?;
    tx.commit().await
}
