//! Sending an invitation: everyone it reaches and every letter in one transaction, or none of it.

use super::{
    reach::reach,
    write::{Asking, write},
};
use crate::{
    Audience, Complaint, Ctx, Error, FieldErrors, Result,
    account::{Viewer, service::hash},
    events::{
        OpenTo,
        invite::{InvitationId, InviteForm, policy as rule},
        policy,
        store::{self, NewInvitee},
    },
    live::Topic,
};
use jiff_sqlx::ToSqlx;

/// How many were asked.
///
/// # Errors
/// `Invalid`: at `whom` also when nobody can be asked, be it that they all have been.
pub async fn invite(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &InviteForm) -> Result<i64> {
    let me = policy::may_plan(viewer)?;
    let found = store::event(&ctx.db, slug).await?.ok_or(Error::NotFound)?.event;
    let new = form.parse()?;
    // Read before anything is held: a reader that waits behind those who wait for us would wait for ever.
    let (people, _) = reach(ctx, &found, &new.whom, &new.list, me.lang).await?;
    let mut tx = ctx.begin().await?;
    let event = store::lock_by_id(&mut tx, found.id).await?.ok_or(Error::NotFound)?;
    let now = ctx.env.now();
    rule::may_invite(event.gate(now)).map_err(|complaint| FieldErrors::one("whom", complaint))?;
    let invitation: InvitationId = ctx.env.id();
    store::insert_invitation(&mut tx, invitation, event.id, &new, me.id, now.to_sqlx()).await?;
    let mut asked = 0;
    for to in &people {
        let stranger = to.person.is_none();
        let address = hash(&to.email);
        let invitee = NewInvitee {
            id: ctx.env.id(),
            invitation,
            event: event.id,
            person: to.person,
            name: Some(to.name.as_str()).filter(|name| stranger && !name.is_empty()),
            email: Some(to.email.as_str()).filter(|_| stranger),
            address: Some(address.as_slice()).filter(|_| stranger),
            lang: to.lang,
        };
        if !store::insert_invitee(&mut tx, &invitee, now.to_sqlx()).await? {
            continue;
        }
        let asking = Asking {
            name: &to.name,
            email: &to.email,
            lang: to.lang,
            member: !stranger,
            personal: new.personal.as_deref(),
            manager: &me.name,
            reminder: false,
        };
        if let Some(letter) = write(&mut tx, &event, invitee.id, &asking).await? {
            store::set_letter(&mut tx, invitee.id, letter).await?;
        }
        asked += 1;
    }
    if asked == 0 {
        return Err(FieldErrors::one("whom", Complaint::NobodyToAsk).into());
    }
    // An event that is for the invited is there for them from now on.
    let audience = match event.open_to {
        OpenTo::Invited => Audience::Members,
        OpenTo::Everyone | OpenTo::Members => Audience::Manager,
    };
    tx.record_for(Some(me.id), "invited", Topic::Events, event.id, Audience::Manager, audience)
        .await?;
    tx.commit().await?;
    Ok(asked)
}
