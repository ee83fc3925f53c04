//! Changing what is there: its words, its place, and that it is there at all.

use super::Subject;
use crate::{
    Error, FieldErrors, Result,
    attachments::{AttachmentId, Format, store, title},
    ctx::Tx,
    events::service::moved,
};

/// Other words for it.
///
/// # Errors
/// `Invalid` at `words`; `NotFound` for what lies with something else.
pub async fn describe(
    tx: &mut Tx<'_>,
    subject: Subject,
    id: AttachmentId,
    words: &str,
) -> Result<()> {
    let title = title(words).map_err(|complaint| FieldErrors::one("words", complaint))?;
    match store::rename(tx, id, subject.topic.as_str(), subject.id, &title).await? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// One up among its kind, or one down.
pub async fn step(tx: &mut Tx<'_>, subject: Subject, id: AttachmentId, up: bool) -> Result<()> {
    for kind in ["picture", "file"] {
        let all = store::of_kind(tx, subject.topic.as_str(), subject.id, kind).await?;
        let ids = all.into_iter().map(|row| row.id).collect();
        if let Some(ids) = moved(ids, id, up) {
            return put_in_order(tx, ids).await;
        }
    }
    Err(Error::NotFound)
}

/// Takes it away. Its files go when that is certain: see `forget`.
pub async fn remove(tx: &mut Tx<'_>, subject: Subject, id: AttachmentId) -> Result<Format> {
    let topic = subject.topic.as_str();
    let gone = store::delete(tx, id, topic, subject.id).await?;
    let (format,) = gone.ok_or(Error::NotFound)?;
    let kind = if format.is_picture() { "picture" } else { "file" };
    let left = store::of_kind(tx, topic, subject.id, kind).await?;
    put_in_order(tx, left.into_iter().map(|row| row.id).collect()).await?;
    Ok(format)
}

async fn put_in_order(tx: &mut Tx<'_>, ids: Vec<AttachmentId>) -> Result<()> {
    for (sort, id) in (0..).zip(ids) {
        store::sort(tx, id, sort).await?;
    }
    Ok(())
}
