//! Tracks and questions: on the event's page, in the sign-up, at the desk, and where they are planned.

mod along;
mod along_texts;
pub mod api;
mod ask;
mod frame;
mod list;
mod one;
mod question;
mod seats;
mod shown;
mod texts;

pub use {
    ask::{Asks, Kept, seat},
    list::asked_page,
    one::track_page,
    question::question_page,
    seats::Seats,
    shown::Tracks,
    texts::tracks_and_questions,
};

/// Where the tracks and questions of an event are planned.
pub fn asked_address(slug: &str) -> String {
    format!("/arrangementer/{slug}/spor")
}

/// One of them, or a new one.
fn track_address(slug: &str, track: &str) -> String {
    format!("/arrangementer/{slug}/spor/{track}")
}

fn question_address(slug: &str, question: &str) -> String {
    format!("/arrangementer/{slug}/sporsmal/{question}")
}

/// The last part of the address of something new.
const NEW: &str = "ny";

/// The id that an address ends in; nothing for a new one.
fn asked_for<I: From<uuid::Uuid>>(last: &str) -> Result<Option<I>, crate::error::AppError> {
    if last == NEW {
        return Ok(None);
    }
    let id: uuid::Uuid = last.parse().map_err(|_| domain::Error::NotFound)?;
    Ok(Some(id.into()))
}
