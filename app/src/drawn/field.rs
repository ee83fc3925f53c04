//! Fields on a page that is drawn anew: what somebody has written in one, and what the page says in it.

use leptos::{
    wasm_bindgen::JsCast,
    web_sys::{HtmlInputElement, HtmlOptionElement, HtmlSelectElement, HtmlTextAreaElement, Node},
};

/// Whether the field says something else than the page it came with.
pub fn is_written(node: &Node) -> bool {
    if let Some(input) = node.dyn_ref::<HtmlInputElement>() {
        input.value() != input.default_value() || input.checked() != input.default_checked()
    } else if let Some(text) = node.dyn_ref::<HtmlTextAreaElement>() {
        text.value() != page_says(text)
    } else if let Some(select) = node.dyn_ref::<HtmlSelectElement>() {
        options(select).iter().any(|option| option.selected() != option.default_selected())
    } else {
        false
    }
}

/// Which words a form was drawn from, while somebody writes in it: who sends it has not seen others.
pub fn is_version_of_what_is_written(node: &Node) -> bool {
    let input = node.dyn_ref::<HtmlInputElement>().filter(|input| input.name() == "version");
    let form = input.filter(|input| input.type_() == "hidden").and_then(HtmlInputElement::form);
    form.and_then(|form| form.query_selector_all("input, textarea, select").ok()).is_some_and(
        |fields| {
            (0..fields.length()).filter_map(|n| fields.item(n)).any(|field| is_written(&field))
        },
    )
}

/// The field says what the page says.
pub fn follow(node: &Node) {
    if let Some(input) = node.dyn_ref::<HtmlInputElement>() {
        // Setting a value moves the cursor, also when it is the same.
        if input.value() != input.default_value() {
            input.set_value(&input.default_value());
        }
        input.set_checked(input.default_checked());
    } else if let Some(text) = node.dyn_ref::<HtmlTextAreaElement>() {
        if text.value() != page_says(text) {
            text.set_value(&page_says(text));
        }
    } else if let Some(select) = node.dyn_ref::<HtmlSelectElement>() {
        for option in options(select).iter().filter(|option| option.default_selected()) {
            option.set_selected(true);
        }
    }
}

fn page_says(text: &HtmlTextAreaElement) -> String {
    text.default_value().unwrap_or_default()
}

fn options(select: &HtmlSelectElement) -> Vec<HtmlOptionElement> {
    let all = select.options();
    (0..all.length()).filter_map(|n| all.item(n)?.dyn_into().ok()).collect()
}
