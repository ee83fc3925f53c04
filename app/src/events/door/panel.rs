//! What else there is to say of a party: how many of them are here, and that they want no pictures.

use super::{api, door_address, list::who, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, PageForm, target},
};
use domain::events::door::{DoorKind, DoorRow};
use leptos::prelude::*;

/// Of the party that was asked for, where there is no JavaScript.
#[component]
pub fn Panel(row: DoorRow, slug: String) -> impl IntoView {
    let l = lang();
    let (id, here, guest) = (row.id, row.here, row.kind != DoorKind::Padriver);
    let counts = (0..=row.size.max(here)).map(move |people| {
        let words = if people == 0 { t::nobody(l).to_owned() } else { people.to_string() };
        view! {
            <button class="btn" type="submit" name="here" value=format!("{id} {people}") aria-pressed=(people == here).to_string()>
                {words}
            </button>
        }
    });
    let (next, words) = match row.no_photo {
        true => ("off", t::may_photo(l)),
        false => ("on", t::want_no_photo(l)),
    };
    view! {
        <section id="mer" class="panel flow" aria-labelledby="mer-navn">
            <h2 id="mer-navn" class="h-s breaks"><bdi>{row.name.clone()}</bdi></h2>
            <p class="soft breaks">{who(&row, l)}</p>
            <PageForm verb={target::<api::DoorMark>()} class="flow">
                <HiddenField name="slug" value=slug.clone() />
                <fieldset>
                    <legend>{t::how_many(l)}</legend>
                    <div class="cluster">{counts.collect_view()}</div>
                </fieldset>
                {(guest && !row.no_photo).then(|| view! { <p class="soft small">{t::guests_not_asked(l)}</p> })}
                <div class="cluster">
                    <button class="btn compact" type="submit" name="no_photo" value=format!("{} {next}", row.id)>{words}</button>
                    <a class="btn compact" href=door_address(&slug)>{t::close(l)}</a>
                </div>
            </PageForm>
        </section>
    }
}

/// The same, empty: the script fills it in for whoever it is about.
#[component]
pub fn PanelDialog() -> impl IntoView {
    let l = lang();
    view! {
        <dialog id="dor-mer" class="dialog" aria-labelledby="dor-mer-navn">
            <div class="flow">
                <h2 id="dor-mer-navn" class="breaks"></h2>
                <p class="soft breaks" data-who=""></p>
                <fieldset>
                    <legend>{t::how_many(l)}</legend>
                    <div class="cluster" data-counts=""></div>
                </fieldset>
                <p class="soft small" data-unasked="" hidden=true>{t::guests_not_asked(l)}</p>
                <div class="cluster">
                    <button class="btn compact" type="button" data-photo=""></button>
                    <button class="btn compact" type="button" data-close="">{t::close(l)}</button>
                </div>
            </div>
        </dialog>
        <dialog id="dor-les" class="dialog" aria-labelledby="dor-les-tittel">
            <div class="flow">
                <h2 id="dor-les-tittel">{t::scan(l)}</h2>
                <video class="camera" playsinline="" muted=""></video>
                <p role="status" data-said="">{t::scan_means(l)}</p>
                <button class="btn compact" type="button" data-close="">{t::close(l)}</button>
            </div>
        </dialog>
    }
}
