//! A picture from one's own machine, and which square of it to keep.

use super::{field::described_by, form::FormState, sentence, texts as t};
use crate::{error::AppError, lang::lang};
use domain::{Complaint, FieldErrors};
use leptos::{
    ev::Event,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{HtmlInputElement, Url},
};

/// The square, in thousandths; as `domain::members::photo::Crop` reads it.
#[derive(Clone, Copy)]
struct Square {
    x: RwSignal<u16>,
    y: RwSignal<u16>,
    zoom: RwSignal<u16>,
}

/// The fields `photo`, `x`, `y` and `zoom`. Three sliders, which keyboards, thumbs and mice all move;
/// with wasm, the square shows what will be kept.
#[component]
pub fn PhotoField(
    #[prop(into)] label: String,
    /// The largest file that is taken.
    megabytes: u16,
) -> impl IntoView {
    let (form, l) = (expect_context::<FormState>(), lang());
    let too_large = RwSignal::new(None::<AppError>);
    let refused = move || too_large.get().or_else(|| form.error.get());
    let form = FormState { error: Signal::derive(refused), ..form };
    let square = Square { x: RwSignal::new(500), y: RwSignal::new(500), zoom: RwSignal::new(1000) };
    let chosen = RwSignal::new(None::<String>);
    let choose = move |event: Event| {
        let Some(input) = input_of(&event) else { return };
        let file = input.files().and_then(|files| files.get(0));
        let most = f64::from(megabytes) * 1024.0 * 1024.0;
        let large = file.as_ref().is_some_and(|file| file.size() > most);
        let complaint = large.then_some(Complaint::FileTooLarge(megabytes));
        // Then the browser does not send it, and says why.
        input.set_custom_validity(&complaint.map(|it| sentence(it, l)).unwrap_or_default());
        too_large.set(complaint.map(|it| FieldErrors::one("photo", it).into()));
        let shown = file.filter(|_| !large);
        chosen.set(shown.and_then(|file| Url::create_object_url_with_blob(&file).ok()));
    };
    view! {
        <div class="field">
            <label for="photo">{label}</label>
            <input
                class="input"
                id="photo"
                name="photo"
                type="file"
                accept="image/jpeg,image/png,image/webp,image/gif"
                aria-required="true"
                aria-invalid=form.invalid("photo")
                aria-describedby=described_by(&form.id("photo"))
                on:change=choose
            />
            {form.complaint("photo")}
        </div>
        {move || chosen.get().map(|src| view! { <Preview src square /> })}
        <div class="crop" class:still=move || chosen.get().is_none()>
            <Slider name="x" label=t::left_right(l) value=square.x from=0 to=1000 />
            <Slider name="y" label=t::up_down(l) value=square.y from=0 to=1000 />
            <Slider name="zoom" label=t::nearer(l) value=square.zoom from=1000 to=4000 />
        </div>
    }
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// The picture as it will be cut: the same arithmetic in percent.
#[component]
fn Preview(src: String, square: Square) -> impl IntoView {
    let image = NodeRef::<leptos::html::Img>::new();
    Effect::new(move || {
        let (x, y, zoom) = (square.x.get(), square.y.get(), square.zoom.get());
        if let Some(image) = image.get() {
            let percent = |part: u16| format!("{}.{}%", part / 10, part % 10);
            let at = format!("{} {}", percent(x), percent(y));
            // Set by script, not in the page: the policy allows no styles in attributes.
            let style = (*image).style();
            let _ = style.set_property("object-position", &at);
            let _ = style.set_property("transform-origin", &at);
            let _ =
                style.set_property("transform", &format!("scale({})", f64::from(zoom) / 1000.0));
        }
    });
    view! { <div class="cut"><img src=src alt=t::crop(lang()) node_ref=image /></div> }
}

#[component]
fn Slider(
    name: &'static str,
    label: &'static str,
    value: RwSignal<u16>,
    from: u16,
    to: u16,
) -> impl IntoView {
    let moved = move |event| {
        if let Ok(at) = event_target_value(&event).parse() {
            value.set(at);
        }
    };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input
                type="range"
                class="slider"
                id=name
                name=name
                min=from.to_string()
                max=to.to_string()
                step="10"
                value=value.get_untracked().to_string()
                on:input=moved
            />
        </div>
    }
}
