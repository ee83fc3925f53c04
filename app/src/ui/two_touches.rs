//! What cannot be undone: the first touch says what it means, the second does it.

use super::Icon;
use leptos::prelude::*;

#[component]
pub fn TwoTouches(
    /// On the first button.
    label: &'static str,
    /// Where it stands.
    #[prop(optional)]
    class: &'static str,
    /// Its form was refused: what it said is still to be read.
    #[prop(optional)]
    open: bool,
    /// What it means, and the form of the second touch.
    children: Children,
) -> impl IntoView {
    let class = format!("cancel {class}").trim_end().to_owned();
    view! {
        <details class=class open=open>
            <summary class="btn bad compact">{label}</summary>
            <div class="notice bad">
                <Icon name="warn" />
                <div class="flow">{children()}</div>
            </div>
        </details>
    }
}
