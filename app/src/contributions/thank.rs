//! /styring/takk: what nobody has said thank you for yet, the newest first.

use super::{
    thank_texts as t,
    to_thank::{Group, key},
};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    number::grouped,
    request::request,
    styring::Parts,
    ui::{Icon, retyped},
};
use domain::{
    Lang,
    contributions::{Said, ThanksPage, ToThank, service},
    text::first_name,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

/// Days after which a thank-you comes late, and stands folded away.
const LATE: i32 = 60;

pub fn thank_page() -> AnyView {
    let (just, to) = use_query_map().with_untracked(|query| {
        let to = query.get("til").and_then(|to| to.parse().ok());
        (query.get("takk").unwrap_or_default(), to.unwrap_or(1))
    });
    when_read(read(just), move |page| view! { <List page to /> })
}

async fn read(just: String) -> Result<ThanksPage, AppError> {
    let (ctx, viewer) = request();
    Ok(service::to_thank(&ctx, &viewer, &just).await?)
}

/// `to`: how many the last thank-you went to.
#[component]
fn List(page: ThanksPage, to: i64) -> impl IntoView {
    let l = lang();
    let ThanksPage { groups, said } = page;
    let lead = lead(&groups, l);
    let split = groups.iter().position(|group| group.days > LATE).unwrap_or(groups.len());
    let mut recent = groups;
    let late = recent.split_off(split);
    let many = late.len();
    let (here, below) = match said {
        Some(said) if said.at > split => (None, Some((said.at - split, said))),
        said => (said.map(|said| (said.at, said)), None),
    };
    let open = split == 0 || below.is_some() || is_refused(&late);
    let older = (many > 0).then(|| view! {
        <details class="extras section-s" open=open data-key="eldre">
            <summary class="more"><Icon name="plus" small=true />{t::older(l, &count(many))}</summary>
            <ul class="folds section-xs">{shelf(late, below, to)}</ul>
        </details>
    });
    view! {
        <Title text=t::say_thanks(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <header class="today">
                <h1>{t::say_thanks(l)}</h1>
                <p class="soft">{lead}</p>
            </header>
            <Parts here="/styring/takk" />
            <div class="section-xs">
            <ul class="folds">{shelf(recent, here, to)}</ul>
            {older}
            </div>
        </div>
    }
}

/// The last thank-you stands where the row stood that it was for.
fn shelf(groups: Vec<ToThank>, said: Option<(usize, Said)>, to: i64) -> Vec<AnyView> {
    let mut rows: Vec<AnyView> =
        groups.into_iter().map(|group| view! { <Group group /> }.into_any()).collect();
    if let Some((at, said)) = said {
        rows.insert(at.min(rows.len()), view! { <OnItsWay said to /> }.into_any());
    }
    rows
}

fn lead(groups: &[ToThank], l: Lang) -> String {
    match groups.iter().map(|group| group.people.len()).sum() {
        0 => t::all_thanked(l).into(),
        1 => t::lead_one(l).into(),
        many => t::lead(l, &count(many)),
    }
}

fn count(number: usize) -> String {
    grouped(i64::try_from(number).unwrap_or(i64::MAX))
}

/// One of these forms was sent and refused.
fn is_refused(groups: &[ToThank]) -> bool {
    retyped("group").is_some_and(|of| groups.iter().any(|group| key(group) == of))
}

/// The keyboard goes on here, where the row was that has gone.
#[component]
fn OnItsWay(said: Said, to: i64) -> impl IntoView {
    let l = lang();
    let name = first_name(&said.to);
    let words = match to {
        ..=1 => t::on_its_way_to(l, name),
        many => t::on_its_way_to_all(l, name, &grouped(many - 1)),
    };
    view! {
        <li>
            <p class="notice good" role="status" tabindex="-1" autofocus=true><Icon name="check" /><span class="breaks">{words}</span></p>
        </li>
    }
}

/// For the front page of the one who says thank you: how many wait, and how long the oldest has.
pub fn wait_for_thanks(waiting: i64, days: i32, l: Lang) -> (String, String) {
    let words = match waiting {
        1 => t::one_waits(l).to_owned(),
        waiting => t::so_many_wait(l, &grouped(waiting)),
    };
    (words, t::oldest(l, &grouped(days.into())))
}
