//! What a project lacks, as it is read on its page.

use super::{
    ask::{Offer, Reply, ask_address, texts as asking},
    texts as t,
    words::day,
};
use crate::{
    lang::lang,
    ui::{Icon, PageForm, target},
};
use domain::{
    Lang,
    members::listed_word,
    projects::{Need, ProjectPage, requests::RequestId},
};
use leptos::prelude::*;

#[component]
pub fn Needs(page: ProjectPage) -> impl IntoView {
    let l = lang();
    if page.needs.is_empty() {
        return ().into_any();
    }
    let (slug, staffs) = (page.card.slug, page.may_staff);
    let (places, goes_on) = (page.places, page.may_offer);
    let needs = page.needs.into_iter().map(move |need| {
        let place = places.iter().find(|(id, _)| *id == need.id).map(|(_, request)| *request);
        let may = match place {
            Some(request) => May::GiveBack(request),
            None if need.filled => May::Nothing,
            None if staffs => May::Ask,
            None if goes_on => May::Offer,
            None => May::Nothing,
        };
        view! { <Line need may slug=slug.clone() /> }
    });
    view! {
        <section aria-labelledby="behov">
            <h2 id="behov" class="section-head">{t::we_lack(l)}</h2>
            <ul class="rows deeds content">{needs.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// What the viewer can do about a need.
enum May {
    Nothing,
    /// Has a place.
    GiveBack(RequestId),
    Offer,
    /// Staffs the project.
    Ask,
}

#[component]
fn Line(need: Need, may: May, slug: String) -> impl IntoView {
    let l = lang();
    let facts = facts(&need, l);
    let key = need.id.to_string();
    let (id, title) = (key.clone(), need.title.clone());
    let act = match may {
        May::Nothing => ().into_any(),
        May::Ask => {
            let label = asking::find_people_for(l, &title);
            view! { <a class="btn compact" href=ask_address(&slug, need.id) aria-label=label>{asking::find_people(l)}</a> }.into_any()
        }
        May::Offer => view! {
            <PageForm verb={target::<Offer>()}>
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="need" value=id />
                <button class="btn strong compact" type="submit" aria-label=format!("{}: {title}", asking::i_can(l))>{asking::i_can(l)}</button>
            </PageForm>
        }
        .into_any(),
        May::GiveBack(request) => view! {
            <PageForm verb={target::<Reply>()}>
                <input type="hidden" name="id" value=request.to_string() />
                <input type="hidden" name="reply" value="no" />
                <button class="btn compact" type="submit" aria-label=format!("{}: {title}", asking::cannot_anyway(l))>{asking::cannot_anyway(l)}</button>
            </PageForm>
        }
        .into_any(),
    };
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><bdi>{need.title}</bdi></h3>
                {need.about.map(|about| view! { <p class="soft breaks lines">{about}</p> })}
                {(!facts.is_empty()).then(|| view! { <p class="small soft breaks">{facts}</p> })}
            </div>
            <div class="cluster tight act">
                {need.filled.then(|| view! { <p class="tag good"><Icon name="check" small=true />{t::met(l)}</p> })}
                {act}
            </div>
        </li>
    }
}

/// "Byggteknisk · 16 timer · 2 personer · fra 1. mars 2027 · Lageret"
pub fn facts(need: &Need, l: Lang) -> String {
    let competence = need.competence.as_deref();
    let competence = competence.map(|name| listed_word(name, l).unwrap_or(name).to_owned());
    let mut facts: Vec<String> = competence.into_iter().collect();
    facts.extend(need.hours.map(|hours| t::hours(l, hours)));
    if need.places > 1 {
        facts.push(t::places(l, need.places));
    }
    facts.extend(need.from_day.map(|from| t::from_day(l, &day(from, l))));
    facts.extend(need.to_day.map(|to| t::to_day(l, &day(to, l))));
    facts.extend(need.place.clone());
    facts.join(" · ")
}
