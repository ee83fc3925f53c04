//! The 37 projects of Elvebyen, over all stages, with history, people and needs.

use super::{
    Neighbour,
    project_words::{PROJECTS, Told},
};
use crate::{
    Result,
    civil::Day,
    ctx::Tx,
    partners::OrganisationId,
    projects::{
        Decider, NeedForm, ProjectForm, Role, Stage,
        service::{self, OldProject, OldStep},
    },
    time,
};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// How many were made.
pub async fn make(
    tx: &mut Tx<'_>,
    now: Timestamp,
    here: &[Neighbour],
    partners: &BTreeMap<&'static str, OrganisationId>,
) -> Result<usize> {
    let by = here.first().map(|manager| manager.id);
    for (number, told) in PROJECTS.iter().enumerate() {
        let old = OldProject {
            about: about(told)?,
            may_take_part: number.is_multiple_of(2),
            steps: steps(told, now, number),
            people: people(told, here, number),
            partners: told.partners.iter().filter_map(|name| partners.get(name).copied()).collect(),
            needs: needs(told)?,
            updates: updates(told, here, now, number),
            by,
        };
        service::admit(tx, &old).await?;
    }
    Ok(PROJECTS.len())
}

fn about(told: &Told) -> Result<crate::projects::About> {
    let form = ProjectForm {
        title: told.title.into(),
        brief: told.brief.into(),
        focus: told.focus.into(),
        place: told.place.into(),
        why: told.why.into(),
        for_whom: told.for_whom.into(),
        funding: told.funding.into(),
        result: told.result.into(),
        picture: told.picture.into(),
        version: "1".into(),
        ..ProjectForm::default()
    };
    Ok(form.parse()?.0)
}

/// From the idea on, each step so many days ago.
fn steps(told: &Told, now: Timestamp, number: usize) -> Vec<OldStep> {
    let first = told.path.first().map_or(told.days, |(_, days, _)| days + 40 + number as i64 % 30);
    let mut steps = vec![step(Stage::Identified, first, "", now)];
    steps.extend(told.path.iter().map(|(to, days, reason)| step(*to, *days, reason, now)));
    steps
}

fn step(to: Stage, days: i64, reason: &str, now: Timestamp) -> OldStep {
    let at = now - SignedDuration::from_hours(24 * days);
    let decided_by = match to {
        Stage::Identified => None,
        Stage::Qualified | Stage::Rejected => Some(Decider::SteeringGroup),
        _ => Some(Decider::Manager),
    };
    let on: Day = time::day(at).into();
    OldStep { to, decided_by, on, reason: super::some(reason), at }
}

/// Those with a name, and a few of the many.
fn people(
    told: &Told,
    here: &[Neighbour],
    number: usize,
) -> Vec<(crate::account::PersonId, Role, bool)> {
    let called = |name: &str| here.iter().find(|one| one.name == name);
    let other = |step: usize| &here[(number * 31 + step * 17 + 11) % here.len()];
    let lead = called(told.lead).unwrap_or_else(|| other(0));
    let proposer = called(told.proposer).unwrap_or_else(|| other(1));
    let mut people = vec![(proposer.id, Role::Proposer, !number.is_multiple_of(3))];
    match told.stage {
        Stage::Identified => {}
        Stage::Registered | Stage::Rejected => people.push((lead.id, Role::Contact, true)),
        Stage::Qualified | Stage::Realised | Stage::OnHold | Stage::Closed => {
            people.push((lead.id, Role::Lead, true));
            let more = if told.stage == Stage::Realised { 6 } else { 3 };
            people.extend((2..2 + more).map(|step| {
                (other(step).id, Role::Participant, !(number + step).is_multiple_of(3))
            }));
        }
    }
    let mut seen = Vec::new();
    people.retain(|(id, role, _)| {
        let new = !seen.contains(&(*id, *role));
        seen.push((*id, *role));
        new
    });
    people
}

fn needs(told: &Told) -> Result<Vec<(crate::projects::NewNeed, bool)>> {
    let need = |(title, competence, hours, met): &(&str, &str, &str, bool)| {
        let form = NeedForm {
            title: (*title).into(),
            competence: (*competence).into(),
            hours: (*hours).into(),
            ..NeedForm::default()
        };
        Ok((form.parse()?, *met))
    };
    told.needs.iter().map(need).collect()
}

fn updates(
    told: &Told,
    here: &[Neighbour],
    now: Timestamp,
    number: usize,
) -> Vec<(crate::account::PersonId, String, Timestamp)> {
    let by = here.iter().find(|one| one.name == told.lead).unwrap_or(&here[number % here.len()]);
    let last = told.path.last().map_or(told.days, |(_, days, _)| *days);
    let update = |(place, said): (usize, &&str)| {
        let days = (last - 6 - 9 * place as i64).max(1);
        (by.id, (*said).to_owned(), now - SignedDuration::from_hours(24 * days))
    };
    told.updates.iter().enumerate().map(update).collect()
}
