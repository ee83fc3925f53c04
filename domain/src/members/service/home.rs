//! The front page: a few people, a few figures, one next step.

use super::directory::{card, of_us};
use crate::{
    Audience, Ctx, Result,
    account::Viewer,
    members::{Home, Portrait, Step, store},
    partners,
};
use jiff::SignedDuration;

/// So many faces stand on the front page.
const FACES: i64 = 6;
/// So many newcomers.
const FRESH: i64 = 12;

/// Visitors see some of those who show themselves to everyone, others each hour; Pådrivere see who came
/// within the last fortnight.
pub async fn home(ctx: &Ctx, viewer: &Viewer) -> Result<Home> {
    let (reach, now) = (viewer.reach(), ctx.env.now());
    let rows = match reach {
        Audience::Public => {
            let hour = now.as_second() / 3600;
            store::some_with_faces(&ctx.db, hour, FACES).await?
        }
        _ => {
            store::newcomers(&ctx.db, reach, now - SignedDuration::from_hours(14 * 24), FRESH)
                .await?
        }
    };
    let waiting = match reach {
        Audience::Manager => Some(store::waiting(&ctx.db, reach).await?),
        _ => None,
    };
    Ok(Home {
        people: rows.into_iter().map(|row| card(row, reach, now)).collect(),
        all: of_us(ctx, reach).await?,
        shown: store::total(&ctx.db, reach).await?,
        partners: partners::store::count(&ctx.db).await?,
        waiting,
        step: step(ctx, viewer).await?,
    })
}

async fn step(ctx: &Ctx, viewer: &Viewer) -> Result<Step> {
    let Some(me) = &viewer.0 else { return Ok(Step::None) };
    let Some(record) = store::record(&ctx.db, me.id).await? else { return Ok(Step::None) };
    let tags = store::tags_of(&ctx.db, record.number).await?;
    Ok(if record.portrait == Portrait::Initials {
        Step::Face
    } else if tags.competences.is_empty() {
        Step::Competence
    } else if record.headline.is_none() {
        Step::Headline
    } else {
        Step::None
    })
}
