//! Projects: the list, an idea handed in, one project with its gates, and the private link.
//!
//! All of it is drawn by the server: see `drawn`. The forms are sent as they stand.

mod about;
mod api;
mod ask;
mod board;
mod card;
mod decide;
mod edit;
mod edit_needs;
mod gates;
mod idea;
mod link;
mod list;
mod log;
mod merge;
mod needs;
mod page;
mod people;
mod texts;
mod told;
mod updates;
mod words;

pub use ask::{Behind, Chances, request_behind};
pub use card::ProjectLines;

use crate::drawn::when_read;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Where a project's page is.
pub fn project_address(slug: &str) -> String {
    format!("/prosjekter/{slug}")
}

/// What one edits it with.
fn edit_address(slug: &str) -> String {
    format!("/prosjekter/{slug}/endre")
}

/// All that lies under /prosjekter: each route weighs in what every visit begins with.
pub fn projects_page() -> AnyView {
    let params = use_params_map();
    let said = |name: &str| params.with_untracked(|params| params.get(name));
    match (said("slug").as_deref(), said("part").as_deref()) {
        (None, _) => list::list_page(),
        (Some("tavle"), None) => board::board_page(),
        (Some("ny"), None) => idea::idea_page(),
        (Some("ide"), Some(token)) => link::link_page(token.to_owned()),
        (Some(slug), None) => page::project_page(slug.to_owned()),
        (Some(slug), Some("endre")) => edit::edit_page(slug.to_owned()),
        (Some(slug), Some("spor")) => ask::ask_page(slug.to_owned()),
        _ => when_read(std::future::ready(Err::<(), _>(domain::Error::NotFound.into())), |()| ()),
    }
}
