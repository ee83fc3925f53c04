//! /om/stil: every component in its states. A screenshot test looks at this page.

use crate::{
    error::AppError,
    lang::lang,
    partnership::partnership,
    ui::{
        AudienceSelect, Chips, CodeField, Face, FacePicker, House, Icon, PageForm, Select, Stack,
        Submit, TagPicker, TextArea, TextField, Tick,
    },
};
use domain::{Complaint, Error, FieldErrors, drawing, members::Portrait};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

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
const ICONS: [&str; 22] = [
    "search", "people", "home", "house", "arrow", "chart", "mail", "phone", "check", "plus",
    "close", "warn", "hand", "eye", "me", "list", "grid", "info", "camera", "filter", "calendar",
    "maybe",
];

pub fn style_page() -> AnyView {
    let _ = lang();
    view! {
        <Title text="Stil" />
        <Meta name="robots" content="noindex" />
        <div class="wrap" lang="nb">
            <header class="page-head">
                <h1>"Stil"</h1>
                <p class="lead">"Fargene, skriften og delene appen er satt sammen av. Alt på denne siden virker i lyst og mørkt, med tastatur og uten mus."</p>
            </header>
            <Demo id="farger" title="Farger"><Swatches names=COLOURS.to_vec() /></Demo>
            <Demo id="tegnefarger" title="Tegnefarger"><Swatches names=INKS.to_vec() /></Demo>
            <Demo id="skrift" title="Skrift"><Type /></Demo>
            <Demo id="ikoner" title="Ikoner">
                <p class="cluster">{ICONS.map(|name| view! { <Icon name /> }).into_iter().collect_view()}</p>
            </Demo>
            <Demo id="ansikter" title="Ansikter og hus"><Faces /></Demo>
            <Demo id="knapper" title="Knapper"><Buttons /></Demo>
            <Demo id="felt" title="Felt"><Fields /></Demo>
            <Demo id="merker" title="Velg, merk, tell"><Marks /></Demo>
            <Demo id="sier" title="Det appen sier"><Says /></Demo>
            <Demo id="rader" title="Rader"><Rows /></Demo>
            <Demo id="bilder" title="Bilder"><Pictures /></Demo>
        </div>
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

/// Classes, not styles on the elements: the policy allows none.
#[component]
fn Swatches(names: Vec<&'static str>) -> impl IntoView {
    let swatches = names
        .into_iter()
        .map(|name| view! { <li class=format!("c-{name}")><b>"--" {name}</b></li> });
    view! { <ul class="swatches">{swatches.collect_view()}</ul> }
}

#[component]
fn Type() -> impl IntoView {
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
fn Faces() -> impl IntoView {
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
fn Buttons() -> impl IntoView {
    view! {
        <p class="cluster">
            <button class="btn primary" type="button">"Bli Pådriver"</button>
            <button class="btn strong" type="button">"Si velkommen"</button>
            <button class="btn" type="button">"Se hvem"</button>
            <button class="btn bad" type="button">"Slett meg"</button>
            <a class="more" href="#knapper" rel="external">"Se alle " <Icon name="arrow" small=true /></a>
        </p>
        <p class="cluster">
            <button class="btn primary still" type="button" aria-busy="true">"Lagrer"</button>
            <button class="btn" type="button" disabled=true>"Ikke ennå"</button>
            <button class="btn compact" type="button">"Kompakt"</button>
        </p>
    }
}

/// The real components in a form that was refused, so that complaints are seen too.
#[component]
fn Fields() -> impl IntoView {
    let mut wrong = FieldErrors::default();
    wrong.add("stil_telefon", Complaint::DigitsMissing(1));
    wrong.add("stil_kode", Complaint::WrongCode(2));
    let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let areas =
        vec![("gront".to_owned(), "Grønne byrom".to_owned()), ("mat".to_owned(), "Mat".to_owned())];
    view! {
        <PageForm verb="?".into() class="flow" refused=AppError(Error::Invalid(wrong))>
            <TextField name="stil_navn" label="Navn" value="Marte Lien">
                <AudienceSelect name="stil_ser" about="Navn" value="members".into() />
            </TextField>
            <TextField name="stil_telefon" label="Telefon" help="Bare Pådrivere ser telefonnummeret." value="912 34 56" optional=true />
            <TextArea name="stil_hvorfor" label="Hvorfor er du med?" help="Noen setninger holder." max=400 value="Jeg har to timer i uka." />
            <Select name="stil_omrade" label="Område" options=areas value="mat" />
            <Chips name="stil_fokus[]" field="stil_fokus" legend="Vil være med på" options=words(&["Mobilitet", "Grønne byrom", "Mat"]) value=words(&["Mat"]) />
            <TagPicker name="stil_kan[]" own="stil_egne" field="stil_kan" legend="Kompetanse" options=words(&["Ombruk", "IT"]) known=words(&["Søm"]) value=words(&["Ombruk", "Søm"]) />
            <Tick name="stil_brev" label="Send meg nyhetsbrevet" help="Omtrent én gang i måneden." checked=true />
            <fieldset><legend class="label">"Ansikt"</legend><FacePicker name="stil_ansikt" faces=7 /></fieldset>
            <CodeField name="stil_kode" label="Seks siffer" help="Koden virker i ti minutter." value="481260" />
            <div class="cluster"><Submit label="Lagre" class="btn strong" /></div>
        </PageForm>
    }
}

#[component]
fn Marks() -> impl IntoView {
    view! {
        <div class="chips">
            <a class="chip" href="#merker" rel="external" aria-current="true">"Ombruk " <span class="num">"21"</span></a>
            <a class="chip" href="#merker" rel="external">"Arkitektur " <span class="num">"14"</span></a>
        </div>
        <p class="cluster">
            <span class="tag">"På den åpne siden"</span>
            <span class="tag brand">"Ny"</span>
            <span class="tag good"><Icon name="check" small=true />"Gitt"</span>
            <span class="tag warn">"Ikke logget inn ennå"</span>
            <span class="tag bad">"Avlyst"</span>
        </p>
        <p class="cluster">
            <span class="badge">"4"</span>
            <span class="badge hot">"12"</span>
            <span class="live still">"Direkte"</span>
            <span class="live off">"Frakoblet, prøver igjen"</span>
        </p>
    }
}

#[component]
fn Says() -> impl IntoView {
    view! {
        <div class="notice"><Icon name="info" /><p>"Uke 8 er vinterferie. Færre kommer da."</p></div>
        <div class="notice good"><Icon name="check" /><p>"Velkommen! Ingrid hilser på deg i løpet av dagen."</p></div>
        <div class="notice warn"><Icon name="warn" /><p>"Du vises på den åpne siden når Ingrid har hilst på deg."</p></div>
        <div class="notice bad"><Icon name="warn" /><p><strong>"Vi fikk ikke lagret."</strong> " Det du skrev er her fortsatt."</p></div>
        <div class="toast"><Icon name="check" />"Lagret " <button type="button">"Angre"</button></div>
        <div class="flow" aria-hidden="true"><span class="skeleton half still"></span><span class="skeleton still"></span></div>
    }
}

#[component]
fn Rows() -> impl IntoView {
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

#[component]
fn Pictures() -> impl IntoView {
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
