//! The fields of an item: when, what, and who speaks.

use super::{api, programme_address, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, Select, Submit, TextArea, TextField, Tick, target},
};
use domain::{
    civil::Day,
    events::agenda::{ITEM_ABOUT_MAX, ItemForm},
};
use leptos::prelude::*;

#[component]
pub fn ItemFields(
    slug: String,
    form: ItemForm,
    /// The days of the event.
    days: Vec<Day>,
) -> impl IntoView {
    let l = lang();
    let new = form.item.is_empty();
    let several = days.len() > 1;
    let options = days.iter().enumerate();
    let options = options.map(|(number, day)| (number.to_string(), day.long_text(l))).collect();
    let back = programme_address(&slug);
    let save = if new { t::add(l) } else { t::save(l) };
    view! {
        <PageForm verb={target::<api::SaveItem>()} class="flow item-form">
            <HiddenField name="slug" value=slug />
            <HiddenField name="item" value=form.item />
            {several.then(|| view! { <Select name="day" label=t::day(l) options value=form.day /> })}
            <TextField name="at" label=t::clock(l) help=t::clock_help(l) inputmode="decimal" value=form.at />
            <TextField name="title" label=t::title(l) value=form.title />
            <TextArea name="about" label=t::about(l) rows=2 max=ITEM_ABOUT_MAX value=form.about optional=true />
            <Tick name="backstage" label=t::backstage(l) help=t::backstage_means(l) checked=form.backstage.is_some() />
            <fieldset class="flow">
                <legend class="h-s">{t::who_speaks(l)}</legend>
                <TextField name="padriver" label=t::a_padriver(l) help=t::a_padriver_help(l) list="folk" autocomplete="off" value=form.padriver optional=true />
                <div class="pair">
                    <TextField name="name" label=t::or_somebody(l) autocomplete="off" value=form.name optional=true />
                    <TextField name="line" label=t::who_they_are(l) value=form.line optional=true />
                </div>
            </fieldset>
            <div class="cluster">
                <Submit label=save class="btn strong" />
                {(!new).then(|| view! { <a class="more" href=back data-noscroll=true>{t::back(l)}</a> })}
            </div>
        </PageForm>
    }
}

/// What the browser offers while one types a name. Where two have the same, their addresses tell them apart.
#[component]
pub fn People(people: Vec<(String, String)>) -> impl IntoView {
    let alone = |name: &str| people.iter().filter(|(_, other)| other == name).count() == 1;
    let options = people.iter().map(|(slug, name)| {
        let value = if alone(name) { name.clone() } else { slug.clone() };
        let label = (value != *name).then(|| name.clone());
        view! { <option value=value>{label}</option> }
    });
    view! { <datalist id="folk">{options.collect_view()}</datalist> }
}
