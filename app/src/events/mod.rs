//! Events: the programme, each event's page with its sign-up, and how one is planned.
//!
//! All of it is drawn by the server: see `drawn`. The forms are sent as they stand.

mod after;
mod agenda;
mod answer;
mod api;
mod card;
mod desk;
mod door;
mod facts;
mod feedback;
mod fields;
mod guest;
mod invite;
mod list;
mod next;
mod own;
mod page;
mod people;
mod plan;
mod planning;
mod preview;
mod sign_up;
mod standing;
mod texts;
mod texts_after;
mod tracks;
mod when;

pub use {
    agenda::{programme_desk, speaker_page},
    door::door_page,
    feedback::feedback_page,
    guest::guest_page,
    invite::{invite_page, stop_page},
    list::list_page,
    next::{NextInside, NextOutside},
    own::own_calendar_page,
    page::event_page,
    plan::{change_page, plan_page},
    planning::{planning_page, run_sheet_page},
    tracks::{asked_page, question_page, track_page},
};

/// Where an event's page is.
fn event_address(slug: &str) -> String {
    format!("/arrangementer/{slug}")
}

/// Where a calendar takes it from.
fn calendar_address(slug: &str) -> String {
    format!("/arrangementer/{slug}.ics")
}
