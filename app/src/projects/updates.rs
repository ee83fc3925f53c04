//! What is told along the way, the newest first.

use super::{api, texts as t, words};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, Submit, TextArea, retyped, target},
};
use domain::projects::{ProjectPage, Update};
use leptos::prelude::*;

#[component]
pub fn Updates(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let (slug, may_remove) = (page.card.slug, page.may_staff);
    if page.updates.is_empty() && !page.may_tell {
        return ().into_any();
    }
    let held = slug.clone();
    let lines = page.updates.into_iter().map(move |update| {
        let slug = (may_remove || update.mine).then(|| held.clone());
        view! { <Line update slug /> }
    });
    let lines = lines.collect_view();
    view! {
        <section aria-labelledby="nytt">
            <h2 id="nytt">{t::along_the_way(l)}</h2>
            {page.may_tell.then(|| view! {
                <details class="extras section-xs" open=retyped("said").is_some()>
                    <summary class="more">{t::tell(l)}</summary>
                    <PageForm verb={target::<api::Tell>()} class="flow">
                        <HiddenField name="slug" value=slug />
                        <TextArea name="said" label=t::what_happened(l) rows=3 max=1000 />
                        <div class="cluster"><Submit label=t::publish(l) class="btn strong" /></div>
                    </PageForm>
                </details>
            })}
            <div class="timeline"><ol class="pad">{lines}</ol></div>
        </section>
    }
    .into_any()
}

/// `slug`: of those who may take it away.
#[component]
pub fn Line(update: Update, slug: Option<String>) -> impl IntoView {
    let l = lang();
    let (id, on) = (update.id.to_string(), update.on.to_string());
    let key = id.clone();
    let about = beginning(&update.said);
    view! {
        <li data-key=key>
            <time datetime=on>{words::day(update.on, l)}</time>
            <p class="breaks lines">{update.said}</p>
            {update.by.map(|by| view! { <p class="small soft breaks"><bdi>{by}</bdi></p> })}
            {slug.map(|slug| view! {
                <PageForm verb={target::<api::RemoveUpdate>()}>
                    <input type="hidden" name="slug" value=slug />
                    <input type="hidden" name="update" value=id />
                    <Submit label=t::remove(l) about class="btn compact" />
                </PageForm>
            })}
        </li>
    }
}

/// So much of it that one knows which it is.
fn beginning(said: &str) -> String {
    let line = said.lines().next().unwrap_or_default();
    let mut words: String = line.chars().take(60).collect();
    if words.len() < said.len() {
        words.push('…');
    }
    words
}
