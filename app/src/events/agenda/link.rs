//! /innlegg/{token}: where a speaker answers without signing in. Opening it does nothing; its buttons do.

use super::{
    api,
    asked::{YesOrNo, says},
    texts as t,
};
use crate::{
    drawn::when_read,
    error::AppError,
    events::event_address,
    lang::lang,
    request::{client, request},
    ui::{HiddenField, PageForm, target},
};
use domain::events::agenda::{RequestPage, service};
use domain::text::first_name;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn speaker_page() -> AnyView {
    let token = use_params_map().with_untracked(|params| params.get("token").unwrap_or_default());
    when_read(read(token.clone()), move |page| view! { <Answer page token /> })
}

async fn read(token: String) -> Result<RequestPage, AppError> {
    let (ctx, _) = request();
    Ok(service::by_link(&ctx, &token, &client()).await?)
}

#[component]
fn Answer(page: RequestPage, token: String) -> impl IntoView {
    let l = lang();
    let first = first_name(&page.name).to_owned();
    let says = says(&page.request);
    view! {
        <Title text=page.event.clone() />
        <Meta name="robots" content="noindex" />
        <div class="wrap narrow">
            <header class="page-head">
                <p class="kicker breaks"><bdi>{page.event.clone()}</bdi></p>
                <h1 class="breaks">{t::hello(l, &first)}</h1>
                <p class="lead breaks" role="status">{says}</p>
                {page.place.map(|place| view! { <p class="soft breaks">{place}</p> })}
            </header>
            <PageForm verb={target::<api::SpeakByLink>()} class="flow">
                <HiddenField name="token" value=token />
                <YesOrNo request=page.request />
            </PageForm>
            {page.told.then(|| view! {
                <p class="section-s"><a class="more" href=event_address(&page.slug)>{t::see_the_event(l)}</a></p>
            })}
        </div>
    }
}
