//! /partnere/{slug}: one organisation, what it brings, its people, and whom to turn to.

use super::{
    list::{OURS, gift_icon, gift_means, gift_words},
    texts as t,
};
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    json_ld::{JsonLd, property},
    lang::{lang, spoken},
    members::{PersonCard, call_address, profile_address},
    number::grouped,
    partnership::partnership,
    projects::ProjectLines,
    request::request,
    ui::{Face, House, Icon},
    viewer::viewer,
};
use domain::text::first_name;
use domain::{
    Audience,
    members::{Card, Profile, phone_text},
    partners::{PartnerPage as Page, gift_parameter, org_number_text, service},
    projects::{ProjectCard, service as projects},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn partner_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    when_read(read(slug), |(page, projects)| view! { <Organisation page projects /> })
}

async fn read(slug: String) -> Result<(Page, Vec<ProjectCard>), AppError> {
    let (ctx, viewer) = request();
    let page = service::page(&ctx, &viewer, &slug).await?;
    Ok((page, projects::of_partner(&ctx, &slug).await?))
}

#[component]
fn Organisation(page: Page, projects: Vec<ProjectCard>) -> impl IntoView {
    let (l, place, said_in) = (lang(), partnership(), spoken(OURS));
    let Page {
        slug,
        name,
        kind,
        brings,
        gives,
        about,
        url,
        org_number,
        contact,
        people,
        people_count,
    } = page;
    let here = format!("{}/partnere/{slug}", place.public_url);
    let properties =
        property("name", &name) + &property("url", &here) + &property("description", &brings);
    view! {
        <Title text=name.clone() />
        <Meta property="og:title" content=name.clone() />
        <Meta property="og:description" content=brings.clone() />
        <Meta name="description" content=brings.clone() />
        <Meta property="og:url" content=here />
        <JsonLd kind="Organization" properties />
        <article class="wrap">
            <header class="person">
                <House token=slug.clone() big=true />
                <div>
                    <p class="kicker">{t::partner(l)}</p>
                    <h1 class="breaks">{name}</h1>
                    <p class="lead" lang=said_in>{about}</p>
                    <Action contact=contact.clone() />
                </div>
            </header>
            <div class="split section">
                <div class="flow wide-gap">
                    <section aria-labelledby="med">
                        <h2 id="med">{t::they_bring(l)}</h2>
                        <p class="lead" lang=said_in>{brings}</p>
                        <Gifts gives />
                    </section>
                    <section aria-labelledby="folk">
                        <h2 id="folk" class="section-head">{t::folk(l)}</h2>
                        <Folk slug people people_count />
                    </section>
                    <ProjectLines projects />
                </div>
                <aside class="flow wide-gap" aria-label=t::facts(l)>
                    {contact.map(|contact| view! { <Contact contact /> })}
                    <section aria-labelledby="fakta">
                        <h2 id="fakta" class="h-s">{t::the_partner(l)}</h2>
                        <dl class="facts">
                            <div><dt>{t::kind(l)}</dt><dd lang=said_in>{kind}</dd></div>
                            {org_number.map(|number| view! {
                                <div><dt>{t::org_number(l)}</dt><dd class="num">{org_number_text(&number)}</dd></div>
                            })}
                            {url.map(|url| view! {
                                <div><dt>{t::website(l)}</dt><dd class="breaks"><a href=url.clone() rel="noopener">{url.clone()}</a></dd></div>
                            })}
                        </dl>
                    </section>
                </aside>
            </div>
        </article>
    }
}

/// The one thing to do: turn to somebody.
#[component]
fn Action(contact: Option<Profile>) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let first = |name: &str| first_name(name).to_owned();
    let (href, icon, words) = match contact {
        Some(Profile { email: Some(email), name, .. }) => {
            (format!("mailto:{email}"), Some("mail"), t::write_to(l, &first(&name)))
        }
        Some(Profile { phone: Some(phone), name, .. }) => {
            (call_address(&phone), Some("phone"), t::call(l, &first(&name)))
        }
        Some(Profile { slug, name, .. }) => {
            (profile_address(&slug), None, t::meet(l, &first(&name)))
        }
        // It is the Community Manager who knows them; she need not ask herself.
        None if viewer().reach() == Audience::Manager => return ().into_any(),
        None => {
            let words = t::ask_about_them(l, &first(&place.manager_name));
            (format!("mailto:{}", place.manager_email), Some("mail"), words)
        }
    };
    view! {
        <div class="cluster">
            <a class="btn primary" href=href>{icon.map(|name| view! { <Icon name /> })}{words}</a>
        </div>
    }
    .into_any()
}

/// Each leads to the others who bring the same.
#[component]
fn Gifts(gives: Vec<String>) -> impl IntoView {
    let l = lang();
    let rows = gives.into_iter().map(|gift| {
        let href = with_query("/partnere", &[("gir", gift_parameter(&gift))]);
        view! {
            <li>
                <Icon name=gift_icon(&gift) />
                <div>
                    <h3><a href=href>{gift_words(&gift, l)}</a></h3>
                    <p class="soft">{gift_means(&gift, l)}</p>
                </div>
            </li>
        }
    });
    view! { <ul class="rows section-xs">{rows.collect_view()}</ul> }
}

#[component]
fn Folk(slug: String, people: Vec<Card>, people_count: i64) -> impl IntoView {
    let l = lang();
    let more = people_count > people.len() as i64;
    let everyone = with_query("/padrivere", &[("partner", &slug)]);
    let count = grouped(people_count);
    if people.is_empty() {
        // Nobody is told whether there is somebody whom they may not see.
        let words = match viewer().reach() {
            Audience::Public => t::nobody_shown(l),
            Audience::Members | Audience::Manager => t::no_people(l),
        };
        return view! { <p class="soft">{words}</p> }.into_any();
    }
    view! {
        <ul class="people">
            {people.into_iter().map(|card| view! { <PersonCard card /> }).collect_view()}
        </ul>
        {more.then(|| view! { <p class="section-s"><a class="btn" href=everyone>{t::more_people(l, &count)}</a></p> })}
    }
    .into_any()
}

/// How they are reached, and why they are here: for those who may see it.
#[component]
fn Contact(contact: Profile) -> impl IntoView {
    let l = lang();
    let said_in = spoken(contact.lang);
    let first = first_name(&contact.name).to_owned();
    let reached = contact.email.is_some() || contact.phone.is_some();
    let name = contact.name.clone();
    let under = contact.found_at.or(contact.headline);
    let how = reached.then(|| view! {
        <section aria-labelledby="kontakt">
            <h2 id="kontakt" class="h-s">{t::contact(l)}</h2>
            <p class="byline">
                <Face portrait=contact.portrait name=name.clone() />
                <span>
                    <a href=profile_address(&contact.slug)><bdi>{name}</bdi></a>
                    {under.map(|under| view! { <span class="soft" lang=said_in>{under}</span> })}
                </span>
            </p>
            {contact.phone.map(|phone| view! {
                <dl class="facts section-xs">
                    <div><dt>{t::phone(l)}</dt><dd><a class="num" href=call_address(&phone)>{phone_text(&phone)}</a></dd></div>
                </dl>
            })}
        </section>
    });
    let why = contact.motivation.map(|why| {
        view! {
            <section aria-labelledby="hvorfor">
                <h2 id="hvorfor" class="h-s">{t::why_with(l, &first)}</h2>
                <blockquote class="lead breaks" lang=said_in>"«" <bdi>{why}</bdi> "»"</blockquote>
            </section>
        }
    });
    view! { {how} {why} }
}
