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

/// No words: nothing is told any longer.
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
    match &new.words {
        Some(words) => {
            let now = ctx.env.now().to_sqlx();
            store::save_note(&mut tx, event.id, words, Some(me), now).await?;
        }
        None => {
            store::delete_note(&mut tx, event.id).await?;
        }
    }
    told(&mut tx, me, "noted", &event).await?;
    tx.commit().await
}
