//! A picture from one's own machine, and which square of it to keep.

use super::{field::described_by, form::FormState, texts as t};
use crate::lang::lang;
use leptos::{ev::Event, prelude::*, wasm_bindgen::JsCast};

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
pub fn PhotoField(#[prop(into)] label: String) -> impl IntoView {
    let (form, l) = (expect_context::<FormState>(), lang());
    let square = Square { x: RwSignal::new(500), y: RwSignal::new(500), zoom: RwSignal::new(1000) };
    let chosen = RwSignal::new(None::<String>);
    let choose = move |event: Event| chosen.set(address_of(&event));
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

/// The chosen file, for this page only.
fn address_of(event: &Event) -> Option<String> {
    let input = event.target()?.dyn_into::<leptos::web_sys::HtmlInputElement>().ok()?;
    let file = input.files()?.get(0)?;
    leptos::web_sys::Url::create_object_url_with_blob(&file).ok()
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
