//! /logg-inn: which address to send the code to.

use super::{api::Ask, texts as t};
use crate::{
    lang::lang,
    partnership::partnership,
    ui::{HiddenField, PageForm, Submit, TextField, target},
    viewer::viewer,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn ask_page() -> AnyView {
    let (l, hue) = (lang(), partnership().hue);
    let query = use_query_map().get_untracked();
    let said = |name| query.get(name).unwrap_or_default();
    let (email, next) = (said("email"), said("next"));
    view! {
        <Title text=t::sign_in(l) />
        <Meta name="robots" content="noindex" />
        <section class="wrap signin" aria-labelledby="inn">
            <div>
                <header class="page-head">
                    <h1 id="inn">{t::welcome_back(l)}</h1>
                    <p class="lead">{t::no_passwords(l)}</p>
                </header>
                {viewer().0.map(|person| view! {
                    <p class="section-xs">
                        {t::here_already(l, &person.name)} " " <a href="/min-side">{t::to_my_page(l)}</a>
                    </p>
                })}
                <PageForm verb={target::<Ask>()} class="flow">
                    <TextField name="email" label=t::email(l) kind="email" autocomplete="username" inputmode="email" value=email />
                    <HiddenField name="next" value=next />
                    <div class="cluster"><Submit label=t::send_code(l) /></div>
                    <p class="small soft">
                        {t::not_yet(l)} " " <a href="/bli-padriver">{t::join_here(l)}</a>
                    </p>
                </PageForm>
            </div>
            <img class="picture" src=format!("/tegning/{hue}/bilde/logg-inn.svg") alt=t::the_house(l) width="640" height="720" />
        </section>
    }
    .into_any()
}
