//! Deleting a draft: nobody has seen it, so nobody misses it but those who were asked to speak.

use super::crew;
use crate::{
    Audience, Ctx, Error, Result,
    account::Viewer,
    attachments::service::{self as attachments, Subject},
    events::{Stage, policy, store},
    live::Topic,
};

/// Gone for good, with its programme and its checklist; `series`: its later drafts too.
///
/// # Errors
/// `Conflict` for one that is published: what people were told is cancelled, not deleted.
pub async fn delete_draft(ctx: &Ctx, viewer: &Viewer, slug: &str, series: bool) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    if event.stage != Stage::Draft {
        return Err(Error::Conflict);
    }
    let mut gone = vec![event.id];
    if let Some(of) = event.series_id.filter(|_| series) {
        let later = store::later(&mut tx, of, event.starts_at).await?;
        gone.extend(later.into_iter().map(|(id,)| id));
    }
    for id in gone {
        if let Some(draft) =
            store::lock_by_id(&mut tx, id).await?.filter(|one| one.stage == Stage::Draft)
        {
            crew::called_off(&mut tx, draft).await?;
        }
        if store::delete_draft(&mut tx, id).await? > 0 {
            attachments::forget_all(&mut tx, Subject::new(Topic::Events, id)).await?;
            tx.record(Some(me), "deleted", Topic::Events, id, Audience::Manager).await?;
        }
    }
    if let Some(series) = event.series_id {
        store::delete_empty_series(&mut tx, series).await?;
    }
    tx.commit().await
}
