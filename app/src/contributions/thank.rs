//! /styring/takk: what nobody has said thank you for yet, the oldest first.

use super::{api, texts as t, words::began};
use crate::{
    date,
    drawn::when_read,
    error::AppError,
    lang::lang,
    members::profile_address,
    number::grouped,
    request::request,
    ui::{Face, Icon, PageForm, Submit, TextArea, target},
};
use domain::text::first_name;
use domain::{
    Lang,
    contributions::{Doer, Kind, ToThank, WORDS_MAX, service},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn thank_page() -> AnyView {
    let sent = use_query_map().with_untracked(|query| query.get("sendt").is_some());
    when_read(read(), move |groups| view! { <List groups sent /> })
}

async fn read() -> Result<Vec<ToThank>, AppError> {
    let (ctx, viewer) = request();
    Ok(service::to_thank(&ctx, &viewer).await?)
}

#[component]
fn List(groups: Vec<ToThank>, sent: bool) -> impl IntoView {
    let l = lang();
    let all: usize = groups.iter().map(|group| group.people.len()).sum();
    let none = groups.is_empty();
    let lead = if none { t::all_thanked(l).to_owned() } else { t::lead(l).to_owned() };
    let groups =
        groups.into_iter().enumerate().map(|(place, group)| view! { <Group group place /> });
    view! {
        <Title text=t::say_thanks(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <header class="page-head">
                <p class="kicker"><a href="/styring/padrivere">{t::manage(l)}</a></p>
                <h1>{t::say_thanks(l)} {(all > 0).then(|| view! { " " <span class="badge">{all}</span> })}</h1>
                <p class="lead">{lead}</p>
            </header>
            {sent.then(|| view! { <p class="notice good section-xs" role="status"><Icon name="check" />{t::thanks_sent(l)}</p> })}
            <div class="narrow">{groups.collect_view()}</div>
        </div>
    }
}

/// One event, or one person: who did it, and the words for them.
#[component]
fn Group(group: ToThank, place: usize) -> impl IntoView {
    let l = lang();
    let ToThank { kind, event, project, words, on, days, people } = group;
    let event = event.or(project);
    let id = format!("takk-{place}");
    let titled = id.clone();
    let title = match (&words, &event) {
        (Some(words), _) => words.clone(),
        (None, Some((_, title))) => format!("{} {title}", began(kind, true, l)),
        (None, None) => began(kind, false, l).to_owned(),
    };
    let age = match days {
        0 => t::today(l).to_owned(),
        1 => t::yesterday(l).to_owned(),
        days => t::days_ago(l, &grouped(days.into())),
    };
    let day = date::day(&on, l);
    let one = people.len() == 1;
    let button = match one {
        true => t::thank_one(l, first_name(&people[0].name)),
        false => t::thank_all(l).to_owned(),
    };
    let suggestion = suggestion(kind, event.as_ref().map(|(_, title)| title.as_str()), one, l);
    view! {
        <section class="section-s" aria-labelledby=titled>
            <h2 id=id class="h-s breaks"><bdi>{title}</bdi></h2>
            <p class="soft"><time datetime=on>{day}</time> " · " {age}</p>
            <PageForm verb={target::<api::Thank>()} class="flow section-xs" of=("group", place.to_string())>
                <ul class="doers">{people.into_iter().map(|doer| view! { <Person doer one /> }).collect_view()}</ul>
                <TextArea name="words" label=t::your_words(l) help=t::your_words_help(l) max=WORDS_MAX rows=3 value=suggestion />
                <div class="cluster"><Submit label=button class="btn strong" /></div>
            </PageForm>
        </section>
    }
}

/// One of several can be left out; one alone is just named.
#[component]
fn Person(doer: Doer, one: bool) -> impl IntoView {
    let id = doer.contribution.to_string();
    let face = view! { <Face portrait=doer.portrait name=doer.name.clone() size="s" /> };
    if one {
        let href = profile_address(&doer.slug);
        return view! {
            <li class="byline">
                {face} <a href=href><bdi>{doer.name}</bdi></a>
                <input type="hidden" name="contributions[]" value=id />
            </li>
        }
        .into_any();
    }
    view! {
        <li>
            <label class="tick">
                <input type="checkbox" name="contributions[]" value=id checked=true />
                <span class="byline">{face} <bdi>{doer.name}</bdi></span>
            </label>
        </li>
    }
    .into_any()
}

/// Words to begin with; who sends them, says them.
fn suggestion(kind: Kind, title: Option<&str>, one: bool, l: Lang) -> String {
    match (kind, title, one) {
        (Kind::Attended, Some(title), true) => t::thanks_for_coming(l, title),
        (Kind::Attended, Some(title), false) => t::thanks_for_coming_all(l, title),
        (Kind::Hosted | Kind::Spoke, Some(title), _) => t::thanks_for_sharing(l, title),
        (Kind::Helped, Some(title), _) => t::thanks_for_helping(l, title),
        _ => String::new(),
    }
}

/// For the front page of the one who says thank you.
#[component]
pub fn Waiting(count: i64, days: i32) -> impl IntoView {
    let l = lang();
    let words = match count {
        1 => t::one_waits(l).to_owned(),
        count => t::so_many_wait(l, &grouped(count)),
    };
    view! {
        <section class="notice-step" aria-labelledby="takker">
            <h2 id="takker" class="kicker">{t::say_thanks(l)}</h2>
            <div class="flow">
                <h3>{words}</h3>
                <p>{t::oldest(l, &grouped(days.into()))}</p>
                <div class="cluster"><a class="btn" href="/styring/takk">{t::write_thanks(l)}</a></div>
            </div>
        </section>
    }
}
