//! Who carries a project; and one's own place in it.

use super::{api, texts as t};
use crate::{
    address::with_query,
    lang::lang,
    members::profile_address,
    partnership::partnership,
    ui::{Face, HiddenField, Icon, PageForm, Select, Submit, TextField, retyped, target},
    viewer::viewer,
};
use domain::text::first_name;
use domain::{
    members::Portrait,
    projects::{InProject, ProjectPage, Role, role_name},
};
use leptos::prelude::*;

#[component]
pub fn People(page: ProjectPage) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let has_contact = page.people.iter().any(|one| {
        one.name.is_some() && one.roles.iter().any(|r| matches!(r, Role::Lead | Role::Contact))
    });
    let unnamed = page.unnamed;
    let people = page.people.into_iter().map(|one| view! { <One one /> });
    let people = people.collect_view();
    let senders = page.senders.into_iter().map(|(name, proven)| {
        let proof = (!proven).then(|| view! { " " <span class="tag warn">{t::not_proven(l)}</span> });
        view! { <li class="byline"><Face portrait=Portrait::Initials name=name.clone() /><span class="breaks"><bdi>{name}</bdi> {proof}<span class="soft">{t::sender(l)}</span></span></li> }
    });
    let manager = place.manager_name.clone();
    let first = first_name(&manager).to_owned();
    view! {
        <section aria-labelledby="folk">
            <h2 id="folk" class="h-s">{t::people(l)}</h2>
            <ul class="plain-list">{people} {senders.collect_view()}</ul>
            {(unnamed > 0).then(|| view! { <p class="small soft">{if unnamed == 1 { t::one_more(l).to_owned() } else { t::more_people(l, unnamed) }}</p> })}
            {(!has_contact).then(|| view! {
                <p class="small"><a href=format!("mailto:{}", place.manager_email)>{t::ask(l, &first)}</a></p>
            })}
        </section>
    }
}

#[component]
fn One(one: InProject) -> impl IntoView {
    let l = lang();
    let roles: Vec<&str> = one.roles.iter().map(|role| role_name(l, *role)).collect();
    let gone = one.name.is_none();
    let name = one.name.unwrap_or_else(|| t::former(l).into());
    let said = name.clone();
    let named = match one.slug {
        Some(slug) => view! { <a href=profile_address(&slug)><bdi>{said}</bdi></a> }.into_any(),
        None => view! { <bdi>{said}</bdi> }.into_any(),
    };
    let portrait = if gone { Portrait::Initials } else { one.portrait };
    view! {
        <li class="byline">
            <Face portrait name />
            <span class="breaks">{named}<span class="soft">{roles.join(", ")}</span></span>
        </li>
    }
}

/// In or out, and whether one's name is for everyone.
#[component]
pub fn MyPlace(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug;
    let (joining, showing, leaving) = (slug.clone(), slug.clone(), slug);
    let carries = page.tie.lead || page.tie.contact || page.tie.participant;
    view! {
        {page.may_join.then(|| view! {
            <PageForm verb={target::<api::Join>()}>
                <input type="hidden" name="slug" value=joining />
                <Submit label=t::join(l) class="btn strong" />
            </PageForm>
        })}
        {page.tie.any().then(|| view! {
            <section class="panel flow" aria-labelledby="min-plass">
                <h2 id="min-plass" class="h-s">{t::you_are_in_it(l)}</h2>
                <p class="soft">{if page.shown { t::shown_means(l) } else { t::hidden_means(l) }}</p>
                <div class="cluster">
                    <PageForm verb={target::<api::ShowMe>()}>
                        <input type="hidden" name="slug" value=showing />
                        <input type="hidden" name="shown" value=(!page.shown).to_string() />
                        <Submit label=if page.shown { t::hide_me(l) } else { t::show_me(l) } class="btn compact" />
                    </PageForm>
                    {carries.then(|| view! {
                        <PageForm verb={target::<api::Leave>()}>
                            <input type="hidden" name="slug" value=leaving />
                            <Submit label=t::leave(l) class="btn compact" />
                        </PageForm>
                    })}
                </div>
            </section>
        })}
    }
}

