//! What can be done with events: ask the policy, write in one transaction, tell others.

mod admit;
mod admit_tracks;
mod along;
mod answer;
mod asked;
mod calendar;
mod change;
mod credit;
pub(super) mod crew;
mod delete;
mod door;
mod draw;
mod feed;
mod feedback;
mod guest;
mod invite;
mod letters;
mod move_on;
mod plan;
mod poster;
mod questions;
mod read;
mod room;
mod round;
mod said;
mod seats;
mod sheet;
mod tend;
mod tracks;

pub use admit::{OldAnswer, Someone, admit, admit_series};
pub use admit_tracks::{Said, admit_tracks};
pub use along::take_along;
pub use answer::{Answers, answer};
pub use asked::{asked, question_page, track_page};
pub use calendar::calendar;
pub use change::change;
pub use delete::delete_draft;
pub use door::{
    attended, by_ticket, door, door_news, end_help, mark, mark_one, name_helper, photo_wish,
    photo_wish_as_guest, walk_in,
};
pub use feed::{close_feed, feed, has_feed, new_feed_token, open_feed};
pub use feedback::{feedback, feedback_page};
pub use guest::{answer_as_guest, confirm, guest, sign_up};
pub use invite::{
    invitation_preview, invite, invite_page, remind, resume_invitations, stop_invitations,
    stop_page, want_invitations,
};
pub use move_on::move_on;
pub use plan::{filled, plan};
pub use poster::poster;
pub use questions::{move_question, remove_question, save_question};
pub use read::{kinds, next, page, programme};
pub use sheet::sheet;
pub use tend::tend;
pub use tracks::{move_track, remove_track, save_track};

pub(crate) use credit::credit_since;
pub(crate) use guest::claim;
pub(crate) use invite::{has_stopped, letter_went};
pub(super) use plan::{free_slug, on_day};
pub(crate) use tracks::moved;
