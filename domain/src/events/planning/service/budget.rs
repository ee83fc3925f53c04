//! The budget: what was planned, and what it came to.

use super::{held, known, planned};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    events::{
        planning::{
            BudgetForm, LINES_MAX, LineId,
            store::{self, LineRow},
        },
        policy,
    },
};

/// # Errors
/// `Invalid`; `NotFound` for a line of another event.
pub async fn save_line(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &BudgetForm) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let new = form.parse()?;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    let known: Option<LineId> = known(&form.budget_line)?;
    let line = LineRow {
        id: known.unwrap_or_else(|| ctx.env.id()),
        title: new.what.as_str().into(),
        planned: new.planned,
        spent: new.spent,
    };
    match known {
        Some(_) if store::update_line(&mut tx, event.id, &line).await? == 0 => {
            return Err(Error::NotFound);
        }
        Some(_) => {}
        None if store::count_lines(&mut tx, event.id).await? >= i64::from(LINES_MAX) => {
            return Err(FieldErrors::one("what", Complaint::TooMany(LINES_MAX)).into());
        }
        None => drop(store::insert_line(&mut tx, event.id, &line).await?),
    }
    planned(&mut tx, me, "budget_changed", &event).await?;
    tx.commit().await
}

pub async fn remove_line(ctx: &Ctx, viewer: &Viewer, slug: &str, line: LineId) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = held(&mut tx, slug).await?;
    if store::delete_line(&mut tx, line, event.id).await? == 0 {
        return Err(Error::NotFound);
    }
    planned(&mut tx, me, "budget_changed", &event).await?;
    tx.commit().await
}