#[component]
pub fn Follow(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let here = super::project_address(&page.card.slug);
    if page.merged && !page.follows {
        return ().into_any();
    }
    if viewer().0.is_none() {
        return view! {
            <p class="small"><a href=with_query("/logg-inn", &[("next", &here)])>{t::sign_in_to_follow(l)}</a></p>
        }
        .into_any();
    }
    view! {
        <PageForm verb={target::<api::Follow>()}>
            <input type="hidden" name="slug" value=page.card.slug.clone() />
            <input type="hidden" name="follow" value=(!page.follows).to_string() />
            <Submit label=if page.follows { t::unfollow(l) } else { t::follow(l) } class="btn" />
        </PageForm>
    }
    .into_any()
}

/// On the page one edits it on: who has which role, and which organisations are in it.
#[component]
pub fn Staff(page: ProjectPage, known: Vec<(String, String)>) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug;
    let held = slug.clone();
    let rows = page.people.into_iter().map(move |one| view! { <Roles one slug=held.clone() /> });
    let rows = rows.collect_view();
    let (held, named) = (slug.clone(), slug.clone());
    let partners = page.partners.into_iter();
    let partners =
        partners.map(move |(partner, name)| view! { <Partner partner name slug=held.clone() /> });
    let partners = partners.collect_view();
    let roles = Role::GIVEN.map(|role| (role.as_str().to_owned(), role_name(l, role).to_owned()));
    let role = retyped("role").unwrap_or_else(|| Role::Lead.as_str().into());
    view! {
        <section class="section" id="folk" aria-labelledby="hvem">
            <h2 id="hvem">{t::people(l)}</h2>
            <ul class="rows deeds section-xs">{rows}</ul>
            <PageForm verb={target::<api::GiveRole>()} class="flow section-xs">
                <HiddenField name="slug" value=named />
                <div class="pair">
                    <TextField name="person" label=t::who(l) help=t::who_help(l) autocomplete="off" />
                    <Select name="role" label=t::role(l) options=roles.to_vec() value=role />
                </div>
                <div class="cluster"><Submit label=t::add(l) class="btn strong" /></div>
            </PageForm>
        </section>
        <section class="section" id="partnere" aria-labelledby="hvilke">
            <h2 id="hvilke">{t::partners(l)}</h2>
            <ul class="rows deeds section-xs">{partners}</ul>
            <PageForm verb={target::<api::NamePartner>()} class="flow section-xs">
                <HiddenField name="slug" value=slug />
                <Select name="partner" label=t::partner(l) options=known />
                <div class="cluster"><Submit label=t::add(l) class="btn strong" /></div>
            </PageForm>
        </section>
    }
}

/// Somebody, with a button for each role that can be taken away.
#[component]
fn Roles(one: InProject, slug: String) -> impl IntoView {
    let l = lang();
    let (Some(person), Some(name)) = (one.slug, one.name) else { return ().into_any() };
    let roles = one.roles.into_iter().filter(|role| Role::GIVEN.contains(role));
    let who = name.clone();
    let buttons = roles.map(move |role| {
        let label = match role {
            Role::Participant => t::take_participant(l).to_owned(),
            role => t::take_role(l, &role_name(l, role).to_lowercase()),
        };
        let (slug, person, about) = (slug.clone(), person.clone(), who.clone());
        view! {
            <PageForm verb={target::<api::TakeRole>()}>
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="person" value=person />
                <input type="hidden" name="role" value=role.as_str() />
                <Submit label=label about class="btn compact" />
            </PageForm>
        }
    });
    let buttons = buttons.collect_view();
    view! { <li><div><h3 class="breaks"><bdi>{name}</bdi></h3><div class="cluster tight">{buttons}</div></div></li> }
        .into_any()
}

#[component]
fn Partner(partner: String, name: String, slug: String) -> impl IntoView {
    let label = t::remove_this(lang(), &name);
    view! {
        <li>
            <div><h3 class="breaks"><bdi>{name}</bdi></h3></div>
            <PageForm verb={target::<api::RemovePartner>()} class="act">
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="partner" value=partner />
                <button class="btn compact icon-only" type="submit" aria-label=label><Icon name="close" /></button>
            </PageForm>
        </li>
    }
}
