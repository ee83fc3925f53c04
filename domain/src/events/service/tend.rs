//! What time alone brings about, minute by minute.

use super::{
    credit,
    crew::{self, RELEASE},
    feedback,
    invite::take_back,
    room, seats,
};
use crate::{
    Ctx, Result,
    events::{
        Stage, planning, policy,
        store::{self, EventRow},
    },
    live::Topic,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// What someone eats or needs is kept so long after the event.
const NEEDS: SignedDuration = days(14);
/// An answer that nobody confirms is kept so long.
const UNCONFIRMED: SignedDuration = days(2);
/// A guest is remembered so long after their last event, and so are the names of companions and what was
/// answered to questions.
const GUESTS: SignedDuration = days(30);

/// Offers that ran out go on to the next, what is over becomes held, places that were kept are released, who was
/// given something to do is told, who came is credited and asked how it was, and what was kept for a while is
/// forgotten.
pub async fn tend(ctx: &Ctx) -> Result<()> {
    let now = ctx.env.now().to_sqlx();
    for (id,) in store::with_late_offers(&ctx.db, now).await? {
        let mut tx = ctx.begin().await?;
        let Some(event) = store::lock_by_id(&mut tx, id).await? else { continue };
        let settled = room::settle(&mut tx, &event, None).await?;
        seats::settle(&mut tx, &event, None, &settled.told).await?;
        let audience = policy::audience(event.stage, event.open_to);
        tx.record_for(None, "passed_on", Topic::Events, id, crate::Audience::Manager, audience)
            .await?;
        tx.commit().await?;
    }
    for (id,) in store::over(&ctx.db, now).await? {
        let mut tx = ctx.begin().await?;
        let Some(event) = store::lock_by_id(&mut tx, id).await? else { continue };
        // It may have been moved since.
        if !event.stage.may_become(Stage::Held) || event.ends_at.to_jiff() > now.to_jiff() {
            continue;
        }
        let held = EventRow { stage: Stage::Held, changed_at: now, ..event };
        store::update(&mut tx, &held).await?;
        take_back(&mut tx, &held).await?;
        let audience = policy::audience(Stage::Held, held.open_to);
        tx.record(None, "held", Topic::Events, id, audience).await?;
        tx.commit().await?;
    }
    release(ctx).await?;
    planning::service::tell_given(ctx).await?;
    credit::credit(ctx).await?;
    feedback::ask(ctx).await?;
    forget(ctx).await
}

/// Places that were kept and nobody took are for everyone.
async fn release(ctx: &Ctx) -> Result<()> {
    let now = ctx.env.now();
    for (id,) in store::to_release(&ctx.db, now.to_sqlx(), (now + RELEASE).to_sqlx()).await? {
        let mut tx = ctx.begin().await?;
        let Some(event) = store::lock_by_id(&mut tx, id).await? else { continue };
        if !crew::is_due(&event, now) {
            continue;
        }
        let event = EventRow { released_at: Some(now.to_sqlx()), ..event };
        store::release(&mut tx, id, now.to_sqlx()).await?;
        let settled = room::settle(&mut tx, &event, None).await?;
        seats::settle(&mut tx, &event, None, &settled.told).await?;
        let audience = policy::audience(event.stage, event.open_to);
        tx.record_for(None, "released", Topic::Events, id, crate::Audience::Manager, audience)
            .await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn forget(ctx: &Ctx) -> Result<()> {
    let now = ctx.env.now();
    let mut tx = ctx.begin().await?;
    store::forget_needs(&mut tx, (now - NEEDS).to_sqlx()).await?;
    store::forget_unconfirmed(&mut tx, (now - UNCONFIRMED).to_sqlx()).await?;
    store::forget_invitees(&mut tx, (now - GUESTS).to_sqlx()).await?;
    store::forget_companions(&mut tx, (now - GUESTS).to_sqlx()).await?;
    store::forget_walk_ins(&mut tx, (now - GUESTS).to_sqlx()).await?;
    store::forget_marks(&mut tx, (now - GUESTS).to_sqlx()).await?;
    store::forget_answers(&mut tx, (now - GUESTS).to_sqlx()).await?;
    store::forget_guests(&mut tx, (now - GUESTS).to_sqlx(), (now - UNCONFIRMED).to_sqlx()).await?;
    tx.commit().await
}
