//! On the event's page, for the Community Manager: the way to planning, and deleting a draft.

use super::{api, planning_address, texts as t};
use crate::{
    events::{
        agenda::programme_address,
        happened::{afterwards, happened_address},
    },
    lang::lang,
    ui::{HiddenField, PageForm, Submit, TwoTouches, target},
};
use leptos::prelude::*;

#[component]
pub fn Planned(slug: String) -> impl IntoView {
    let l = lang();
    view! {
        <a class="btn compact" href=programme_address(&slug)>{t::programme(l)}</a>
        <a class="btn compact" href=planning_address(&slug)>{t::planning(l)}</a>
        <a class="btn compact" href=happened_address(&slug)>{afterwards(l)}</a>
    }
}

/// It cannot be undone: so it takes two touches.
#[component]
pub fn DeleteDraft(slug: String, series: bool) -> impl IntoView {
    let l = lang();
    view! {
        <TwoTouches label=t::delete_draft(l)>
            <p>{t::delete_means(l)}</p>
            <PageForm verb={target::<api::DeleteDraft>()} class="cluster">
                <HiddenField name="slug" value=slug />
                <Submit label=t::delete_it(l) class="btn bad" />
                {series.then(|| view! {
                    <button class="btn bad" type="submit" name="series" value="on">{t::delete_all(l)}</button>
                })}
            </PageForm>
        </TwoTouches>
    }
}
