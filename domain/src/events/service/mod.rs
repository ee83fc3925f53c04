//! What can be done with events: ask the policy, write in one transaction, tell others.

mod admit;
mod answer;
mod calendar;
mod change;
mod delete;
mod draw;
mod feed;
mod guest;
mod letters;
mod move_on;
mod plan;
mod poster;
mod read;
mod room;
mod tend;

pub use admit::{OldAnswer, Someone, admit, admit_series};
pub use answer::answer;
pub use calendar::calendar;
pub use change::change;
pub use delete::delete_draft;
pub use feed::{close_feed, feed, has_feed, new_feed_token, open_feed};
pub use guest::{answer_as_guest, confirm, guest, sign_up};
pub use move_on::move_on;
pub use plan::{filled, plan};
pub use poster::poster;
pub use read::{kinds, next, page, programme};
pub use tend::tend;

pub(crate) use guest::claim;
pub(super) use plan::{free_slug, on_day};
