//! Asking some people to meet a need.

use super::{a_month_ago, key, letters};
use crate::{
    Complaint, Ctx, Error, FieldErrors, Result,
    account::{PersonId, Viewer, service::new_token},
    ctx::Tx,
    projects::{
        matching::{self, Facts, Reason},
        requests::{
            AskForm, Asking, RequestId,
            policy::{self as rule, Willing},
        },
        service::{Held, staffed, told},
        store::{self, NeedRow, NewRequest, WillingRow},
    },
    time,
};
use jiff_sqlx::ToSqlx;

/// Asks those who may be asked now, and says how many that were: whoever has been asked as often as they chose, or
/// does not want to be, is passed over.
///
/// # Errors
/// `Invalid`; `NotFound` for a need of another project; `Conflict` when it is met, or the project has come to an end.
pub async fn ask(ctx: &Ctx, viewer: &Viewer, slug: &str, form: &AskForm) -> Result<usize> {
    viewer.member()?;
    let (mut tx, held, me) = staffed(ctx, viewer, slug).await?;
    let new = form.parse()?;
    let need = store::need(&mut tx, new.need, held.project.id).await?.ok_or(Error::NotFound)?;
    if need.filled_at.is_some() || !held.project.stage.asks() {
        return Err(Error::Conflict);
    }
    let mut asked = 0;
    for person in &new.people {
        asked += usize::from(ask_one(&mut tx, viewer, (&held, &need, me), &new, *person).await?);
    }
    if asked == 0 {
        return Err(FieldErrors::one("people", Complaint::NotAChoice).into());
    }
    told(&mut tx, Some(me), "asked_people", &held).await?;
    tx.commit().await?;
    Ok(asked)
}

async fn ask_one(
    tx: &mut Tx<'_>,
    viewer: &Viewer,
    (held, need, me): (&Held, &NeedRow, PersonId),
    new: &Asking,
    person: PersonId,
) -> Result<bool> {
    let competence = key(need.competence.as_deref());
    let focus = held.project.focus;
    let (reach, since) = (viewer.reach(), a_month_ago(tx.ctx()));
    let of = (need.id, held.project.id);
    let wanted = (competence.as_deref(), focus.key());
    let found = store::willing(tx, person, of, (wanted.0, &wanted.1), (reach, since)).await?;
    let Some(row) = found.filter(|row| row.listed <= reach && rule::may_ask(willing(row))) else {
        return Ok(false);
    };
    let id: RequestId = tx.ctx().env.id();
    let request = NewRequest {
        id,
        need: need.id,
        person,
        by: Some(me),
        personal: new.personal.as_deref(),
        at: tx.ctx().env.now().to_sqlx(),
    };
    store::insert_request(tx, &request).await?;
    let (token, hash) = new_token(tx.ctx());
    store::insert_request_link(tx, &hash, id).await?;
    let why = why(&row, need, focus);
    letters::asked(tx, held, need, &row, (id, &token), (viewer, new.personal.as_deref(), why))
        .await?;
    Ok(true)
}

fn willing(row: &WillingRow) -> Willing {
    Willing {
        agreed: row.asks,
        limit: i64::from(row.request_limit),
        asked: row.asked,
        known: row.known,
        before: row.before,
    }
}

fn why(row: &WillingRow, need: &NeedRow, focus: crate::projects::Focus) -> Vec<Reason> {
    let facts = Facts {
        competence: row.can,
        focus: row.wants,
        said_yes: row.said_yes.map(|at| time::day(at.to_jiff()).into()),
        takes_part: row.takes_part.clone(),
        asked: row.asked,
    };
    matching::reasons(need.competence.as_deref(), focus, &facts)
}
