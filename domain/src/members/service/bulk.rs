//! Taking in a crowd of people at once, for measuring.

use super::{NewPerson, admit};
use crate::{
    Audience, Result,
    activity::{self, Entry},
    ctx::Tx,
    live::{Fact, Topic},
    members::{
        TagKind, policy,
        store::{self, Record, Row, Tie},
    },
    partners::{self, OrganisationId},
    text,
};
use std::collections::HashMap;
use uuid::Uuid;

/// What SQLite may keep in memory while a crowd comes in, and what it keeps otherwise.
const PAGES_KIB: (u32, u32) = (512 * 1024, 2000);

/// Tags and partners as far as they were met.
#[derive(Default)]
pub struct Known {
    tags: HashMap<(TagKind, String), Uuid>,
    partners: HashMap<OrganisationId, Option<String>>,
}

impl Known {
    async fn tag(&mut self, tx: &mut Tx<'_>, kind: TagKind, name: &str) -> Result<Uuid> {
        let key = (kind, name.to_owned());
        if let Some(id) = self.tags.get(&key) {
            return Ok(*id);
        }
        let new = tx.ctx().env.id();
        let id = store::tag_id(tx, kind, name, new).await?;
        self.tags.insert(key, id);
        Ok(id)
    }

    async fn partner(&mut self, tx: &mut Tx<'_>, id: OrganisationId) -> Result<Option<String>> {
        if let Some(name) = self.partners.get(&id) {
            return Ok(name.clone());
        }
        let name = partners::store::name(tx, id).await?;
        self.partners.insert(id, name.clone());
        Ok(name)
    }
}

/// The number of whoever came last: whoever comes now is above it.
pub async fn last_number(tx: &mut Tx<'_>) -> Result<i64> {
    Ok(store::last_number(tx).await?)
}

/// Writes all that `admit` writes, for many, in a few statements.
///
/// Each comes with a slug that nobody has, nor their address: it is not asked for again. Those who look
/// are not told: this is for an installation that is being filled.
pub async fn admit_many(
    tx: &mut Tx<'_>,
    known: &mut Known,
    people: Vec<(String, NewPerson)>,
) -> Result<()> {
    tx.one_at_a_time().await?;
    store::remember_pages(tx, PAGES_KIB.0).await?;
    let mut ties = Vec::new();
    for some in people.chunks(store::ROWS) {
        let mut rows = Vec::with_capacity(some.len());
        let (mut answers, mut entries) = (Vec::new(), Vec::new());
        for (slug, new) in some {
            let row = row(tx, known, slug, new).await?;
            answers.extend(admit::answers(tx.ctx(), row.record.id, new));
            entries.extend(history(tx, &row, new));
            rows.push(row);
        }
        let numbers = store::insert_many(tx, &rows).await?;
        store::insert_consents(tx, &answers).await?;
        activity::append_many(tx, &entries).await?;
        store::count_in(tx, rows.iter().map(|row| row.listed)).await?;
        for (row, (_, new)) in rows.iter().zip(some) {
            let number = numbers.get(&row.record.id).copied().unwrap_or_default();
            tie(tx, known, &mut ties, row, number, new).await?;
        }
    }
    store::tie_many(tx, ties).await?;
    store::remember_pages(tx, PAGES_KIB.1).await?;
    Ok(())
}

async fn row(tx: &mut Tx<'_>, known: &mut Known, slug: &str, new: &NewPerson) -> Result<Row> {
    let mut record: Record = admit::record(tx.ctx().env.id(), slug.into(), new);
    if let Some(organisation) = new.organisation {
        record.organisation_name = known.partner(tx, organisation).await?;
    }
    let skills = admit::named(&new.skills);
    let find = Audience::ALL.map(|reach| record.find_text(&skills, reach));
    Ok(Row { listed: record.listed_now(), record, find })
}

fn history(tx: &Tx<'_>, row: &Row, new: &NewPerson) -> Vec<Entry> {
    let id = row.record.id;
    let entry = |actor, verb, at| {
        let fact = Fact {
            topic: Topic::Members,
            id: id.into(),
            version: tx.ctx().env.id(),
            audience: row.listed,
        };
        Entry { fact, actor, verb, at }
    };
    let mut entries = vec![entry(Some(id), "joined", new.registered_at)];
    entries.extend(new.welcomed.map(|(at, by)| entry(by, "welcomed", at)));
    entries
}

async fn tie(
    tx: &mut Tx<'_>,
    known: &mut Known,
    ties: &mut Vec<Tie>,
    row: &Row,
    number: i64,
    new: &NewPerson,
) -> Result<()> {
    let see = row.record.see;
    let sort_key = text::fold(&new.name);
    let mut add = |tag: Uuid, field: Audience, place: usize| {
        let audience = policy::effective(field, row.listed);
        let place = i16::try_from(place).unwrap_or(i16::MAX);
        ties.push(Tie { tag, sort_key: sort_key.clone(), number, audience, place });
    };
    for (kind, names, field) in [
        (TagKind::Competence, &new.skills.competences, see.see_competence),
        (TagKind::Interest, &new.skills.interests, see.see_interests),
        (TagKind::Focus, &new.skills.focus, see.see_interests),
    ] {
        for (place, name) in names.iter().enumerate() {
            add(known.tag(tx, kind, name).await?, field, place);
        }
    }
    if let Some(organisation) = new.organisation {
        add(organisation.into(), see.see_organisation, 0);
    }
    Ok(())
}
