//! Moving a project through a gate, and a card within its column.

use super::{Held, credit, hold, letters, requests::close_project, told};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    ctx::Tx,
    live::Topic,
    projects::{
        Decider, Decision, DecisionForm, ProjectId, Role, Stage, policy,
        policy::Tie,
        rank,
        stages::{self, Gate, Known},
        store::{self, NewStep},
    },
};
use jiff_sqlx::ToSqlx;

/// A description shorter than this says no more than the title.
const DESCRIBED: usize = 20;

pub(super) fn is_described(brief: &str) -> bool {
    brief.chars().count() >= DESCRIBED
}

/// Takes the step, writes it into the log, and tells those who follow it.
///
/// # Errors
/// `Conflict` when it stands elsewhere by now; `Invalid`, at the criteria (`Criterion::refused`) for what the
/// gate still waits for, at `reason` where one is needed, at `to` where no gate leads there; `Forbidden`.
pub async fn decide(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &DecisionForm) -> Result<()> {
    viewer.member()?;
    let new = form.parse(ctx.today())?;
    let mut tx = ctx.begin().await?;
    // Before the project, as whoever puts two together does: the other way round they would wait for each other.
    tx.one_at_a_time().await?;
    let held = hold(&mut tx, viewer, slug).await?;
    let stage = held.project.stage;
    if stage != new.from {
        return Err(Error::Conflict);
    }
    let gate = stages::gate_to(stage, held.project.aside_from, new.to)
        .ok_or_else(|| FieldErrors::one("to", Complaint::NotAChoice))?;
    let me = policy::may_decide(viewer, held.tie, &gate)?.id;
    let known = known(&mut tx, &held).await?;
    let by = passed(viewer, held.tie, &gate, known, &new)?;
    step(&mut tx, held, &new, Some(by), Some(me)).await?;
    tx.commit().await
}

/// Who decided it, if the gate lets it through.
fn passed(viewer: &Viewer, tie: Tie, gate: &Gate, known: Known, new: &Decision) -> Result<Decider> {
    let may = |by: &Decider| policy::may_decide_as(viewer, tie, gate, *by);
    // Nobody says for the steering group that it has decided, without saying so.
    let by = new.decided_by.or_else(|| [Decider::Manager, Decider::Lead].into_iter().find(may));
    let mut errors = stages::refusal(&stages::missing(gate, known, by));
    if gate.reason && new.reason.is_none() {
        errors.add("reason", Complaint::Missing);
    }
    match by.filter(may) {
        Some(by) if errors.is_empty() => Ok(by),
        None if errors.is_empty() => {
            Err(FieldErrors::one("decided_by", Complaint::NotAChoice).into())
        }
        _ => Err(errors.into()),
    }
}

/// What the program knows about it.
pub(super) async fn known(tx: &mut Tx<'_>, held: &Held) -> Result<Known> {
    let needs = store::count_needs(tx, held.project.id).await?;
    let partners = store::count_partners(tx, held.project.id).await?;
    Ok(knowing(&held.project, &roles(held), needs, partners))
}

fn roles(held: &Held) -> Vec<(Role, bool)> {
    held.roles.iter().map(|row| (row.role, row.person_id.is_some())).collect()
}

/// `roles`: each, and whether that person is still here; who was here has contributed too.
pub(super) fn knowing(
    project: &store::ProjectRow,
    roles: &[(Role, bool)],
    needs: i64,
    partners: i64,
) -> Known {
    let has = |wanted: Role| roles.iter().any(|(role, here)| *role == wanted && *here);
    let others = roles.iter().filter(|(role, _)| matches!(role, Role::Participant | Role::Contact));
    let contributors = others.count() + usize::try_from(partners).unwrap_or_default();
    Known {
        described: is_described(&project.brief),
        contact: has(Role::Contact) || has(Role::Lead),
        purpose: project.why.is_some(),
        benefit: project.for_whom.is_some(),
        lead: has(Role::Lead),
        needs: u16::try_from(needs).unwrap_or(u16::MAX),
        funding: project.funding.is_some(),
        result: project.result.is_some(),
        picture: project.picture.is_some(),
        contributors: u16::try_from(contributors).unwrap_or(u16::MAX),
    }
}

/// The step itself, whoever let it through.
pub(super) async fn step(
    tx: &mut Tx<'_>,
    mut held: Held,
    new: &Decision,
    decided_by: Option<Decider>,
    by: Option<crate::account::PersonId>,
) -> Result<()> {
    let (ctx, now) = (tx.ctx(), tx.ctx().env.now().to_sqlx());
    let (was, was_open) = (held.project.stage, held.open);
    let project = &mut held.project;
    project.rank = rank_in(tx, new.to, project.id, new.after.as_deref()).await?;
    project.aside_from = match (new.to.on_path(), was.on_path()) {
        (true, _) => None,
        (false, true) => Some(was),
        (false, false) => project.aside_from,
    };
    project.stage = new.to;
    project.stage_since = now;
    project.changed_at = now;
    store::place(tx, project).await?;
    let row = NewStep {
        id: ctx.env.id(),
        project: project.id,
        was: Some(was),
        became: new.to,
        decided_by,
        by,
        on_day: new.on.to_string(),
        reason: new.reason.as_deref(),
        at: now,
    };
    store::insert_step(tx, &row).await?;
    held.open = stages::is_open(held.project.stage, held.project.aside_from);
    credit::step(tx, &held, new.on).await?;
    if !held.project.stage.asks() {
        close_project(tx, &held).await?;
    }
    letters::moved(tx, &held, row.id, new.reason.as_deref(), by).await?;
    let audience = policy::audience(was_open).min(policy::audience(held.open));
    tx.record(by, "moved", Topic::Projects, held.project.id, audience).await
}

/// Its place in a column: after that card, or first. A card that is not there any more is as good as none.
pub(super) async fn rank_in(
    tx: &mut Tx<'_>,
    stage: Stage,
    id: ProjectId,
    after: Option<&str>,
) -> Result<String> {
    // Two who put a card into the same place at once would find the same neighbours.
    tx.one_at_a_time().await?;
    if let Some(slug) = after
        && let Some((before, next)) = store::ranks_after(tx, stage, slug, id).await?
    {
        return Ok(rank::between(Some(&before), next.as_deref()));
    }
    let first = store::first_rank(tx, stage, id).await?;
    Ok(rank::between(None, first.as_ref().map(|(rank,)| rank.as_str())))
}

/// Puts a card elsewhere on the board: through a gate, or within its column.
///
/// # Errors
/// As `decide`; `Conflict` when it stands in another column by now.
pub async fn move_card(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &DecisionForm) -> Result<()> {
    if form.from != form.to {
        return decide(ctx, viewer, slug, form).await;
    }
    let me = policy::may_manage(viewer)?.id;
    let new = form.parse(ctx.today())?;
    let mut tx = ctx.begin().await?;
    // In the same order as everybody who finds a place for a card: see `rank_in`.
    tx.one_at_a_time().await?;
    let mut held = hold(&mut tx, viewer, slug).await?;
    if held.project.stage != new.from {
        return Err(Error::Conflict);
    }
    held.project.rank = rank_in(&mut tx, new.from, held.project.id, new.after.as_deref()).await?;
    store::place(&mut tx, &held.project).await?;
    told(&mut tx, Some(me), "arranged", &held).await?;
    tx.commit().await
}
