//! What becomes of invitations, and what those hear who were asked and have said nothing.

use super::{
    a_month_ago,
    write::{Asking, letter},
};
use crate::{
    Audience, Result,
    account::PersonId,
    ctx::Tx,
    events::{
        invite::InviteeId,
        service::letters::{self, Address},
        store::{self, EventRow, InviteeRow},
    },
    live::Topic,
    mail::{EventNews, service as mail},
};
use jiff_sqlx::ToSqlx;
use uuid::Uuid;

/// The mail slice tells what became of a letter: if it was an invitation, the page shows it.
pub(crate) async fn letter_went(tx: &mut Tx<'_>, letter: Uuid, sent: bool) -> Result<()> {
    let now = tx.ctx().env.now().to_sqlx();
    let (event, verb) = match sent {
        true => (store::letter_sent(tx, letter, now).await?, "invitation_sent"),
        false => (store::letter_failed(tx, letter, now).await?, "invitation_failed"),
    };
    match event {
        Some(event) => tx.record(None, verb, Topic::Events, event, Audience::Manager).await,
        None => Ok(()),
    }
}

/// It has been: an invitation that is still here is one that nobody wants to read.
pub(in crate::events::service) async fn take_back(tx: &mut Tx<'_>, event: &EventRow) -> Result<()> {
    let mut after: InviteeId = Uuid::nil().into();
    loop {
        let since = a_month_ago(tx.ctx());
        let silent = store::silent(tx, event.id, after, since).await?;
        let Some(last) = silent.last() else { return Ok(()) };
        after = last.id;
        for letter in silent.iter().filter_map(|one| one.letter_id) {
            mail::withdraw(tx, letter).await?;
        }
    }
}

/// It is moved, or cancelled. Whose invitation has not gone out yet gets a right one, or none; the others
/// are told, once, but for those who have been `told` already, for they speak or host a track.
pub(in crate::events::service) async fn tell_the_silent(
    tx: &mut Tx<'_>,
    event: &EventRow,
    news: &EventNews,
    told: &[PersonId],
) -> Result<()> {
    let mut after: InviteeId = Uuid::nil().into();
    loop {
        let since = a_month_ago(tx.ctx());
        let silent = store::silent(tx, event.id, after, since).await?;
        let Some(last) = silent.last() else { return Ok(()) };
        after = last.id;
        for one in silent.iter().filter(|one| !one.stopped) {
            let knows = one.person_id.is_some_and(|person| told.contains(&person));
            if !caught(tx, event, one, news).await? && !knows {
                tell(tx, event, one, news).await?;
            }
        }
    }
}

/// Whether the letter was still here, and says now what is so.
async fn caught(
    tx: &mut Tx<'_>,
    event: &EventRow,
    one: &InviteeRow,
    news: &EventNews,
) -> Result<bool> {
    let (Some(waiting), None, None, Some(email)) =
        (one.letter_id, one.sent_at, one.reminded_at, &one.email)
    else {
        return Ok(false);
    };
    if *news == EventNews::Cancelled {
        return mail::withdraw(tx, waiting).await;
    }
    let asking = Asking {
        name: one.name.as_deref().unwrap_or_default(),
        email,
        lang: one.lang,
        member: one.person_id.is_some(),
        personal: one.personal.as_deref(),
        manager: one.manager.as_deref().unwrap_or(&tx.ctx().partnership.manager_name),
        reminder: false,
    };
    let words = letter(tx, event, one.id, &asking).await?;
    mail::reword(tx, waiting, &words).await
}

async fn tell(tx: &mut Tx<'_>, event: &EventRow, one: &InviteeRow, news: &EventNews) -> Result<()> {
    let Some(email) = &one.email else { return Ok(()) };
    let (token, hash) = crate::account::service::new_token(tx.ctx());
    store::insert_invitee_link(tx, &hash, one.id).await?;
    let id = Uuid::from(one.id);
    let key = match news {
        EventNews::Cancelled => format!("cancelled:{id}"),
        _ => format!("moved:{id}:{}", event.sequence),
    };
    let to = Address {
        name: one.name.as_deref().unwrap_or_default(),
        email,
        lang: one.lang,
        token: &token,
        answer: None,
        silent: true,
    };
    letters::post(tx, event, &to, news.clone(), &key).await
}
