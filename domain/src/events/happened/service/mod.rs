//! Telling what happened: the words, the pictures, the slides.

mod admit;
mod attach;
mod note;
mod read;

pub use admit::{admit_document, admit_note, admit_picture};
pub use attach::{add_document, add_picture, describe, remove, step};
pub use note::save_note;
pub use read::{desk, happened, may_see, pictures};

use super::policy;
use crate::{
    Error, Result,
    account::PersonId,
    attachments::service::Subject,
    ctx::Tx,
    events::{
        EventId,
        store::{self as events, EventRow},
        waitlist::Moment,
    },
    live::Topic,
};
use jiff::Timestamp;

fn lies_with(event: EventId) -> Subject {
    Subject::new(Topic::Events, event)
}

async fn held(tx: &mut Tx<'_>, slug: &str) -> Result<EventRow> {
    events::lock(tx, slug).await?.ok_or(Error::NotFound)
}

fn has_begun(event: &EventRow, now: Timestamp) -> bool {
    policy::begun(event.stage, Moment::from(event.starts_at.to_jiff()), Moment::from(now))
}

async fn told(tx: &mut Tx<'_>, by: PersonId, verb: &str, event: &EventRow) -> Result<()> {
    let begun = has_begun(event, tx.ctx().env.now());
    let audience = policy::audience(event.open_to, begun);
    tx.record(Some(by), verb, Topic::Events, event.id, audience).await
}
