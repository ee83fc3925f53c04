//! A file from one's own machine.

use super::{field::described_by, form::FormState};
use leptos::prelude::*;

#[component]
pub fn FileField(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] help: String,
    /// The media types and endings that the browser offers.
    accept: &'static str,
) -> impl IntoView {
    let form = expect_context::<FormState>();
    view! {
        <div class="field">
            <label for=form.id(name)>{label}</label>
            <p class="help" id=format!("{}-h", form.id(name))>{help}</p>
            <input
                class="input"
                id=form.id(name)
                name=name
                type="file"
                accept=accept
                aria-required="true"
                aria-invalid=form.invalid(name)
                aria-describedby=described_by(&form.id(name))
            />
            {form.complaint(name)}
        </div>
    }
}
