//! What stands in the picture that goes with a shared link.

use super::is_open;
use crate::{
    Ctx, Error, Lang, Result,
    account::Viewer,
    drawing::{Mark, Poster},
    projects::{policy, policy::Tie, stage_name, store},
};

/// # Errors
/// `NotFound` for what is not for everyone to see.
pub async fn poster(ctx: &Ctx, slug: &str) -> Result<Poster> {
    let project = store::project(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    policy::may_see(&Viewer::default(), Tie::default(), is_open(&project))?;
    Ok(Poster {
        kind: project.focus.name(Lang::Nb).into(),
        title: project.title,
        mark: Mark::Words(stage_name(Lang::Nb, project.stage).into()),
        place: project.place,
        name: ctx.partnership.name.clone(),
        hue: ctx.partnership.hue,
    })
}
