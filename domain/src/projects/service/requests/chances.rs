//! Her kan du bidra: what somebody was asked for, and which needs they could meet.

use crate::{
    Ctx, Result,
    account::Viewer,
    projects::{
        matching::{self, Facts},
        requests::Chance,
        service::read::need,
        store::{self, ChanceRow},
    },
};

/// At most `limit`; what one was asked for first. Of those who are not signed in nothing is known.
pub async fn chances(ctx: &Ctx, viewer: &Viewer, limit: i64) -> Result<Vec<Chance>> {
    let Some(me) = viewer.id() else { return Ok(Vec::new()) };
    Ok(store::chances(&ctx.db, me, limit).await?.into_iter().map(chance).collect())
}

fn chance(row: ChanceRow) -> Chance {
    let facts = Facts { competence: row.can, focus: row.wants, ..Facts::default() };
    Chance {
        slug: row.slug,
        title: row.project_title,
        reasons: matching::reasons(row.need.competence.as_deref(), row.focus, &facts),
        need: need(row.need),
        request: row.request_id,
        by: row.asked_by,
        personal: row.personal,
        reply: row.reply,
    }
}
