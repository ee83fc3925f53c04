//! What everything is made of: colours, type, space, icons, faces and pictures.

use crate::{
    partnership::partnership,
    ui::{Face, House, Icon, Stack},
};
use domain::{drawing, members::Portrait};
use leptos::prelude::*;

const COLOURS: [&str; 15] = [
    "paper",
    "raised",
    "sunk",
    "ink",
    "ink-soft",
    "hairline",
    "edge",
    "brand",
    "deep",
    "wash",
    "accent",
    "accent-ink",
    "good",
    "warn",
    "bad",
];
const INKS: [&str; 12] = [
    "ill-pine",
    "ill-river",
    "ill-moss",
    "ill-mist",
    "ill-sky",
    "ill-sand",
    "ill-sun",
    "ill-blush",
    "ill-coral",
    "ill-brick",
    "ill-night",
    "ill-cream",
];
const ICONS: [&str; 27] = [
    "search", "people", "home", "house", "arrow", "chart", "mail", "phone", "check", "plus",
    "close", "warn", "hand", "eye", "lock", "me", "list", "grid", "info", "camera", "filter",
    "book", "box", "coins", "clock", "calendar", "maybe",
];
const SPACES: [u8; 11] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24];

#[component]
pub fn Colours() -> impl IntoView {
    swatches(&COLOURS)
}

#[component]
pub fn Inks() -> impl IntoView {
    swatches(&INKS)
}

/// Classes, not styles on the elements: the policy allows none.
fn swatches(names: &[&'static str]) -> impl IntoView + use<> {
    let swatches =
        names.iter().map(|name| view! { <li class=format!("c-{name}")><b>"--" {*name}</b></li> });
    view! { <ul class="swatches">{swatches.collect_view()}</ul> }
}

#[component]
pub fn Type() -> impl IntoView {
    let steps = [
        ("4xl", "forsiden", "Bydelen blir det vi gjør den til"),
        ("3xl", "sidetittel", "Pådrivere"),
        ("2xl", "del", "Noen av oss"),
        ("xl", "liten del", "Spør meg om"),
        ("l", "ingress, navn", "Amir Haidari"),
        ("m", "brødtekst", "Kom og hør hvordan."),
        ("s", "støttetekst", "Kom inn for to timer siden"),
        ("xs", "bare fanene på telefon", "Partnere"),
    ];
    let steps = steps.map(|(name, place, words)| {
        view! { <li class=format!("t-{name}")><span>"--t-" {name} <br /> {place}</span><b>{words}</b></li> }
    });
    view! { <ul class="specimen">{steps.into_iter().collect_view()}</ul> }
}

#[component]
pub fn Space() -> impl IntoView {
    let bars = SPACES.map(|step| view! { <li class=format!("bar-{step}")>"--s" {step}</li> });
    view! { <ul class="bars">{bars.into_iter().collect_view()}</ul> }
}

#[component]
pub fn Icons() -> impl IntoView {
    view! { <p class="cluster">{ICONS.map(|name| view! { <Icon name /> }).into_iter().collect_view()}</p> }
}

#[component]
pub fn Faces() -> impl IntoView {
    let drawn = |seed: &str, traits: &str| Portrait::Drawn(drawing::token(seed, traits));
    let sunniva = || {
        drawn(
            "Sunniva Eira",
            "as:w,skin:1,hair:espresso,cut:braid,wear:yoke,cloth:#2f4a63,ground:6",
        )
    };
    let people = ["Amir", "Grace", "Nils"].map(|name| (drawn(name, ""), name.to_owned())).to_vec();
    view! {
        <p class="cluster">
            <Face portrait=sunniva() name="Sunniva Eira" size="s" />
            <Face portrait=sunniva() name="Sunniva Eira" />
            <Face portrait=sunniva() name="Sunniva Eira" size="l" />
            <Face portrait=sunniva() name="Sunniva Eira" size="xl" />
            <Face portrait=Portrait::Initials name="Åse Ødegård" size="l" />
            <Stack people />
            <House token="kaia-eiendom" />
            <House token="hagelaget-nordkaia" />
        </p>
        <p class="soft">"Foto hvis personen vil, ellers et tegnet ansikt personen selv har valgt, ellers initialer."</p>
    }
}

#[component]
pub fn Pictures() -> impl IntoView {
    let hue = partnership().hue;
    let pictures = [
        ("lageret", "Lagerbygning med åpen port"),
        ("regnbed", "Regnbed med dunkjevler i en bygate"),
        ("robat", "En robåt på stille elv"),
    ];
    let pictures = pictures.map(|(name, alt)| {
        view! { <img class="picture" src=format!("/tegning/{hue}/bilde/{name}.svg") alt=alt width="640" height="400" /> }
    });
    view! { <div class="swatches pics">{pictures.into_iter().collect_view()}</div> }
}
