//! Reading: what lies with something, and a file itself for those who may see it.

use super::Subject;
use crate::{
    Ctx, Error, Result,
    account::Viewer,
    attachments::{
        Attached, AttachmentId, Document, Picture, SIDES,
        store::{self, Row},
    },
    events::happened,
    files::File,
    live::Topic,
};

/// Whoever asks has asked who may see it.
pub async fn attached(ctx: &Ctx, subject: Subject) -> Result<Attached> {
    let rows = store::of(&ctx.db, subject.topic.as_str(), subject.id).await?;
    let (pictures, documents): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.format.is_picture());
    Ok(Attached {
        pictures: pictures.into_iter().map(Row::picture).collect(),
        documents: documents.into_iter().map(Row::document).collect(),
    })
}

impl Row {
    fn picture(self) -> Picture {
        let pixels = |side: Option<i64>| side.and_then(|side| side.try_into().ok()).unwrap_or(0);
        let (width, height) = (pixels(self.width), pixels(self.height));
        Picture { id: self.id, title: self.title, width, height }
    }

    fn document(self) -> Document {
        let bytes = self.bytes.unsigned_abs();
        Document { id: self.id, title: self.title, format: self.format, bytes }
    }
}

/// A picture's bytes, as JPEG.
///
/// # Errors
/// `NotFound` for what is not there, is no picture, or is not for this viewer.
pub async fn picture_file(
    ctx: &Ctx,
    viewer: &Viewer,
    id: AttachmentId,
    side: u32,
) -> Result<Vec<u8>> {
    let row = open(ctx, viewer, id).await?;
    let place = SIDES.into_iter().position(|one| one == side).filter(|_| row.format.is_picture());
    let name = place.and_then(|place| row.format.files(id).into_iter().nth(place));
    ctx.files.get(&name.ok_or(Error::NotFound)?).await
}

/// A document and its file, which may be large.
///
/// # Errors
/// As of a picture.
pub async fn document_file(
    ctx: &Ctx,
    viewer: &Viewer,
    id: AttachmentId,
) -> Result<(Document, File)> {
    let row = open(ctx, viewer, id).await?;
    if row.format.is_picture() {
        return Err(Error::NotFound);
    }
    let name = row.format.files(id).pop().ok_or(Error::NotFound)?;
    let file = ctx.files.open(&name).await?;
    Ok((row.document(), file))
}

/// Who sees the thing, sees what lies with it.
async fn open(ctx: &Ctx, viewer: &Viewer, id: AttachmentId) -> Result<Row> {
    let row = store::one(&ctx.db, id).await?.ok_or(Error::NotFound)?;
    match Topic::parse(&row.topic) {
        Some(Topic::Events) => {
            happened::service::may_see(ctx, viewer, row.subject_id.into()).await?;
        }
        _ => return Err(Error::NotFound),
    }
    Ok(row)
}
