//! Answering a request: from the mail, where opening the link does nothing and the buttons do; in the app; and
//! unasked.

use super::{close, letters};
use crate::{
    Ctx, Error, FieldErrors, Result,
    account::{
        PersonId, Viewer,
        limits::{self, GUESSES_PER_CLIENT, REPLIES_PER_REQUEST},
        service::hash,
    },
    contributions::{self, Kind},
    ctx::Tx,
    live::Topic,
    projects::{
        NeedId, Role, policy,
        policy::Tie,
        requests::{
            Reply, RequestId, RequestPage,
            policy::{self as rule, Standing},
        },
        service::{Held, hold, is_open, read::need, told},
        store::{self, NeedRow, NewRequest, RequestRow},
    },
};
use jiff_sqlx::ToSqlx;

/// What the link leads to; nothing for one that is no request's.
pub async fn request_page(ctx: &Ctx, token: &str) -> Result<Option<RequestPage>> {
    let Some(request) = store::request_by_link(&ctx.db, &hash(token)).await? else {
        return Ok(None);
    };
    let project = store::project_by_id(&ctx.db, request.project_id).await?;
    let project = project.ok_or(Error::NotFound)?;
    let needs = store::needs(&ctx.db, project.id).await?;
    let row = needs.into_iter().find(|row| row.id == request.need_id).ok_or(Error::NotFound)?;
    Ok(Some(RequestPage {
        name: request.name,
        over: !project.stage.asks() || project.merged_into.is_some(),
        slug: project.slug,
        title: project.title,
        brief: project.brief,
        by: request.by,
        personal: request.personal,
        need: need(row),
        reply: request.reply,
        closed: request.closed_at.is_some(),
    }))
}

/// # Errors
/// `NotFound` for a link that is no request's; `RateLimited` for one who goes on guessing; `Invalid` at `reply`.
pub async fn reply_by_link(ctx: &Ctx, token: &str, raw: &str, client: &str) -> Result<()> {
    let Some(request) = store::request_by_link(&ctx.db, &hash(token)).await? else {
        limits::spend(ctx, GUESSES_PER_CLIENT, client).await?;
        return Err(Error::NotFound);
    };
    answer(ctx, &request, raw).await
}

/// # Errors
/// `NotFound` for what somebody else was asked; `Invalid` at `reply`.
pub async fn reply(ctx: &Ctx, viewer: &Viewer, id: RequestId, raw: &str) -> Result<()> {
    let me = viewer.member()?.id;
    let request = store::request_by_id(&ctx.db, id).await?.ok_or(Error::NotFound)?;
    if request.person_id != me {
        return Err(Error::NotFound);
    }
    answer(ctx, &request, raw).await
}

async fn answer(ctx: &Ctx, request: &RequestRow, raw: &str) -> Result<()> {
    let reply = Reply::parse(raw).map_err(|wrong| FieldErrors::one("reply", wrong))?;
    limits::spend(ctx, REPLIES_PER_REQUEST, &request.id.to_string()).await?;
    let mut tx = ctx.begin().await?;
    let project = store::lock_by_id(&mut tx, request.project_id).await?.ok_or(Error::NotFound)?;
    let roles = store::roles_in(&mut tx, project.id).await?;
    let held = Held { open: is_open(&project), tie: Tie::default(), roles, project };
    settle(&mut tx, &held, request.id, reply).await?;
    tx.commit().await
}

/// Jeg kan: nobody asked, and one says yes.
///
/// # Errors
/// `NotFound`; `Conflict` when the need is met, or the project has come to an end.
pub async fn offer(ctx: &Ctx, viewer: &Viewer, slug: &str, id: NeedId) -> Result<()> {
    viewer.member()?;
    let mut tx = ctx.begin().await?;
    let held = hold(&mut tx, viewer, slug).await?;
    let me = policy::may_join(viewer, held.open, held.project.stage.asks())?.id;
    let need = store::need(&mut tx, id, held.project.id).await?.ok_or(Error::NotFound)?;
    let known = store::request_of(&mut tx, need.id, me).await?;
    if known.is_none() && left(&mut tx, &need, None).await? <= 0 {
        return Err(Error::Conflict);
    }
    let id = match known {
        Some(request) => request.id,
        None => {
            let id: RequestId = ctx.env.id();
            let at = ctx.env.now().to_sqlx();
            let new = NewRequest { id, need: need.id, person: me, by: None, personal: None, at };
            store::insert_request(&mut tx, &new).await?;
            id
        }
    };
    settle(&mut tx, &held, id, Reply::Yes).await?;
    tx.commit().await
}

