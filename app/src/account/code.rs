//! /logg-inn/kode: the six digits. The link in the mail fills them in; the button signs in.

use super::{
    api::{Ask, SignIn},
    texts as t,
};
use crate::{
    address::with_query,
    lang::lang,
    partnership::partnership,
    ui::{CodeField, HiddenField, PageForm, Submit, retyped, target},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn code_page() -> AnyView {
    let l = lang();
    let query = use_query_map().get_untracked();
    let said = |name| retyped(name).or_else(|| query.get(name)).unwrap_or_default();
    let (email, next, code) = (said("email"), said("next"), said("code"));
    let (email2, next2) = (email.clone(), next.clone());
    let back = with_query("/logg-inn", &[("email", &email), ("next", &next)]);
    view! {
        <Title text=t::sign_in(l) />
        <Meta name="robots" content="noindex" />
        <section class="wrap section split half" aria-labelledby="kode">
            <div class="flow">
                <div>
                    <h1 id="kode">{t::look_in_mail(l)}</h1>
                    <p class="lead">
                        <span class="breaks">{t::code_is_with(l, &email)}</span> " "
                        <a href=back>{t::wrong_address(l)}</a>
                    </p>
                </div>
                <PageForm verb={target::<SignIn>()} class="flow">
                    <HiddenField name="email" value=email2 />
                    <HiddenField name="next" value=next2 />
                    <CodeField name="code" label=t::six_digits(l) help=t::ten_minutes(l) value=code />
                    <div class="cluster"><Submit label=t::sign_in(l) /></div>
                </PageForm>
                <PageForm verb={target::<Ask>()} class="flow">
                    <HiddenField name="email" value=email />
                    <HiddenField name="next" value=next />
                    <p class="small soft">{t::no_mail(l)}</p>
                    <div class="cluster"><Submit label=t::new_code(l) class="btn" /></div>
                    <p class="small soft">{t::stuck(l, &partnership().manager_name)}</p>
                </PageForm>
            </div>
        </section>
    }
    .into_any()
}
