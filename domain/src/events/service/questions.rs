//! The Community Manager's questions at the sign-up: added, changed, put in order, removed.

use super::tracks::{changed, moved};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    events::{QUESTIONS_MAX, QuestionForm, QuestionId, policy, store},
};

/// A new question, or one that is changed.
///
/// # Errors
/// `Invalid` at `text`, or at `choices`.
pub async fn save_question(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: Option<QuestionId>,
    form: &QuestionForm,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let question = form.parse().map_err(|complaint| FieldErrors::one(at(complaint), complaint))?;
    let question = question.ok_or(FieldErrors::one("text", Complaint::Missing))?;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let known = store::questions(&mut tx, event.id).await?;
    let id = match id {
        Some(id) if known.iter().any(|row| row.id == id) => id,
        Some(_) => return Err(Error::NotFound),
        None if known.len() >= usize::from(QUESTIONS_MAX) => {
            return Err(FieldErrors::one("text", Complaint::TooMany(QUESTIONS_MAX)).into());
        }
        None => ctx.env.id(),
    };
    let sort = i64::try_from(known.len()).unwrap_or_default();
    store::save_question(&mut tx, id, event.id, &question, sort).await?;
    changed(&mut tx, me, &event).await?;
    tx.commit().await
}

/// What is wrong with the choices is said there.
fn at(complaint: Complaint) -> &'static str {
    match complaint {
        Complaint::AtLeast(_) | Complaint::TooMany(_) => "choices",
        Complaint::NotAChoice => "kind",
        _ => "text",
    }
}

/// Removes a question, and what was answered to it.
pub async fn remove_question(ctx: &Ctx, viewer: &Viewer, slug: &str, id: QuestionId) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let mut ids: Vec<QuestionId> =
        store::questions(&mut tx, event.id).await?.into_iter().map(|row| row.id).collect();
    if !ids.contains(&id) {
        return Err(Error::NotFound);
    }
    store::delete_question(&mut tx, id).await?;
    ids.retain(|one| *one != id);
    for (sort, question) in (0..).zip(ids) {
        store::sort_question(&mut tx, question, sort).await?;
    }
    changed(&mut tx, me, &event).await?;
    tx.commit().await
}

/// One up, or one down.
pub async fn move_question(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    id: QuestionId,
    up: bool,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let ids = store::questions(&mut tx, event.id).await?.into_iter().map(|row| row.id).collect();
    for (sort, question) in (0..).zip(moved(ids, id, up).ok_or(Error::NotFound)?) {
        store::sort_question(&mut tx, question, sort).await?;
    }
    changed(&mut tx, me, &event).await?;
    tx.commit().await
}
