//! /arrangementer/{slug}/etterpa: the Community Manager tells what happened.

use super::{
    api,
    rows::{Documents, Pictures},
    texts as t,
};
use crate::{
    drawn::when_read,
    error::AppError,
    events::{part::PartPage, when::span},
    lang::{Lang, lang},
    request::request,
    ui::{HiddenField, Icon, PageForm, Submit, TextArea, target},
};
use domain::events::{
    OpenTo,
    happened::{HappenedDesk, NOTE_MAX, NoteForm, service},
};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

pub fn happened_desk() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let saved = use_query_map().with_untracked(|query| query.get("lagret").is_some());
    when_read(read(slug), move |desk| view! { <Desk desk saved /> })
}

async fn read(slug: String) -> Result<HappenedDesk, AppError> {
    let (ctx, viewer) = request();
    Ok(service::desk(&ctx, &viewer, &slug).await?)
}

#[component]
fn Desk(desk: HappenedDesk, saved: bool) -> impl IntoView {
    let l = lang();
    let HappenedDesk { slug, title, starts, ends, open_to, begun, happened, form, no_photo } = desk;
    let attached = happened.attached;
    view! {
        <PartPage slug=slug.clone() event=title here="etterpa" heading=t::afterwards(l) lead=span(starts, ends, l) narrow=true>
            <p>{for_whom(open_to, l)} {(!begun).then(|| format!(" {}", t::not_begun(l)))}</p>
            <section class="section-s" aria-labelledby="ord">
                <h2 id="ord" class="section-head">{t::what_happened(l)}</h2>
                <Words slug=slug.clone() form saved />
            </section>
            <section class="section-s" aria-labelledby="bilder">
                <h2 id="bilder">{t::pictures(l)}</h2>
                <div class="section-xs"><NoPhoto count=no_photo /></div>
                <Pictures slug=slug.clone() pictures=attached.pictures />
            </section>
            <section class="section-s" aria-labelledby="lysark">
                <h2 id="lysark" class="section-head">{t::slides(l)}</h2>
                <Documents slug documents=attached.documents />
            </section>
        </PartPage>
    }
}

fn for_whom(open_to: OpenTo, l: Lang) -> &'static str {
    match open_to {
        OpenTo::Everyone => t::shown_to_all(l),
        OpenTo::Members => t::shown_to_members(l),
        OpenTo::Invited => t::shown_to_invited(l),
    }
}

#[component]
fn Words(slug: String, form: NoteForm, saved: bool) -> impl IntoView {
    let l = lang();
    view! {
        <PageForm verb={target::<api::SaveNote>()} class="flow item-form">
            <HiddenField name="slug" value=slug />
            <HiddenField name="version" value=form.version />
            <TextArea name="words" label=t::tell_it(l) help=t::tell_it_how(l) rows=8 max=NOTE_MAX value=form.words optional=true />
            <div class="cluster">
                <Submit label=t::save(l) class="btn strong" />
                <p role="status">{saved.then(|| t::saved(l))}</p>
            </div>
        </PageForm>
    }
}

/// "3 skal ikke være med på bilder."
pub fn in_no_picture(count: i64, l: Lang) -> Option<String> {
    match count {
        0 => None,
        1 => Some(t::one_in_no_picture(l).to_owned()),
        count => Some(t::so_many_in_no_picture(l, count)),
    }
}

/// Who asked not to be in pictures, where pictures are added.
#[component]
fn NoPhoto(count: i64) -> impl IntoView {
    let l = lang();
    let so_many = in_no_picture(count, l);
    let class = if so_many.is_some() { "notice warn" } else { "notice" };
    view! {
        <div class=class>
            <Icon name="nophoto" />
            <p>{so_many.map(|words| view! { <b>{words}</b> " " })} {t::no_photo_means(l)}</p>
        </div>
    }
}
