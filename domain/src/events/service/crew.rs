//! Those who make an event, speakers and hosts of tracks: places are kept for them, and they hear what becomes of it
//! whether or not they have signed up.

use super::{calendar::enclosure, letters::due, room, seats};
use crate::{
    Result,
    account::{PersonId, service::new_token},
    ctx::Tx,
    events::{
        Answer, Stage,
        agenda::service::link_of,
        calendar::Method,
        store::{self, EventRow, PartRow},
    },
    mail::{CrewLetter, EventNews, Letter, Part, service as mail},
    time,
};
use jiff::{SignedDuration, Timestamp};
use jiff_sqlx::ToSqlx;

/// What is kept is kept until so long before the event begins. Those who wait then have half a day to answer.
pub(super) const RELEASE: SignedDuration = SignedDuration::from_hours(48);

/// When what was kept was released; never, of an event that was moved away again.
pub(super) fn released(event: &EventRow, now: Timestamp) -> Option<jiff_sqlx::Timestamp> {
    event.released_at.filter(|_| is_near(event, now))
}

/// Whether what is kept is to be released now, as the event stands in the transaction that holds it: it may have been
/// moved since it was found.
pub(super) fn is_due(event: &EventRow, now: Timestamp) -> bool {
    let told = matches!(event.stage, Stage::Published | Stage::Closed);
    let kept = event.released_at.is_none() && (event.reserved > 0 || event.kept_crew > 0);
    told && kept && is_near(event, now) && event.starts_at.to_jiff() > now
}

fn is_near(event: &EventRow, now: Timestamp) -> bool {
    event.starts_at.to_jiff().duration_since(now) <= RELEASE
}

/// Whether one may sit where places are kept for those who make the event.
pub(super) async fn is_crew(
    tx: &mut Tx<'_>,
    event: &EventRow,
    person: Option<PersonId>,
) -> Result<bool> {
    match person {
        Some(person) if event.kept_crew > 0 => Ok(store::makes_it(tx, event.id, person).await?),
        _ => Ok(false),
    }
}

/// Writes down who of those who answered makes the event; whether anyone does who did not, or no longer. Where nothing
/// is kept for them, nobody need be marked.
pub(super) async fn mark(tx: &mut Tx<'_>, event: &EventRow) -> Result<bool> {
    let changed = match event.kept_crew > 0 {
        true => store::mark_crew(tx, event.id).await?,
        false => store::unmark_crew(tx, event.id).await?,
    };
    Ok(changed > 0)
}

/// After somebody has said yes or no to speaking, or hosts a track: their place is one of those that are kept, or
/// is no longer, and what that leaves free goes on.
pub(in crate::events) async fn settle(tx: &mut Tx<'_>, event: &EventRow) -> Result<()> {
    if mark(tx, event).await? {
        let settled = room::settle(tx, event, None).await?;
        seats::settle(tx, event, None, &settled.told).await?;
    }
    Ok(())
}

/// A draft is deleted: who was asked to speak need not keep the day free.
pub(super) async fn called_off(tx: &mut Tx<'_>, draft: EventRow) -> Result<()> {
    if draft.ends_at.to_jiff() > tx.ctx().env.now() {
        tell(tx, &draft, &EventNews::Cancelled).await?;
    }
    Ok(())
}

/// It is moved, or cancelled: those who make it and have not signed up hear it, once each. Who they are.
///
/// Of a draft only those know who were asked to speak.
pub(super) async fn tell(
    tx: &mut Tx<'_>,
    event: &EventRow,
    news: &EventNews,
) -> Result<Vec<PersonId>> {
    let draft = event.stage == Stage::Draft;
    let parts = store::parts(tx, event.id).await?;
    let parts: Vec<_> =
        parts.into_iter().filter(|part| part.speaker_id.is_some() || !draft).collect();
    let mut told = Vec::new();
    for one in parts.chunk_by(|a, b| a.person_id == b.person_id) {
        write(tx, event, one, *news == EventNews::Cancelled).await?;
        told.extend(one.first().map(|part| part.person_id));
    }
    Ok(told)
}

async fn write(
    tx: &mut Tx<'_>,
    event: &EventRow,
    parts: &[PartRow],
    cancelled: bool,
) -> Result<()> {
    let Some(to) = parts.first() else { return Ok(()) };
    let now = tx.ctx().env.now();
    let link = link(tx, event, parts, cancelled).await?;
    let part = |part: &PartRow| match part.speaker_id {
        Some(_) => Part::Speaks(part.what.clone()),
        None => Part::Hosts(part.what.clone()),
    };
    let agreed = parts.iter().any(|part| part.agreed).then_some(Answer::Coming);
    let (method, stage) = match cancelled {
        true => (Method::Cancel, Stage::Cancelled),
        false => (Method::Request, event.stage),
    };
    // What a calendar has of it is older than this, also where a draft is deleted.
    let sequence = event.sequence + i64::from(cancelled && event.stage == Stage::Draft);
    let entry = EventRow { stage, sequence, changed_at: now.to_sqlx(), ..event.clone() };
    let zone = time::zone();
    let letter = Letter::Crew(CrewLetter {
        name: to.name.clone(),
        title: event.title.clone(),
        starts: event.starts(&zone),
        ends: event.ends(&zone),
        place: event.place.clone(),
        parts: parts.iter().map(part).collect(),
        cancelled,
        link,
        entry: enclosure(tx.ctx(), &entry, method, (&to.name, &to.email), agreed),
    });
    let key = match cancelled {
        true => format!("crew-cancelled:{}:{}", event.id, to.person_id),
        false => format!("crew-moved:{}:{}:{}", event.id, to.person_id, event.sequence),
    };
    mail::enqueue_at(tx, &to.email, to.lang, &key, &letter, due(event, now)).await
}

/// Where one says that the new time does not suit, or sees what is left of it; nowhere, when nothing is.
async fn link(
    tx: &mut Tx<'_>,
    event: &EventRow,
    parts: &[PartRow],
    cancelled: bool,
) -> Result<Option<String>> {
    let url = tx.ctx().partnership.public_url.clone();
    let speaker = parts.iter().find_map(|part| part.speaker_id);
    Ok(match (speaker, cancelled, event.stage) {
        (Some(speaker), false, _) => {
            let (token, hash) = new_token(tx.ctx());
            link_of(tx, &hash, speaker).await?;
            Some(format!("{url}/innlegg/{token}"))
        }
        (_, _, Stage::Draft) => None,
        _ => Some(format!("{url}/arrangementer/{}", event.slug)),
    })
}
