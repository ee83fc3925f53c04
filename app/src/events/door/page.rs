//! /arrangementer/{slug}/dor: who has come, and who is still to come.

use super::{
    api, door_address,
    helpers::HelpersPart,
    list::Row,
    panel::{Panel, PanelDialog},
    paper::Paper,
    texts as t,
    words::Words,
};
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    events::when::{capitalised, moment},
    lang::{Lang, lang},
    number::grouped,
    request::{attached, request},
    ui::{HiddenField, Icon, PageForm, Submit, TextField, retyped, target},
};
use domain::{
    events::{
        door::{DoorKind, DoorPage, DoorRow, DoorStanding, tally},
        service,
    },
    text,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::{use_params_map, use_query_map};

/// What the address asks for beside the list.
#[derive(Clone, Default)]
struct Asked {
    find: String,
    which: String,
    row: String,
    paper: bool,
}

pub fn door_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let asked = use_query_map().with_untracked(|query| Asked {
        find: query.get("finn").unwrap_or_default(),
        which: query.get("vis").unwrap_or_default(),
        row: query.get("rad").unwrap_or_default(),
        paper: query.get("papir").is_some(),
    });
    when_read(read(slug), move |(page, latest)| match asked.paper {
        true => view! { <Paper page /> }.into_any(),
        false => view! { <Door page latest asked /> }.into_any(),
    })
}

async fn read(slug: String) -> Result<(DoorPage, String), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    // Before it is read: what changes meanwhile is heard afterwards.
    let latest = ctx.live.latest().to_string();
    let page = service::door(&ctx, &viewer, lang, &slug).await?;
    said_until(page.shuts);
    Ok((page, latest))
}

/// Until when a phone may keep the page: its worker reads no page, but it reads this.
fn said_until(shuts: i64) {
    use axum::http::{HeaderName, HeaderValue};
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.insert_header(HeaderName::from_static("x-door-shuts"), HeaderValue::from(shuts));
    }
}

impl Asked {
    fn hides(&self, row: &DoorRow) -> bool {
        let other = match self.which.as_str() {
            "mangler" => row.here > 0 || row.expected == 0,
            "gjester" => row.kind == DoorKind::Padriver,
            _ => false,
        };
        let known: Vec<&str> = row.words.split(' ').collect();
        let found = |term: &String| known.iter().any(|word| word.starts_with(term.as_str()));
        other || !text::search_terms(&self.find).iter().all(found)
    }
}

#[component]
fn Door(page: DoorPage, latest: String, asked: Asked) -> impl IntoView {
    let l = lang();
    let DoorPage { slug, rows, helpers, .. } = page;
    let (here, all) = tally(&rows);
    let shown = rows.iter().filter(|row| !asked.hides(row)).count();
    let nobody = if rows.is_empty() { t::nobody_yet(l) } else { t::nobody_found(l) };
    let opened = rows.iter().find(|row| row.id.to_string() == asked.row).cloned();
    let this = slug.clone();
    let when = t::date_and_kind(l, &capitalised(&moment(page.starts, l)), &page.kind_name);
    view! {
        <Title text=t::door_of(l, &page.title) />
        <Meta name="robots" content="noindex" />
        <div
            id="dor"
            class="door wrap"
            data-slug=slug.clone()
            data-event=page.event.to_string()
            data-turn=page.turn.to_string()
            data-stamp=page.stamp
            data-shuts=page.shuts.to_string()
            data-latest=latest
        >
            <header class="page-head spread">
                <div><p class="soft">{when}</p><h1>{t::welcome_in(l)}</h1></div>
                <p id="dor-direkte" role="status"></p>
            </header>
            <Tally here all />
            <Tools rows=rows.clone() slug=slug.clone() asked=asked.clone() />
            <div id="dor-usendt" class="notice warn" role="status" hidden=true>
                <Icon name="clock" />
                <div class="cluster"><p></p><button class="btn compact" type="button">{t::send_now(l)}</button></div>
            </div>
            {opened.map(|row| view! { <Panel row slug=slug.clone() /> })}
            <h2 class="hush">{t::the_list(l)}</h2>
            <PageForm verb={target::<api::DoorMark>()}>
                <HiddenField name="slug" value=this />
                <ul id="dor-liste" class="arrivals">
                    {rows.into_iter().map(|row| {
                        let hidden = asked.hides(&row);
                        view! { <Row row hidden /> }
                    }).collect_view()}
                </ul>
            </PageForm>
            <button id="dor-flere" class="btn" type="button" hidden=true>{t::show_more(l)}</button>
            <p id="dor-ingen" class="empty" hidden={shown > 0}>{nobody}</p>
            <WalkIn slug=slug.clone() />
            <TicketCode slug=slug.clone() />
            <p class="section-s soft small">{t::guests_not_asked(l)}</p>
            <p><a class="more" href=format!("{}?papir", door_address(&slug)) rel="external"><Icon name="list" small=true />{t::paper(l)}</a></p>
            {helpers.map(|helpers| view! { <HelpersPart helpers slug=slug.clone() /> })}
            <PanelDialog />
            <template id="dor-rad"><Row row=blank() hidden=false /></template>
            <Words />
            <p id="dor-sagt" class="hush" role="status"></p>
        </div>
    }
}

