//! /prosjekter/ny: handing in an idea, with or without an account.

use super::{api, project_address, texts as t};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    partnership::partnership,
    request::request,
    ui::{PageForm, Select, Submit, TextArea, TextField, Tick, retyped, seal_again, target},
    viewer::viewer,
};
use domain::projects::{Focus, Similar, service, stage_name};
use domain::text::first_name;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

/// Said by the button that hands it in although others are like it.
const ANOTHER: &str = "another";

pub fn idea_page() -> AnyView {
    let asked = use_query_map().with_untracked(|query| query.get("title")).unwrap_or_default();
    let title = retyped("title").unwrap_or(asked);
    let shown = title.clone();
    when_read(read(title), move |(drawn_at, alike)| view! { <Idea drawn_at alike title=shown /> })
}

/// The seal, and what is like the title that was typed.
async fn read(title: String) -> Result<(String, Vec<Similar>), AppError> {
    let (ctx, _) = request();
    Ok((service::idea_form(&ctx).await?, service::alike(&ctx, &title).await?))
}

#[component]
fn Idea(drawn_at: String, alike: Vec<Similar>, title: String) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let manager = first_name(&place.manager_name).to_owned();
    let lead = t::idea_lead(l, &manager);
    let mut areas = vec![(String::new(), t::choose(l).to_owned())];
    areas.extend(Focus::all().map(|focus| (focus.key(), focus.name(l).to_owned())));
    let found = !alike.is_empty();
    let member = viewer().0.is_some();
    let drawn_at = seal_again().unwrap_or(drawn_at);
    view! {
        <Title text=t::hand_in(l) />
        <Meta property="og:title" content=t::hand_in(l) />
        <Meta property="og:description" content=lead.clone() />
        <Meta name="description" content=lead.clone() />
        <div class="wrap narrow">
            <header class="page-head"><h1>{t::hand_in(l)}</h1><p class="lead">{lead}</p></header>
            <PageForm verb={target::<api::HandIn>()} class="flow">
                <input type="hidden" name="drawn_at" value=drawn_at data-once="" />
                <div class="decoy" aria-hidden="true">
                    <label>{t::leave_empty(l)} <input name="website" tabindex="-1" autocomplete="off" /></label>
                </div>
                <TextField name="title" label=t::idea_title(l) help=t::idea_title_help(l) value=title autocomplete="off" />
                {found.then(|| view! { <Alike alike /> })}
                <TextArea name="brief" label=t::in_short(l) help=t::in_short_help(l) rows=4 max=300 />
                <Select name="focus" label=t::area(l) options=areas />
                <TextField name="place" label=t::where_is_it(l) help=t::where_help(l) optional=true />
                <Tick name="may" label=t::take_part_yourself(l) help=t::take_part_help(l) />
                {(!member).then(|| view! {
                    <TextField name="name" label=t::your_name(l) autocomplete="name" />
                    <TextField name="email" label=t::your_email(l) help=t::email_help(l) kind="email" autocomplete="email" inputmode="email" />
                })}
                <div class="cluster">
                    <Submit label=t::send_idea(l) />
                    // Nothing is handed in by it: the page shows what is like the title.
                    <button class="btn" type="submit" name="look" value="1">{t::look_alike(l)}</button>
                </div>
                <p class="small soft">{t::idea_after(l, &manager)}</p>
            </PageForm>
        </div>
    }
}

/// Others are like it; with them comes the button that hands it in all the same.
#[component]
fn Alike(alike: Vec<Similar>) -> impl IntoView {
    let l = lang();
    let items = alike.into_iter().map(|one| {
        view! {
            <li data-key=one.slug.clone()>
                <div>
                    <h3 class="breaks"><a href=project_address(&one.slug)><bdi>{one.title}</bdi></a> " " <span class="tag">{stage_name(l, one.stage)}</span></h3>
                    <p class="soft breaks">{one.brief}</p>
                </div>
            </li>
        }
    });
    view! {
        <section class="panel flow" aria-labelledby="ligner" id="lignende" role="status">
            <h2 id="ligner" class="h-s">{t::alike(l)}</h2>
            <p>{t::alike_means(l)}</p>
            <ul class="rows deeds">{items.collect_view()}</ul>
            <Tick name=ANOTHER label=t::another(l) />
        </section>
    }
}
