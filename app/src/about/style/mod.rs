//! /om/stil: every component in its states. A screenshot test looks at this page.

mod controls;
mod lists;
mod says;
mod time;
mod tokens;

use controls::{Buttons, Fields, Marks, Tabs};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use lists::{Folk, Partners, Rows};
use says::{Nothing, Says};
use time::{Dates, Steps};
use tokens::{Colours, Faces, Icons, Inks, Pictures, Space, Type};

pub fn style_page() -> AnyView {
    view! {
        <Title text="Stil" />
        <Meta name="robots" content="noindex" />
        <div class="wrap" lang="nb">
            <header class="page-head">
                <h1>"Stil"</h1>
                <p class="lead">"Fargene, skriften og delene appen er satt sammen av. Alt på denne siden virker i lyst og mørkt, med tastatur og uten mus."</p>
            </header>
            <Demo id="farger" title="Farger"><Colours /></Demo>
            <Demo id="tegnefarger" title="Tegnefarger"><Inks /></Demo>
            <Demo id="skrift" title="Skrift"><Type /></Demo>
            <Demo id="luft" title="Luft"><Space /></Demo>
            <Demo id="ikoner" title="Ikoner"><Icons /></Demo>
            <Demo id="ansikter" title="Ansikter og hus"><Faces /></Demo>
            <Demo id="knapper" title="Knapper"><Buttons /></Demo>
            <Demo id="felt" title="Felt"><Fields /></Demo>
            <Demo id="merker" title="Velg, merk, tell"><Marks /></Demo>
            <Demo id="faner" title="Faner og tabell"><Tabs /></Demo>
            <Demo id="steg" title="Steg og tid"><Steps /></Demo>
            <Demo id="dato" title="Dato"><Dates /></Demo>
            <Demo id="sier" title="Det appen sier"><Says /></Demo>
            <Demo id="tomt" title="Tomt, venter"><Nothing /></Demo>
            <Demo id="rader" title="Rader"><Rows /></Demo>
            <Demo id="folk" title="Folk"><Folk /></Demo>
            <Demo id="partnere" title="Partnere"><Partners /></Demo>
            <Demo id="bilder" title="Bilder"><Pictures /></Demo>
        </div>
        <section class="invite section" lang="nb">
            <div class="wrap">
                <h2>"En dyp flate ber om én ting"</h2>
                <p class="lead">"Den står øverst på forsiden, og nederst der gjester leser."</p>
                <a class="btn primary" href="#farger" rel="external">"Til toppen"</a>
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Demo(id: &'static str, title: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="demo" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <div class="flow">{children()}</div>
        </section>
    }
}
