//! The programme: read, edited, and the speakers' word.

mod admit;
mod answer;
mod edit;
mod read;

pub use admit::{Spoken, admit};
pub use answer::{answer, answer_by_link, answer_for};
pub use edit::{remove_item, remove_speaker, save_item};
pub use read::{agenda, by_link, candidates, silent};
pub(in crate::events) use {
    admit::copy_items,
    edit::{link_of, the_one},
};

use crate::{
    Audience, Result,
    account::PersonId,
    ctx::Tx,
    events::{policy, service::crew, store::EventRow},
    live::Topic,
};

/// Who speaks may sit where places are kept for them. Others may see a difference: open pages fetch anew.
async fn changed(
    tx: &mut Tx<'_>,
    by: PersonId,
    verb: &'static str,
    event: &EventRow,
) -> Result<()> {
    crew::settle(tx, event).await?;
    let told = policy::audience(event.stage, event.open_to);
    tx.record_for(Some(by), verb, Topic::Events, event.id, Audience::Manager, told).await
}
