//! On the event's page, for the Community Manager: deleting a draft.

use super::{api, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, Submit, TwoTouches, target},
};
use leptos::prelude::*;

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
