//! /logg-inn/lenke/{link}: opening a link never acts; the button does.

use super::{api::OpenLink, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, Submit, target},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn link_page() -> AnyView {
    let l = lang();
    let link = use_params_map().get_untracked().get("link").unwrap_or_default();
    view! {
        <Title text=t::sign_in(l) />
        <Meta name="robots" content="noindex" />
        <section class="wrap section narrow flow" aria-labelledby="inn">
            <h1 id="inn">{t::one_tap(l)}</h1>
            <p class="lead">{t::link_works_once(l)}</p>
            <PageForm verb={target::<OpenLink>()} class="flow">
                <HiddenField name="link" value=link />
                <div class="cluster"><Submit label=t::sign_in(l) /></div>
            </PageForm>
            <p class="small soft">{t::link_spent(l)} " " <a href="/logg-inn">{t::ask_for_code(l)}</a></p>
        </section>
    }
    .into_any()
}
