//! /min-side/ansikt: a photo with its crop, a drawn face, or initials.

use super::{
    api::{self, PHOTO, Portrait as SetPortrait},
    frame::{Saved, Tab, Told},
    texts as t,
};
use crate::{
    lang::lang,
    ui::{Face, FacePicker, Form, PageForm, PhotoField, Submit, Tick, Waiting, shown},
};
use domain::members::{Me, Portrait, PortraitForm};
use leptos::prelude::*;

/// As in `domain::members::photo`, which the browser does not link.
const MEGABYTES: u16 = 12;

pub fn portrait_tab() -> AnyView {
    let portrait = ServerAction::<SetPortrait>::new();
    let (l, told) = (lang(), Told::new());
    let was = StoredValue::new(String::new());
    Effect::new(move || {
        if !matches!(portrait.value().get(), Some(Ok(()))) {
            return;
        }
        let was = was.get_value();
        // A photo is deleted with its replacement; there is no way back to it.
        if was.starts_with("photo:") {
            return told.say(t::saved(l));
        }
        told.say_with_undo(t::saved(l), move || {
            api::portrait(PortraitForm { portrait: was.clone() })
        });
    });
    let me = Resource::new(move || told.changes(), |_| api::me());
    view! {
        <Tab>
            <Saved version=Signal::stored(0) />
            <Transition fallback=Waiting>
                {move || Suspend::new(async move {
                    shown(me.await, |me| view! { <Choices me portrait was /> })
                })}
            </Transition>
        </Tab>
    }
    .into_any()
}

#[component]
fn Choices(me: Me, portrait: ServerAction<SetPortrait>, was: StoredValue<String>) -> impl IntoView {
    let l = lang();
    let value = String::from(me.portrait.clone());
    was.set_value(value.clone());
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
