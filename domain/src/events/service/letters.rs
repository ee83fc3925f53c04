//! What is written to those who answered. Each letter has a link of its own to answer by.

use super::room::Guests;
use crate::{
    Ctx, Result,
    account::service::new_token,
    ctx::Tx,
    events::{
        SignupId, quiet,
        store::{self, EventRow, Reader},
        waitlist::{Moment, News, State},
    },
    mail::{EventLetter, EventNews, Letter, service as mail},
    time,
};
use jiff::Timestamp;

/// News that came without one's doing. In quiet hours it waits for the morning, unless the event does not.
pub(super) async fn promoted(
    tx: &mut Tx<'_>,
    event: &EventRow,
    news: News,
    party: &Guests,
) -> Result<()> {
    let Some(reader) = store::reader(tx, party.id).await? else { return Ok(()) };
    let Some(news) = said(news, party, 0) else { return Ok(()) };
    let due = due(event, tx.ctx().env.now());
    write(tx, event, &reader, news, due).await
}

/// One sits in another track without one's doing: a dearer one, or another because theirs is gone.
pub(super) async fn reseated(
    tx: &mut Tx<'_>,
    event: &EventRow,
    signup: SignupId,
    news: EventNews,
) -> Result<()> {
    let Some(reader) = store::reader(tx, signup).await? else { return Ok(()) };
    let due = due(event, tx.ctx().env.now());
    write(tx, event, &reader, news, due).await
}

/// The receipt for what one did just now.
pub(super) async fn receipt(
    tx: &mut Tx<'_>,
    event: &EventRow,
    signup: SignupId,
    news: EventNews,
) -> Result<()> {
    let Some(reader) = store::reader(tx, signup).await? else { return Ok(()) };
    let now = tx.ctx().env.now();
    write(tx, event, &reader, news, now).await
}

/// To everyone who comes, waits, or might come: each once.
pub(super) async fn everyone(tx: &mut Tx<'_>, event: &EventRow, news: EventNews) -> Result<()> {
    let due = due(event, tx.ctx().env.now());
    let mut after: SignupId = uuid::Uuid::nil().into();
    loop {
        let readers = store::readers(tx, event.id, after).await?;
        for reader in &readers {
            write(tx, event, reader, news.clone(), due).await?;
            after = reader.id;
        }
        if readers.is_empty() {
            return Ok(());
        }
    }
}

/// What the rule found, in the words of letters.
pub(super) fn said(news: News, party: &Guests, number: u32) -> Option<EventNews> {
    let (places, wanted) = (party.state.held(), party.size());
    Some(match (news, party.state) {
        (News::Placed, _) => EventNews::Placed { places, wanted },
        (News::Queued, _) => EventNews::Queued { number },
        (News::Promoted | News::More, _) => EventNews::Promoted { places, wanted },
        (News::Offered, State::Offered { until, .. }) => {
            EventNews::Offered { places, until: time::local(instant(until)?, &time::zone()) }
        }
        (News::Offered, _) => return None,
        (News::TooLate, _) => EventNews::TooLate,
    })
}

fn instant(moment: Moment) -> Option<Timestamp> {
    Timestamp::from_second(moment.0).ok()
}

fn due(event: &EventRow, now: Timestamp) -> Timestamp {
    quiet::send_at(now, Some(event.starts_at.to_jiff()), &time::zone())
}

async fn write(
    tx: &mut Tx<'_>,
    event: &EventRow,
    to: &Reader,
    news: EventNews,
    due: Timestamp,
) -> Result<()> {
    let (token, hash) = new_token(tx.ctx());
    store::insert_link(tx, &hash, to.id).await?;
    let key = key(tx.ctx(), event, to, &news);
    let zone = time::zone();
    let url = &tx.ctx().partnership.public_url;
    let letter = Letter::Event(EventLetter {
        name: to.name.clone(),
        title: event.title.clone(),
        starts: event.starts(&zone),
        ends: event.ends(&zone),
        place: event.place.clone(),
        news,
        link: format!("{url}/svar/{token}"),
        calendar: format!("{url}/arrangementer/{}.ics", event.slug),
    });
    mail::enqueue_at(tx, &to.email, to.lang, &key, &letter, due).await
}

/// What makes it the same letter again: nobody hears the same thing twice.
fn key(ctx: &Ctx, event: &EventRow, to: &Reader, news: &EventNews) -> String {
    let signup = uuid::Uuid::from(to.id);
    match news {
        EventNews::Cancelled => format!("cancelled:{signup}"),
        EventNews::Moved => format!("moved:{signup}:{}", event.sequence),
        // Asked for anew each time, within limits.
        EventNews::Confirm | EventNews::Known | EventNews::Noted => {
            format!("answer:{signup}:{}", ctx.env.id::<uuid::Uuid>())
        }
        EventNews::Placed { places, .. } => format!("placed:{signup}:{}:{places}", to.turn),
        EventNews::Queued { .. } => format!("queued:{signup}:{}", to.turn),
        EventNews::Offered { .. } => format!("offered:{signup}:{}", to.turn),
        EventNews::Promoted { places, .. } => format!("promoted:{signup}:{}:{places}", to.turn),
        EventNews::Seated { track, .. } => format!("seated:{signup}:{}:{track}", to.turn),
        // It is gone once, but another may be called the same.
        EventNews::TrackGone { track, .. } => format!("gone:{signup}:{}:{track}", event.turns),
        EventNews::TooLate => format!("late:{signup}:{}", to.turn),
    }
}
