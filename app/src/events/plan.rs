//! /arrangementer/ny and /arrangementer/{slug}/endre: planning one event or a series, and changing it.

use super::{
    api, event_address,
    fields::{What, When, Where, Who},
    part::PartPage,
    preview::Preview,
    texts as t,
};
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    lang::{Lang, lang},
    request::{attached, request},
    ui::{HiddenField, PageForm, Select, Submit, TextField, Tick, retyped, target},
};
use domain::events::{EventForm, EventPage, Kind, service};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::{use_params_map, use_query_map};

pub fn plan_page() -> AnyView {
    let asked = use_query_map().with_untracked(|query| query.get("slag"));
    when_read(kinds(), move |kinds| {
        let chosen = retyped("kind").or(asked);
        let kind = kinds.iter().find(|kind| chosen.as_ref() == Some(&kind.slug));
        let kind = kind.or(kinds.first()).cloned();
        view! { <Plan kinds kind /> }
    })
}

async fn kinds() -> Result<Vec<Kind>, AppError> {
    let (ctx, viewer) = request();
    Ok(service::kinds(&ctx, &viewer, attached::<Lang>().unwrap_or_default()).await?)
}

#[component]
fn Plan(kinds: Vec<Kind>, kind: Option<Kind>) -> impl IntoView {
    let l = lang();
    let chosen = kind.as_ref().map(|kind| kind.slug.clone());
    let form = kind.map(begin).unwrap_or_default();
    let kind = form.kind.clone();
    let form = StoredValue::new(form);
    let choices = kinds.into_iter().map(|kind| {
        let href = with_query("/arrangementer/ny", &[("slag", &kind.slug)]);
        let current = (chosen.as_ref() == Some(&kind.slug)).then_some("true");
        view! { <a class="chip" href=href aria-current=current data-noscroll=true>{kind.name}</a> }
    });
    let choices = choices.collect_view();
    view! {
        <Title text=t::plan(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <header class="page-head"><h1>{t::plan(l)}</h1><p class="lead">{t::plan_lead(l)}</p><p class="soft section-xs">{t::nobody_sees_drafts(l)}</p></header>
            <nav class="chips section-xs" aria-label=t::kind(l)>{choices}</nav>
            <PageForm verb={target::<api::Plan>()}>
                <HiddenField name="kind" value=kind />
                <Part id="hva" title=t::what(l) means=t::what_means(l)><What form /></Part>
                <Part id="nar" title=t::when(l) means=t::when_means(l)><When form /><Repeats /></Part>
                <Part id="hvor" title=t::place(l) means=t::where_means(l)><Where form /></Part>
                <Part id="hvem" title=t::who(l) means=t::who_means(l)><Who form /></Part>
                <div class="savebar">
                    <Submit label=t::make_draft(l) />
                    <button class="btn" type="submit" name="look" value="on">{t::show_dates(l)}</button>
                </div>
            </PageForm>
        </div>
    }
}

/// What a new event of a kind begins with.
fn begin(kind: Kind) -> EventForm {
    EventForm {
        title: kind.name,
        kind: kind.slug,
        starts: kind.starts.replace(':', "."),
        ends: kind.ends.replace(':', "."),
        place: kind.place,
        capacity: kind.capacity.map(|number| number.to_string()).unwrap_or_default(),
        open_to: kind.open_to.as_str().into(),
        ..EventForm::default()
    }
}

/// What makes a series of it.
#[component]
fn Repeats() -> impl IntoView {
    let l = lang();
    let options = [
        ("", t::not_at_all(l)),
        ("monthly", t::monthly(l)),
        ("weekly", t::weekly(l)),
        ("biweekly", t::biweekly(l)),
    ];
    let options = options.map(|(value, words)| (value.to_owned(), words.to_owned())).into();
    view! {
        <Select name="repeats" label=t::repeats(l) options />
        <TextField name="until" label=t::until(l) help=t::until_help(l) optional=true />
        <div>
            <Tick name="not_july" label=t::not_july(l) checked=true />
            <Tick name="move_holidays" label=t::move_holidays(l) help=t::move_holidays_means(l) checked=true />
        </div>
        <Preview />
    }
}

pub fn change_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    when_read(filled(slug), |(page, form, kinds)| view! { <Change page form kinds /> })
}

async fn filled(slug: String) -> Result<(EventPage, EventForm, Vec<Kind>), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let kinds = service::kinds(&ctx, &viewer, lang).await?;
    let form = service::filled(&ctx, &viewer, &slug).await?;
    Ok((service::page(&ctx, &viewer, lang, &slug).await?, form, kinds))
}

#[component]
fn Change(page: EventPage, form: EventForm, kinds: Vec<Kind>) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug.clone();
    let kinds = kinds.into_iter().map(|kind| (kind.slug, kind.name)).collect::<Vec<_>>();
    let (kind, version) = (form.kind.clone(), form.version.clone());
    let form = StoredValue::new(form);
    view! {
        <PartPage slug=slug.clone() event=page.card.title here="endre" heading=t::change(l) lead=page.series.clone().unwrap_or_default()>
            <PageForm verb={target::<api::Change>()}>
                <HiddenField name="slug" value=slug.clone() />
                <HiddenField name="version" value=version />
                <Part id="hva" title=t::what(l) means=t::what_means(l)>
                    <Select name="kind" label=t::kind(l) options=kinds value=kind />
                    <What form />
                </Part>
                <Part id="nar" title=t::when(l) means=t::change_means(l)><When form /></Part>
                <Part id="hvor" title=t::place(l) means=t::where_means(l)><Where form /></Part>
                <Part id="hvem" title=t::who(l) means=t::who_means(l)><Who form /></Part>
                {page.series.is_some().then(|| view! {
                    <Part id="hvilke" title=t::which(l) means=t::which_means(l)>
                        <fieldset>
                            <legend class="hush">{t::which(l)}</legend>
                            <Tick name="which" radio="this" label=t::this_only(l) checked=true />
                            <Tick name="which" radio="later" label=t::later_too(l) />
                        </fieldset>
                    </Part>
                })}
                <div class="savebar">
                    <Submit label=t::save(l) />
                    <a class="more" href=event_address(&slug)>{t::back(l)}</a>
                </div>
            </PageForm>
        </PartPage>
    }
}

#[component]
fn Part(
    id: &'static str,
    title: &'static str,
    means: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="form-part" aria-labelledby=id>
            <div class="flow"><h2 id=id>{title}</h2><p class="soft">{means}</p></div>
            <div>{children()}</div>
        </section>
    }
}
