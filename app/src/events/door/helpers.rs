//! Who helps at the door: the Community Manager names them, of those who come.

use super::{ToTheDoor, api, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, Select, target},
};
use domain::events::door;
use leptos::prelude::*;

/// On the event's page, to one who helps.
#[component]
pub fn HelpsAtTheDoor(slug: String) -> impl IntoView {
    let l = lang();
    view! {
        <p class="spread"><span>{t::open_the_door(l)}</span> <ToTheDoor slug /></p>
    }
}

#[component]
pub fn HelpersPart(helpers: door::Helpers, slug: String) -> impl IntoView {
    let l = lang();
    let nobody = helpers.others.is_empty() && helpers.named.is_empty();
    let (to_name, to_end) = (slug.clone(), slug);
    let named = helpers.named.into_iter().map(move |(person, name)| {
        let words = t::end_help(l, &name);
        let slug = to_end.clone();
        view! {
            <li class="spread">
                <bdi>{name}</bdi>
                <PageForm verb={target::<api::DoorHelper>()}>
                    <HiddenField name="slug" value=slug />
                    <input type="hidden" name="person" value=person />
                    <button class="btn compact" type="submit" name="end" value="on">{words}</button>
                </PageForm>
            </li>
        }
    });
    view! {
        <section class="section-s flow" aria-labelledby="hjelpere">
            <h2 id="hjelpere" class="h-s">{t::helpers(l)}</h2>
            <p class="soft small">{if nobody { t::nobody_could(l) } else { t::helpers_mean(l) }}</p>
            <ul class="plain-list">{named.collect_view()}</ul>
            {(!helpers.others.is_empty()).then(|| view! {
                <PageForm verb={target::<api::DoorHelper>()} class="flow">
                    <HiddenField name="slug" value=to_name />
                    <Select name="person" label=t::helper(l) options=helpers.others />
                    <div class="cluster"><button class="btn" type="submit">{t::name_helper(l)}</button></div>
                </PageForm>
            })}
        </section>
    }
}
