//! What is pressed, filled in and chosen.

use crate::{
    error::AppError,
    ui::{
        AudienceSelect, Chips, CodeField, FacePicker, Icon, PageForm, PhotoField, Select, Submit,
        TagPicker, TextArea, TextField, Tick,
    },
};
use domain::{Complaint, Error, FieldErrors};
use leptos::prelude::*;

#[component]
pub fn Buttons() -> impl IntoView {
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
pub fn Fields() -> impl IntoView {
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
            <div class="field">
                <label for="stil_sok">"Søk"</label>
                <div class="search"><Icon name="search" /><input class="input" id="stil_sok" type="search" placeholder="Navn eller kompetanse" /></div>
            </div>
            <div class="field">
                <label for="stil_fast">"Adresse på nettet"</label>
                <input class="input" id="stil_fast" value="/padrivere/marte-lien" disabled=true />
            </div>
            <fieldset class="field">
                <legend class="label">"Hvordan vil du vises?"</legend>
                <Tick name="stil_vises" radio="tegnet" label="Et tegnet ansikt" checked=true />
                <Tick name="stil_vises" radio="initialer" label="Bare initialer" help="På en farget flate." />
            </fieldset>
            <Select name="stil_omrade" label="Område" options=areas value="mat" />
            <Chips name="stil_fokus[]" field="stil_fokus" legend="Vil være med på" options=words(&["Mobilitet", "Grønne byrom", "Mat"]) value=words(&["Mat"]) />
            <TagPicker name="stil_kan[]" own="stil_egne" field="stil_kan" legend="Kompetanse" options=words(&["Ombruk", "IT"]) known=words(&["Søm"]) value=words(&["Ombruk", "Søm"]) />
            <Tick name="stil_brev" label="Send meg nyhetsbrevet" help="Omtrent én gang i måneden." checked=true />
            <fieldset class="field"><legend class="label">"Ansikt"</legend><FacePicker name="stil_ansikt" faces=7 /></fieldset>
            <CodeField name="stil_kode" label="Seks siffer" help="Koden virker i ti minutter." value="481260" />
            <PhotoField megabytes=12 label="Foto" />
            <div class="savebar">
                <Submit label="Lagre" />
                <p class="small soft grow">"Det som må være med, er på plass."</p>
            </div>
        </PageForm>
    }
}

#[component]
pub fn Marks() -> impl IntoView {
    view! {
        <div class="chips">
            <a class="chip" href="#merker" rel="external" aria-current="true">"Ombruk " <span class="num">"21"</span></a>
            <a class="chip" href="#merker" rel="external">"Arkitektur " <span class="num">"14"</span></a>
        </div>
        <p class="cluster tight">
            <span class="chip own"><bdi>"Søm"</bdi><button type="button" aria-label="Fjern Søm"><Icon name="close" small=true /></button></span>
        </p>
        <nav class="switch" aria-label="Vis som">
            <a class="chip" href="#merker" rel="external" aria-current="true"><Icon name="grid" small=true />"Ansikter"</a>
            <a class="chip" href="#merker" rel="external"><Icon name="list" small=true />"Liste"</a>
        </nav>
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
        <p class="cluster">
            <span class="stage at-1">"Identifisert"</span>
            <span class="stage at-2">"Registrert"</span>
            <span class="stage at-3">"Kvalifisert"</span>
            <span class="stage at-4">"Realisert"</span>
        </p>
    }
}

#[component]
pub fn Tabs() -> impl IntoView {
    let rows = [("3. september", 41, 36), ("1. oktober", 38, 31), ("5. november", 52, 47)];
    let rows = rows.map(|(day, signed_up, came)| {
        view! { <tr><th scope="row">{day}</th><td class="n">{signed_up}</td><td class="n">{came}</td></tr> }
    });
    view! {
        <nav class="tabs" aria-label="Eksempel på faner">
            <a href="#faner" rel="external" aria-current="page">"Deltakere " <span class="badge">"34"</span></a>
            <a href="#faner" rel="external">"Venteliste"</a>
            <a href="#faner" rel="external">"Mat og tilgang"</a>
        </nav>
        <div class="scroll-x" tabindex="0" role="group" aria-label="Tabell over frokoster">
            <table class="table">
                <caption class="hush">"Frokoster i høst"</caption>
                <thead><tr><th scope="col">"Frokost"</th><th scope="col" class="n">"Påmeldt"</th><th scope="col" class="n">"Kom"</th></tr></thead>
                <tbody>{rows.into_iter().collect_view()}</tbody>
            </table>
        </div>
    }
}
