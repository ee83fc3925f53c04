//! Where the keyboard goes on when a page has been drawn anew.

use leptos::{
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, FocusOptions, HtmlElement},
};

/// Where it stands, and what is around that, from within.
pub struct Stood(Vec<HtmlElement>);

impl Stood {
    pub fn on(page: &Element) -> Self {
        let mut at = document().active_element().filter(|at| page.contains(Some(at)));
        let mut around = Vec::new();
        while let Some(element) = at.filter(|at| !at.is_same_node(Some(page))) {
            at = element.parent_element();
            around.extend(element.dyn_into().ok());
        }
        Self(around)
    }

    /// Who moves an element takes the keyboard from it. Where it is gone altogether, what was around it takes over:
    /// a row, or the part of the page.
    pub fn goes_on(self) {
        let lost = document().active_element().is_none_or(|at| at.tag_name() == "BODY");
        let mut around = self.0.into_iter();
        let Some(stood) = around.next().filter(|_| lost) else { return };
        if stood.is_connected() {
            return focus(&stood);
        }
        let part = |it: &HtmlElement| it.matches("li, section, article").unwrap_or_default();
        if let Some(near) = around.find(|it| it.is_connected() && part(it)) {
            let _ = near.set_attribute("tabindex", "-1");
            focus(&near);
        }
    }
}

fn focus(element: &HtmlElement) {
    let here = FocusOptions::new();
    here.set_prevent_scroll(true);
    let _ = element.focus_with_options(&here);
}

/// After a refusal: the first field that must change. After a form has led on: what the answer says.
pub fn to_the_answer(page: &Element, led_on: bool) {
    let wrong = "[aria-invalid='true']";
    let said = "[autofocus], .notice[role='status']";
    let found = page.query_selector(wrong).ok().flatten();
    let found = found.or_else(|| page.query_selector(said).ok().flatten().filter(|_| led_on));
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        if !found.matches("input, select, textarea").unwrap_or_default() {
            let _ = found.set_attribute("tabindex", "-1");
        }
        let _ = found.focus();
    }
}
