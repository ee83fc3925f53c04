//! Planning an event: the checklist, the budget, the run sheet, what is shared, and the next one made from it.

mod api;
mod budget;
mod days;
mod desk;
mod late;
mod order;
mod run_sheet;
mod share;
mod steps;
mod task;
mod texts;
mod trail;

pub use {
    desk::planning_page, late::Late, run_sheet::run_sheet_page, steps::DeleteDraft, trail::Trail,
};

/// Where an event is planned.
pub fn planning_address(slug: &str) -> String {
    format!("{}/planlegging", super::event_address(slug))
}

/// What one prints and holds in the hand.
fn run_sheet_address(slug: &str) -> String {
    format!("{}/kjoreplan", super::event_address(slug))
}
