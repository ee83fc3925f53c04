//! /avmeld/{token}: no more invitations, by one press. Opening the page does nothing.

use super::{api, texts as t};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    partnership::partnership,
    request::{client, request},
    ui::{HiddenField, PageForm, Submit, target},
};
use domain::events::{invite::StopPage, service};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn stop_page() -> AnyView {
    let token = use_params_map().with_untracked(|params| params.get("token").unwrap_or_default());
    when_read(read(token.clone()), move |page| view! { <Stop page token /> })
}

async fn read(token: String) -> Result<StopPage, AppError> {
    let (ctx, _) = request();
    Ok(service::stop_page(&ctx, &token, &client()).await?)
}

#[component]
fn Stop(page: StopPage, token: String) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let StopPage { stopped } = page;
    let title = if stopped { t::stopped_title(l) } else { t::stop_title(l) };
    view! {
        <Title text=title />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <div class="page-head flow" role="status">
                <h1>{title}</h1>
                <p class="lead">{if stopped { t::stopped_means(l, &place.name) } else { t::stop_means(l, &place.name) }}</p>
            </div>
            {match stopped {
                false => view! {
                    <PageForm verb={target::<api::StopInvitations>()} class="cluster">
                        <HiddenField name="token" value=token />
                        <Submit label=t::stop(l) />
                    </PageForm>
                }.into_any(),
                true => view! {
                    <PageForm verb={target::<api::ResumeInvitations>()} class="cluster">
                        <HiddenField name="token" value=token />
                        <Submit label=t::resume(l) class="btn" />
                    </PageForm>
                }.into_any(),
            }}
        </div>
    }
}
