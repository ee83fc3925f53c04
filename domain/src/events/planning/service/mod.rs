//! Planning: the checklist, the budget, and a new event made from an earlier one.

mod admit;
mod budget;
mod copy;
mod given;
mod read;
mod tasks;

pub use admit::{admit_line, admit_task};
pub use budget::{remove_line, save_line};
pub use copy::copy;
pub use read::{overdue, planning};
pub use tasks::{begin, remove_task, save_task, tick};

pub(in crate::events) use given::tell_given;

use crate::{
    Audience, Error, Result,
    account::PersonId,
    ctx::Tx,
    events::store::{self as events, EventRow},
    live::Topic,
};

async fn held(tx: &mut Tx<'_>, slug: &str) -> Result<EventRow> {
    events::lock(tx, slug).await?.ok_or(Error::NotFound)
}

/// Only the Community Manager plans, and sees what is planned.
async fn planned(tx: &mut Tx<'_>, by: PersonId, verb: &str, event: &EventRow) -> Result<()> {
    tx.record(Some(by), verb, Topic::Events, event.id, Audience::Manager).await
}

/// The id a form carries along: nothing for what is new.
fn known<T: From<uuid::Uuid>>(raw: &str) -> Result<Option<T>> {
    match raw {
        "" => Ok(None),
        raw => raw.parse::<uuid::Uuid>().map(|id| Some(id.into())).map_err(|_| Error::NotFound),
    }
}
