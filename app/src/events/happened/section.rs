//! On the event's page, above what it was: what happened.

use super::{document_file, gallery::Gallery, size::kind_and_size, texts as t};
use crate::{events::when::day_of_year, lang::lang, ui::Icon, written::written};
use domain::{
    attachments::Document,
    events::happened::{Happened, Note},
};
use leptos::prelude::*;

#[component]
pub fn WhatHappened(told: Happened, slug: String) -> impl IntoView {
    let l = lang();
    let Happened { note, attached } = told;
    view! {
        <section class="happened flow" aria-labelledby="skjedde">
            <h2 id="skjedde">{t::what_happened(l)}</h2>
            {note.map(|note| view! { <Words note /> })}
            {(!attached.pictures.is_empty()).then(|| view! { <Gallery pictures=attached.pictures slug /> })}
            {(!attached.documents.is_empty()).then(|| view! { <Documents documents=attached.documents /> })}
        </section>
    }
}

#[component]
fn Words(note: Note) -> impl IntoView {
    let l = lang();
    let day = day_of_year(note.at.day, l);
    let by = match &note.by {
        Some(by) => t::written_by(l, by, &day),
        None => t::written_on(l, &day),
    };
    view! {
        <div class="prose flow breaks">
            {written(&note.words)}
            <p class="soft small">{by}</p>
        </div>
    }
}

/// To take along: never opened in the page, whatever is in them.
#[component]
fn Documents(documents: Vec<Document>) -> impl IntoView {
    let l = lang();
    let one = |document: Document| {
        let about = kind_and_size(&document, l);
        view! {
            <li data-key=document.id.to_string()>
                <a class="download" href=document_file(document.id) rel="external" download="">
                    <Icon name="download" />
                    <span class="breaks"><b><bdi>{document.title}</bdi></b> " " <span class="soft small">{about}</span></span>
                </a>
            </li>
        }
    };
    view! {
        <div>
            <h3>{t::slides(l)}</h3>
            <ul class="plain-list documents section-xs">{documents.into_iter().map(one).collect_view()}</ul>
        </div>
    }
}
