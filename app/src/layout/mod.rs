//! The frame around every page.

use crate::ui::Refused;
use leptos::prelude::*;

#[component]
pub fn Frame(children: Children) -> impl IntoView {
    view! { <main id="innhold">{children()}</main> }
}

#[component]
pub fn NotFound() -> impl IntoView {
    view! { <Refused error=domain::Error::NotFound.into() /> }
}
