//! One's own calendar under a secret address: what one said yes or maybe to, and where one speaks.

use super::calendar::{MONTH, entry};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::{
        Viewer, limits,
        service::{hash, new_token},
    },
    civil::LocalTime,
    events::{
        Answer, Stage,
        calendar::{Calendar, Method, Status},
        store::{self, PersonalRow},
    },
    time,
};
use jiff_sqlx::ToSqlx;

/// Since when the viewer has such an address.
pub async fn has_feed(ctx: &Ctx, viewer: &Viewer) -> Result<Option<LocalTime>> {
    let made = store::feed_of(&ctx.db, viewer.member()?.id).await?;
    Ok(made.map(|at| time::local(at.to_jiff(), &time::zone())))
}

/// A secret for an address that is made when its owner says so. Only they are ever shown it.
pub fn new_feed_token(ctx: &Ctx) -> String {
    new_token(ctx).0
}

/// From now on the address with this secret, and no other, is the viewer's calendar.
///
/// # Errors
/// `Invalid` for what is no secret of ours.
pub async fn open_feed(ctx: &Ctx, viewer: &Viewer, token: &str) -> Result<()> {
    let me = viewer.member()?.id;
    if !is_token(token) {
        return Err(FieldErrors::one("token", Complaint::NotAChoice).into());
    }
    let mut tx = ctx.begin().await?;
    store::set_feed(&mut tx, me, &hash(token), ctx.env.now().to_sqlx()).await?;
    tx.commit().await
}

/// 256 bits, as `new_token` writes them.
fn is_token(token: &str) -> bool {
    token.len() == 64 && token.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The address leads nowhere any more.
pub async fn close_feed(ctx: &Ctx, viewer: &Viewer) -> Result<()> {
    let me = viewer.member()?.id;
    let mut tx = ctx.begin().await?;
    store::delete_feed(&mut tx, me).await?;
    tx.commit().await
}

/// The calendar behind a secret address.
///
/// # Errors
/// `NotFound` for one that nobody has; `RateLimited` for one who goes on guessing.
pub async fn feed(ctx: &Ctx, token: &str, client: &str) -> Result<String> {
    // Looked up by its hash: there is nothing to time.
    let found = match is_token(token) {
        true => store::person_of_feed(&ctx.db, &hash(token)).await?,
        false => None,
    };
    let Some(person) = found else {
        limits::spend(ctx, limits::GUESSES_PER_CLIENT, client).await?;
        return Err(Error::NotFound);
    };
    let now = ctx.env.now();
    let rows = store::personal(&ctx.db, person, (now - MONTH).to_sqlx()).await?;
    let entries = rows
        .iter()
        .map(|row| {
            let mut entry = entry(ctx, &row.event, now);
            entry.status = status(row);
            entry
        })
        .collect();
    let name = Some(ctx.partnership.full_name.clone());
    Ok(Calendar { method: Method::Publish, name, zone: time::zone(), entries }.text())
}

/// Only a place that one has is certain.
fn status(row: &PersonalRow) -> Status {
    match (row.event.stage, row.answer) {
        (Stage::Cancelled, _) => Status::Cancelled,
        (_, Some(Answer::Coming)) if !row.seated => Status::Tentative,
        (_, Some(Answer::Maybe)) => Status::Tentative,
        _ => Status::Confirmed,
    }
}
