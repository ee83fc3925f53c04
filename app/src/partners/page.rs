//! /partnere/{slug}: one organisation, and its people.

use super::{list::gift_words, texts as t};
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    json_ld::{JsonLd, property},
    lang::lang,
    members::PersonCard,
    number::grouped,
    partnership::partnership,
    request::request,
    ui::House,
};
use domain::partners::{PartnerPage as Page, service};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn partner_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    when_read(read(slug), |page| view! { <Organisation page /> })
}

async fn read(slug: String) -> Result<Page, AppError> {
    let (ctx, viewer) = request();
    Ok(service::page(&ctx, &viewer, &slug).await?)
}

#[component]
fn Organisation(page: Page) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let Page { slug, name, kind, brings, gives, about, url, people, people_count } = page;
    let here = format!("{}/partnere/{slug}", place.public_url);
    let properties =
        property("name", &name) + &property("url", &here) + &property("description", &brings);
    let gives = gives.iter().map(|gift| gift_words(gift, l)).collect::<Vec<_>>().join(", ");
    let more = people_count > people.len() as i64;
    let everyone = with_query("/padrivere", &[("partner", &slug)]);
    let count = grouped(people_count);
    let folk = if people.is_empty() {
        let words = if people_count > 0 { t::nobody_shown(l) } else { t::no_people(l) };
        view! { <p class="soft">{words}</p> }.into_any()
    } else {
        view! {
            <ul class="people">
                {people.into_iter().map(|card| view! { <PersonCard card /> }).collect_view()}
            </ul>
        }
        .into_any()
    };
    view! {
        <Title text=name.clone() />
        <Meta property="og:title" content=name.clone() />
        <Meta property="og:description" content=brings.clone() />
        <Meta property="og:url" content=here />
        <JsonLd kind="Organization" properties />
        <article class="wrap">
            <header class="person partner">
                <House token=slug big=true />
                <div>
                    <p class="kicker">{t::partner(l)}</p>
                    <h1 class="breaks">{name}</h1>
                    <p class="lead">{brings}</p>
                </div>
            </header>
            <div class="split section">
                <section aria-labelledby="folk">
                    <h2 id="folk" class="section-head">{t::folk(l)}</h2>
                    {folk}
                    {more.then(|| view! { <p class="section-s"><a class="btn" href=everyone>{t::more_people(l, &count)}</a></p> })}
                </section>
                <aside class="flow wide-gap" aria-label=t::facts(l)>
                    <section aria-labelledby="hvem">
                        <h2 id="hvem" class="h-s">{t::who_they_are(l)}</h2>
                        <p>{about}</p>
                    </section>
                    <dl class="facts">
                        <div><dt>{t::kind(l)}</dt><dd>{kind}</dd></div>
                        {(!gives.is_empty()).then(|| view! { <div><dt>{t::brings(l)}</dt><dd>{gives}</dd></div> })}
                        {url.map(|url| view! {
                            <div><dt>{t::website(l)}</dt><dd class="breaks"><a href=url.clone() rel="noopener">{url.clone()}</a></dd></div>
                        })}
                    </dl>
                </aside>
            </div>
        </article>
    }
}
