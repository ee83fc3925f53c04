//! Who carries a project: named, joining, leaving, and by name for everyone or not.

use super::{hold, hold_any, letters, requests::give_back, staffed, told};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer},
    ctx::Tx,
    partners,
    projects::{Role, RoleForm, policy, store},
};
use jiff_sqlx::ToSqlx;

/// To one who was welcomed and whom the viewer may see.
///
/// # Errors
/// `Invalid`, at `person` when that is nobody or more than one.
pub async fn give_role(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &RoleForm) -> Result<()> {
    viewer.member()?;
    let (typed, role) = form.parse()?;
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    let person = the_one(&mut tx, &typed, Some(viewer.reach())).await?;
    let now = ctx.env.now().to_sqlx();
    let new = store::insert_role(&mut tx, ctx.env.id(), held.project.id, person, role, (now, None))
        .await?;
    if new {
        store::follow(&mut tx, ctx.env.id(), held.project.id, person, now).await?;
        if person != me {
            letters::named(&mut tx, &held, person, role).await?;
        }
        told(&mut tx, Some(me), "role_given", &held).await?;
    }
    tx.commit().await
}

/// Whom somebody meant by a slug or a name; `reach`: of those whom such eyes see.
async fn the_one(tx: &mut Tx<'_>, typed: &str, reach: Option<Audience>) -> Result<PersonId> {
    let found = store::called(tx, typed, reach).await?;
    match found.as_slice() {
        [(id, _)] => Ok(*id),
        [(id, slug), ..] if slug == typed => Ok(*id),
        _ => Err(FieldErrors::one("person", Complaint::NotAChoice).into()),
    }
}

/// # Errors
/// `NotFound` where they do not have that role.
pub async fn take_role(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &RoleForm) -> Result<()> {
    viewer.member()?;
    let (typed, role) = form.parse()?;
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    // Of one who is hidden the lead learns no more here than of nobody.
    let person = match the_one(&mut tx, &typed, None).await {
        Err(Error::Invalid(_)) => return Err(Error::NotFound),
        found => found?,
    };
    if store::delete_role(&mut tx, held.project.id, person, role).await? == 0 {
        return Err(Error::NotFound);
    }
    if role == Role::Participant {
        give_back(&mut tx, &held, person).await?;
    }
    told(&mut tx, Some(me), "role_taken", &held).await?;
    tx.commit().await
}

/// I am in it.
///
/// # Errors
/// `Conflict` when it has come to an end.
pub async fn join(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<()> {
    viewer.member()?;
    let mut tx = ctx.begin().await?;
    let held = hold(&mut tx, viewer, slug).await?;
    let me = policy::may_join(viewer, held.open, held.project.stage.goes_on())?.id;
    let (now, project) = (ctx.env.now().to_sqlx(), held.project.id);
    let role = Role::Participant;
    if store::insert_role(&mut tx, ctx.env.id(), project, me, role, (now, None)).await? {
        store::follow(&mut tx, ctx.env.id(), project, me, now).await?;
        told(&mut tx, Some(me), "joined_project", &held).await?;
    }
    tx.commit().await
}

/// I am not in it any more; that I handed the idea in stays so.
pub async fn leave(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    let held = hold_any(&mut tx, viewer, slug).await?;
    give_back(&mut tx, &held, me).await?;
    for role in Role::GIVEN {
        store::delete_role(&mut tx, held.project.id, me, role).await?;
    }
    told(&mut tx, Some(me), "left_project", &held).await?;
    tx.commit().await
}

/// By name for everyone, in this project, or not.
///
/// # Errors
/// `NotFound` for one who is not in it.
pub async fn show_me(ctx: &Ctx, viewer: &Viewer, slug: &str, shown: bool) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    let held = hold_any(&mut tx, viewer, slug).await?;
    let at = shown.then(|| ctx.env.now().to_sqlx());
    if store::show(&mut tx, held.project.id, me, at).await? == 0 {
        return Err(Error::NotFound);
    }
    told(&mut tx, Some(me), if shown { "shown_in" } else { "hidden_in" }, &held).await?;
    tx.commit().await
}

/// # Errors
/// `Invalid` for an organisation that is not there.
pub async fn name_partner(ctx: &Ctx, viewer: &Viewer, slug: &str, partner: &str) -> Result<()> {
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    let found = partners::service::by_slug(&mut tx, partner).await?;
    let id = found.ok_or_else(|| FieldErrors::one("partner", Complaint::NotAChoice))?;
    store::insert_partner(&mut tx, held.project.id, id).await?;
    told(&mut tx, Some(me), "partner_named", &held).await?;
    tx.commit().await
}

pub async fn remove_partner(ctx: &Ctx, viewer: &Viewer, slug: &str, partner: &str) -> Result<()> {
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    if store::delete_partner(&mut tx, held.project.id, partner).await? == 0 {
        return Err(Error::NotFound);
    }
    told(&mut tx, Some(me), "partner_removed", &held).await?;
    tx.commit().await
}
