//! The page on which a track or a question is changed: of which event, and what it is called.

use crate::events::part::PartPage;
use leptos::prelude::*;

#[component]
pub fn Frame(
    slug: String,
    /// The event's title.
    of: String,
    heading: String,
    children: Children,
) -> impl IntoView {
    view! { <PartPage slug event=of here="spor" heading>{children()}</PartPage> }
}
