//! Invitations: whom they reach, sending them, asking once more, and what becomes of them.

mod by_link;
mod news;
mod page;
mod reach;
mod remind;
mod send;
mod stop;
mod write;

pub use page::{invitation_preview, invite_page};
pub use remind::remind;
pub use send::invite;
pub use stop::{resume_invitations, stop_invitations, stop_page, want_invitations};

pub(super) use by_link::{answer_by_invitation, invitee_page};
pub(super) use news::{take_back, tell_the_silent};
pub(crate) use {news::letter_went, stop::has_stopped};

use crate::{Ctx, events::invite::policy::MONTH_SECONDS};
use jiff::SignedDuration;
use jiff_sqlx::{Timestamp, ToSqlx};

/// Letters since then count, when it comes to how many anyone gets.
fn a_month_ago(ctx: &Ctx) -> Timestamp {
    (ctx.env.now() - SignedDuration::from_secs(MONTH_SECONDS)).to_sqlx()
}