#[component]
fn Tally(here: u32, all: u32) -> impl IntoView {
    let l = lang();
    let (here_words, all_words) = (grouped(here.into()), grouped(all.into()));
    let words = t::so_many_of(l, &here_words, &all_words);
    view! {
        <p class="tally"><b id="dor-her">{here_words.clone()}</b> " " <span id="dor-av">{t::of_so_many(l, &all_words)}</span></p>
        <div class="progress">
            <progress id="dor-strek" max=all.max(1).to_string() value=here.to_string() aria-label=words></progress>
        </div>
    }
}

/// Search and the three ways of seeing; they stay at hand while the list moves.
#[component]
fn Tools(rows: Vec<DoorRow>, slug: String, asked: Asked) -> impl IntoView {
    let l = lang();
    let (which, find) = (asked.which.clone(), asked.find.clone());
    let chip = move |value: &'static str, words: &'static str| {
        let wanted = Asked { which: value.into(), ..Asked::default() };
        let count = rows.iter().filter(|row| !wanted.hides(row)).count();
        let current = (which == value).then_some("true");
        let href = with_query(&door_address(&slug), &[("vis", value), ("finn", &asked.find)]);
        view! {
            <a class="chip" href=href aria-current=current data-show=value rel="external">
                {words} " " <span class="num">{grouped(count as i64)}</span>
            </a>
        }
    };
    view! {
        <div class="tools">
            <div class="find">
                <form class="search" role="search" method="get">
                    <Icon name="search" />
                    <input id="dor-finn" class="input" type="search" name="finn" value=find aria-label=t::find(l) placeholder=t::find(l) autocomplete="off" enterkeyhint="search" />
                </form>
                <button id="dor-skann" class="btn" type="button" hidden=true><Icon name="camera" />{t::scan(l)}</button>
            </div>
            <nav class="chips" aria-label=t::which(l)>
                {chip("", t::all(l))} {chip("mangler", t::missing(l))} {chip("gjester", t::guests(l))}
            </nav>
        </div>
    }
}

#[component]
fn WalkIn(slug: String) -> impl IntoView {
    let l = lang();
    let refused = retyped("name").is_some();
    view! {
        <details id="dor-ny" class="add" open=refused>
            <summary class="btn primary"><Icon name="plus" />{t::add(l)}</summary>
            <PageForm verb={target::<api::WalkIn>()} class="flow">
                <HiddenField name="slug" value=slug />
                <TextField name="name" label=t::name(l) autocomplete="off" />
                <TextField name="email" label=t::email(l) help=t::email_help(l) kind="email" autocomplete="off" inputmode="email" optional=true />
                <div class="cluster"><Submit label=t::is_here(l) class="btn strong" /></div>
            </PageForm>
        </details>
    }
}

#[component]
fn TicketCode(slug: String) -> impl IntoView {
    let l = lang();
    let refused = retyped("code").is_some();
    view! {
        <details id="dor-kode" class="section-s" open=refused>
            <summary class="more"><Icon name="key" small=true />{t::type_ticket(l)}</summary>
            <PageForm verb={target::<api::Ticket>()} class="flow">
                <HiddenField name="slug" value=slug />
                <TextField name="code" label=t::ticket_code(l) help=t::ticket_help(l) autocomplete="off" />
                <div class="cluster"><Submit label=t::let_in(l) class="btn" /></div>
            </PageForm>
        </details>
    }
}

/// What the script makes a row of, for one who was on no list.
fn blank() -> DoorRow {
    DoorRow {
        id: uuid::Uuid::nil(),
        name: String::new(),
        portrait: domain::members::Portrait::Initials,
        kind: DoorKind::WalkIn,
        standing: DoorStanding::Comes,
        companions: Vec::new(),
        expected: 0,
        size: 1,
        here: 0,
        since: None,
        no_photo: false,
        heads: Vec::new(),
        ticket: String::new(),
        words: String::new(),
    }
}
