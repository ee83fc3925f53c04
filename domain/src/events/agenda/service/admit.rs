//! Taking in a programme: from an earlier event, from the demo.

use crate::{
    Result,
    account::PersonId,
    ctx::Tx,
    events::{
        EventId,
        agenda::{
            NewItem, SpeakerId,
            store::{self, ItemRow},
        },
    },
    members::Name,
};
use jiff_sqlx::ToSqlx;

/// The same items for another event; who speaks there must be asked anew.
pub(in crate::events) async fn copy_items(
    tx: &mut Tx<'_>,
    from: EventId,
    to: EventId,
) -> Result<()> {
    for item in store::items_of(tx, from).await? {
        let item = ItemRow { id: tx.ctx().env.id(), event_id: to, ..item };
        store::insert_item(tx, &item).await?;
    }
    Ok(())
}

/// A speaker of a programme that is in the world already.
#[derive(Clone, Debug)]
pub enum Spoken {
    Padriver { person: PersonId, yes: bool },
    Other(Name, Option<String>),
}

/// Takes in an item with its speakers. Nobody is written to.
pub async fn admit(
    tx: &mut Tx<'_>,
    event: EventId,
    new: NewItem,
    speakers: Vec<Spoken>,
) -> Result<()> {
    let env = &tx.ctx().env;
    let item = ItemRow {
        id: env.id(),
        event_id: event,
        minute: new.minute,
        title: new.title.into(),
        about: new.about,
        backstage: new.backstage,
    };
    store::insert_item(tx, &item).await?;
    for speaker in speakers {
        let id: SpeakerId = env.id();
        match speaker {
            Spoken::Padriver { person, yes } => {
                store::insert_speaker(tx, id, item.id, Some(person), (None, None)).await?;
                if yes {
                    store::answer(tx, event, id, "yes", env.now().to_sqlx(), None).await?;
                }
            }
            Spoken::Other(name, line) => {
                let said = (Some(name.as_str()), line.as_deref());
                store::insert_speaker(tx, id, item.id, None, said).await?;
            }
        }
    }
    Ok(())
}
