//! What a project lacks: read on its page, written on the page one edits it on.

use super::{
    api,
    ask::{Offer, Reply, ask_address, texts as asking},
    edit_address, texts as t,
    words::day,
};
use crate::{
    lang::lang,
    ui::{HiddenField, Icon, PageForm, Submit, TextArea, TextField, retyped, target},
};
use domain::{
    Lang,
    members::COMPETENCES,
    projects::{Need, NeedForm, ProjectPage, requests::RequestId},
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
pub(super) fn facts(need: &Need, l: Lang) -> String {
    let mut facts: Vec<String> = need.competence.clone().into_iter().collect();
    facts.extend(need.hours.map(|hours| t::hours(l, hours)));
    if need.places > 1 {
        facts.push(t::places(l, need.places));
    }
    facts.extend(need.from_day.map(|from| t::from_day(l, &day(from, l))));
    facts.extend(need.to_day.map(|to| t::to_day(l, &day(to, l))));
    facts.extend(need.place.clone());
    facts.join(" · ")
}

/// Each with its form, met or not; and one more.
#[component]
pub fn EditNeeds(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug;
    let held = slug.clone();
    let lines =
        page.needs.into_iter().map(move |need| view! { <Editing need slug=held.clone() /> });
    let lines = lines.collect_view();
    let competences = COMPETENCES.map(|word| view! { <option value=word></option> });
    view! {
        <section class="section" id="behov" aria-labelledby="mangler">
            <h2 id="mangler">{t::we_lack(l)}</h2>
            <p class="soft">{t::needs_mean(l)}</p>
            <ul class="rows deeds section-xs">{lines}</ul>
            <details class="extras section-xs" open=retyped("need").is_some_and(|need| need.is_empty())>
                <summary class="more"><Icon name="plus" small=true />{t::new_need(l)}</summary>
                <NeedFields slug form=NeedForm::default() />
            </details>
            <datalist id="fag">{competences.collect_view()}</datalist>
        </section>
    }
}

#[component]
fn Editing(need: Need, slug: String) -> impl IntoView {
    let l = lang();
    let id = need.id.to_string();
    let (key, filled, title) = (id.clone(), need.filled, need.title.clone());
    let (removed, of) = (id.clone(), slug.clone());
    let fields = slug.clone();
    let text = |day: Option<domain::civil::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let form = NeedForm {
        need: id.clone(),
        title: need.title.clone(),
        about: need.about.clone().unwrap_or_default(),
        competence: need.competence.clone().unwrap_or_default(),
        hours: need.hours.map(|hours| hours.to_string()).unwrap_or_default(),
        from_day: text(need.from_day),
        to_day: text(need.to_day),
        place: need.place.clone().unwrap_or_default(),
        places: need.places.to_string(),
    };
    let open = retyped("need").as_ref() == Some(&id);
    let facts = facts(&need, l);
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><bdi>{title.clone()}</bdi> {filled.then(|| view! { " " <span class="tag good">{t::met(l)}</span> })}</h3>
                <p class="small soft breaks">{facts}</p>
                <details class="extras" open=open>
                    <summary class="more" aria-label=t::change_this(l, &title)>{t::change(l)}</summary>
                    <NeedFields slug=fields form />
                    <PageForm verb={target::<api::RemoveNeed>()} class="section-xs">
                        <input type="hidden" name="slug" value=of />
                        <input type="hidden" name="need" value=removed />
                        <Submit label=t::remove_need(l) class="btn bad compact" />
                    </PageForm>
                </details>
            </div>
            <PageForm verb={target::<api::FillNeed>()} class="act">
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="need" value=id />
                <input type="hidden" name="filled" value=(!filled).to_string() />
                <Submit label=if filled { t::open_again(l) } else { t::it_is_met(l) } class="btn compact" />
            </PageForm>
        </li>
    }
}

#[component]
fn NeedFields(slug: String, form: NeedForm) -> impl IntoView {
    let l = lang();
    let back = edit_address(&slug);
    let new = form.need.is_empty();
    let of = ("need", form.need);
    view! {
        <PageForm verb={target::<api::SaveNeed>()} class="flow" of>
            <HiddenField name="slug" value=slug />
            <TextField name="title" label=t::need_title(l) help=t::need_title_help(l) value=form.title />
            <TextArea name="about" label=t::need_about(l) rows=2 max=300 value=form.about optional=true />
            <div class="pair">
                <TextField name="competence" label=t::competence(l) list="fag" autocomplete="off" value=form.competence optional=true />
                <TextField name="hours" label=t::hours_in_all(l) inputmode="numeric" value=form.hours optional=true />
            </div>
            <div class="pair">
                <TextField name="from_day" label=t::from(l) value=form.from_day optional=true />
                <TextField name="to_day" label=t::to(l) value=form.to_day optional=true />
            </div>
            <div class="pair">
                <TextField name="place" label=t::place(l) value=form.place optional=true />
                <TextField name="places" label=t::how_many(l) inputmode="numeric" value=form.places optional=true />
            </div>
            <div class="cluster">
                <Submit label=if new { t::add(l) } else { t::save(l) } class="btn strong" />
                {(!new).then(|| view! { <a class="more" href=back data-noscroll=true>{t::back(l)}</a> })}
            </div>
        </PageForm>
    }
}
