//! /arrangementer/{slug}/sporsmal/{question}: one question, new or changed, and taken away again.

use super::{api, asked_address, asked_for, frame::Frame, texts as t};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::lang,
    request::request,
    ui::{HiddenField, PageForm, Select, Submit, TextArea, TextField, Tick, TwoTouches, target},
};
use domain::events::{QuestionId, QuestionPage, service};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

pub fn question_page() -> AnyView {
    let (slug, question) = use_params_map().with_untracked(|params| {
        (params.get("slug").unwrap_or_default(), params.get("piece").unwrap_or_default())
    });
    when_read(read(slug, question), |(page, id)| view! { <One page id /> })
}

async fn read(
    slug: String,
    question: String,
) -> Result<(QuestionPage, Option<QuestionId>), AppError> {
    let (ctx, viewer) = request();
    viewer.manager()?;
    let id = asked_for(&question)?;
    Ok((service::question_page(&ctx, &viewer, &slug, id).await?, id))
}

#[component]
fn One(page: QuestionPage, id: Option<QuestionId>) -> impl IntoView {
    let l = lang();
    let QuestionPage { slug, title, form, answered } = page;
    let heading = match id {
        Some(_) => form.text.clone(),
        None => t::new_question(l).into(),
    };
    let kinds =
        [("words", t::kind_words(l)), ("choice", t::kind_choice(l)), ("yes_no", t::kind_yes_no(l))];
    let kinds = kinds.map(|(value, words)| (value.to_owned(), words.to_owned())).into();
    let (back, of) = (asked_address(&slug), slug.clone());
    let (carried, required) = (id.map(|id| id.to_string()), form.required.is_some());
    view! {
        <Frame slug=slug.clone() of=title heading>
            <PageForm verb={target::<api::SaveQuestion>()} class="flow narrow one-form">
                <HiddenField name="slug" value=slug />
                {carried.map(|id| view! { <HiddenField name="question" value=id /> })}
                <TextField name="text" label=t::question(l) help=t::nothing_sensitive(l) value=form.text />
                <Select name="kind" label=t::kind(l) options=kinds value=form.kind />
                <TextArea name="choices" label=t::choices(l) help=t::choices_help(l) rows=3 value=form.choices optional=true />
                <Tick name="required" label=t::required(l) help=t::required_means(l) checked=required />
                <div class="savebar">
                    <Submit label=t::save(l) />
                    <a class="more" href=back>{t::back(l)}</a>
                </div>
            </PageForm>
            {id.map(|id| view! { <Remove slug=of id answered /> })}
        </Frame>
    }
}

/// Two touches, and between them what would be lost.
#[component]
fn Remove(slug: String, id: QuestionId, answered: u32) -> impl IntoView {
    let l = lang();
    let means =
        if answered == 0 { t::nobody_answered(l).into() } else { t::answers_go(l, answered) };
    view! {
        <TwoTouches label=t::remove_question(l) class="narrow section-s">
            <p>{means}</p>
            <PageForm verb={target::<api::RemoveQuestion>()} class="cluster">
                <HiddenField name="slug" value=slug />
                <HiddenField name="question" value=id.to_string() />
                <Submit label=t::remove(l) class="btn bad" />
            </PageForm>
        </TwoTouches>
    }
}
