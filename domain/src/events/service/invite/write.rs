//! An invitation as a letter.

use crate::{
    Lang, Result,
    account::service::new_token,
    ctx::Tx,
    events::{
        calendar::Method,
        invite::InviteeId,
        quiet,
        service::calendar::enclosure,
        store::{self, EventRow},
    },
    mail::{Invitation, Letter, service as mail},
    time,
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// To whom, and in whose words.
pub(super) struct Asking<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub lang: Lang,
    pub member: bool,
    pub personal: Option<&'a str>,
    pub manager: &'a str,
    pub reminder: bool,
}

/// Queues it; nothing if that was done before.
pub(super) async fn write(
    tx: &mut Tx<'_>,
    event: &EventRow,
    invitee: InviteeId,
    asking: &Asking<'_>,
) -> Result<Option<Uuid>> {
    let letter = letter(tx, event, invitee, asking).await?;
    let id = Uuid::from(invitee);
    let key = match asking.reminder {
        false => format!("invitation:{id}"),
        true => format!("reminder:{id}"),
    };
    let when = when(event, tx.ctx().env.now());
    mail::enqueue_awake(tx, asking.email, asking.lang, &key, &letter, when).await
}

/// With a link of its own, which works beside those before it.
pub(super) async fn letter(
    tx: &mut Tx<'_>,
    event: &EventRow,
    invitee: InviteeId,
    asking: &Asking<'_>,
) -> Result<Letter> {
    let (token, hash) = new_token(tx.ctx());
    store::insert_invitee_link(tx, &hash, invitee).await?;
    let url = &tx.ctx().partnership.public_url;
    let links = (format!("{url}/svar/{token}"), format!("{url}/avmeld/{token}"));
    let to = (asking.name, asking.email);
    let entry = enclosure(tx.ctx(), event, Method::Request, to, None).filter(|_| !asking.reminder);
    Ok(Letter::Invitation(Invitation { entry, ..words(event, asking, links) }))
}

/// What it says, with these links to answer by and to stop.
pub(super) fn words(
    event: &EventRow,
    asking: &Asking<'_>,
    (link, stop): (String, String),
) -> Invitation {
    let zone = time::zone();
    Invitation {
        name: asking.name.into(),
        member: asking.member,
        reminder: asking.reminder,
        title: event.title.clone(),
        lead: event.lead.clone(),
        starts: event.starts(&zone),
        ends: event.ends(&zone),
        place: event.place.clone(),
        personal: asking.personal.map(str::to_owned),
        manager: asking.manager.into(),
        link,
        stop,
        entry: None,
    }
}

/// Never in quiet hours, also when the pace of the mail server would carry it there; unless the event is
/// within a day, and waiting would be no kindness.
fn when(event: &EventRow, now: Timestamp) -> (Timestamp, bool) {
    let starts = event.starts_at.to_jiff();
    let waits = starts.duration_since(now) > SignedDuration::from_hours(24);
    (quiet::send_at(now, Some(starts), &time::zone()), waits)
}
