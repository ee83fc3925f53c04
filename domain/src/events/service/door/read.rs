//! Reading the list, and what has changed on it.

use super::Tickets;
use crate::{
    Ctx, Error, Lang, Result,
    account::{Person, PersonId, Viewer},
    events::{
        Answer, EventId, Stage,
        door::{self, Attended, DoorKind, DoorNews, DoorPage, DoorRow, DoorStanding, Helpers},
        policy,
        store::{self, DoorListRow, EventRow, Is, WalkInRow},
        waitlist::Moment,
    },
    members::Portrait,
    text, time,
};

/// The whole list, by first name.
///
/// # Errors
/// `SignInRequired`, `Forbidden`, `NotFound`.
pub async fn door(ctx: &Ctx, viewer: &Viewer, lang: Lang, slug: &str) -> Result<DoorPage> {
    viewer.member()?;
    let shown = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    let event = &shown.event;
    allowed(ctx, viewer, event).await?;
    let tickets = Tickets::new(ctx).await?;
    // Whatever is said while this is read comes again with the news.
    let stamp = store::stamp(&ctx.db, event.id).await?;
    let list = store::door_list(&ctx.db, event.id, viewer.reach()).await?;
    let walk_ins = store::walk_ins(&ctx.db, event.id).await?;
    let mut rows: Vec<DoorRow> = list.into_iter().map(|row| listed(row, &tickets)).collect();
    rows.extend(walk_ins.into_iter().map(walked_in));
    rows.sort_by_cached_key(|row| (text::fold(&row.name), row.id));
    let zone = time::zone();
    Ok(DoorPage {
        event: event.id.into(),
        slug: event.slug.clone(),
        title: event.title.clone(),
        kind_name: shown.kind_name(lang).into(),
        starts: event.starts(&zone),
        turn: event.turns,
        stamp,
        rows,
        shuts: door::shuts(Moment::from(event.ends_at.to_jiff())).0,
        helpers: match viewer.manager() {
            Ok(_) => Some(helpers(ctx, event.id).await?),
            Err(_) => None,
        },
    })
}

/// What has changed since a turn.
pub async fn door_news(ctx: &Ctx, viewer: &Viewer, slug: &str, since: i64) -> Result<DoorNews> {
    viewer.member()?;
    let shown = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    allowed(ctx, viewer, &shown.event).await?;
    news(ctx, &shown.event, since).await
}

pub(super) async fn news(ctx: &Ctx, event: &EventRow, since: i64) -> Result<DoorNews> {
    Ok(DoorNews {
        turn: event.turns,
        stamp: store::stamp(&ctx.db, event.id).await?,
        rows: store::door_news(&ctx.db, event.id, since).await?,
        refused: Vec::new(),
    })
}

/// Who came to an event: contributions are made of it.
///
/// # Errors
/// `SignInRequired`, `Forbidden` for anyone but the Community Manager.
pub async fn attended(ctx: &Ctx, viewer: &Viewer, event: EventId) -> Result<Vec<Attended>> {
    policy::may_plan(viewer)?;
    Ok(store::attended(&ctx.db, event).await?)
}

/// The event whose door it is, and who stands there.
pub(super) async fn open(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<(EventId, PersonId)> {
    viewer.member()?;
    let shown = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    let me = allowed(ctx, viewer, &shown.event).await?.id;
    Ok((shown.event.id, me))
}

async fn allowed<'v>(ctx: &Ctx, viewer: &'v Viewer, event: &EventRow) -> Result<&'v Person> {
    let me = viewer.member()?;
    let helper = store::is_helper(&ctx.db, event.id, me.id).await?;
    // Whoever may not know of the event is not told that it has a door.
    policy::may_see(viewer, event.stage, event.open_to, helper)?;
    let (ends, now) = (Moment::from(event.ends_at.to_jiff()), Moment::from(ctx.env.now()));
    door::may_open_door(viewer, event.stage, helper, ends, now)
}

/// Whether the way to the door is shown on the event's page.
pub(in crate::events::service) async fn may_open(
    ctx: &Ctx,
    viewer: &Viewer,
    event: &EventRow,
) -> Result<bool> {
    if viewer.0.is_none() || event.stage == Stage::Draft {
        return Ok(false);
    }
    match allowed(ctx, viewer, event).await {
        Ok(_) => Ok(true),
        Err(Error::Forbidden | Error::NotFound | Error::SignInRequired) => Ok(false),
        Err(error) => Err(error),
    }
}

async fn helpers(ctx: &Ctx, event: EventId) -> Result<Helpers> {
    let mut others = store::could_help(&ctx.db, event).await?;
    others.sort_by_cached_key(|(_, name)| text::fold(name));
    Ok(Helpers { named: store::helpers(&ctx.db, event).await?, others })
}

fn listed(row: DoorListRow, tickets: &Tickets) -> DoorRow {
    let count = |number: i16| u16::try_from(number).unwrap_or_default();
    let name = row.name.unwrap_or_default();
    DoorRow {
        id: row.id,
        // Whoever comes first of a party says their own name.
        words: text::words(&format!("{name} {}", row.companions)).join(" "),
        name,
        portrait: row.portrait.and_then(|raw| Portrait::parse(&raw)).unwrap_or_default(),
        kind: if row.guest { DoorKind::Guest } else { DoorKind::Padriver },
        standing: match (row.state, row.answer) {
            (Is::Coming, _) => DoorStanding::Comes,
            (_, Answer::Coming) => DoorStanding::Waits,
            (_, Answer::Maybe) => DoorStanding::Maybe,
            (_, Answer::No) => DoorStanding::No,
        },
        companions: row.companions.lines().map(str::to_owned).collect(),
        expected: if row.state == Is::Coming { count(row.places) } else { 0 },
        size: count(row.size).max(1),
        here: row.stand.here(),
        since: row.stand.clock(),
        no_photo: row.stand.no_photo,
        heads: row.stand.heads(),
        ticket: tickets.trace(row.id),
    }
}

fn walked_in(row: WalkInRow) -> DoorRow {
    DoorRow {
        id: row.id,
        words: text::words(&row.name).join(" "),
        name: row.name,
        portrait: Portrait::Initials,
        kind: DoorKind::WalkIn,
        standing: DoorStanding::Comes,
        companions: Vec::new(),
        expected: 0,
        size: 1,
        here: row.stand.here(),
        since: row.stand.clock(),
        no_photo: row.stand.no_photo,
        heads: row.stand.heads(),
        ticket: String::new(),
    }
}
