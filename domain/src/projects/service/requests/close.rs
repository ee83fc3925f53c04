//! When a need is met, or its project comes to rest: those who were asked and have not said are told, kindly, that
//! nothing is asked of them any more.

use super::letters;
use crate::{
    Result,
    ctx::Tx,
    mail::service as mail,
    projects::{
        NeedId,
        service::Held,
        store::{self, NeedRow},
    },
};
use jiff_sqlx::ToSqlx;

/// Those who were asked for the same.
pub(super) async fn others(tx: &mut Tx<'_>, held: &Held, need: &NeedRow) -> Result<()> {
    let now = tx.ctx().env.now().to_sqlx();
    for request in store::open_requests(tx, need.id).await? {
        // Whose letter has not gone out was not asked at all.
        if let Some(letter) = request.letter_id
            && mail::withdraw(tx, letter).await?
        {
            store::delete_request(tx, request.id).await?;
            continue;
        }
        store::close_request(tx, request.id, now).await?;
        letters::settled(tx, held, need, &request).await?;
    }
    Ok(())
}

/// One that is said to be met, or is taken away.
pub(in crate::projects::service) async fn close_need(
    tx: &mut Tx<'_>,
    held: &Held,
    id: NeedId,
) -> Result<()> {
    match store::need(tx, id, held.project.id).await? {
        Some(need) => others(tx, held, &need).await,
        None => Ok(()),
    }
}

/// All of a project that does not go on.
pub(in crate::projects::service) async fn close_project(
    tx: &mut Tx<'_>,
    held: &Held,
) -> Result<()> {
    for need in store::needs_in(tx, held.project.id).await? {
        others(tx, held, &need).await?;
    }
    Ok(())
}
