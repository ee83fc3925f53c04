//! /padrivere/{slug}: one person, as far as they want to be seen by who looks.

use super::{profile_address, texts as t};
use crate::{
    address::with_query,
    contributions::{DoneWords, HadWords},
    date,
    drawn::when_read,
    error::AppError,
    json_ld::{JsonLd, property},
    lang::{lang, spoken},
    partnership::partnership,
    projects::ProjectLines,
    request::{lead_to, request},
    ui::{Face, Icon},
    viewer::viewer,
};
use domain::text::first_name;
use domain::{
    Audience, Lang,
    members::{
        FoundProfile, Happening, Portrait, Profile, Tag, TagKind, What, listed_word, phone_text,
        service,
    },
    projects::{ProjectCard, service as projects},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::{use_params_map, use_query_map};

pub fn profile_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let seen_as = use_query_map().with_untracked(|query| Audience::parse(&query.get("som")?));
    when_read(read(slug, seen_as), |found| match found {
        (FoundProfile::Here(profile), projects) => {
            view! { <Person profile=*profile projects /> }.into_any()
        }
        (FoundProfile::Moved(slug), _) => view! { <Moved slug /> }.into_any(),
    })
}

/// The person, and the projects they are in.
async fn read(
    slug: String,
    seen_as: Option<Audience>,
) -> Result<(FoundProfile, Vec<ProjectCard>), AppError> {
    let (ctx, viewer) = request();
    let found = service::profile(&ctx, &viewer, &slug, seen_as).await?;
    let carried = match &found {
        FoundProfile::Here(profile) => projects::of_person(&ctx, &slug, profile.seen_as).await?,
        FoundProfile::Moved(_) => Vec::new(),
    };
    Ok((found, carried))
}

/// An old address leads to the new one.
#[component]
fn Moved(slug: String) -> impl IntoView {
    let href = profile_address(&slug);
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        lead_to(&href);
        response.set_status(axum::http::StatusCode::PERMANENT_REDIRECT);
    }
    view! { <p class="wrap section"><a href=href>{slug}</a></p> }
}

#[component]
fn Person(profile: Profile, projects: Vec<ProjectCard>) -> impl IntoView {
    let l = lang();
    let Profile {
        slug,
        name,
        portrait,
        headline,
        motivation,
        lang,
        tags,
        organisation,
        since,
        happenings,
        ..
    } = profile.clone();
    let first = first_name(&name).to_owned();
    let since = match since {
        Some(since) => t::since(l, &date::month(&since, l)),
        None => t::one_of_us(l, &partnership().name),
    };
    let headline = match (headline, profile.is_manager) {
        (Some(headline), _) => Some(headline),
        (None, true) => Some(t::manager(l).to_owned()),
        (None, false) => None,
    };
    let headline = headline.map(|headline| format!("{}.", headline.trim_end_matches('.')));
    let lead = headline.iter().chain([&since]).cloned().collect::<Vec<_>>().join(" ");
    let said_in = spoken(lang);
    let organisation_link = organisation.clone().map(|link| view! {
        <section aria-labelledby="fra">
            <h2 id="fra" class="h-s">{t::comes_from(l)}</h2>
            <ul class="plain-list"><li><a href=format!("/partnere/{}", link.slug)><bdi>{link.name}</bdi></a></li></ul>
        </section>
    });
    view! {
        <Title text=name.clone() />
        <Found profile=profile.clone() lead />
        <div class="wrap">
            {profile.own.then(|| view! { <SeenAs slug=slug.clone() seen_as=profile.seen_as listed=profile.listed /> })}
            <article>
                <header class="person">
                    <Face portrait name=name.clone() size="portrait" side=800 eager=true />
                    <div>
                        <h1 class="breaks"><bdi>{name.clone()}</bdi></h1>
                        <p class="lead">{headline.map(|headline| view! { <span lang=said_in>{headline}</span> " " })} {since}</p>
                        {motivation.map(|why| view! { <blockquote class="breaks lines" lang=said_in>"«" <bdi>{why}</bdi> "»"</blockquote> })}
                        <Actions profile=profile.clone() first=first.clone() />
                    </div>
                </header>
                <div class="split section">
                    <section aria-labelledby="bidrag">
                        <h2 id="bidrag">{t::been_part(l, &first)}</h2>
                        <Timeline happenings />
                    </section>
                    <aside class="flow wide-gap" aria-label=t::about(l, &first)>
                        <Tags id="kan" title=t::ask_me_about(l) tags=tags.competences kind=TagKind::Competence lang />
                        <Tags id="vil" title=t::wants(l) tags=tags.focus kind=TagKind::Focus lang />
                        <Tags id="nysgjerrig" title=t::curious_about(l) tags=tags.interests kind=TagKind::Interest lang />
                        {organisation_link}
                        <ProjectLines projects />
                        <Contact profile />
                    </aside>
                </div>
            </article>
        </div>
    }
}

