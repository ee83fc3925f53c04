//! What can be done with events: ask the policy, write in one transaction, tell others.

mod admit;
mod admit_tracks;
mod answer;
mod asked;
mod calendar;
mod change;
mod draw;
mod guest;
mod letters;
mod move_on;
mod plan;
mod questions;
mod read;
mod room;
mod said;
mod seats;
mod sheet;
mod tend;
mod tracks;

pub use admit::{OldAnswer, Someone, admit, admit_series};
pub use admit_tracks::{Said, admit_tracks};
pub use answer::answer;
pub use asked::{asked, question_page, track_page};
pub use calendar::calendar;
pub use change::change;
pub use guest::{answer_as_guest, confirm, guest, sign_up};
pub use move_on::move_on;
pub use plan::{filled, plan};
pub use questions::{move_question, remove_question, save_question};
pub use read::{kinds, next, page, programme};
pub use sheet::sheet;
pub use tend::tend;
pub use tracks::{move_track, remove_track, save_track};

pub(crate) use guest::claim;
