//! /min-side/ansikt: a photo with its crop, a drawn face, or initials.

use super::{
    api::{self, PHOTO, Portrait as SetPortrait},
    frame::{Saved, Tab},
    texts as t,
};
use crate::{
    lang::lang,
    ui::{Face, FacePicker, Form, PageForm, PhotoField, Submit, Tick, Waiting, shown},
};
use domain::members::{Me, Portrait};
use leptos::prelude::*;

/// As in `domain::members::photo`, which the browser does not link.
const MEGABYTES: u16 = 12;

pub fn portrait_tab() -> AnyView {
    let portrait = ServerAction::<SetPortrait>::new();
    let saved = Memo::new(move |before: Option<&usize>| {
        let done = portrait.value().with(|value| matches!(value, Some(Ok(()))));
        before.copied().unwrap_or_default() + usize::from(done)
    });
    let me = Resource::new(move || saved.get(), |_| api::me());
    view! {
        <Tab>
            <Saved version=saved.into() />
            <Transition fallback=Waiting>
                {move || Suspend::new(async move {
                    shown(me.await, |me| view! { <Choices me portrait /> })
                })}
            </Transition>
        </Tab>
    }
    .into_any()
}

#[component]
fn Choices(me: Me, portrait: ServerAction<SetPortrait>) -> impl IntoView {
    let l = lang();
    let value = String::from(me.portrait.clone());
    let initials = me.portrait == Portrait::Initials;
    let faces =
        me.slug.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
            % 10_000;
    let drawn = if value.starts_with("drawn:") { value } else { String::new() };
    view! {
        <section class="form-part" aria-labelledby="naa">
            <div class="flow"><h2 id="naa">{t::now(l)}</h2><p class="soft">{t::who_sees_face(l)}</p></div>
            <div><Face portrait=me.portrait name=me.form.name size="xl" side=320 eager=true /></div>
        </section>
        <section class="form-part" aria-labelledby="foto">
            <div class="flow"><h2 id="foto">{t::a_photo(l)}</h2><p class="soft">{t::photo_means(l, MEGABYTES)}</p></div>
            <div>
                <PageForm verb=format!("?{PHOTO}") files=true class="flow">
                    <PhotoField label=t::choose_photo(l) megabytes=MEGABYTES />
                    <div class="cluster"><Submit label=t::use_photo(l) class="btn strong" /></div>
                </PageForm>
            </div>
        </section>
        <section class="form-part" aria-labelledby="tegnet">
            <div class="flow"><h2 id="tegnet">{t::a_drawing(l)}</h2><p class="soft">{t::drawing_means(l)}</p></div>
            <div>
                <Form action=portrait>
                    <fieldset>
                        <legend class="hush">{t::a_drawing(l)}</legend>
                        <FacePicker name="portrait" faces=faces value=drawn />
                        <Tick name="portrait" radio="initials" label=t::only_initials(l) checked=initials />
                    </fieldset>
                    <div class="cluster section-xs"><Submit label=t::use_this(l) class="btn strong" /></div>
                </Form>
            </div>
        </section>
    }
}
