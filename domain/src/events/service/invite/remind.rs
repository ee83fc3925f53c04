//! Asking once more, and only those who have said nothing.

use super::{
    a_month_ago,
    write::{Asking, write},
};
use crate::{
    Audience, Ctx, Error, FieldErrors, Result,
    account::Viewer,
    events::{
        invite::{InviteeId, policy as rule},
        policy,
        store::{self, InviteeRow},
        waitlist::Moment,
    },
    live::Topic,
};
use jiff_sqlx::ToSqlx;

/// How many were reminded.
///
/// # Errors
/// `Conflict` when there is nobody to remind now.
pub async fn remind(ctx: &Ctx, viewer: &Viewer, slug: &str) -> Result<i64> {
    let me = policy::may_plan(viewer)?;
    let mut tx = ctx.begin().await?;
    let event = store::lock(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let now = ctx.env.now();
    rule::may_invite(event.gate(now)).map_err(|complaint| FieldErrors::one("whom", complaint))?;
    let mut after: InviteeId = uuid::Uuid::nil().into();
    let mut reminded = 0;
    loop {
        let silent = store::silent(&mut tx, event.id, after, a_month_ago(ctx)).await?;
        let Some(last) = silent.last() else { break };
        after = last.id;
        for one in silent.iter().filter(|one| rule::may_remind(asked(one), now.into())) {
            let Some(email) = &one.email else { continue };
            let asking = Asking {
                name: one.name.as_deref().unwrap_or_default(),
                email,
                lang: one.lang,
                member: one.person_id.is_some(),
                personal: None,
                manager: &me.name,
                reminder: true,
            };
            if let Some(letter) = write(&mut tx, &event, one.id, &asking).await? {
                store::set_reminded(&mut tx, one.id, letter, now.to_sqlx()).await?;
                reminded += 1;
            }
        }
    }
    if reminded == 0 {
        return Err(Error::Conflict);
    }
    tx.record(Some(me.id), "reminded", Topic::Events, event.id, Audience::Manager).await?;
    tx.commit().await?;
    Ok(reminded)
}

/// One of those who have not answered, and whose letters did not come back.
fn asked(one: &InviteeRow) -> rule::Asked {
    rule::Asked {
        sent: one.sent_at.map(|at| Moment::from(at.to_jiff())),
        answered: false,
        reminded: one.reminded_at.is_some(),
        failed: false,
        stopped: one.stopped,
        often: one.often,
    }
}
