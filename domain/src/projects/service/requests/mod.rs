//! Requests: whom one could ask, asking, answering, and what becomes of it.

mod answer;
mod ask;
mod chances;
mod close;
mod letters;
mod page;

pub use answer::{offer, reply, reply_by_link, request_page};
pub use ask::ask;
pub use chances::chances;
pub use page::ask_page;

pub(super) use answer::{give_back, refit};
pub(super) use close::{close_need, close_project};

use crate::{Ctx, members::tag_key, projects::requests::policy::MONTH_SECONDS};
use jiff::SignedDuration;
use jiff_sqlx::{Timestamp, ToSqlx};

/// Requests since then count, when it comes to how often somebody is asked.
fn a_month_ago(ctx: &Ctx) -> Timestamp {
    (ctx.env.now() - SignedDuration::from_secs(MONTH_SECONDS)).to_sqlx()
}

/// A need's competence as people have it.
fn key(competence: Option<&str>) -> Option<String> {
    competence.map(tag_key)
}
