//! Forms on pages that are drawn: a search is followed as it is typed, and any other form is sent as it stands.

use super::fetch::path_of;
use crate::address::with_query;
use leptos::{
    ev::{Event, SubmitEvent},
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, FormData, HtmlFormElement, UrlSearchParams, js_sys},
};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::time::Duration;

/// While one types, the page follows this much later.
const PAUSE: Duration = Duration::from_millis(120);

/// What is typed into a search is followed by the address, and the address by the page.
pub fn follow() -> impl FnMut(Event) + 'static {
    let go = use_navigate();
    // Only the last of several letters in a row is followed.
    let letters = StoredValue::new(0_u32);
    move |event| {
        let Some(form) = form_around(&event).filter(is_search) else { return };
        letters.update_value(|letters| *letters = letters.wrapping_add(1));
        let (this, go) = (letters.get_value(), go.clone());
        let follow = move || {
            if letters.try_get_value() == Some(this) {
                go(
                    &asks_for(&form),
                    NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() },
                );
            }
        };
        set_timeout(follow, PAUSE);
    }
}

fn form_around(event: &Event) -> Option<HtmlFormElement> {
    let form = event.target()?.dyn_into::<Element>().ok()?.closest("form").ok()??;
    form.dyn_into().ok()
}

/// Whether a form asks and changes nothing.
pub fn is_search(form: &HtmlFormElement) -> bool {
    form.method() == "get"
}

/// Where a browser would go with what the form says; what says nothing is left out.
pub fn asks_for(form: &HtmlFormElement) -> String {
    let data = FormData::new_with_form(form).ok();
    let entries = data.and_then(|data| js_sys::try_iter(&data).ok().flatten());
    let pairs: Vec<(String, String)> = entries
        .into_iter()
        .flatten()
        .filter_map(|pair| {
            let pair = js_sys::Array::from(&pair.ok()?);
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?.trim_start().to_owned()))
        })
        .collect();
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    with_query(&path_of(&form.action()).unwrap_or_default(), &pairs)
}

/// All that a form says, with the button that was pressed.
pub fn said_by(form: &HtmlFormElement, event: &SubmitEvent) -> UrlSearchParams {
    let data = FormData::new_with_form(form).and_then(|data| {
        let button = event.submitter();
        let said = |name: &str| button.as_ref().and_then(|button| button.get_attribute(name));
        if let Some(name) = said("name") {
            data.append_with_str(&name, &said("value").unwrap_or_default())?;
        }
        UrlSearchParams::new_with_str_sequence_sequence(&data)
    });
    data.or_else(|_| UrlSearchParams::new()).expect("a browser has URLSearchParams")
}
