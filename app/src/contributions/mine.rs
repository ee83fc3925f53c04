//! /min-side/bidrag: what I did, year by year; what others see of it; and something to add.

use super::{
    api, texts as t,
    words::{DoneWords, HadWords},
};
use crate::{
    date,
    drawn::when_read,
    error::AppError,
    lang::lang,
    me::Tab,
    number::grouped,
    projects::Chances,
    request::request,
    ui::{AudienceSelect, HiddenField, Icon, PageForm, Submit, TextField, retyped, target},
};
use domain::{
    Audience, Lang,
    contributions::{Done, Kind, MyContributions, Thanked, hours_text, service},
    projects::{self, requests::Chance},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

pub fn mine_page() -> AnyView {
    let saved = use_query_map().with_untracked(|query| query.get("lagret").is_some());
    when_read(
        read(),
        move |(mine, chances)| view! { <Tab><Chances chances explains=true /><Mine mine saved /></Tab> },
    )
}

/// So many needs are shown.
const CHANCES: i64 = 8;

async fn read() -> Result<(MyContributions, Vec<Chance>), AppError> {
    let (ctx, viewer) = request();
    let mine = service::mine(&ctx, &viewer).await?;
    Ok((mine, projects::service::chances(&ctx, &viewer, CHANCES).await?))
}

#[component]
fn Mine(mine: MyContributions, saved: bool) -> impl IntoView {
    let l = lang();
    let MyContributions { done, thanks, seen_by, listed, today } = mine;
    let none = done.is_empty();
    view! {
        {saved.then(|| view! { <p class="notice good section-s" role="status" tabindex="-1" autofocus=true><Icon name="check" />{t::saved(l)}</p> })}
        <div class="split section-s">
            <div>
                {(!thanks.is_empty()).then(|| view! { <Thanks thanks /> })}
                {none.then(|| view! { <p class="empty">{t::nothing_yet(l)}</p> })}
                <Years done />
            </div>
            <aside class="flow wide-gap" aria-label=t::add_and_show(l)>
                <Add today />
                <SeenBy seen_by listed />
            </aside>
        </div>
    }
}

#[component]
fn Thanks(thanks: Vec<Thanked>) -> impl IntoView {
    let l = lang();
    let items = thanks.into_iter().take(12).map(|thanked| {
        let day = date::day(&thanked.on, l);
        view! { <li class="thanks"><time datetime=thanked.on.clone()>{day}</time><p class="breaks"><HadWords thanked /></p></li> }
    });
    view! {
        <section class="section-head" aria-labelledby="takket">
            <h2 id="takket">{t::thanks_for_you(l)}</h2>
            <div class="timeline"><ol>{items.collect_view()}</ol></div>
        </section>
    }
}

/// By year, each with what it came to.
#[component]
fn Years(done: Vec<Done>) -> impl IntoView {
    let l = lang();
    let mut years: Vec<(String, Vec<Done>)> = Vec::new();
    for one in done {
        let year = one.on.get(..4).unwrap_or_default().to_owned();
        match years.last_mut().filter(|(last, _)| *last == year) {
            Some((_, of_year)) => of_year.push(one),
            None => years.push((year, vec![one])),
        }
    }
    let years = years.into_iter().map(|(year, of_year)| {
        let id = format!("ar-{year}");
        let titled = id.clone();
        let sum = sum(&of_year, l);
        let rows = of_year.into_iter().map(|done| view! { <Row done /> }).collect_view();
        view! {
            <section class="section-xs" aria-labelledby=titled>
                <h2 id=id>{year}</h2>
                <p class="soft">{sum}</p>
                <ul class="rows mine section-xs">{rows}</ul>
            </section>
        }
    });
    years.collect_view()
}

/// "12 bidrag · 8 ganger på et arrangement · 14,5 timer"
fn sum(of_year: &[Done], l: Lang) -> String {
    let count = |number: usize| grouped(i64::try_from(number).unwrap_or(i64::MAX));
    let there = of_year.iter().filter(|one| one.kind == Kind::Attended).count();
    let minutes: u32 = of_year.iter().filter_map(|one| one.minutes).map(u32::from).sum();
    let mut all = vec![match of_year.len() {
        1 => t::one_contribution(l).to_owned(),
        many => t::contributions_in_all(l, &count(many)),
    }];
    match there {
        0 => {}
        1 => all.push(t::once_there(l).into()),
        many => all.push(t::times_there(l, &count(many))),
    }
    if let Some(minutes) = u16::try_from(minutes).ok().filter(|minutes| *minutes > 0) {
        all.push(t::hours_given(l, &hours_text(minutes)));
    }
    all.join(" · ")
}

#[component]
fn Row(done: Done) -> impl IntoView {
    let l = lang();
    let day = date::day_of_year(&done.on, l);
    let hours = done.minutes.map(|minutes| t::hours_given(l, &hours_text(minutes)));
    let (hide, icon) = if done.hidden { (t::show_again(l), "eye") } else { (t::hide(l), "lock") };
    let id = done.id.to_string();
    let key = id.clone();
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><DoneWords done=done.clone() /></h3>
                <p class="soft">
                    <time datetime=done.on.clone()>{day}</time>
                    {hours.map(|hours| format!(" · {hours}"))}
                    {done.thanked.then(|| format!(" · {}", t::thanked(l)))}
                    {done.hidden.then(|| view! { " " <span class="tag">{t::hidden(l)}</span> })}
                </p>
            </div>
            <Correct done=done.clone() />
            <PageForm verb={target::<api::Hide>()} class="act" of=("id", id)>
                <input type="hidden" name="hidden" value=(!done.hidden).to_string() />
                <button class="btn compact" type="submit"><Icon name=icon small=true />{hide}</button>
            </PageForm>
        </li>
    }
}

