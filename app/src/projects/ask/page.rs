//! /prosjekter/{slug}/spor: who could meet a need, and why; asking some of them; and what they said.

use super::{api, ask_address, texts as t};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    members::profile_address,
    projects::{needs::facts, project_address},
    request::request,
    ui::{Face, HiddenField, Icon, PageForm, Submit, TextArea, Wrong, retyped_all, target},
};
use domain::{
    Lang,
    projects::{
        requests::{AskPage, Asked, PERSONAL_MAX, Reply, Suggested},
        service,
    },
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn ask_page(slug: String) -> AnyView {
    let (need, done) = use_query_map().with_untracked(|query| {
        let done = query.get("spurt").and_then(|raw| raw.parse::<usize>().ok());
        (query.get("behov").unwrap_or_default(), done)
    });
    when_read(read(slug, need), move |page| view! { <Ask page done /> })
}

async fn read(slug: String, need: String) -> Result<AskPage, AppError> {
    let (ctx, viewer) = request();
    Ok(service::ask_page(&ctx, &viewer, &slug, &need).await?)
}

#[component]
fn Ask(page: AskPage, done: Option<usize>) -> impl IntoView {
    let l = lang();
    let back = project_address(&page.slug);
    let facts = facts(&page.need, l);
    let done = done.filter(|done| *done > 0).map(|done| match done {
        1 => t::asked_one(l).to_owned(),
        done => t::asked_some(l, done),
    });
    let slug = page.slug.clone();
    let others = page.others.clone().into_iter().map(|(id, title)| {
        view! { <li><a href=ask_address(&slug, id)><bdi>{title}</bdi></a></li> }
    });
    let others = others.collect_view();
    let left = page.left;
    view! {
        <Title text=t::find_people(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <header class="page-head">
                <p class="kicker"><a href=back.clone()><bdi>{page.title.clone()}</bdi></a></p>
                <h1 class="breaks"><bdi>{page.need.title.clone()}</bdi></h1>
                {page.need.about.clone().map(|about| view! { <p class="lead breaks lines">{about}</p> })}
                {(!facts.is_empty()).then(|| view! { <p class="soft breaks">{facts}</p> })}
            </header>
            {done.map(|words| view! { <p class="notice good section-xs" role="status"><Icon name="check" /><span>{words}</span></p> })}
            <div class="split section-s">
                <div>
                    {match left {
                        0 => view! { <p class="empty">{t::is_met(l)}</p> }.into_any(),
                        _ => view! { <Suggestions page=page.clone() /> }.into_any(),
                    }}
                </div>
                <aside class="flow wide-gap" aria-label=t::who_was_asked(l)>
                    <Answers asked=page.asked.clone() left />
                    {(!page.others.is_empty()).then(|| view! {
                        <section aria-labelledby="andre"><h2 id="andre" class="h-s">{t::other_needs(l)}</h2><ul class="plain-list">{others}</ul></section>
                    })}
                </aside>
            </div>
            <p class="section-s"><a class="more" href=back>{t::back(l)}</a></p>
        </div>
    }
}

#[component]
fn Suggestions(page: AskPage) -> impl IntoView {
    let l = lang();
    if page.suggested.is_empty() {
        return view! {
            <div class="empty flow">
                <p>{t::nobody_fits(l)}</p>
                <p><a class="btn" href="/padrivere">{t::look_yourself(l)}</a></p>
            </div>
        }
        .into_any();
    }
    let need = page.need.id.to_string();
    let ticked = retyped_all("people[]").unwrap_or_default();
    let people = page.suggested.into_iter().map(|one| {
        let checked = ticked.contains(&one.id.to_string());
        view! { <One one checked /> }
    });
    let people = people.collect_view();
    view! {
        <PageForm verb={target::<api::Ask>()} class="flow">
            <HiddenField name="slug" value=page.slug />
            <input type="hidden" name="need" value=need />
            <fieldset class="field">
                <legend class="section-head"><h2>{t::could_do_it(l)}</h2></legend>
                <p class="soft">{t::could_mean(l)}</p>
                <ul class="rows suggested">{people}</ul>
                <Wrong name="people" />
            </fieldset>
            <TextArea name="personal" label=t::your_words(l) help=t::your_words_help(l) rows=3 max=PERSONAL_MAX optional=true />
            <div class="cluster">
                <Submit label=t::ask_them(l) />
                <span class="soft small">{t::how_it_goes(l)}</span>
            </div>
        </PageForm>
    }
    .into_any()
}

#[component]
fn One(one: Suggested, checked: bool) -> impl IntoView {
    let l = lang();
    let id = one.id.to_string();
    let key = id.clone();
    let href = profile_address(&one.slug);
    let why: Vec<String> = one.reasons.iter().map(|reason| reason.text(l)).collect();
    let see = t::see_profile(l, &one.name);
    view! {
        <li data-key=key>
            <label class="tick">
                <input type="checkbox" name="people[]" value=id checked=checked />
                <Face portrait=one.portrait name=one.name.clone() />
                <span class="breaks">
                    <b><bdi>{one.name}</bdi></b>
                    {one.headline.map(|words| view! { <span class="soft">{words}</span> })}
                    <span class="why"><Icon name="check" small=true />{why.join("; ")}</span>
                </span>
            </label>
            <a class="more act" href=href aria-label=see><Icon name="arrow" small=true /></a>
        </li>
    }
}

#[component]
fn Answers(asked: Vec<Asked>, left: i64) -> impl IntoView {
    let l = lang();
    let none = asked.is_empty();
    let places = match left {
        0 => None,
        1 => Some(t::one_place(l).to_owned()),
        left => Some(t::places(l, left)),
    };
    let lines = asked.into_iter().map(|one| {
        let href = profile_address(&one.slug);
        let (words, tone) = state(&one, l);
        view! {
            <li class="byline">
                <Face portrait=one.portrait name=one.name.clone() size="s" />
                <span class="breaks"><a href=href><bdi>{one.name}</bdi></a><span class="soft">{one.on.text(l)}</span></span>
                <span class=tone>{words}</span>
            </li>
        }
    });
    view! {
        <section aria-labelledby="spurt">
            <h2 id="spurt" class="h-s">{t::who_was_asked(l)}</h2>
            {places.map(|words| view! { <p class="soft">{words}</p> })}
            {none.then(|| view! { <p class="soft">{t::nobody_yet(l)}</p> })}
            <ul class="plain-list">{lines.collect_view()}</ul>
        </section>
    }
}

fn state(one: &Asked, l: Lang) -> (&'static str, &'static str) {
    match (one.reply, one.closed, one.offered) {
        (Some(Reply::Yes), false, true) => (t::offered(l), "tag good act"),
        (Some(Reply::Yes), false, false) => (t::said_yes(l), "tag good act"),
        (Some(Reply::Yes), true, _) => (t::wanted_too(l), "tag act"),
        (Some(Reply::No), ..) => (t::said_no(l), "tag act"),
        (_, true, _) => (t::settled(l), "tag act"),
        (Some(Reply::Later), ..) => (t::said_later(l), "tag warn act"),
        (None, ..) => (t::has_not_said(l), "tag act"),
    }
}