/// What is told to search engines and to those who share the page: only what everyone may see anyway.
#[component]
fn Found(profile: Profile, lead: String) -> impl IntoView {
    let place = partnership();
    if profile.listed != Audience::Public || profile.seen_as != Audience::Public {
        return view! { <Meta name="robots" content="noindex" /> }.into_any();
    }
    let url = format!("{}{}", place.public_url, profile_address(&profile.slug));
    let image = match &profile.portrait {
        Portrait::Photo(id) => Some(format!("{}/bilder/{id}/800.jpg", place.public_url)),
        _ => None,
    };
    let knows = profile
        .tags
        .competences
        .iter()
        .map(|tag| crate::json_ld::string(&tag.name))
        .collect::<Vec<_>>()
        .join(",");
    let knows = if knows.is_empty() { String::new() } else { format!(",\"knowsAbout\":[{knows}]") };
    let properties = property("name", &profile.name)
        + &property("url", &url)
        + &property("jobTitle", profile.headline.as_deref().unwrap_or_default())
        + &property("image", image.as_deref().unwrap_or_default())
        + &knows;
    let said = profile.motivation.clone().unwrap_or(lead);
    view! {
        <Meta property="og:title" content=profile.name.clone() />
        <Meta property="og:description" content=said.clone() />
        <Meta name="description" content=said />
        <Meta property="og:type" content="profile" />
        <Meta property="og:url" content=url />
        {image.map(|image| view! { <Meta property="og:image" content=image /> })}
        <JsonLd kind="Person" properties />
    }
    .into_any()
}

/// With whose eyes one looks at oneself.
#[component]
fn SeenAs(slug: String, seen_as: Audience, listed: Audience) -> impl IntoView {
    let l = lang();
    let choice = |audience: Option<Audience>, words: &'static str| {
        let here = profile_address(&slug);
        let href = with_query(&here, &[("som", audience.map_or("", Audience::as_str))]);
        let current = (audience.unwrap_or(Audience::Manager) == seen_as).then_some("true");
        view! { <a class="chip" href=href aria-current=current data-noscroll=true>{words}</a> }
    };
    let not_found_by = (seen_as < listed).then(|| match listed {
        Audience::Manager => t::hidden(l),
        _ => t::not_public(l),
    });
    view! {
        <div class="cluster section-s">
            <nav class="switch" aria-label=t::seen_as(l)>
                {choice(None, t::myself(l))}
                {choice(Some(Audience::Members), t::a_member(l))}
                {choice(Some(Audience::Public), t::a_visitor(l))}
            </nav>
            <a class="more" href="/min-side">{t::edit(l)} <Icon name="arrow" small=true /></a>
            {not_found_by.map(|words| view! { <p class="small soft">{words}</p> })}
        </div>
    }
}

/// The one thing to do: write, if there is an address to write to.
#[component]
fn Actions(profile: Profile, first: String) -> impl IntoView {
    let l = lang();
    if profile.own {
        return ().into_any();
    }
    match (profile.email, profile.phone) {
        (Some(email), _) => view! {
            <div class="cluster">
                <a class="btn primary" href=format!("mailto:{email}")><Icon name="mail" />{t::write_to(l, &first)}</a>
            </div>
        }
        .into_any(),
        (None, Some(phone)) => view! {
            <div class="cluster">
                <a class="btn primary" href=call_address(&phone)><Icon name="phone" />{t::call(l, &first)}</a>
            </div>
        }
        .into_any(),
        (None, None) if viewer().0.is_none() => view! {
            <p class="soft">{t::more_inside(l)}</p>
            <div class="cluster section-xs">
                <a class="btn primary" href="/bli-padriver">{t::become_one(l)}</a>
                <a class="more" href=with_query("/logg-inn", &[("next", &profile_address(&profile.slug))])>{t::sign_in(l)}</a>
            </div>
        }
        .into_any(),
        (None, None) => ().into_any(),
    }
}

