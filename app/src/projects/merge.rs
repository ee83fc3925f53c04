//! Putting an idea together with another that it is like.

use super::{api, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, Submit, TextField, TwoTouches, retyped, target},
};
use domain::projects::{ProjectPage, Stage};
use leptos::prelude::*;

#[component]
pub fn Merge(page: ProjectPage) -> impl IntoView {
    let l = lang();
    if page.merged || page.card.stage == Stage::Realised {
        return ().into_any();
    }
    view! {
        <TwoTouches label=t::merge(l) open=retyped("into").is_some()>
            <p>{t::merge_means(l)}</p>
            <PageForm verb={target::<api::Merge>()} class="flow">
                <HiddenField name="slug" value=page.card.slug />
                <TextField name="into" label=t::merge_into(l) help=t::merge_into_help(l) autocomplete="off" />
                <div class="cluster"><Submit label=t::merge_now(l) class="btn bad" /></div>
            </PageForm>
        </TwoTouches>
    }
    .into_any()
}
