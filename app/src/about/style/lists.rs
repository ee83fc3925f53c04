//! People and partners, as lists show them.

use crate::ui::{Face, House, Stack};
use domain::{drawing, members::Portrait};
use leptos::prelude::*;

#[component]
pub fn Rows() -> impl IntoView {
    let thi =
        Portrait::Drawn(drawing::token("Thi Nguyen", "as:w,skin:2,hair:black,cut:fringe,ground:3"));
    view! {
        <div class="content">
            <ul class="rows">
                <li>
                    <Face portrait=thi name="Thi Nguyen" />
                    <div>
                        <h3>"Thi Nguyen " <span class="tag brand">"Ny"</span></h3>
                        <p class="soft">"Kom inn for to timer siden."</p>
                    </div>
                    <button class="btn strong compact act" type="button">"Si velkommen"</button>
                </li>
            </ul>
        </div>
        <dl class="facts"><div><dt>"Telefon"</dt><dd class="num">"912 34 567"</dd></div></dl>
    }
}

/// The same people, as faces and as lines.
#[component]
pub fn Folk() -> impl IntoView {
    view! {
        <ul class="people">{people()}</ul>
        <ul class="people as-list two">{people()}</ul>
        <p class="byline">
            <Face portrait=drawn("Amir") name="Amir Haidari" />
            <span><a href="#folk" rel="external">"Amir Haidari"</a><span class="soft">"Treffes onsdager"</span></span>
        </p>
    }
}

fn people() -> impl IntoView {
    let people = [("Amir", "Amir Haidari", "IT, ombruk"), ("Grace", "Grace Okafor", "Energi")];
    let people = people.map(|(seed, name, knows)| {
        view! {
            <li>
                <Face portrait=drawn(seed) name=name size="portrait" />
                <div>
                    <a href="#folk" rel="external">{name}</a>
                    <p>{knows}</p>
                    <p class="soft">"Pådriver"</p>
                </div>
            </li>
        }
    });
    people.into_iter().collect_view()
}

#[component]
pub fn Partners() -> impl IntoView {
    view! {
        <ul class="partners">
            <li>
                <House token="kaia-eiendom" />
                <div>
                    <h3><a href="#partnere" rel="external">"Kaia Eiendom"</a></h3>
                    <p class="soft small">"Bedrift"</p>
                </div>
                <p>"Taket på Lageret, tomme lokaler på lån og tall på bordet"</p>
                <div class="who"><Stack people=vec![(drawn("Grace"), "Grace Okafor".to_owned())] /></div>
            </li>
        </ul>
    }
}

fn drawn(seed: &str) -> Portrait {
    Portrait::Drawn(drawing::token(seed, ""))
}
