//! Taking in a project that is in the world already, with its history: from the demo, from elsewhere.

use super::{hand_in::free_slug, stages};
use crate::{
    Audience, Result,
    account::PersonId,
    civil::Day,
    contributions::{self, Kind},
    ctx::Tx,
    live::Topic,
    partners::OrganisationId,
    projects::{
        About, Decider, Idea, NeedId, NewNeed, ProjectId, Role, Stage, policy, rank,
        requests::Reply,
        store::{self, NewRequest, NewStep, ProjectRow},
    },
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;

/// A step that was taken then.
#[derive(Clone, Debug)]
pub struct OldStep {
    pub to: Stage,
    pub decided_by: Option<Decider>,
    pub on: Day,
    pub reason: Option<String>,
    pub at: Timestamp,
}

/// A need, and who was asked to meet it.
#[derive(Clone, Debug)]
pub struct OldNeed {
    pub new: NewNeed,
    pub met: bool,
    pub asked: Vec<OldRequest>,
}

/// What somebody was asked then.
#[derive(Clone, Debug)]
pub struct OldRequest {
    pub person: PersonId,
    pub by: Option<PersonId>,
    pub at: Timestamp,
    pub reply: Option<Reply>,
}

/// A project as it stands, with what led there.
#[derive(Clone, Debug)]
pub struct OldProject {
    pub about: About,
    pub may_take_part: bool,
    /// The first is the handing in.
    pub steps: Vec<OldStep>,
    /// With their consent to stand there by name for everyone.
    pub people: Vec<(PersonId, Role, bool)>,
    pub partners: Vec<OrganisationId>,
    pub needs: Vec<OldNeed>,
    pub updates: Vec<(PersonId, String, Timestamp)>,
    pub by: Option<PersonId>,
}

/// Writes it and credits those who carried it. Nobody is written to.
pub async fn admit(tx: &mut Tx<'_>, old: &OldProject) -> Result<ProjectId> {
    let ctx = tx.ctx();
    let id: ProjectId = ctx.env.id();
    let slug = free_slug(tx, &old.about.title).await?;
    let handed_in = old.steps.first().map_or_else(|| ctx.env.now(), |step| step.at);
    let idea = Idea {
        title: old.about.title.clone(),
        brief: old.about.brief.clone(),
        focus: old.about.focus,
        place: None,
        may: old.may_take_part,
    };
    let mut row = ProjectRow::idea(id, slug, &idea, String::new(), handed_in.to_sqlx());
    row.fill(&old.about);
    for step in &old.steps {
        row.aside_from = match step.to.on_path() {
            true => None,
            false => row.aside_from.or(Some(row.stage).filter(|stage| stage.on_path())),
        };
        row.stage = step.to;
        row.stage_since = step.at.to_sqlx();
        row.changed_at = step.at.to_sqlx();
    }
    let first = store::first_rank(tx, row.stage, id).await?;
    row.rank = rank::between(None, first.as_ref().map(|(rank,)| rank.as_str()));
    store::insert(tx, &row).await?;
    let open = stages::is_open(row.stage, row.aside_from);
    log(tx, id, old, open).await?;
    carried(tx, id, old, handed_in).await?;
    for need in &old.needs {
        let at = row.stage_since;
        let need_id = ctx.env.id();
        store::insert_need(tx, need_id, id, &need.new, (at, need.met.then_some(at))).await?;
        for request in &need.asked {
            asked(tx, need_id, request).await?;
        }
    }
    for (by, said, at) in &old.updates {
        let by = (Some(*by), None);
        store::insert_update(tx, ctx.env.id(), id, by, said, Audience::Public, at.to_sqlx())
            .await?;
    }
    Ok(id)
}

async fn asked(tx: &mut Tx<'_>, need: NeedId, old: &OldRequest) -> Result<()> {
    let (id, at) = (tx.ctx().env.id(), old.at.to_sqlx());
    let OldRequest { person, by, reply, .. } = *old;
    let new = NewRequest { id, need, person, by, personal: None, at };
    store::insert_request(tx, &new).await?;
    if reply.is_some() {
        store::set_reply(tx, id, reply, false, (at, None)).await?;
    }
    Ok(())
}

async fn log(tx: &mut Tx<'_>, id: ProjectId, old: &OldProject, open: bool) -> Result<()> {
    let mut was = None;
    for step in &old.steps {
        let row = NewStep {
            id: tx.ctx().env.id(),
            project: id,
            was,
            became: step.to,
            decided_by: step.decided_by,
            by: old.by.filter(|_| step.decided_by.is_some()),
            on_day: step.on.to_string(),
            reason: step.reason.as_deref(),
            at: step.at.to_sqlx(),
        };
        store::insert_step(tx, &row).await?;
        let verb = if was.is_none() { "handed_in" } else { "moved" };
        let told = policy::audience(open);
        tx.record_at(row.by, verb, Topic::Projects, id, told, step.at).await?;
        was = Some(step.to);
    }
    Ok(())
}

async fn carried(tx: &mut Tx<'_>, id: ProjectId, old: &OldProject, since: Timestamp) -> Result<()> {
    let ctx = tx.ctx();
    let realised = old.steps.iter().find(|step| step.to == Stage::Realised);
    let registered = old.steps.iter().find(|step| step.to == Stage::Registered);
    for (person, role, shown) in &old.people {
        let at = since.to_sqlx();
        let times = (at, shown.then_some(at));
        store::insert_role(tx, ctx.env.id(), id, *person, *role, times).await?;
        store::follow(tx, ctx.env.id(), id, *person, at).await?;
        let due = match role {
            Role::Proposer => registered.map(|step| (Kind::HandedIn, step.on)),
            Role::Lead => realised.map(|step| (Kind::Led, step.on)),
            Role::Participant => realised.map(|step| (Kind::TookPart, step.on)),
            Role::Contact => None,
        };
        if let Some((kind, on)) = due {
            let subject = (Topic::Projects, id.into());
            contributions::service::credit_at(tx, *person, kind, subject, on, "demo").await?;
        }
    }
    for organisation in &old.partners {
        store::insert_partner(tx, id, *organisation).await?;
    }
    Ok(())
}
