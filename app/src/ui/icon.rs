//! A line drawing from the sprite; never alone without a name beside it or on what it stands in.

use leptos::prelude::*;

#[component]
pub fn Icon(
    name: &'static str,
    /// Beside small text.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let class = if small { "icon s" } else { "icon" };
    view! { <svg class=class aria-hidden="true"><use href=format!("/icons.svg#{name}")></use></svg> }
}
