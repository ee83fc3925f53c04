//! Reading one project, whole: what this viewer may see of it.

use super::{Tie, day, decide::knowing, list, needs::version, tie_of};
use crate::{
    Audience, Ctx, Error, Result,
    account::Viewer,
    members::Portrait,
    projects::{
        Decider, Edit, GateView, InProject, Need, ProjectId, ProjectPage, Role, Step, Update,
        policy,
        stages::{self, Criterion, Gate, Known},
        store::{self, CardRow, Hearer, ProjectRow, RoleRow},
    },
    time,
};
use uuid::Uuid;

/// # Errors
/// `NotFound` also for an idea that is not for this viewer's eyes.
pub async fn page(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<ProjectPage> {
    let row = store::project(&ctx.db, slug).await?.ok_or(Error::NotFound)?;
    let roles = store::roles(&ctx.db, row.id, viewer.reach()).await?;
    let tie = tie_of(viewer, roles.iter().map(|row| (row.person_id, row.role)));
    let open = stages::is_open(row.stage, row.aside_from);
    policy::may_see(viewer, tie, open)?;
    let reach = viewer.reach();
    let hearer = Hearer { hears: reach, reach, person: viewer.id(), name: None };
    whole(ctx, viewer, row, roles, (tie, hearer)).await
}

/// As whoever holds its private link sees it: they need not be who is signed in here. They read what Pådrivere read
/// of it, and names as everyone does.
pub(super) async fn by_link(ctx: &Ctx, id: ProjectId, name: &str) -> Result<ProjectPage> {
    let row = store::project_by_id(&ctx.db, id).await?.ok_or(Error::NotFound)?;
    let roles = store::roles(&ctx.db, id, Audience::Public).await?;
    let tie = Tie { proposer: true, ..Tie::default() };
    let (hears, reach) = (Audience::Members, Audience::Public);
    let hearer = Hearer { hears, reach, person: None, name: Some(name) };
    whole(ctx, &Viewer::default(), row, roles, (tie, hearer)).await
}

async fn whole(
    ctx: &Ctx,
    viewer: &Viewer,
    row: ProjectRow,
    roles: Vec<RoleRow>,
    (tie, hearer): (Tie, Hearer<'_>),
) -> Result<ProjectPage> {
    let (db, reach) = (&ctx.db, viewer.reach());
    let open = stages::is_open(row.stage, row.aside_from);
    let manages = viewer.manager().is_ok();
    let inside = manages || tie.lead;
    let partners = store::partners(db, row.id).await?;
    let needs = store::needs(db, row.id).await?;
    let counted: Vec<(Role, bool)> =
        roles.iter().map(|row| (row.role, row.person_id.is_some())).collect();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let known = knowing(&row, &counted, number(needs.len()), number(partners.len()));
    let merged_into = match row.merged_into {
        Some(id) => merged_into(ctx, viewer, id).await?,
        None => None,
    };
    let over = row.merged_into.is_some();
    let gates = if over { Vec::new() } else { stages::gates(row.stage, row.aside_from) };
    let gates = gates.iter().map(|gate| seen(viewer, tie, gate, known));
    let gates: Vec<GateView> = gates.filter(|gate| !gate.decides.is_empty()).collect();
    let follows = match viewer.id() {
        Some(me) => store::follows(db, row.id, me).await?,
        None => false,
    };
    let me = roles.iter().find(|it| it.person_id.is_some() && it.person_id == viewer.id());
    let shown = me.is_some_and(|it| it.shown_at.is_some());
    let goes_on = !over && row.stage.goes_on();
    let may_join = policy::may_join(viewer, open, goes_on).is_ok();
    let (people, unnamed) = people(roles, reach);
    Ok(ProjectPage {
        open,
        aside_from: row.aside_from,
        merged_from: store::merged_from(db, row.id, manages, viewer.id()).await?,
        unnamed,
        senders: if manages { store::senders(db, row.id).await? } else { Vec::new() },
        partners,
        needs: needs.into_iter().map(need).collect(),
        places: match viewer.id() {
            Some(me) => store::places_of(db, row.id, me).await?,
            None => Vec::new(),
        },
        may_offer: may_join && row.stage.asks(),
        steps: store::steps(db, row.id).await?.into_iter().map(|it| step(it, inside)).collect(),
        updates: store::updates(db, row.id, hearer).await?.into_iter().map(update).collect(),
        edits: if inside {
            store::edits(db, row.id).await?.into_iter().map(edit).collect()
        } else {
            Vec::new()
        },
        next: stages::next(row.stage)
            .filter(|_| !over && (reach >= Audience::Members || tie.any()))
            .map(|gate| seen(viewer, tie, &gate, known)),
        gates,
        tie,
        follows,
        shown,
        may_edit: !over && policy::may_edit(viewer, tie, open).is_ok(),
        may_staff: !over && policy::may_staff(viewer, tie).is_ok(),
        may_tell: !over && policy::may_tell(viewer, tie).is_ok(),
        may_manage: manages,
        may_join: may_join && !tie.participant && !tie.lead && !tie.contact,
        today: ctx.today(),
        why: row.why.clone(),
        for_whom: row.for_whom.clone(),
        happens: row.happens.clone(),
        starts_on: row.starts_on.as_deref().map(day),
        ends_on: row.ends_on.as_deref().map(day),
        place: row.place.clone(),
        point: row.point(),
        funding: row.funding.clone(),
        padrivers: row.padrivers.clone(),
        version: row.version,
        merged: over,
        merged_into,
        may_take_part: row.may_take_part,
        card: list::card(card(row), &Default::default()),
        people,
    })
}

/// Where it went, slug and title, if this viewer may see it there.
async fn merged_into(
    ctx: &Ctx,
    viewer: &Viewer,
    id: ProjectId,
) -> Result<Option<(String, String)>> {
    let Some(into) = store::project_by_id(&ctx.db, id).await? else { return Ok(None) };
    let sees = stages::is_open(into.stage, into.aside_from)
        || viewer.manager().is_ok()
        || match viewer.id() {
            Some(me) => store::has_role(&ctx.db, id, me).await?,
            None => false,
        };
    Ok(sees.then_some((into.slug, into.title)))
}

/// What a gate lacks, but for the decision: that is what one writes down.
fn seen(viewer: &Viewer, tie: Tie, gate: &Gate, known: Known) -> GateView {
    let mut missing = stages::missing(gate, known, None);
    missing.retain(|criterion| *criterion != Criterion::Decided);
    let may = |by: &Decider| policy::may_decide_as(viewer, tie, gate, *by);
    GateView::new(gate, missing, gate.decides.iter().copied().filter(may).collect())
}

/// Each once, with all their roles; and how many more there are who are not named to this viewer.
fn people(rows: Vec<RoleRow>, reach: Audience) -> (Vec<InProject>, i64) {
    let mut people: Vec<(Option<Uuid>, InProject)> = Vec::new();
    let mut unnamed: Vec<Uuid> = Vec::new();
    for row in rows {
        let id = row.person_id.map(Uuid::from);
        if let Some((_, known)) =
            people.iter_mut().find(|(known, _)| known.is_some() && *known == id)
        {
            known.roles.push(row.role);
            continue;
        }
        let listed = row.listed.unwrap_or(Audience::Manager);
        let shown = row.shown_at.is_some();
        if let Some(id) = id.filter(|_| !policy::names(shown, listed, reach)) {
            if !unnamed.contains(&id) {
                unnamed.push(id);
            }
            continue;
        }
        let portrait = row.portrait.as_deref().and_then(Portrait::parse).unwrap_or_default();
        let one = InProject {
            slug: row.slug.filter(|_| listed <= reach),
            name: row.name,
            portrait,
            headline: row.headline.filter(|_| listed <= reach),
            roles: vec![row.role],
            shown,
        };
        people.push((id, one));
    }
    let unnamed = i64::try_from(unnamed.len()).unwrap_or_default();
    (people.into_iter().map(|(_, one)| one).collect(), unnamed)
}

fn card(row: ProjectRow) -> CardRow {
    CardRow {
        id: row.id,
        slug: row.slug,
        title: row.title,
        brief: row.brief,
        focus: row.focus,
        stage: row.stage,
        stage_since: row.stage_since,
        rank: row.rank,
        result: row.result,
        picture: row.picture,
        picture_says: row.picture_says,
        open_needs: 0,
    }
}

pub(super) fn need(row: store::NeedRow) -> Need {
    Need {
        hours: row.hours,
        from_day: row.from_day.as_deref().map(day),
        to_day: row.to_day.as_deref().map(day),
        places: row.places,
        version: version(&row),
        filled: row.filled_at.is_some(),
        id: row.id,
        title: row.title,
        about: row.about,
        competence: row.competence,
        place: row.place,
    }
}

fn step(row: store::StepRow, inside: bool) -> Step {
    Step {
        was: row.was,
        became: row.became,
        decided_by: row.decided_by,
        by: row.writer.filter(|_| inside),
        on: day(&row.on_day),
        reason: row.reason,
    }
}

fn update(row: store::UpdateRow) -> Update {
    Update {
        id: row.id,
        on: time::day(row.at.to_jiff()).into(),
        by: row.writer,
        said: row.said,
        mine: row.mine,
    }
}

fn edit(row: store::EditRow) -> Edit {
    Edit {
        field: row.field,
        was: row.was,
        became: row.became,
        by: row.writer,
        on: time::day(row.at.to_jiff()).into(),
    }
}
