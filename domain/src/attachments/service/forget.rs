//! Files that are nobody's go.

use super::Subject;
use crate::{
    Ctx, Result,
    attachments::{AttachmentId, Format, store},
    ctx::Tx,
    members,
};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Files that are younger may be on their way to their row.
const ON_THEIR_WAY: SignedDuration = SignedDuration::from_hours(1);

/// Deletes the files of an attachment. What cannot be deleted now, `forget_orphans` finds.
pub async fn forget(ctx: &Ctx, id: AttachmentId, format: Format) {
    for name in format.files(id) {
        delete(ctx, &name).await;
    }
}

/// What lay with a thing that is no more. Its files go when orphans are looked for.
pub async fn forget_all(tx: &mut Tx<'_>, subject: Subject) -> Result<()> {
    store::delete_all(tx, subject.topic.as_str(), subject.id).await?;
    Ok(())
}

/// Deletes files that belong to no attachment: left by a crash, or by a thing that is no more; called now and
/// then.
pub async fn forget_orphans(ctx: &Ctx) -> Result<()> {
    let names = ctx.files.list("attachments").await?;
    if names.is_empty() {
        return Ok(());
    }
    let mut tx = ctx.begin().await?;
    // Where nobody is, the database is more likely another one than all files are orphans.
    let anyone = members::service::anyone(&mut tx).await?;
    drop(tx);
    if !anyone {
        return Ok(());
    }
    let before = (ctx.env.now() - ON_THEIR_WAY).as_second().unsigned_abs();
    let mut files: BTreeMap<Uuid, Vec<&str>> = BTreeMap::new();
    for name in &names {
        let id = name.strip_prefix("attachments/").and_then(|name| name.get(..36)?.parse().ok());
        files.entry(id.unwrap_or_default()).or_default().push(name);
    }
    for (id, names) in files {
        let old = id.get_timestamp().is_some_and(|made| made.to_unix().0 < before);
        if old && store::one(&ctx.db, id.into()).await?.is_none() {
            for name in names {
                delete(ctx, name).await;
            }
        }
    }
    Ok(())
}

async fn delete(ctx: &Ctx, name: &str) {
    if let Err(cause) = ctx.files.delete(name).await {
        tracing::warn!(name, ?cause, "a file that is nobody's was not deleted yet");
    }
}
