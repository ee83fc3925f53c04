//! Where something will stand that is still on its way. It shows itself only after 150 ms (see the style):
//! what comes quicker must not flicker.

use super::texts as t;
use crate::lang::lang;
use leptos::prelude::*;

#[component]
pub fn Waiting() -> impl IntoView {
    view! {
        <div class="wrap section flow waiting" role="status" aria-label=t::fetching(lang())>
            <span class="skeleton half"></span>
            <span class="skeleton"></span>
            <span class="skeleton"></span>
        </div>
    }
}
