//! Events: the programme, each event's page with its sign-up, and how one is planned.
//!
//! All of it is drawn by the server: see `drawn`. The forms are sent as they stand.

mod after;
mod agenda;
mod answer;
mod api;
mod card;
mod coming;
mod desk;
mod door;
mod facts;
mod feedback;
mod fields;
mod guest;
mod happened;
mod invite;
mod list;
mod next;
mod over;
mod own;
mod page;
mod part;
mod people;
mod picture;
mod plan;
mod planning;
mod preview;
mod share;
mod sign_up;
mod standing;
mod texts;
mod texts_after;
mod texts_coming;
mod texts_page;
mod tracks;
mod when;

pub use {
    agenda::{programme_address, programme_desk, speaker_page},
    card::EventRow,
    coming::Coming,
    door::door_page,
    feedback::feedback_page,
    guest::guest_page,
    happened::{happened_desk, pictures_page},
    invite::{invite_page, stop_page},
    list::list_page,
    next::{NextInside, NextOutside},
    own::own_calendar_page,
    page::event_page,
    plan::{change_page, plan_page},
    planning::{planning_address, planning_page, run_sheet_page},
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

/// /arrangementer/{slug}/{part}: what the Community Manager plans an event with, and what became of it.
pub fn part_page() -> leptos::prelude::AnyView {
    use leptos::prelude::WithUntracked;
    let params = leptos_router::hooks::use_params_map();
    match params.with_untracked(|params| params.get("part")).as_deref() {
        Some("program") => programme_desk(),
        Some("planlegging") => planning_page(),
        Some("kjoreplan") => run_sheet_page(),
        Some("etterpa") => happened_desk(),
        Some("bilder") => pictures_page(),
        Some("inviter") => invite_page(),
        Some("spor") => asked_page(),
        _ => no_page(),
    }
}

/// /arrangementer/{slug}/{part}/{piece}: a track, or a question.
pub fn piece_page() -> leptos::prelude::AnyView {
    use leptos::prelude::WithUntracked;
    let params = leptos_router::hooks::use_params_map();
    match params.with_untracked(|params| params.get("part")).as_deref() {
        Some("spor") => track_page(),
        Some("sporsmal") => question_page(),
        _ => no_page(),
    }
}

fn no_page() -> leptos::prelude::AnyView {
    let none = std::future::ready(Err::<(), _>(domain::Error::NotFound.into()));
    crate::drawn::when_read(none, |()| ())
}
