//! Editing the programme: an item with its time, and whom to ask.

use super::changed;
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::{Viewer, service::new_token},
    ctx::Tx,
    events::{
        agenda::{
            ITEMS_MAX, ItemForm, ItemId, NewSpeaker, SPEAKERS_MAX, SpeakerId, at,
            store::{self, Candidate, ItemRow},
        },
        policy, quiet,
        store::{self as events, EventRow},
    },
    mail::{Letter, SpeakerLetter, service as mail},
    time,
};

/// A new item, or one that is written anew; a speaker who is chosen is asked by mail.
///
/// # Errors
/// `Invalid`; `NotFound` for an item of another event.
pub async fn save_item(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &ItemForm) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = events::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let zone = time::zone();
    let new = form.parse(event.starts(&zone), event.ends(&zone))?;
    let known: Option<ItemId> = match form.item.as_str() {
        "" => None,
        item => Some(item.parse::<uuid::Uuid>().map_err(|_| Error::NotFound)?.into()),
    };
    let id = known.unwrap_or_else(|| ctx.env.id());
    let (items, speakers) = store::counts(&mut tx, event.id, id).await?;
    let item = ItemRow {
        id,
        event_id: event.id,
        minute: new.minute,
        title: new.title.as_str().into(),
        about: new.about,
        backstage: new.backstage,
    };
    match known {
        None if items >= i64::from(ITEMS_MAX) => {
            return Err(FieldErrors::one("title", Complaint::TooMany(ITEMS_MAX)).into());
        }
        None => drop(store::insert_item(&mut tx, &item).await?),
        Some(_) if store::update_item(&mut tx, &item).await? == 0 => return Err(Error::NotFound),
        Some(_) => {}
    }
    if let Some(speaker) = new.speaker {
        if speakers >= i64::from(SPEAKERS_MAX) {
            return Err(FieldErrors::one("padriver", Complaint::TooMany(SPEAKERS_MAX)).into());
        }
        add(&mut tx, &event, &item, speaker).await?;
    }
    changed(&mut tx, me, "programme_changed", &event).await?;
    tx.commit().await
}

async fn add(tx: &mut Tx<'_>, event: &EventRow, item: &ItemRow, who: NewSpeaker) -> Result<()> {
    let id: SpeakerId = tx.ctx().env.id();
    match who {
        NewSpeaker::Other(name, line) => {
            let said = (Some(name.as_str()), line.as_deref());
            store::insert_speaker(tx, id, item.id, None, said).await?;
        }
        NewSpeaker::Padriver(typed) => {
            let person = the_one(tx, "padriver", &typed).await?;
            if store::insert_speaker(tx, id, item.id, Some(person.id), (None, None)).await? > 0 {
                ask(tx, event, item, id, &person).await?;
            }
        }
    }
    Ok(())
}

/// Whom somebody meant by a slug or a name.
///
/// # Errors
/// `Invalid` if that is nobody, or more than one.
pub(in crate::events) async fn the_one(
    tx: &mut Tx<'_>,
    field: &str,
    typed: &str,
) -> Result<Candidate> {
    let mut found = store::called(tx, typed).await?;
    let sure = found.len() == 1 || found.first().is_some_and(|one| one.slug == typed);
    if !sure {
        return Err(FieldErrors::one(field, Complaint::NotAChoice).into());
    }
    Ok(found.swap_remove(0))
}

/// One more link by which a speaker says yes or no.
pub(in crate::events) async fn link_of(
    tx: &mut Tx<'_>,
    hash: &[u8],
    speaker: SpeakerId,
) -> Result<()> {
    store::insert_link(tx, hash, speaker).await?;
    Ok(())
}

/// By mail, with a link of their own to answer by; not in the night, unless the event does not wait.
async fn ask(
    tx: &mut Tx<'_>,
    event: &EventRow,
    item: &ItemRow,
    speaker: SpeakerId,
    person: &Candidate,
) -> Result<()> {
    let Some(email) = &person.email else { return Ok(()) };
    let (token, hash) = new_token(tx.ctx());
    store::insert_link(tx, &hash, speaker).await?;
    let (zone, now) = (time::zone(), tx.ctx().env.now());
    let letter = Letter::Speaker(SpeakerLetter {
        name: person.name.clone(),
        event: event.title.clone(),
        item: item.title.clone(),
        at: at(event.starts(&zone), item.minute),
        place: event.place.clone(),
        link: format!("{}/innlegg/{token}", tx.ctx().partnership.public_url),
    });
    let due = quiet::send_at(now, Some(event.starts_at.to_jiff()), &zone);
    let key = format!("speaker:{}", speaker);
    mail::enqueue_at(tx, email, person.lang, &key, &letter, due).await
}

pub async fn remove_item(ctx: &Ctx, viewer: &Viewer, slug: &str, item: ItemId) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = events::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    if store::delete_item(&mut tx, event.id, item).await? == 0 {
        return Err(Error::NotFound);
    }
    changed(&mut tx, me, "programme_changed", &event).await?;
    tx.commit().await
}

pub async fn remove_speaker(
    ctx: &Ctx,
    viewer: &Viewer,
    slug: &str,
    speaker: SpeakerId,
) -> Result<()> {
    let me = policy::may_plan(viewer)?.id;
    let mut tx = ctx.begin().await?;
    let event = events::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    if store::delete_speaker(&mut tx, event.id, speaker).await? == 0 {
        return Err(Error::NotFound);
    }
    changed(&mut tx, me, "programme_changed", &event).await?;
    tx.commit().await
}
