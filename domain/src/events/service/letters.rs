//! What is written to those who answered. Each letter has a link of its own to answer by.

use super::{calendar::enclosure, crew, invite::tell_the_silent, room::Guests};
use crate::{
    Ctx, Lang, Result,
    account::service::new_token,
    ctx::Tx,
    events::{
        Answer, SignupId,
        calendar::Method,
        quiet,
        store::{self, EventRow, Is, Reader},
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
    let Some(news) = said(news, party, 0) else { return Ok(()) };
    unasked(tx, event, party.id, news).await
}

/// The same of a track: one sits in a dearer one, or in another because theirs is gone.
pub(super) async fn unasked(
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

/// To everyone who comes, waits, might come, speaks, hosts a track, or was asked and has said nothing: each once.
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
            break;
        }
    }
    let told = crew::tell(tx, event, &news).await?;
    tell_the_silent(tx, event, &news, &told).await
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

pub(super) fn due(event: &EventRow, now: Timestamp) -> Timestamp {
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
    let answer = match (to.state, to.answer) {
        (Is::Coming, _) => Some(Answer::Coming),
        (_, Answer::Maybe) => Some(Answer::Maybe),
        _ => None,
    };
    let to = Address {
        name: &to.name,
        email: &to.email,
        lang: to.lang,
        token: &token,
        answer,
        silent: false,
    };
    queue(tx, event, &to, news, (&key, due)).await
}

/// Whom a letter is for, and by which link they answer.
pub(super) struct Address<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub lang: Lang,
    pub token: &'a str,
    /// What their calendar is to know of them.
    pub answer: Option<Answer>,
    /// Was asked, and has said nothing.
    pub silent: bool,
}

/// News for one who has not answered. In quiet hours it waits for the morning, unless the event does not.
pub(super) async fn post(
    tx: &mut Tx<'_>,
    event: &EventRow,
    to: &Address<'_>,
    news: EventNews,
    key: &str,
) -> Result<()> {
    let due = due(event, tx.ctx().env.now());
    queue(tx, event, to, news, (key, due)).await
}

async fn queue(
    tx: &mut Tx<'_>,
    event: &EventRow,
    to: &Address<'_>,
    news: EventNews,
    (key, due): (&str, Timestamp),
) -> Result<()> {
    let zone = time::zone();
    let url = &tx.ctx().partnership.public_url;
    let method = calendar_hears(&news, to);
    let entry = method
        .and_then(|method| enclosure(tx.ctx(), event, method, (to.name, to.email), to.answer));
    let letter = Letter::Event(EventLetter {
        name: to.name.into(),
        title: event.title.clone(),
        starts: event.starts(&zone),
        ends: event.ends(&zone),
        place: event.place.clone(),
        news,
        link: format!("{url}/svar/{}", to.token),
        calendar: format!("{url}/arrangementer/{}.ics", event.slug),
        entry,
        stop: to.silent.then(|| format!("{url}/avmeld/{}", to.token)),
    });
    mail::enqueue_at(tx, to.email, to.lang, key, &letter, due).await
}

/// What a calendar is told with it: it comes in, is changed, or goes out; or nothing.
fn calendar_hears(news: &EventNews, to: &Address<'_>) -> Option<Method> {
    let there = to.answer.is_some() || to.silent;
    match news {
        EventNews::Placed { .. } | EventNews::Promoted { .. } => Some(Method::Request),
        EventNews::Moved if there => Some(Method::Request),
        EventNews::Cancelled if there => Some(Method::Cancel),
        _ => None,
    }
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