/// Where a number is called; one of eight digits is Norwegian.
pub fn call_address(phone: &str) -> String {
    if phone.starts_with('+') { format!("tel:{phone}") } else { format!("tel:+47{phone}") }
}

/// By year, newest first.
#[component]
fn Timeline(happenings: Vec<Happening>) -> impl IntoView {
    let l = lang();
    if happenings.is_empty() {
        return view! { <p class="soft section-xs">{t::nothing_yet(l)}</p> }.into_any();
    }
    let mut years: Vec<(String, Vec<Happening>)> = Vec::new();
    for happening in happenings {
        let year = happening.on.get(..4).unwrap_or_default().to_owned();
        match years.last_mut().filter(|(last, _)| *last == year) {
            Some((_, of_year)) => of_year.push(happening),
            None => years.push((year, vec![happening])),
        }
    }
    let years = years.into_iter().map(|(year, of_year)| {
        let items = of_year.into_iter().map(|happening| {
            let thanks = matches!(happening.what, What::Welcomed | What::Had(_));
            let day = date::day_of_year(&happening.on, l);
            view! { <li class:thanks=thanks><time datetime=happening.on>{day}</time><p class="breaks"><Words what=happening.what /></p></li> }
        });
        view! { <h3>{year}</h3> <ol>{items.collect_view()}</ol> }
    });
    view! { <div class="timeline">{years.collect_view()}</div> }.into_any()
}

#[component]
fn Words(what: What) -> impl IntoView {
    let l = lang();
    match what {
        What::Joined => t::became_one(l, &partnership().name).into_any(),
        What::Welcomed => t::was_welcomed(l).into_any(),
        What::Did(done) => view! { <DoneWords done /> }.into_any(),
        What::Had(thanked) => view! { <HadWords thanked /> }.into_any(),
    }
}

/// Each leads to the others who are found by it. What is not on our lists is the person's own word.
#[component]
fn Tags(
    id: &'static str,
    title: &'static str,
    tags: Vec<Tag>,
    kind: TagKind,
    lang: Lang,
) -> impl IntoView {
    if tags.is_empty() {
        return ().into_any();
    }
    let tags = tags.into_iter().map(|tag| {
        let href = with_query("/padrivere", &[(kind.parameter(), &tag.slug)]);
        let listed = listed_word(&tag.name, self::lang());
        let said_in = spoken(lang).filter(|_| listed.is_none());
        let words = listed.map_or(tag.name, str::to_owned);
        view! { <li><a href=href lang=said_in><bdi>{words}</bdi></a></li> }
    });
    view! {
        <section aria-labelledby=id>
            <h2 id=id class="h-s">{title}</h2>
            <ul class="plain-list">{tags.collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Contact(profile: Profile) -> impl IntoView {
    let l = lang();
    if profile.email.is_none() && profile.phone.is_none() && profile.found_at.is_none() {
        return ().into_any();
    }
    let said_in = spoken(profile.lang);
    let small = match (&profile.phone, profile.phone_audience) {
        (Some(_), Audience::Members) => Some(t::only_members_see_phone(l)),
        (Some(_), Audience::Manager) => Some(t::only_manager_sees_phone(l)),
        _ => None,
    };
    view! {
        <section aria-labelledby="kontakt">
            <h2 id="kontakt" class="h-s">{t::contact(l)}</h2>
            <dl class="facts">
                {profile.phone.map(|phone| view! {
                    <div><dt>{t::phone(l)}</dt><dd><a class="num" href=call_address(&phone)>{phone_text(&phone)}</a></dd></div>
                })}
                {profile.email.map(|email| view! {
                    <div><dt>{t::email(l)}</dt><dd class="breaks"><a href=format!("mailto:{email}")>{email.clone()}</a></dd></div>
                })}
                {profile.found_at.map(|place| view! { <div><dt>{t::met_at(l)}</dt><dd class="breaks" lang=said_in><bdi>{place}</bdi></dd></div> })}
            </dl>
            {small.map(|small| view! { <p class="small soft section-xs">{small}</p> })}
        </section>
    }
    .into_any()
}