/// Folded away until it is wanted. Of what came by itself one only says how long it took.
#[component]
fn Correct(done: Done) -> impl IntoView {
    let l = lang();
    let id = done.id.to_string();
    let open = retyped("id").as_ref() == Some(&id) && retyped("what").is_some();
    let own = done.kind == Kind::Other;
    let hours = done.minutes.map(hours_text).unwrap_or_default();
    let what = done.words.clone().unwrap_or_else(|| t::came_by_itself(l).into());
    view! {
        <details class="mend" open=open>
            <summary class="more">{t::correct(l)}</summary>
            <PageForm verb={target::<api::Correct>()} class="flow" of=("id", id)>
                {if own {
                    view! {
                        <TextField name="what" label=t::what(l) value=what />
                        <TextField name="on" label=t::when(l) value=done.on.clone() />
                    }.into_any()
                } else {
                    view! { <HiddenField name="what" value=what /> <HiddenField name="on" value=done.on.clone() /> }.into_any()
                }}
                <TextField name="hours" label=t::hours(l) help=t::hours_help(l) inputmode="decimal" value=hours optional=true />
                <div class="cluster"><Submit label=t::save(l) class="btn strong" /></div>
            </PageForm>
        </details>
    }
}

#[component]
fn Add(today: String) -> impl IntoView {
    let l = lang();
    let today = date::day(&today, l);
    view! {
        <section class="panel" aria-labelledby="legg-til">
            <h2 id="legg-til" class="h-s">{t::add(l)}</h2>
            <p class="soft">{t::add_means(l)}</p>
            <PageForm verb={target::<api::Add>()} class="flow section-xs">
                <TextField name="what" label=t::what(l) help=t::what_help(l) />
                <TextField name="on" label=t::when(l) value=today />
                <TextField name="hours" label=t::hours(l) help=t::hours_help(l) inputmode="decimal" optional=true />
                <div class="cluster"><Submit label=t::add_it(l) /></div>
            </PageForm>
        </section>
    }
}

#[component]
fn SeenBy(seen_by: Audience, listed: Audience) -> impl IntoView {
    let l = lang();
    let narrower = seen_by < listed;
    view! {
        <section aria-labelledby="hvem-ser">
            <h2 id="hvem-ser" class="h-s">{t::who_sees(l)}</h2>
            <p class="soft">{t::who_sees_means(l)}</p>
            <PageForm verb={target::<api::ShowTo>()} class="flow section-xs">
                <AudienceSelect name="seen_by" about=t::who_sees(l) value=seen_by.as_str().into() />
                {narrower.then(|| view! { <p class="small soft">{t::page_is_not_public(l)} " " <a href="/min-side/samtykker">{t::change_that(l)}</a></p> })}
                <div class="cluster"><Submit label=t::save(l) class="btn" /></div>
            </PageForm>
        </section>
    }
}
