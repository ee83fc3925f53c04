//! What people did at an event becomes their contributions once it has been held.

use crate::{Ctx, Result, contributions, events::store, live::Topic, time};
use jiff::{SignedDuration, Timestamp};
use jiff_sqlx::ToSqlx;

/// A phone in a drawer may tell late who came; a guest may become a Pådriver. After this nobody is forgotten.
const LATE: SignedDuration = SignedDuration::from_hours(40 * 24);

/// Credits whoever came, hosted, spoke or helped. To do it again changes nothing.
pub(super) async fn credit(ctx: &Ctx) -> Result<()> {
    credit_since(ctx, ctx.env.now() - LATE).await.map(drop)
}

/// The same of events that ended after then. False when nobody was left to credit.
pub(crate) async fn credit_since(ctx: &Ctx, since: Timestamp) -> Result<bool> {
    let since = since.to_sqlx();
    let due = store::to_credit(&ctx.db, since).await?;
    let mut tx = ctx.begin().await?;
    let taken = store::take_back(&mut tx, since).await?;
    let mut credited = None;
    for (person, kind, event, starts) in due {
        let on = time::day(starts.to_jiff()).into();
        contributions::service::credit(&mut tx, person, kind, event, on, "program").await?;
        credited = Some(person);
    }
    // Open pages fetch anew: one fact for all of them.
    if let Some(person) = credited {
        tx.record(None, "credited", Topic::Members, person, crate::Audience::Manager).await?;
    }
    if credited.is_some() || taken > 0 {
        tx.commit().await?;
    }
    Ok(credited.is_some())
}
