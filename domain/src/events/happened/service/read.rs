//! Reading what happened: for the event's page, for whoever asks for a file, and for the one who tells it.

use super::{has_begun, lies_with};
use crate::{
    Ctx, Error, Result,
    account::Viewer,
    attachments::{Picture, service as attachments},
    events::{
        EventId,
        happened::{Happened, HappenedDesk, Note, NoteForm, policy, store},
        policy as event_policy,
        store::{self as events, EventRow},
    },
    time,
};

/// What is told; nothing before the event has begun, and to those whom it was not for.
pub async fn happened(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<Option<Happened>> {
    let Some(shown) = events::event(&ctx.db, slug).await? else { return Ok(None) };
    if !has_begun(&shown.event, ctx.env.now()) {
        return Ok(None);
    }
    match allowed(ctx, viewer, &shown.event).await {
        Ok(()) => Ok(Some(all(ctx, shown.event.id).await?).filter(|told| !told.is_empty())),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The event's title and its pictures, for whoever looks at one of them large.
///
/// # Errors
/// `NotFound` before the event has begun, and for those whom it was not for.
pub async fn pictures(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<(String, Vec<Picture>)> {
    let event = events::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    allowed(ctx, viewer, &event).await?;
    let attached = attachments::attached(ctx, lies_with(event.id)).await?;
    Ok((event.title, attached.pictures))
}

/// Whether a picture or a document of that event is for the viewer.
///
/// # Errors
/// `NotFound`.
pub async fn may_see(ctx: &Ctx, viewer: &Viewer, event: EventId) -> Result<()> {
    let shown = events::event_by_id(&ctx.db, event).await?.ok_or(Error::NotFound)?;
    allowed(ctx, viewer, &shown.event).await
}

async fn allowed(ctx: &Ctx, viewer: &Viewer, event: &EventRow) -> Result<()> {
    let invited = match viewer.id() {
        Some(me) => {
            events::is_invited(&ctx.db, event.id, me).await?
                || events::mine_at(&ctx.db, me, event.id).await?.is_some()
        }
        None => false,
    };
    let begun = has_begun(event, ctx.env.now());
    policy::may_see(viewer, event.stage, event.open_to, invited, begun)
}

async fn all(ctx: &Ctx, event: EventId) -> Result<Happened> {
    let note = store::note(&ctx.db, event).await?;
    Ok(Happened {
        note: note.and_then(note_of),
        attached: attachments::attached(ctx, lies_with(event)).await?,
    })
}

fn note_of(row: store::NoteRow) -> Option<Note> {
    let at = time::local(row.at.to_jiff(), &time::zone());
    (!row.words.is_empty()).then_some(Note { words: row.words, by: row.writer, at })
}

/// # Errors
/// `SignInRequired`, `Forbidden` for anyone but the Community Manager; `NotFound`.
pub async fn desk(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<HappenedDesk> {
    event_policy::may_plan(viewer)?;
    let event = events::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let (zone, note) = (time::zone(), store::note(&ctx.db, event.id).await?);
    let form = note.as_ref().map_or_else(NoteForm::default, |note| NoteForm {
        words: note.words.clone(),
        version: note.version.to_string(),
    });
    Ok(HappenedDesk {
        starts: event.starts(&zone),
        ends: event.ends(&zone),
        begun: has_begun(&event, ctx.env.now()),
        happened: Happened {
            note: note.and_then(note_of),
            attached: attachments::attached(ctx, lies_with(event.id)).await?,
        },
        form,
        no_photo: events::no_photos(&ctx.db, event.id).await?,
        open_to: event.open_to,
        slug: event.slug,
        title: event.title,
    })
}