/// How many places are left for this request, or for a new one. What was said to be met by hand has none.
async fn left(tx: &mut Tx<'_>, need: &NeedRow, of: Option<RequestId>) -> Result<i64> {
    if need.filled_at.is_some() && !need.filled_by_answers {
        return Ok(0);
    }
    let nobody = RequestId::from(uuid::Uuid::nil());
    Ok(need.places - store::places_taken(tx, need.id, of.unwrap_or(nobody)).await?)
}

/// Takes an answer in: the place, the role, the credit, the others who were asked, and who is told.
async fn settle(tx: &mut Tx<'_>, held: &Held, id: RequestId, reply: Reply) -> Result<()> {
    let request = store::request_in(tx, id).await?.ok_or(Error::NotFound)?;
    let need = store::need(tx, request.need_id, held.project.id).await?;
    let need = need.ok_or(Error::NotFound)?;
    let was = Standing { reply: request.reply, closed: request.closed_at.is_some() };
    let asks = held.project.stage.asks() && held.project.merged_into.is_none();
    let left = if asks { left(tx, &need, Some(id)).await? } else { 0 };
    let next = rule::answered(was, reply, left);
    if next == was || (!asks && reply != Reply::No) {
        return Ok(());
    }
    let now = tx.ctx().env.now().to_sqlx();
    let person = request.person_id;
    let joined = match (was.takes_a_place(), next.takes_a_place()) {
        (false, true) => joins(tx, held, person).await?,
        (true, false) => {
            leaves(tx, held, &request).await?;
            false
        }
        _ => request.joined,
    };
    let closed = next.closed.then_some(request.closed_at.unwrap_or(now));
    store::set_reply(tx, id, next.reply, joined, (now, closed)).await?;
    if next.takes_a_place() && left == 1 {
        store::fill_by_answers(tx, need.id, Some(now)).await?;
        close::others(tx, held, &need).await?;
    } else if was.takes_a_place() && need.filled_by_answers && asks {
        store::fill_by_answers(tx, need.id, None).await?;
        store::reopen_requests(tx, need.id).await?;
    }
    let tells = next.takes_a_place() || was.takes_a_place();
    if tells {
        letters::answered(tx, held, &need, &request, next.takes_a_place()).await?;
    }
    told(tx, Some(person), "answered_request", held).await
}

/// Whoever goes out of a project, or is taken out, gives back what they said yes to.
pub(in crate::projects::service) async fn give_back(
    tx: &mut Tx<'_>,
    held: &Held,
    person: PersonId,
) -> Result<()> {
    for id in store::places_in(tx, held.project.id, person).await? {
        settle(tx, held, id, Reply::No).await?;
    }
    Ok(())
}

/// A need has more places now, or fewer: it is met by those who said yes, or open again.
pub(in crate::projects::service) async fn refit(
    tx: &mut Tx<'_>,
    held: &Held,
    id: NeedId,
) -> Result<()> {
    let need = store::need(tx, id, held.project.id).await?.ok_or(Error::NotFound)?;
    let left = left(tx, &need, None).await?;
    let now = tx.ctx().env.now().to_sqlx();
    if need.filled_at.is_none() && left <= 0 {
        store::fill_by_answers(tx, id, Some(now)).await?;
        close::others(tx, held, &need).await?;
    } else if need.filled_by_answers && left > 0 {
        store::fill_by_answers(tx, id, None).await?;
        store::reopen_requests(tx, id).await?;
    }
    Ok(())
}

/// Whoever says yes is in the project, and has contributed. Says whether that was new.
async fn joins(tx: &mut Tx<'_>, held: &Held, person: PersonId) -> Result<bool> {
    let (ctx, project) = (tx.ctx(), held.project.id);
    let now = ctx.env.now().to_sqlx();
    let mine =
        |row: &&store::RoleRow| row.person_id == Some(person) && Role::GIVEN.contains(&row.role);
    let new = !held.roles.iter().any(|row| mine(&row));
    if new {
        let role = Role::Participant;
        store::insert_role(tx, ctx.env.id(), project, person, role, (now, None)).await?;
        store::follow(tx, ctx.env.id(), project, person, now).await?;
    }
    let subject = (Topic::Projects, project.into());
    let (kind, on) = (Kind::MetRequest, ctx.today());
    contributions::service::credit_at(tx, person, kind, subject, on, "program").await?;
    Ok(new)
}

/// Whoever cannot after all is where they were before, unless they have another place in the project.
async fn leaves(tx: &mut Tx<'_>, held: &Held, request: &RequestRow) -> Result<()> {
    let (project, person) = (held.project.id, request.person_id);
    if store::other_places(tx, project, person, request.id).await? > 0 {
        if request.joined {
            store::hand_on(tx, project, person, request.id).await?;
        }
        return Ok(());
    }
    if request.joined {
        store::delete_role(tx, project, person, Role::Participant).await?;
    }
    contributions::service::take_back(tx, person, Kind::MetRequest, project.into()).await
}
