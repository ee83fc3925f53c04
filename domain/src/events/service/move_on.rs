//! From draft to published, to closed, held or cancelled.

use super::{letters, room, seats};
use crate::{
    Ctx, Error, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    events::{
        Stage, policy,
        store::{self, EventRow},
    },
    live::Topic,
    mail::EventNews,
};
use jiff_sqlx::ToSqlx;

/// The next step, of one event or of all later ones of its series too. Who answered hears of a
/// cancellation, once.
///
/// # Errors
/// `Conflict` for a step that is not allowed from where the event stands.
pub async fn move_on(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    stage: Stage,
    series: bool,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let may_step = |event: &EventRow, next| event.may_step(next, ctx.env.now());
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    if !may_step(&event, stage) {
        return Err(Error::Conflict);
    }
    let (starts, of) = (event.starts_at, event.series_id.filter(|_| series));
    step(&mut tx, me, event, stage).await?;
    if let Some(of) = of {
        for (id,) in store::later(&mut tx, of, starts).await? {
            match store::lock_by_id(&mut tx, id).await? {
                Some(later) if may_step(&later, stage) => {
                    step(&mut tx, me, later, stage).await?;
                }
                _ => {}
            }
        }
    }
    tx.commit().await
}

async fn step(tx: &mut Tx<'_>, me: PersonId, before: EventRow, stage: Stage) -> Result<()> {
    let now = tx.ctx().env.now();
    let mut event = EventRow { stage, changed_at: now.to_sqlx(), ..before };
    if stage == Stage::Cancelled {
        event.sequence += 1;
    }
    store::update(tx, &event).await?;
    let settled = room::settle(tx, &event, None).await?;
    seats::settle(tx, &event, None, &settled.told).await?;
    if stage == Stage::Cancelled && event.ends_at.to_jiff() > now {
        letters::everyone(tx, &event, EventNews::Cancelled).await?;
    }
    let audience = policy::audience(stage, event.open_to);
    tx.record(Some(me), verb(before.stage, stage), Topic::Events, event.id, audience).await
}

fn verb(from: Stage, to: Stage) -> &'static str {
    match (from, to) {
        (Stage::Closed, Stage::Published) => "reopened",
        (_, Stage::Draft) => "planned",
        (_, Stage::Published) => "published",
        (_, Stage::Closed) => "closed",
        (_, Stage::Held) => "held",
        (_, Stage::Cancelled) => "cancelled",
    }
}
