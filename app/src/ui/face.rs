//! How people and partners look: a photo, a drawn face or initials; and a house.

use crate::partnership::partnership;
use domain::members::{Portrait, initials};
use leptos::prelude::*;

/// A picture beside a name that says the same, so it is hidden from those who listen.
#[component]
pub fn Face(
    portrait: Portrait,
    #[prop(into)] name: String,
    /// `s`, `l`, `xl` or `portrait`; 44 px without.
    #[prop(optional)]
    size: &'static str,
    /// Pixels of the photo; by the size if not given.
    #[prop(optional)]
    side: u16,
    /// The first picture of the page must not wait until it is scrolled to.
    #[prop(optional)]
    eager: bool,
) -> impl IntoView {
    let side = match (side, size) {
        (0, "portrait") => 320,
        (0, _) => 96,
        (side, _) => side,
    };
    let loading = if eager { "eager" } else { "lazy" };
    let image = |src: String| {
        view! { <img src=src alt="" width="320" height="400" loading=loading decoding="async" /> }
    };
    let drawn = match portrait {
        Portrait::Photo(id) => image(format!("/bilder/{id}/{side}.jpg")).into_any(),
        Portrait::Drawn(token) => image(face_address(&token)).into_any(),
        Portrait::Initials => initials(&name).into_any(),
    };
    view! { <span class=format!("face {size}") aria-hidden="true">{drawn}</span> }
}

/// Where the drawing of a face lies, in the partnership's colours.
fn face_address(token: &str) -> String {
    format!("/tegning/{}/ansikt/{token}.svg", partnership().hue)
}

/// A few faces, one over the edge of the next.
#[component]
pub fn Stack(people: Vec<(Portrait, String)>) -> impl IntoView {
    let faces = people.into_iter().map(|(portrait, name)| view! { <Face portrait name /> });
    view! { <span class="stack">{faces.collect_view()}</span> }
}

/// A partner's house, where a person has a face.
#[component]
pub fn House(
    /// The partner's slug: it gives the house its shape.
    #[prop(into)]
    token: String,
    #[prop(optional)] big: bool,
) -> impl IntoView {
    let class = if big { "mark big" } else { "mark" };
    let loading = if big { "eager" } else { "lazy" };
    let drawing = if big { "hus-ved-elva" } else { "hus" };
    let src = format!("/tegning/{}/{drawing}/{token}.svg", partnership().hue);
    view! { <img class=class src=src alt="" width="64" height="64" loading=loading decoding="async" /> }
}
