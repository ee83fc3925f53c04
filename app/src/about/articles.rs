//! Who we are, what we store, and for whom the app works: texts to read.

use super::texts as t;
use crate::{lang::lang, partnership::partnership};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

pub fn about_page() -> AnyView {
    let (l, place) = (lang(), partnership());
    let parts = vec![
        (t::padriver_title(l), t::padriver_text(l).to_owned()),
        (t::partner_title(l), t::partner_text(l).to_owned()),
        (t::manager_title(l), t::manager_text(l, &place.manager_name)),
        (t::method_title(l), t::method_text(l).to_owned()),
        (t::faces_title(l), t::faces_text(l).to_owned()),
    ];
    view! {
        <Article title=t::about_title(l) lead=t::about_lead(l, &place.name) parts />
        <p class="wrap"><a class="more" href="/om/stil">{t::style_guide(l)}</a></p>
    }
    .into_any()
}

pub fn privacy_page() -> AnyView {
    let (l, place) = (lang(), partnership());
    let parts = vec![
        (t::what_title(l), t::what_text(l).to_owned()),
        (t::who_title(l), t::who_text(l, &place.manager_name)),
        (t::how_long_title(l), t::how_long_text(l).to_owned()),
        (t::events_title(l), t::events_text(l).to_owned()),
        (t::rights_title(l), t::rights_text(l).to_owned()),
        (t::cookie_title(l), t::cookie_text(l).to_owned()),
        (t::young_title(l), t::young_text(l).to_owned()),
    ];
    view! {
        <Article title=t::privacy_title(l) lead=t::privacy_lead(l).to_owned() parts />
        <Write />
    }
    .into_any()
}

pub fn accessibility_page() -> AnyView {
    let l = lang();
    let parts = vec![
        (t::goal_title(l), t::goal_text(l).to_owned()),
        (t::known_title(l), t::known_text(l).to_owned()),
        (t::report_title(l), t::report_text(l).to_owned()),
    ];
    view! {
        <Article title=t::access_title(l) lead=t::access_lead(l).to_owned() parts />
        <Write />
    }
    .into_any()
}

#[component]
fn Article(title: &'static str, lead: String, parts: Vec<(&'static str, String)>) -> impl IntoView {
    let parts = parts.into_iter().map(|(title, text)| {
        view! { <section><h2 class="h-s">{title}</h2><p>{text}</p></section> }
    });
    view! {
        <Title text=title />
        <Meta property="og:title" content=title />
        <Meta name="description" content=lead.clone() />
        <div class="wrap">
            <header class="page-head">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </header>
            <div class="prose flow wide-gap">{parts.collect_view()}</div>
        </div>
    }
}

#[component]
fn Write() -> impl IntoView {
    let place = partnership();
    view! {
        <p class="wrap section-s">
            <a class="btn" href=format!("mailto:{}", place.manager_email)>{t::write_to_us(lang())}</a>
        </p>
    }
}
