//! The programme: read, edited, and the speakers' word.

mod answer;
mod edit;
mod read;

pub use answer::{answer, answer_by_link, answer_for};
pub(in crate::events) use edit::{copy_items, the_one};
pub use edit::{remove_item, remove_speaker, save_item};
pub use read::{agenda, by_link, candidates};

use crate::{
    Audience, Result,
    account::PersonId,
    ctx::Tx,
    events::{policy, store::EventRow},
    live::Topic,
};

/// Others may see a difference: open pages fetch anew.
async fn changed(tx: &mut Tx<'_>, by: PersonId, verb: &str, event: &EventRow) -> Result<()> {
    let told = policy::audience(event.stage, event.open_to);
    tx.record_for(Some(by), verb, Topic::Events, event.id, Audience::Manager, told).await
}
