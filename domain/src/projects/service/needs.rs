//! What a project lacks: written down, changed, met, taken away.

use super::{
    requests::{close_need, refit},
    staffed, told,
};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    projects::{
        NEEDS_MAX, NeedForm, NeedId,
        store::{self, NeedRow},
    },
};
use jiff_sqlx::ToSqlx;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// # Errors
/// `Invalid`; `NotFound` for a need of another project; `Conflict` when it was changed meanwhile, or the project has
/// come to an end.
pub async fn save_need(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &NeedForm) -> Result<()> {
    viewer.member()?;
    let new = form.parse()?;
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    if !held.project.stage.goes_on() {
        return Err(Error::Conflict);
    }
    let project = held.project.id;
    if form.need.is_empty() {
        if store::count_needs(&mut tx, project).await? >= i64::from(NEEDS_MAX) {
            return Err(FieldErrors::one("title", Complaint::TooMany(NEEDS_MAX)).into());
        }
        let (id, now) = (ctx.env.id(), ctx.env.now().to_sqlx());
        store::insert_need(&mut tx, id, project, &new, (now, None)).await?;
    } else {
        let id: NeedId = form.need.parse::<Uuid>().map_err(|_| Error::NotFound)?.into();
        let was = store::need(&mut tx, id, project).await?.ok_or(Error::NotFound)?;
        if form.version != version(&was) {
            return Err(Error::Conflict);
        }
        store::update_need(&mut tx, id, project, &new).await?;
        refit(&mut tx, &held, id).await?;
    }
    told(&mut tx, Some(me), "need_saved", &held).await?;
    tx.commit().await
}

/// Of what stands there: whoever changed a letter made another of it.
pub(super) fn version(row: &NeedRow) -> String {
    let NeedRow { title, about, competence, hours, from_day, to_day, place, places, .. } = row;
    let all = (title, about, competence, hours, from_day, to_day, place, places);
    let digest = Sha256::digest(format!("{all:?}"));
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Met, or open again.
pub async fn fill_need(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    need: NeedId,
    filled: bool,
) -> Result<()> {
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    let at = filled.then(|| ctx.env.now().to_sqlx());
    if store::fill_need(&mut tx, need, held.project.id, at).await? == 0 {
        return Err(Error::NotFound);
    }
    match filled {
        true => close_need(&mut tx, &held, need).await?,
        // With more places first: as many as it has are taken.
        false => {
            // As many as it has are taken: with more places first.
            let row = store::need(&mut tx, need, held.project.id).await?.ok_or(Error::NotFound)?;
            if store::no_place_left(&mut tx, need).await? {
                let more = u16::try_from(row.places + 1).unwrap_or(u16::MAX);
                return Err(FieldErrors::one("places", Complaint::AtLeast(more)).into());
            }
        }
    }
    told(&mut tx, Some(me), if filled { "need_met" } else { "need_opened" }, &held).await?;
    tx.commit().await
}

pub async fn remove_need(ctx: &Ctx, viewer: &Viewer, slug: &str, need: NeedId) -> Result<()> {
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    close_need(&mut tx, &held, need).await?;
    if store::delete_need(&mut tx, need, held.project.id).await? == 0 {
        return Err(Error::NotFound);
    }
    told(&mut tx, Some(me), "need_removed", &held).await?;
    tx.commit().await
}
