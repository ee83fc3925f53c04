//! What can be done with projects: ask the policy, write in one transaction, tell others.

mod admit;
mod credit;
mod decide;
mod edit;
mod follow;
mod hand_in;
mod letters;
mod link;
mod list;
mod merge;
mod minutes;
mod needs;
mod people;
mod poster;
mod read;
mod requests;
mod updates;

pub use admit::{OldNeed, OldProject, OldRequest, OldStep, admit};
pub use decide::{decide, move_card};
pub use edit::edit;
pub use follow::{follow, unfollow};
pub use hand_in::{alike, hand_in, idea_form};
pub use link::{add_by_link, confirm_by_link, followed, forget_unconfirmed, stop_by_link};
pub use list::{board, list, of_partner, of_person, still};
pub use merge::merge;
pub use minutes::minutes;
pub use needs::{fill_need, remove_need, save_need};
pub use people::{give_role, join, leave, name_partner, remove_partner, show_me, take_role};
pub use poster::poster;
pub use read::page;
pub use requests::{ask, ask_page, chances, offer, reply, reply_by_link, request_page};
pub use updates::{remove_update, tell};

pub(crate) use follow::claim;

use super::{
    Role, policy,
    policy::Tie,
    stages,
    store::{self, ProjectRow, RoleRow},
};
use crate::{
    Ctx, Error, Result,
    account::{PersonId, Viewer},
    civil::Day,
    ctx::Tx,
    live::Topic,
};

/// A project that is this transaction's, with those who carry it, for one who may see it.
struct Held {
    project: ProjectRow,
    roles: Vec<RoleRow>,
    tie: Tie,
    open: bool,
}

impl Held {
    /// Who has that role and is still here.
    fn having(&self, role: Role) -> impl Iterator<Item = PersonId> {
        self.roles.iter().filter(move |row| row.role == role).filter_map(|row| row.person_id)
    }

    fn has(&self, person: PersonId) -> bool {
        self.roles.iter().any(|row| row.person_id == Some(person))
    }
}

/// # Errors
/// `NotFound` also for what this viewer may not see; `Conflict` for what was put together with another.
async fn hold(tx: &mut Tx<'_>, viewer: &Viewer, slug: &str) -> Result<Held> {
    let held = hold_any(tx, viewer, slug).await?;
    if held.project.merged_into.is_some() { Err(Error::Conflict) } else { Ok(held) }
}

/// Also what was put together with another: for what concerns nobody but the viewer.
async fn hold_any(tx: &mut Tx<'_>, viewer: &Viewer, slug: &str) -> Result<Held> {
    let project = store::lock(tx, slug).await?.ok_or(Error::NotFound)?;
    let roles = store::roles_in(tx, project.id).await?;
    let tie = tie_of(viewer, roles.iter().map(|row| (row.person_id, row.role)));
    let open = is_open(&project);
    policy::may_see(viewer, tie, open)?;
    Ok(Held { project, roles, tie, open })
}

/// The same, begun by one who staffs it.
async fn staffed<'a>(
    ctx: &'a Ctx,
    viewer: &Viewer,
    slug: &str,
) -> Result<(Tx<'a>, Held, PersonId)> {
    // Nobody holds a project who has not said who they are.
    viewer.member()?;
    let mut tx = ctx.begin().await?;
    let held = hold(&mut tx, viewer, slug).await?;
    let me = policy::may_staff(viewer, held.tie)?.id;
    Ok((tx, held, me))
}

fn tie_of(viewer: &Viewer, roles: impl Iterator<Item = (Option<PersonId>, Role)>) -> Tie {
    let mut tie = Tie::default();
    let Some(me) = viewer.id() else { return tie };
    for (_, role) in roles.filter(|(person, _)| *person == Some(me)) {
        match role {
            Role::Lead => tie.lead = true,
            Role::Contact => tie.contact = true,
            Role::Participant => tie.participant = true,
            Role::Proposer => tie.proposer = true,
        }
    }
    tie
}

/// Whether somebody has looked at it.
fn is_open(project: &ProjectRow) -> bool {
    stages::is_open(project.stage, project.aside_from)
}

/// Open pages fetch anew.
async fn told(tx: &mut Tx<'_>, by: Option<PersonId>, verb: &str, held: &Held) -> Result<()> {
    let audience = policy::audience(held.open);
    tx.record(by, verb, Topic::Projects, held.project.id, audience).await
}

/// A day as it stands in the database.
fn day(raw: &str) -> Day {
    Day::parse(raw).unwrap_or(Day::FIRST)
}
