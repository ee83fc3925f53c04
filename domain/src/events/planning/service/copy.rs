//! A new event made from an earlier one: its text, its programme, its tracks, its checklist and its budget, on another day.

use super::held;
use crate::{
    Ctx, Result,
    account::Viewer,
    ctx::Tx,
    events::{
        EventId, Stage,
        agenda::service::copy_items,
        planning::{
            CopyForm,
            store::{self, LineRow},
        },
        policy,
        service::{filled, free_slug, on_day},
        store::{self as events, EventRow, TrackRow},
    },
    live::Topic,
};

/// The slug of the draft. Who answered, who was asked to speak and what was spent stay where they are.
///
/// # Errors
/// `Invalid` for what is no day.
pub async fn copy(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &CopyForm) -> Result<String> {
    let me = policy::may_plan(viewer)?;
    let day = form.parse()?;
    let new = on_day(&filled(ctx, viewer, slug).await?.parse()?, day);
    let mut tx = ctx.begin().await?;
    let from = held(&mut tx, slug).await?;
    let id: EventId = ctx.env.id();
    let slug = free_slug(&mut tx, new.title.as_str(), day, id).await?;
    let draft = EventRow::draft(id, slug.clone(), None, &new, ctx.env.now());
    events::insert(&mut tx, &draft).await?;
    copy_items(&mut tx, from.id, id).await?;
    side_by_side(&mut tx, from.id, id).await?;
    checklist(&mut tx, from.id, id).await?;
    let audience = policy::audience(Stage::Draft, new.open_to);
    tx.record(Some(me.id), "planned", Topic::Events, id, audience).await?;
    tx.commit().await?;
    Ok(slug)
}

/// Tracks and questions, with nobody in them and no answers.
async fn side_by_side(tx: &mut Tx<'_>, from: EventId, to: EventId) -> Result<()> {
    let env = &tx.ctx().env;
    for track in events::tracks(tx, from).await? {
        let track = TrackRow { id: env.id(), event_id: to, taken: 0, ..track };
        events::save_track(tx, &track).await?;
    }
    for (sort, row) in (0..).zip(events::questions(tx, from).await?) {
        let (_, question) = row.question();
        events::save_question(tx, env.id(), to, &question, sort).await?;
    }
    Ok(())
}

async fn checklist(tx: &mut Tx<'_>, from: EventId, to: EventId) -> Result<()> {
    let env = &tx.ctx().env;
    for (title, days, person) in store::copied_tasks(tx, from).await? {
        store::insert_task(tx, env.id(), to, &title, days, person).await?;
    }
    for (title, planned) in store::copied_lines(tx, from).await? {
        store::insert_line(tx, to, &LineRow { id: env.id(), title, planned, spent: None }).await?;
    }
    Ok(())
}
