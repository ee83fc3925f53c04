//! /prosjekter/ide/{token}: the private page of one who handed an idea in without an account. Opening it does
//! nothing; its buttons do.

use super::{api, decide::GatePanel, gates::Path, log::Log, page::Head, texts as t, updates::Line};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    partnership::partnership,
    request::{client, request},
    ui::{HiddenField, Icon, PageForm, Submit, TextArea, TwoTouches, target},
};
use domain::projects::{FollowedIdea, service};
use domain::text::first_name;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn link_page(token: String) -> AnyView {
    let thanks = use_query_map().with_untracked(|query| query.get("takk").is_some());
    when_read(read(token.clone()), move |idea| view! { <Followed idea token thanks /> })
}

async fn read(token: String) -> Result<FollowedIdea, AppError> {
    let (ctx, _) = request();
    Ok(service::followed(&ctx, &token, &client()).await?)
}

#[component]
fn Followed(idea: FollowedIdea, token: String, thanks: bool) -> impl IntoView {
    let l = lang();
    let FollowedIdea { name, may_confirm, confirmed, page } = idea;
    let first = first_name(&name).to_owned();
    let confirm = may_confirm && !confirmed;
    let (confirming, thanked, added) = (token.clone(), token.clone(), token.clone());
    let thanked_first = first.clone();
    view! {
        <Title text=page.card.title.clone() />
        <Meta name="robots" content="noindex" />
        <article class="wrap">
            {thanks.then(|| view! { <Thanks first=thanked_first token=thanked /> })}
            <Head page=page.clone() />
            {confirm.then(|| view! {
                <section class="panel flow section-xs" aria-labelledby="bekreft">
                    <h2 id="bekreft" class="h-s">{t::hello(l, &first)}</h2>
                    <p>{t::confirm_means(l)}</p>
                    <PageForm verb={target::<api::ConfirmIdea>()}>
                        <HiddenField name="token" value=confirming />
                        <Submit label=t::confirm(l) />
                    </PageForm>
                </section>
            })}
            <Path page=page.clone() />
            <div class="split section">
                <div class="flow wide-gap"><Add page=page.clone() token=added /><Log page=page.clone() /></div>
                <aside class="flow wide-gap" aria-label=t::gate_and_people(l)>
                    <GatePanel page=page.clone() />
                    <TwoTouches label=t::stop_following(l)>
                        <p>{t::stop_means(l)}</p>
                        <PageForm verb={target::<api::StopIdea>()}>
                            <HiddenField name="token" value=token />
                            <Submit label=t::stop_now(l) class="btn bad" />
                        </PageForm>
                    </TwoTouches>
                </aside>
            </div>
        </article>
    }
}

/// Shown once, after it was handed in: the link, and what happens now.
#[component]
fn Thanks(first: String, token: String) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let url = format!("{}/prosjekter/ide/{token}", place.public_url);
    let manager = first_name(&place.manager_name).to_owned();
    view! {
        <section class="notice good section-xs" role="status">
            <Icon name="check" />
            <div class="flow">
                <p class="h-s breaks"><b>{t::thank_you(l, &first)}</b></p>
                <p>{t::look_in_mail(l, &manager)}</p>
                <div class="field">
                    <label for="lenke">{t::private_link(l)}</label>
                    <input class="input" id="lenke" readonly="" value=url />
                </div>
                <button class="btn with-script" type="button" data-copy="lenke" data-said=t::copied(l)>{t::copy(l)}</button>
            </div>
        </section>
    }
}

#[component]
fn Add(page: domain::projects::ProjectPage, token: String) -> impl IntoView {
    let l = lang();
    let over = page.merged;
    let lines = page.updates.into_iter().map(|update| view! { <Line update slug=None /> });
    let lines = lines.collect_view();
    view! {
        <section aria-labelledby="mer">
            <h2 id="mer">{t::more_about_it(l)}</h2>
            {(!over).then(|| view! {
                <PageForm verb={target::<api::AddToIdea>()} class="flow section-xs">
                    <HiddenField name="token" value=token />
                    <TextArea name="said" label=t::add_to_it(l) help=t::add_to_it_help(l) rows=3 max=1000 />
                    <div class="cluster"><Submit label=t::add(l) class="btn strong" /></div>
                </PageForm>
            })}
            <div class="timeline"><ol class="pad">{lines}</ol></div>
        </section>
    }
}
