//! Events for calendars.

use crate::{
    Ctx, Error, Result,
    account::{Email, Viewer},
    events::{
        Answer, Stage,
        calendar::{Attendee, Calendar, Entry, Mailbox, Method, Status},
        policy,
        store::{self, EventRow},
    },
    mail::Enclosure,
    time,
};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;

/// How far back a feed reaches.
pub(super) const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The text of the `.ics`: of one event, or of all that this viewer may come to.
pub async fn calendar(ctx: &Ctx, slug: Option<&str>, viewer: &Viewer) -> Result<String> {
    let now = ctx.env.now();
    let (name, events) = match slug {
        Some(slug) => {
            let event = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
            let mine = match viewer.id() {
                Some(me) => {
                    store::mine_at(&ctx.db, me, event.id).await?.is_some()
                        || store::is_invited(&ctx.db, event.id, me).await?
                }
                None => false,
            };
            policy::may_see(viewer, event.stage, event.open_to, mine)?;
            (None, vec![event])
        }
        None => {
            let since = (now - MONTH).to_sqlx();
            let manages = viewer.manager().is_ok();
            let members = viewer.0.is_some();
            let rows = store::since(&ctx.db, since, manages, viewer.id(), members).await?;
            let events = rows.into_iter().map(|row| row.event).collect();
            (Some(ctx.partnership.full_name.clone()), events)
        }
    };
    let entries = events.iter().map(|event| entry(ctx, event, now)).collect();
    Ok(Calendar { method: Method::Publish, name, zone: time::zone(), entries }.text())
}

/// The event for the calendar of one reader, and of nobody else: asked for, changed, or taken out.
pub(super) fn enclosure(
    ctx: &Ctx,
    event: &EventRow,
    method: Method,
    (name, email): (&str, &str),
    answer: Option<Answer>,
) -> Option<Enclosure> {
    let mailbox = |name: &str, email: &str| {
        Some(Mailbox { name: name.to_owned(), email: Email::parse(email).ok()? })
    };
    let place = &ctx.partnership;
    let entry = Entry {
        organizer: mailbox(&place.manager_name, &place.manager_email),
        attendee: Some(Attendee { mailbox: mailbox(name, email)?, answer }),
        ..entry(ctx, event, ctx.env.now())
    };
    let calendar = Calendar { method, name: None, zone: time::zone(), entries: vec![entry] };
    Some(Enclosure { method: method.as_str().into(), text: calendar.text() })
}

pub(super) fn entry(ctx: &Ctx, event: &EventRow, now: jiff::Timestamp) -> Entry {
    let where_to: Vec<&str> =
        [&event.place, &event.address].into_iter().filter_map(Option::as_deref).collect();
    Entry {
        id: event.id,
        sequence: u32::try_from(event.sequence).unwrap_or_default(),
        stamp: now,
        last_modified: event.changed_at.to_jiff(),
        starts: event.starts_at.to_jiff(),
        ends: event.ends_at.to_jiff(),
        summary: event.title.clone(),
        description: event.lead.clone().unwrap_or_default(),
        location: where_to.join(", "),
        url: format!("{}/arrangementer/{}", ctx.partnership.public_url, event.slug),
        status: match event.stage {
            Stage::Cancelled => Status::Cancelled,
            Stage::Draft => Status::Tentative,
            Stage::Published | Stage::Closed | Stage::Held => Status::Confirmed,
        },
        organizer: None,
        attendee: None,
    }
}
