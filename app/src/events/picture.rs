//! The drawing that says at a glance what kind of event it is.

use crate::partnership::partnership;
use leptos::prelude::*;

/// Beside the words, which say the same.
#[component]
pub fn KindPicture(kind: String) -> impl IntoView {
    let name = match kind.as_str() {
        "frokost" => "frokost",
        "samling" => "samling",
        _ => "lageret",
    };
    let src = format!("/tegning/{}/bilde/{name}.svg", partnership().hue);
    view! { <img class="picture" src=src alt="" width="640" height="400" loading="lazy" /> }
}
