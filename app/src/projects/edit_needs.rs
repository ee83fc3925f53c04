//! What a project lacks, on the page one edits it on: each need with its form, and one more.

use super::{api, edit_address, needs::facts, texts as t};
use crate::{
    error::AppError,
    lang::lang,
    ui::{
        HiddenField, Icon, PageForm, Rejected, Submit, TextArea, TextField, retyped, target,
        was_refused,
    },
};
use domain::{
    Error,
    members::COMPETENCES,
    projects::{Need, NeedForm, ProjectPage},
};
use leptos::prelude::*;

/// Each with its form, met or not; and one more.
#[component]
pub fn EditNeeds(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug;
    let gone = of_one_that_is_gone(&page.needs);
    let is_gone = gone.is_some();
    let open = is_gone || retyped("need").is_some_and(|need| need.is_empty());
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
            <details class="extras section-xs" open=open>
                <summary class="more"><Icon name="plus" small=true />{t::new_need(l)}</summary>
                {is_gone.then(|| view! {
                    <div class="notice bad" role="alert"><Icon name="warn" /><p>{t::need_is_gone(l)}</p></div>
                })}
                <NeedFields slug form=gone.unwrap_or_default() />
            </details>
            <datalist id="fag">{competences.collect_view()}</datalist>
        </section>
    }
}

/// What was typed of a need that somebody took away meanwhile: it is not lost.
fn of_one_that_is_gone(needs: &[Need]) -> Option<NeedForm> {
    let id = retyped("need").filter(|id| !id.is_empty())?;
    let here = needs.iter().any(|need| need.id.to_string() == id);
    if here || !was_refused::<api::SaveNeed>(&("need", id)) {
        return None;
    }
    let said = |name: &str| retyped(name).unwrap_or_default();
    Some(NeedForm {
        title: said("title"),
        about: said("about"),
        competence: said("competence"),
        hours: said("hours"),
        from_day: said("from_day"),
        to_day: said("to_day"),
        place: said("place"),
        places: said("places"),
        ..NeedForm::default()
    })
}

/// What was sent is of words that are not there any more: another changed them first.
fn was_changed_by_another(need: &Need) -> bool {
    let error = use_context::<Option<Rejected>>().flatten().and_then(|rejected| rejected.error);
    matches!(error, Some(AppError(Error::Conflict)))
        && was_refused::<api::SaveNeed>(&("need", need.id.to_string()))
        && retyped("version").as_ref() != Some(&need.version)
}

#[component]
fn Editing(need: Need, slug: String) -> impl IntoView {
    let l = lang();
    let id = need.id.to_string();
    let (key, filled, title) = (id.clone(), need.filled, need.title.clone());
    let (removed, of, fields) = (id.clone(), slug.clone(), slug.clone());
    let (of_removing, of_filling) = (title.clone(), title.clone());
    let changed = was_changed_by_another(&need);
    let open = retyped("need").as_ref() == Some(&id);
    let (facts, about) = (facts(&need, l), need.about.clone());
    let form = as_typed(need);
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><bdi>{title.clone()}</bdi> {filled.then(|| view! { " " <span class="tag good">{t::met(l)}</span> })}</h3>
                {about.map(|about| view! { <p class="soft breaks lines">{about}</p> })}
                <p class="small soft breaks">{facts}</p>
                <details class="extras" open=open>
                    <summary class="more" aria-label=t::change_this(l, &title)>{t::change(l)}</summary>
                    <NeedFields slug=fields form changed />
                    <PageForm verb={target::<api::RemoveNeed>()} class="section-xs">
                        <input type="hidden" name="slug" value=of />
                        <input type="hidden" name="need" value=removed />
                        <Submit label=t::remove_need(l) about=of_removing class="btn bad compact" />
                    </PageForm>
                </details>
            </div>
            <PageForm verb={target::<api::FillNeed>()} class="act">
                <input type="hidden" name="slug" value=slug />
                <input type="hidden" name="need" value=id />
                <input type="hidden" name="filled" value=(!filled).to_string() />
                <Submit label=if filled { t::open_again(l) } else { t::it_is_met(l) } about=of_filling class="btn compact" />
            </PageForm>
        </li>
    }
}

/// What stands there, as one would type it.
fn as_typed(need: Need) -> NeedForm {
    let text = |day: Option<domain::civil::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    NeedForm {
        need: need.id.to_string(),
        title: need.title,
        about: need.about.unwrap_or_default(),
        competence: need.competence.unwrap_or_default(),
        hours: need.hours.map(|hours| hours.to_string()).unwrap_or_default(),
        from_day: text(need.from_day),
        to_day: text(need.to_day),
        place: need.place.unwrap_or_default(),
        places: need.places.to_string(),
        version: need.version,
    }
}

#[component]
fn NeedFields(slug: String, form: NeedForm, #[prop(optional)] changed: bool) -> impl IntoView {
    let l = lang();
    let back = edit_address(&slug);
    let new = form.need.is_empty();
    let of = ("need", form.need);
    view! {
        <PageForm verb={target::<api::SaveNeed>()} class="flow" of conflict=changed.then(|| t::need_was_changed(l))>
            <HiddenField name="slug" value=slug />
            {if changed {
                // What the other wrote is shown now: sent once more, one's own words stand.
                view! { <input type="hidden" name="version" value=form.version /> }.into_any()
            } else {
                view! { <HiddenField name="version" value=form.version /> }.into_any()
            }}
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
