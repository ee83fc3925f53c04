//! What stands in the picture that goes with a shared link.

use crate::{
    Ctx, Error, Lang, Result,
    account::Viewer,
    drawing::{Mark, Poster},
    events::{policy, store},
    time,
};

/// # Errors
/// `NotFound` for what is not for everyone to see.
pub async fn poster(ctx: &Ctx, slug: &str) -> Result<Poster> {
    let shown = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    let event = &shown.event;
    policy::may_see(&Viewer::default(), event.stage, event.open_to, false)?;
    Ok(Poster {
        kind: shown.kind_name(Lang::Nb).into(),
        title: event.title.clone(),
        mark: Mark::Starts(event.starts(&time::zone())),
        place: event.place.clone(),
        name: ctx.partnership.name.clone(),
        hue: ctx.partnership.hue,
    })
}
