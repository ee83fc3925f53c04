//! Taking in a picture or a document.

use super::{Subject, forget};
use crate::{
    Complaint, Ctx, FieldErrors, Result,
    account::{
        PersonId,
        limits::{self, ATTACHMENTS_PER_PERSON},
    },
    attachments::{
        AttachmentId, DOCUMENTS_MAX, Format, PICTURES_MAX, SIDES, content,
        store::{self, Row},
        title, within,
    },
    ctx::Tx,
    pictures,
};
use image::{DynamicImage, imageops::FilterType};
use jiff_sqlx::ToSqlx;

/// What was sent in, looked at.
#[derive(Clone, Debug)]
pub struct New {
    id: AttachmentId,
    format: Format,
    title: String,
    size: Option<(u32, u32)>,
    /// Of the largest file.
    bytes: i64,
}

/// The bytes of each file, as `Format::files` names them.
pub type Files = Vec<Vec<u8>>;

impl New {
    fn of(
        ctx: &Ctx,
        format: Format,
        title: String,
        size: Option<(u32, u32)>,
        files: &Files,
    ) -> Self {
        let bytes = files.last().map_or(0, |file| i64::try_from(file.len()).unwrap_or(i64::MAX));
        Self { id: ctx.env.id(), format, title, size, bytes }
    }
}

/// A picture, decoded and written anew.
///
/// # Errors
/// `Invalid` at `shows` and `picture`; `RateLimited`.
pub async fn picture(ctx: &Ctx, by: PersonId, shows: &str, bytes: Vec<u8>) -> Result<(New, Files)> {
    limits::spend(ctx, ATTACHMENTS_PER_PERSON, &by.to_string()).await?;
    let mut errors = FieldErrors::default();
    let title = errors.take("shows", title(shows));
    let drawn = errors.take("picture", pictures::read(bytes, sizes).await?);
    let (Some(title), Some((size, files))) = (title, drawn) else { return Err(errors.into()) };
    Ok((New::of(ctx, Format::Jpg, title, Some(size), &files), files))
}

/// In each size, and how large the largest is.
fn sizes(picture: DynamicImage) -> std::result::Result<((u32, u32), Files), Complaint> {
    let whole = (picture.width(), picture.height());
    let [small, large] = SIDES.map(|side| within(whole, side));
    let scaled = |from: &DynamicImage, (width, height)| {
        from.resize_exact(width, height, FilterType::Triangle)
    };
    let large_picture = if large == whole { picture } else { scaled(&picture, large) };
    let small_picture = scaled(&large_picture, small);
    Ok((large, vec![pictures::jpeg(&small_picture)?, pictures::jpeg(&large_picture)?]))
}

/// A document, as it is.
///
/// # Errors
/// `Invalid` at `called` and `document`; `RateLimited`.
pub async fn document(
    ctx: &Ctx,
    by: PersonId,
    called: &str,
    bytes: Vec<u8>,
) -> Result<(New, Files)> {
    limits::spend(ctx, ATTACHMENTS_PER_PERSON, &by.to_string()).await?;
    let mut errors = FieldErrors::default();
    let title = errors.take("called", title(called));
    let format = errors.take("document", content::format(&bytes));
    let (Some(title), Some(format)) = (title, format) else { return Err(errors.into()) };
    let files = vec![bytes];
    Ok((New::of(ctx, format, title, None, &files), files))
}

/// Writes the files, and then waits for the rows; where those fail, the files go again.
pub async fn keep(
    ctx: &Ctx,
    new: &New,
    files: Files,
    rows: impl Future<Output = Result<()>>,
) -> Result<()> {
    let kept = async {
        for (name, bytes) in new.format.files(new.id).into_iter().zip(files) {
            ctx.files.put(&name, bytes).await?;
        }
        rows.await
    };
    let kept = kept.await;
    if kept.is_err() {
        forget(ctx, new.id, new.format).await;
    }
    kept
}

/// The row of what was sent in, last among its kind.
///
/// # Errors
/// `Invalid` at `picture` or `document` where there are as many as there may be.
pub async fn add(tx: &mut Tx<'_>, subject: Subject, by: PersonId, new: &New) -> Result<()> {
    let (kind, most, field) = match new.format.is_picture() {
        true => ("picture", PICTURES_MAX, "picture"),
        false => ("file", DOCUMENTS_MAX, "document"),
    };
    let topic = subject.topic.as_str();
    let there = store::of_kind(tx, topic, subject.id, kind).await?;
    if there.len() >= usize::from(most) {
        return Err(FieldErrors::one(field, Complaint::TooMany(most)).into());
    }
    let row = Row {
        id: new.id,
        topic: topic.into(),
        subject_id: subject.id,
        format: new.format,
        title: new.title.clone(),
        bytes: new.bytes,
        width: new.size.map(|(width, _)| width.into()),
        height: new.size.map(|(_, height)| height.into()),
    };
    // Numbers are given anew with every step and every removal, so none is given twice.
    let last = i64::try_from(there.len()).unwrap_or(i64::MAX);
    let now = tx.ctx().env.now().to_sqlx();
    store::insert(tx, &row, kind, last, by, now).await?;
    Ok(())
}
