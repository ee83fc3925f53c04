//! Taking in what was told elsewhere: in the demo.

use super::{held, lies_with};
use crate::{
    Ctx, Result,
    account::PersonId,
    attachments::service::{self as attachments, Files, New},
    events::happened::store,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// Written two hours after it was over.
pub async fn admit_note(ctx: &Ctx, slug: &str, words: &str, by: PersonId) -> Result<()> {
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    let at = event.ends_at.to_jiff() + SignedDuration::from_hours(2);
    store::save_note(&mut tx, event.id, words, Some(by), at.to_sqlx()).await?;
    tx.commit().await
}

pub async fn admit_picture(
    ctx: &Ctx,
    slug: &str,
    by: PersonId,
    shows: &str,
    bytes: Vec<u8>,
) -> Result<()> {
    let (new, files) = attachments::picture(ctx, by, shows, bytes).await?;
    admit(ctx, slug, by, &new, files).await
}

pub async fn admit_document(
    ctx: &Ctx,
    slug: &str,
    by: PersonId,
    called: &str,
    bytes: Vec<u8>,
) -> Result<()> {
    let (new, files) = attachments::document(ctx, by, called, bytes).await?;
    admit(ctx, slug, by, &new, files).await
}

async fn admit(ctx: &Ctx, slug: &str, by: PersonId, new: &New, files: Files) -> Result<()> {
    let row = async {
        let mut tx = ctx.begin().await?;
        let event = held(&mut tx, slug).await?;
        attachments::add(&mut tx, lies_with(event.id), by, new).await?;
        tx.commit().await
    };
    attachments::keep(ctx, new, files, row).await
}
