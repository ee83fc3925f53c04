//! What people did in a project becomes their contributions: the idea when it is registered, the rest with the result.

use super::Held;
use crate::{
    Audience, Result,
    account::PersonId,
    civil::Day,
    contributions::{self, Kind},
    ctx::Tx,
    live::Topic,
    projects::{ProjectId, Role, Stage},
};

/// Credits those whom this step concerns. To do it again changes nothing.
pub(super) async fn step(tx: &mut Tx<'_>, held: &Held, on: Day) -> Result<()> {
    let due: Vec<_> = match held.project.stage {
        Stage::Registered => held.having(Role::Proposer).map(|it| (it, Kind::HandedIn)).collect(),
        Stage::Realised => {
            let leads: Vec<_> = held.having(Role::Lead).collect();
            let others = held.having(Role::Participant).chain(held.having(Role::Contact));
            let mut rest: Vec<_> = others.filter(|it| !leads.contains(it)).collect();
            rest.sort_by_key(|it| uuid::Uuid::from(*it));
            rest.dedup();
            let led = leads.into_iter().map(|it| (it, Kind::Led));
            led.chain(rest.into_iter().map(|it| (it, Kind::TookPart))).collect()
        }
        _ => return Ok(()),
    };
    for (person, kind) in due {
        one(tx, person, kind, held.project.id, on).await?;
    }
    Ok(())
}

/// The idea of one who came to a project after it was registered.
pub(super) async fn idea(
    tx: &mut Tx<'_>,
    person: PersonId,
    project: ProjectId,
    on: Day,
) -> Result<()> {
    one(tx, person, Kind::HandedIn, project, on).await
}

async fn one(
    tx: &mut Tx<'_>,
    person: PersonId,
    kind: Kind,
    project: ProjectId,
    on: Day,
) -> Result<()> {
    let subject = (Topic::Projects, project.into());
    contributions::service::credit_at(tx, person, kind, subject, on, "program").await?;
    tx.record(None, "credited", Topic::Members, person, Audience::Manager).await
}
