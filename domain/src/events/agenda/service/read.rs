//! Reading the programme, as this viewer may see it.

use crate::{
    Ctx, Error, Result,
    account::{Viewer, limits, service::hash},
    events::{
        Stage,
        agenda::{
            Agenda, Item, Request, RequestPage, Silent, Speaker, Word, at,
            policy::{Shows, Standing, shows},
            store::{self, RequestRow, SilentRow, SpeakerRow},
        },
        policy,
        store::{self as events, EventRow},
    },
    members::Portrait,
    time,
};
use jiff_sqlx::ToSqlx;

/// More than this is not read at once: the rest stands at the events.
const SILENT: i64 = 50;

/// Who was asked to speak and has not answered, the nearest event first.
pub async fn silent(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<Silent>> {
    policy::may_plan(viewer)?;
    let zone = time::zone();
    let rows = store::silent(&ctx.db, ctx.env.now().to_sqlx(), SILENT).await?;
    let silent = |row: SilentRow| Silent {
        day: time::local(row.starts_at.to_jiff(), &zone).day,
        slug: row.slug,
        event: row.event,
        item: row.item,
        name: row.name,
        portrait: Portrait::parse(&row.portrait).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(silent).collect())
}

/// What happens, in order, and what the viewer is asked to speak about.
///
/// # Errors
/// `NotFound` for an event that is not there for the viewer.
pub async fn agenda(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<Agenda> {
    let event = events::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let mine = match viewer.id() {
        Some(me) => {
            events::mine_at(&ctx.db, me, event.id).await?.is_some()
                || events::is_invited(&ctx.db, event.id, me).await?
        }
        None => false,
    };
    policy::may_see(viewer, event.stage, event.open_to, mine)?;
    let manages = viewer.manager().is_ok();
    let starts = event.starts(&time::zone());
    let speakers = store::speakers(&ctx.db, event.id, viewer.reach()).await?;
    let items = store::items(&ctx.db, event.id).await?;
    let items = items.into_iter().filter(|item| manages || !item.backstage);
    let items = items.map(|item| Item {
        id: item.id,
        at: at(starts, item.minute),
        title: item.title,
        about: item.about,
        backstage: item.backstage,
        speakers: speakers
            .iter()
            .filter(|speaker| speaker.item_id == item.id)
            .filter_map(|speaker| shown(viewer, manages, speaker))
            .collect(),
    });
    let asked = match viewer.id() {
        Some(me) => store::requests(&ctx.db, event.id, me).await?,
        None => Vec::new(),
    };
    Ok(Agenda {
        items: items.collect(),
        asked: asked.iter().map(|row| request(&event, row)).collect(),
    })
}

fn shown(viewer: &Viewer, manages: bool, row: &SpeakerRow) -> Option<Speaker> {
    let standing = Standing {
        // A person who is no longer here has given their word too.
        word: if row.slug.is_some() { word(row.answer.as_deref()) } else { Word::Given },
        listed: row.listed,
        openly: row.openly,
        own: row.person_id.is_some() && row.person_id == viewer.id(),
    };
    let seen = shows(manages, standing);
    if seen == Shows::Nothing || (row.name.is_none() && !manages) {
        return None;
    }
    let whole = seen == Shows::Profile;
    let portrait = row.portrait.as_deref().filter(|_| whole).and_then(Portrait::parse);
    let from = row.organisation.clone().or_else(|| row.headline.clone()).filter(|_| whole);
    Some(Speaker {
        id: row.id,
        slug: row.slug.clone().filter(|_| whole),
        name: row.name.clone(),
        portrait: portrait.unwrap_or_default(),
        line: row.line.clone().or(from),
        word: standing.word,
    })
}

/// As it stands in the database.
fn word(answer: Option<&str>) -> Word {
    match answer {
        Some("yes") => Word::Yes,
        Some(_) => Word::No,
        None => Word::Asked,
    }
}

fn request(event: &EventRow, row: &RequestRow) -> Request {
    Request {
        speaker: row.id,
        item: row.title.clone(),
        at: at(event.starts(&time::zone()), row.minute),
        word: word(row.answer.as_deref()),
        openly: row.openly,
    }
}

/// The page behind the link in the letter to a speaker.
///
/// # Errors
/// `NotFound` for a link that nobody has; `RateLimited` for one who goes on guessing.
pub async fn by_link(ctx: &Ctx, token: &str, client: &str) -> Result<RequestPage> {
    let row = linked(ctx, token, client).await?;
    let event = events::event_by_id(&ctx.db, row.event_id).await?.ok_or(Error::NotFound)?.event;
    Ok(RequestPage {
        name: row.name.clone(),
        event: event.title.clone(),
        slug: event.slug.clone(),
        told: event.stage != Stage::Draft,
        place: event.place.clone(),
        request: request(&event, &row),
    })
}

pub(super) async fn linked(ctx: &Ctx, token: &str, client: &str) -> Result<RequestRow> {
    // 256 random bits, looked up by their hash: nothing to guess, nothing to time.
    if let Some(row) = store::request_by_link(&ctx.db, &hash(token)).await? {
        return Ok(row);
    }
    limits::spend(ctx, limits::GUESSES_PER_CLIENT, client).await?;
    Err(Error::NotFound)
}

/// Slug and name of those one can choose, by name.
pub async fn candidates(ctx: &Ctx, viewer: &Viewer) -> Result<Vec<(String, String)>> {
    policy::may_plan(viewer)?;
    let all = store::candidates(&ctx.db).await?;
    Ok(all.into_iter().map(|one| (one.slug, one.name)).collect())
}
