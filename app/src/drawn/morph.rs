//! Makes what stands on the page like a new drawing of it, and touches nothing that is the same.
//!
//! Elements with a `data-key` or an `id` are known again wherever they have moved to; others stay in their
//! place. What the reader has done stays done: an open list is open, and a field that somebody has written in
//! keeps what was written, until the form it is in has been sent; and so does the form's hidden `version`, for whoever
//! wrote has not sent what others wrote meanwhile. What is marked `data-once` stays as well.

use super::field;
use leptos::{
    wasm_bindgen::JsCast,
    web_sys::{Element, Node},
};
use std::collections::HashMap;

/// What becomes of what was typed since the page was drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    Kept,
    /// It was sent: the new drawing knows it.
    Sent,
}

/// The children of `old` become like those of `new`.
pub fn morph(old: &Element, new: &Element, typed: Typed) {
    let mut known = HashMap::new();
    for child in elements(old) {
        if let Some(key) = key(&child) {
            known.insert(key, child);
        }
    }
    let mut at = old.first_child();
    for fresh in nodes(new) {
        let same = match fresh.dyn_ref::<Element>().and_then(key) {
            Some(key) => {
                known.remove(&key).map(Node::from).filter(|node| named_alike(node, &fresh))
            }
            None => at.clone().filter(|node| alike(node, &fresh)),
        };
        match same {
            Some(node) => {
                if at.as_ref().is_some_and(|at| at.is_same_node(Some(&node))) {
                    at = node.next_sibling();
                } else {
                    let _ = old.insert_before(&node, at.as_ref());
                }
                renew(&node, &fresh, typed);
            }
            None => drop(old.insert_before(&fresh, at.as_ref())),
        }
    }
    while let Some(rest) = at {
        at = rest.next_sibling();
        let _ = old.remove_child(&rest);
    }
}

/// One node becomes like another of its kind.
fn renew(old: &Node, new: &Node, typed: Typed) {
    let once = old.dyn_ref::<Element>().is_some_and(|old| old.has_attribute("data-once"));
    if typed == Typed::Kept && (once || field::is_version_of_what_is_written(old)) {
        return;
    }
    let written = typed == Typed::Kept && field::is_written(old);
    if !old.is_equal_node(Some(new)) {
        match (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) {
            (Some(old), Some(new)) => {
                attributes(old, new);
                morph(old, new, typed);
            }
            _ => old.set_node_value(new.node_value().as_deref()),
        }
    } else if let Some((old, new)) = old.dyn_ref::<Element>().zip(new.dyn_ref::<Element>()) {
        // The same to look at; what was typed into it is not in its markup.
        if typed == Typed::Sent
            && new.query_selector("input, textarea, select").is_ok_and(|found| found.is_some())
        {
            morph(old, new, typed);
        }
    }
    if !written {
        field::follow(old);
    }
}

fn attributes(old: &Element, new: &Element) {
    for name in names(new) {
        let value = new.get_attribute(&name);
        if old.get_attribute(&name) != value {
            let _ = old.set_attribute(&name, &value.unwrap_or_default());
        }
    }
    for name in names(old) {
        if !new.has_attribute(&name) && name != "open" {
            let _ = old.remove_attribute(&name);
        }
    }
}

/// Of one kind, and not to be known by a key.
fn alike(old: &Node, new: &Node) -> bool {
    named_alike(old, new) && old.dyn_ref::<Element>().is_none_or(|old| key(old).is_none())
}

fn named_alike(old: &Node, new: &Node) -> bool {
    old.node_type() == new.node_type() && old.node_name() == new.node_name()
}

fn key(element: &Element) -> Option<String> {
    element.get_attribute("data-key").or_else(|| element.get_attribute("id"))
}

/// As they are now: moving one does not disturb the walk.
fn nodes(parent: &Element) -> Vec<Node> {
    let list = parent.child_nodes();
    (0..list.length()).filter_map(|n| list.item(n)).collect()
}

fn elements(parent: &Element) -> impl Iterator<Item = Element> {
    nodes(parent).into_iter().filter_map(|node| node.dyn_into().ok())
}

fn names(element: &Element) -> Vec<String> {
    element.get_attribute_names().iter().filter_map(|name| name.as_string()).collect()
}
