//! /prosjekter/{slug}/endre: what stands about a project, who carries it, and what it lacks.

use super::{api, edit_needs::EditNeeds, people::Staff, project_address, texts as t, words};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    request::request,
    ui::{HiddenField, Icon, PageForm, Rejected, Select, Submit, TextArea, TextField, target},
};
use domain::{
    Complaint, Error, Lang,
    civil::Day,
    partners::service as partners,
    projects::{Edit, Focus, PICTURES, ProjectPage, service},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_meta::{Meta, Title};

type Read = (ProjectPage, Vec<(String, String)>);

pub fn edit_page(slug: String) -> AnyView {
    when_read(read(slug), |(page, known)| view! { <Change page known /> })
}

async fn read(slug: String) -> Result<Read, AppError> {
    let (ctx, viewer) = request();
    let page = service::page(&ctx, &viewer, &slug).await?;
    if !page.may_edit && !page.may_staff {
        viewer.member()?;
        return Err(Error::Forbidden.into());
    }
    let known = partners::list(&ctx, &viewer).await?;
    Ok((page, known.into_iter().map(|one| (one.slug, one.name)).collect()))
}

/// The form that was refused because another wrote the same field, if it was.
fn both_wrote() -> Vec<String> {
    let Some(rejected) = use_context::<Option<Rejected>>().flatten() else { return Vec::new() };
    match rejected.error {
        Some(AppError(Error::Invalid(errors))) if rejected.verb == api::Edit::PATH => errors
            .iter()
            .filter(|(_, complaint)| *complaint == Complaint::ChangedMeanwhile)
            .map(|(field, _)| field.to_owned())
            .collect(),
        _ => Vec::new(),
    }
}

#[component]
fn Change(page: ProjectPage, known: Vec<(String, String)>) -> impl IntoView {
    let l = lang();
    let (address, title) = (project_address(&page.card.slug), page.card.title.clone());
    let edits = page.edits.clone();
    view! {
        <Title text=t::edit_title(l, &title) />
        <Meta name="robots" content="noindex" />
        <div class="wrap narrow">
            <header class="page-head">
                <p class="kicker"><a href=address><bdi>{title}</bdi></a></p>
                <h1>{t::edit(l)}</h1>
            </header>
            <Fields page=page.clone() />
            {page.may_staff.then(|| view! { <EditNeeds page=page.clone() /> <Staff page=page.clone() known /> })}
            <History edits />
        </div>
    }
}

#[component]
fn Fields(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let both = both_wrote();
    let seen = if both.is_empty() { None } else { Some(page.version.to_string()) };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let civil = move |day: Option<Day>| day.map(|day| words::day(day, l)).unwrap_or_default();
    let areas = Focus::all().map(|focus| (focus.key(), focus.name(l).to_owned())).collect();
    let mut pictures = vec![(String::new(), t::no_picture(l).to_owned())];
    pictures.extend(PICTURES.map(|name| (name.to_owned(), picture(name, l).to_owned())));
    let theirs = (!both.is_empty()).then(|| view! { <Theirs page=page.clone() fields=both /> });
    let card = page.card.clone();
    view! {
        <PageForm verb={target::<api::Edit>()} class="flow">
            {theirs}
            <HiddenField name="slug" value=card.slug />
            <HiddenField name="version" value=page.version.to_string() />
            {match seen {
                // What the other wrote is shown now: sent once more, one's own words stand.
                Some(seen) => view! { <input type="hidden" name="seen" value=seen /> }.into_any(),
                None => view! { <HiddenField name="seen" value="" /> }.into_any(),
            }}
            <TextField name="title" label=t::idea_title(l) value=card.title />
            <TextArea name="brief" label=t::in_short(l) rows=3 max=300 value=card.brief />
            <Select name="focus" label=t::area(l) options=areas value=card.focus.key() />
            <TextArea name="why" label=t::why(l) help=t::why_help(l) rows=4 max=2000 value=text(&page.why) optional=true />
            <TextArea name="for_whom" label=t::for_whom(l) help=t::for_whom_help(l) rows=4 max=2000 value=text(&page.for_whom) optional=true />
            <TextArea name="padrivers" label=t::padrivers_do(l) rows=3 max=2000 value=text(&page.padrivers) optional=true />
            <TextArea name="funding" label=t::funding(l) help=t::funding_help(l) rows=3 max=2000 value=text(&page.funding) optional=true />
            <TextField name="happens" label=t::when_in_words(l) help=t::when_help(l) value=text(&page.happens) optional=true />
            <div class="pair">
                <TextField name="starts_on" label=t::from(l) value=civil(page.starts_on) optional=true />
                <TextField name="ends_on" label=t::to(l) value=civil(page.ends_on) optional=true />
            </div>
            <TextField name="place" label=t::where_is_it(l) value=text(&page.place) optional=true />
            <TextField name="point" label=t::point(l) help=t::point_help(l) value=page.point.map(|point| point.text()).unwrap_or_default() optional=true />
            <TextArea name="result" label=t::result(l) help=t::result_help(l) rows=4 max=2000 value=text(&card.result) optional=true />
            <Select name="picture" label=t::picture(l) options=pictures value=text(&card.picture) />
            <TextField name="picture_says" label=t::picture_says(l) help=t::picture_says_help(l) value=text(&card.picture_says) optional=true />
            <div class="cluster"><Submit label=t::save(l) /></div>
        </PageForm>
    }
}

/// What the other wrote, beside what one has typed.
#[component]
fn Theirs(page: ProjectPage, fields: Vec<String>) -> impl IntoView {
    let l = lang();
    let lines = fields.into_iter().map(|field| {
        let last = page.edits.iter().find(|edit| edit.field == field);
        let (by, became) = last.map(|it| (it.by.clone(), it.became.clone())).unwrap_or_default();
        let by = by.unwrap_or_else(|| t::someone(l).into());
        view! {
            <li class="breaks">
                <b>{field_name(&field, l)}</b> ", " <bdi>{by}</bdi> ": «" <bdi class="lines">{became.unwrap_or_default()}</bdi> "»"
            </li>
        }
    });
    view! {
        <div class="notice bad" role="alert">
            <Icon name="warn" />
            <div class="flow"><p>{t::both_wrote(l)}</p><ul class="bullets">{lines.collect_view()}</ul></div>
        </div>
    }
}

#[component]
fn History(edits: Vec<Edit>) -> impl IntoView {
    let l = lang();
    if edits.is_empty() {
        return ().into_any();
    }
    let lines = edits.into_iter().map(|edit| {
        let on = edit.on.to_string();
        let was = edit.was.unwrap_or_else(|| t::nothing(l).into());
        let became = edit.became.unwrap_or_else(|| t::nothing(l).into());
        view! {
            <li>
                <time datetime=on>{words::day(edit.on, l)}</time>
                <p class="breaks">
                    <b>{field_name(&edit.field, l)}</b> {edit.by.map(|by| view! { ", " <bdi>{by}</bdi> })}
                </p>
                <p class="small soft breaks">"«" <bdi>{was}</bdi> "» → «" <bdi>{became}</bdi> "»"</p>
            </li>
        }
    });
    view! {
        <section class="section" aria-labelledby="endringer">
            <details class="extras">
                <summary class="more" id="endringer">{t::history(l)}</summary>
                <div class="timeline"><ol class="pad">{lines.collect_view()}</ol></div>
            </details>
        </section>
    }
    .into_any()
}

fn field_name(field: &str, l: Lang) -> &'static str {
    match field {
        "title" => t::idea_title(l),
        "brief" => t::in_short(l),
        "why" => t::why(l),
        "for_whom" => t::for_whom(l),
        "happens" => t::when_in_words(l),
        "starts_on" => t::from(l),
        "ends_on" => t::to(l),
        "focus" => t::area(l),
        "place" => t::where_is_it(l),
        "point" => t::point(l),
        "funding" => t::funding(l),
        "padrivers" => t::padrivers_do(l),
        "result" => t::result(l),
        "picture" => t::picture(l),
        _ => t::picture_says(l),
    }
}

fn picture(name: &str, l: Lang) -> &'static str {
    match name {
        "brygga" => t::the_quay(l),
        "gate" => t::the_street(l),
        "lageret" => t::the_depot(l),
        "regnbed" => t::the_rain_bed(l),
        _ => t::the_boat(l),
    }
}
