//! Buttons on drawn pages that only a browser can follow: copying a text, printing the page.

use crate::ui::Toasts;
use leptos::{
    ev::MouseEvent,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, HtmlDocument, HtmlInputElement, HtmlTextAreaElement},
};

/// `data-copy` names the field whose text is copied, `data-said` what is said then; `data-print` prints.
pub fn press(toasts: Toasts) -> impl FnMut(MouseEvent) + 'static {
    move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let pressed = |what: &str| target.as_ref().and_then(|at| at.closest(what).ok().flatten());
        if pressed("[data-print]").is_some() {
            let _ = window().print();
        }
        let Some(button) = pressed("[data-copy]") else { return };
        let field =
            button.get_attribute("data-copy").and_then(|id| document().get_element_by_id(&id));
        if field.is_some_and(|field| copies(&field)) {
            toasts.say(button.get_attribute("data-said").unwrap_or_default());
        }
    }
}

/// Selected, so that one sees what was copied, and can copy it by hand where the browser will not.
fn copies(field: &Element) -> bool {
    if let Some(text) = field.dyn_ref::<HtmlTextAreaElement>() {
        text.select();
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
    let page = document().dyn_into::<HtmlDocument>().ok();
    page.is_some_and(|page| page.exec_command("copy").unwrap_or_default())
}
