//! Reading: the programme, one event, the kinds one can choose between.

use super::draw::{By, Reader, dressed};
use crate::{
    Ctx, Error, Lang, Result,
    account::Viewer,
    events::{EventCard, EventPage, Kind, Programme, policy, store},
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// How far back the programme reaches.
const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// What comes, what was, and to the Community Manager what is being planned.
pub async fn programme(ctx: &Ctx, viewer: &Viewer, lang: Lang) -> Result<Programme> {
    let reader = Reader::new(ctx, viewer, lang);
    let (now, manages) = (reader.now.to_sqlx(), viewer.manager().is_ok());
    let since = (reader.now - YEAR).to_sqlx();
    let coming = store::coming(&ctx.db, now, manages, viewer.id()).await?;
    let past = store::past(&ctx.db, now, manages, viewer.id(), since).await?;
    let drafts = if manages { store::drafts(&ctx.db).await? } else { Vec::new() };
    Ok(Programme {
        coming: dressed(ctx, &reader, &coming).await?,
        past: past.iter().map(|event| reader.card(event)).collect(),
        drafts: drafts.iter().map(|event| reader.card(event)).collect(),
        may_plan: manages,
    })
}

/// The next published events that this viewer may come to.
pub async fn next(ctx: &Ctx, viewer: &Viewer, lang: Lang, count: i64) -> Result<Vec<EventCard>> {
    let reader = Reader::new(ctx, viewer, lang);
    let found = store::next(&ctx.db, reader.now.to_sqlx(), viewer.0.is_some(), count).await?;
    dressed(ctx, &reader, &found).await
}

/// One event, whole.
///
/// # Errors
/// `NotFound` also for a draft, and for what the viewer was not invited to.
pub async fn page(ctx: &Ctx, viewer: &Viewer, lang: Lang, slug: &str) -> Result<EventPage> {
    let event = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    Reader::new(ctx, viewer, lang).page(ctx, &event, By::Viewer).await
}

/// What one can choose between when an event is planned.
pub async fn kinds(ctx: &Ctx, viewer: &Viewer, lang: Lang) -> Result<Vec<Kind>> {
    policy::may_plan(viewer)?;
    let rows = store::kinds(&ctx.db).await?;
    let kind = |row: store::KindRow| Kind {
        name: match lang {
            Lang::Nb => row.name_nb,
            Lang::Nn => row.name_nn,
            Lang::En => row.name_en,
        },
        slug: row.slug,
        starts: row.starts,
        ends: row.ends,
        open_to: row.open_to,
        capacity: row.capacity.and_then(|capacity| u32::try_from(capacity).ok()),
        place: row.place,
    };
    Ok(rows.into_iter().map(kind).collect())
}
