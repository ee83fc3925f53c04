//! The 37 projects of Elvebyen, over all stages, with history, people and needs.

use super::{
    Neighbour,
    project_words::{PROJECTS, Told},
};
use crate::{
    Result,
    account::PersonId,
    civil::Day,
    ctx::Tx,
    partners::OrganisationId,
    projects::{
        Decider, NeedForm, ProjectForm, Role, Stage,
        requests::Reply,
        service::{self, OldNeed, OldProject, OldRequest, OldStep},
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
        let people = people(told, here, number);
        let old = OldProject {
            about: about(told)?,
            may_take_part: number.is_multiple_of(2),
            steps: steps(told, now, number),
            needs: needs(told, here, &people, now)?,
            people,
            partners: told.partners.iter().filter_map(|name| partners.get(name).copied()).collect(),
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
fn people(told: &Told, here: &[Neighbour], number: usize) -> Vec<(PersonId, Role, bool)> {
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

fn needs(
    told: &Told,
    here: &[Neighbour],
    people: &[(PersonId, Role, bool)],
    now: Timestamp,
) -> Result<Vec<OldNeed>> {
    let need = |(title, competence, hours, met): &(&str, &str, &str, bool)| {
        let form = NeedForm {
            title: (*title).into(),
            competence: (*competence).into(),
            hours: (*hours).into(),
            ..NeedForm::default()
        };
        let asked = asked(told, here, people, (competence, *met), now);
        Ok(OldNeed { new: form.parse()?, met: *met, asked })
    };
    told.needs.iter().map(need).collect()
}

/// Two of those who can it: of what is met one said yes and one no; of what is open one has not answered, and one
/// said later.
fn asked(
    told: &Told,
    here: &[Neighbour],
    people: &[(PersonId, Role, bool)],
    (competence, met): (&str, bool),
    now: Timestamp,
) -> Vec<OldRequest> {
    let replies = match (told.stage, met) {
        (_, true) => [(200, Some(Reply::Yes)), (205, Some(Reply::No))],
        (Stage::Registered | Stage::Qualified, false) => [(2, None), (40, Some(Reply::Later))],
        _ => return Vec::new(),
    };
    let by = here.iter().find(|one| one.name == told.lead).or(here.first()).map(|one| one.id);
    let outside = |one: &&Neighbour| !people.iter().any(|(id, ..)| *id == one.id);
    let can = here.iter().filter(|one| one.can.iter().any(|word| word == competence));
    let skipped = told.title.len() % 5;
    let chosen = can.filter(outside).skip(skipped).step_by(2);
    let request = |(one, (days, reply)): (&Neighbour, (i64, Option<Reply>))| OldRequest {
        person: one.id,
        by,
        at: (now - SignedDuration::from_hours(24 * days)).max(one.since),
        reply,
    };
    chosen.zip(replies).map(request).collect()
}

fn updates(
    told: &Told,
    here: &[Neighbour],
    now: Timestamp,
    number: usize,
) -> Vec<(PersonId, String, Timestamp)> {
    let by = here.iter().find(|one| one.name == told.lead).unwrap_or(&here[number % here.len()]);
    let last = told.path.last().map_or(told.days, |(_, days, _)| *days);
    let update = |(place, said): (usize, &&str)| {
        let days = (last - 6 - 9 * place as i64).max(1);
        (by.id, (*said).to_owned(), now - SignedDuration::from_hours(24 * days))
    };
    told.updates.iter().enumerate().map(update).collect()
}
