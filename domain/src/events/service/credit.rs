//! What people did at an event becomes their contributions once it has been held.

use crate::{Ctx, Result, contributions, events::store, live::Topic, time};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// A phone in a drawer may tell late who came; a guest may become a Pådriver. After this nobody is forgotten.
const LATE: SignedDuration = SignedDuration::from_hours(40 * 24);

/// Credits whoever came, hosted, spoke or helped. To do it again changes nothing.
pub(super) async fn credit(ctx: &Ctx) -> Result<()> {
    let since = (ctx.env.now() - LATE).to_sqlx();
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
        return tx.commit().await;
    }
    Ok(())
}
