//! Whom a choice reaches: each once, and everyone else with the reason why not.

use super::a_month_ago;
use crate::{
    Ctx, Lang, Result,
    account::{PersonId, service::hash},
    events::{
        invite::{LeftOut, Listed, Reach, Whom},
        store::{self, Choice, Chosen, EventRow, LastRow},
    },
    members::{Name, TagKind},
};
use jiff_sqlx::ToSqlx;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// Somebody who is to be asked.
pub(super) struct To {
    pub person: Option<PersonId>,
    pub name: String,
    pub email: String,
    pub lang: Lang,
}

/// Whom it reaches, and the numbers.
pub(super) async fn reach(
    ctx: &Ctx,
    event: &EventRow,
    whom: &Whom,
    list: &[Listed],
    lang: Lang,
) -> Result<(Vec<To>, Reach)> {
    let since = a_month_ago(ctx);
    let last = match whom.last_time {
        true => last_time(ctx, event).await?,
        false => None,
    };
    let mut tally = Tally::default();
    if !whom.is_nobody() {
        let tags = pattern(whom);
        let choice = Choice {
            everyone: whom.everyone,
            last: last.as_ref().map(|last| last.id),
            tags: &tags,
        };
        for one in store::chosen(&ctx.db, event.id, since, choice).await? {
            tally.padriver(one);
        }
    }
    let guests = last.filter(|_| !whom.everyone).map_or(0, |last| last.guests);
    tally.leave_out(LeftOut::Guest, guests);
    for one in list {
        let email = one.email.as_str();
        match store::chosen_by_email(&ctx.db, event.id, since, email).await? {
            Some(padriver) => tally.padriver(padriver),
            None => {
                let fate = store::stranger(&ctx.db, event.id, since, email, &hash(email)).await?;
                tally.take(fate.0, stranger(one, lang));
            }
        }
    }
    Ok(tally.sum())
}

/// The last one of its series, or else of its kind.
pub(super) async fn last_time(ctx: &Ctx, event: &EventRow) -> Result<Option<LastRow>> {
    let now = ctx.env.now().to_sqlx();
    if let Some(series) = event.series_id {
        let last = store::last_of_series(&ctx.db, event.id, now, series).await?;
        if last.is_some() {
            return Ok(last);
        }
    }
    Ok(store::last_of_kind(&ctx.db, event.id, now, &event.kind).await?)
}

fn stranger(one: &Listed, lang: Lang) -> To {
    To {
        person: None,
        name: one.name.as_ref().map(Name::as_str).unwrap_or_default().to_owned(),
        email: one.email.as_str().to_owned(),
        lang,
    }
}

/// As the store looks for them.
fn pattern(whom: &Whom) -> String {
    let kind = |kind: TagKind| match kind {
        TagKind::Competence => "competence",
        TagKind::Interest => "interest",
        TagKind::Focus => "focus",
        TagKind::Partner => "partner",
    };
    let words = whom.tags.iter().map(|(k, slug)| format!("{}.{slug} ", kind(*k)));
    format!(" {}", words.collect::<String>())
}

#[derive(Default)]
struct Tally {
    seen: HashSet<Uuid>,
    to: Vec<To>,
    left_out: BTreeMap<LeftOut, i64>,
}

impl Tally {
    fn padriver(&mut self, one: Chosen) {
        if !self.seen.insert(one.id.into()) {
            return;
        }
        let (person, name, lang) = (Some(one.id), one.name, one.lang);
        match one.email {
            Some(email) => self.take(one.fate.0, To { person, name, email, lang }),
            None => self.leave_out(one.fate.0.unwrap_or(LeftOut::NoAddress), 1),
        }
    }

    fn take(&mut self, fate: Option<LeftOut>, to: To) {
        match fate {
            None => self.to.push(to),
            Some(why) => self.leave_out(why, 1),
        }
    }

    fn leave_out(&mut self, why: LeftOut, many: i64) {
        if many > 0 {
            *self.left_out.entry(why).or_default() += many;
        }
    }

    fn sum(self) -> (Vec<To>, Reach) {
        let reached = i64::try_from(self.to.len()).unwrap_or(i64::MAX);
        (self.to, Reach { reached, left_out: self.left_out.into_iter().collect() })
    }
}
