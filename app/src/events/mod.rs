//! Events: the programme, each event's page with its sign-up, and how one is planned.
//!
//! All of it is drawn by the server: see `drawn`. The forms are sent as they stand.

mod agenda;
mod answer;
mod api;
mod card;
mod desk;
mod facts;
mod fields;
mod guest;
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
mod when;

pub use {
    agenda::{programme_desk, speaker_page},
    guest::guest_page,
    list::list_page,
    next::{NextInside, NextOutside},
    own::own_calendar_page,
    page::event_page,
    plan::{change_page, plan_page},
    planning::{planning_page, run_sheet_page},
};

/// Where an event's page is.
fn event_address(slug: &str) -> String {
    format!("/arrangementer/{slug}")
}

/// Where a calendar takes it from.
fn calendar_address(slug: &str) -> String {
    format!("/arrangementer/{slug}.ics")
}
