//! To pick from a few, and to add words of one's own.

use super::{Icon, field::described_by, form::FormState, texts as t};
use crate::{lang::lang, partnership::partnership};
use domain::{drawing, members::listed_word};
use leptos::prelude::*;

/// A box to tick, with what it means.
#[component]
pub fn Tick(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] help: Option<String>,
    #[prop(optional)] checked: bool,
    /// A round one, of several with the same name.
    #[prop(optional, into)]
    radio: Option<String>,
    /// Says what is wrong, under it; of several with one name, only one does.
    #[prop(optional)]
    complains: bool,
) -> impl IntoView {
    let form = expect_context::<FormState>();
    let kind = if radio.is_some() { "radio" } else { "checkbox" };
    let value = radio.unwrap_or_else(|| "on".into());
    let checked = form.starts_ticked(name, &value, checked);
    view! {
        <label class="tick">
            <input type=kind name=name value=value checked=checked aria-invalid=form.invalid(name) aria-describedby=format!("{}-e", form.id(name)) />
            <span><b>{label}</b> {help.map(|help| view! { <span class="soft">{help}</span> })}</span>
        </label>
        {complains.then(|| form.complaint(name))}
    }
}

/// Six drawn faces to choose from, and six more with a touch.
#[component]
pub fn FacePicker(
    name: &'static str,
    /// Which six; see `drawing::choices`.
    faces: u32,
    /// What is chosen now, as `Portrait` is written.
    #[prop(optional, into)]
    value: String,
) -> impl IntoView {
    let (form, l, hue) = (expect_context::<FormState>(), lang(), partnership().hue);
    let number = RwSignal::new(faces);
    let awake = RwSignal::new(false);
    Effect::new(move || awake.set(true));
    // One's own face stands first, also when others are drawn.
    let own_value = StoredValue::new(value.clone());
    let own = form.start(name, value);
    let own = own.strip_prefix("drawn:").map(str::to_owned);
    let tokens = move || {
        let drawn = drawing::choices(number.get());
        let own = own.clone();
        let drawn =
            drawn.into_iter().filter(|token| own.as_ref() != Some(token)).collect::<Vec<_>>();
        own.clone().into_iter().chain(drawn).enumerate().collect::<Vec<_>>()
    };
    let choice = move |(place, token): (usize, String)| {
        let value = format!("drawn:{token}");
        let checked = form.starts_ticked(name, &value, own_value.with_value(|own| *own == value));
        let src = format!("/tegning/{hue}/ansikt/{token}.svg");
        view! {
            <label>
                <input type="radio" name=name value=value checked=checked aria-label=t::drawn_face(l, place + 1) />
                <span class="face l"><img src=src alt="" width="120" height="120" /></span>
            </label>
        }
    };
    view! {
        <div class="pick">
            <For each=tokens key=|(_, token)| token.clone() children=choice />
            <button class="btn compact" type="button" hidden=move || !awake.get() on:click=move |_| number.update(|n| *n = n.wrapping_add(1))>
                {t::six_more(l)}
            </button>
        </div>
    }
}

/// Several of a list, as chips. The name ends in `[]`.
#[component]
pub fn Chips(
    name: &'static str,
    /// The field's name in complaints.
    field: &'static str,
    #[prop(into)] legend: String,
    options: Vec<String>,
    #[prop(optional)] value: Vec<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let form = expect_context::<FormState>();
    let chips = options.into_iter().map(|option| {
        let checked = form.starts_ticked(name, &option, value.contains(&option));
        view! { <Chip name field option checked /> }
    });
    view! {
        <fieldset class="field wide">
            <legend class="label">{legend}</legend>
            <div class="cluster tight">{chips.collect_view()}</div>
            {form.complaint(field)}
            {children.map(|children| children())}
        </fieldset>
    }
}

#[component]
fn Chip(name: &'static str, field: &'static str, option: String, checked: bool) -> impl IntoView {
    let form = expect_context::<FormState>();
    let words = listed_word(&option, lang()).map_or_else(|| option.clone(), str::to_owned);
    view! {
        <label class="chip">
            <input type="checkbox" name=name value=option.clone() checked=checked aria-invalid=form.invalid(field) aria-describedby=described_by(&form.id(field)) />
            {words}
        </label>
    }
}

/// Chips to tick, and a field for more of them in one's own words, completed from what others said.
/// Without wasm the words stand in the field, with commas between.
#[component]
pub fn TagPicker(
    /// Of the ticked ones; ends in `[]`.
    name: &'static str,
    /// Of the field for own words.
    own: &'static str,
    /// The field's name in complaints.
    field: &'static str,
    #[prop(into)] legend: String,
    /// What stands there to be ticked.
    options: Vec<String>,
    /// What others have said; offered while one types.
    #[prop(optional)]
    known: Vec<String>,
    #[prop(optional)] value: Vec<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (form, l) = (expect_context::<FormState>(), lang());
    let ticked = form.all(name).unwrap_or_else(|| value.clone());
    let mut all = options;
    all.extend(ticked.iter().filter(|word| !all.contains(word)).cloned().collect::<Vec<_>>());
    let chips = all.iter().map(|option| {
        view! { <Chip name field option=option.clone() checked=ticked.contains(option) /> }
    });
    let chips = chips.collect_view();
    let added = RwSignal::new(Vec::<String>::new());
    let typed = RwSignal::new(form.start(own, String::new()));
    let awake = RwSignal::new(false);
    Effect::new(move || awake.set(true));
    let add = move || {
        let words: Vec<String> =
            typed.get_untracked().split(',').map(|word| word.trim().to_owned()).collect();
        added.update(|added| {
            for word in words.into_iter().filter(|word| !word.is_empty()) {
                if !added.contains(&word) {
                    added.push(word);
                }
            }
        });
        typed.set(String::new());
    };
    let input = NodeRef::<leptos::html::Input>::new();
    let remove = Callback::new(move |word: String| {
        added.update(|added| added.retain(|one| *one != word));
        // The keyboard stood on what is gone.
        if let Some(input) = input.get_untracked() {
            let _ = input.focus();
        }
    });
    let enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !typed.get_untracked().trim().is_empty() {
            event.prevent_default();
            add();
        }
    };
    let list = format!("{own}-known");
    let suggestions = known.into_iter().map(|word| view! { <option value=word></option> });
    view! {
        <fieldset class="field wide">
            <legend class="label">{legend}</legend>
            <div class="cluster tight">
                {chips}
                <For each=move || added.get() key=String::clone let:word>
                    <OwnChip name word remove />
                </For>
            </div>
            {form.complaint(field)}
            {children.map(|children| children())}
        </fieldset>
        <div class="field">
            <label for=own>{t::in_own_words(l)} " " <span class="opt">{t::optional(l)}</span></label>
            <p class="help" id=format!("{own}-h")>{t::commas(l)}</p>
            <div class="join">
                <input
                    class="input"
                    id=own
                    name=own
                    node_ref=input
                    list=list.clone()
                    autocomplete="off"
                    prop:value=move || typed.get()
                    value=typed.get_untracked()
                    aria-describedby=format!("{own}-h")
                    on:input=move |event| typed.set(event_target_value(&event))
                    on:keydown=enter
                />
                <button class="btn" type="button" hidden=move || !awake.get() on:click=move |_| add()>{t::add(l)}</button>
            </div>
            <datalist id=list>{suggestions.collect_view()}</datalist>
        </div>
    }
}

/// A word just added; it goes as easily as it came.
#[component]
fn OwnChip(name: &'static str, word: String, remove: Callback<String>) -> impl IntoView {
    let label = t::remove(lang(), &word);
    let this = word.clone();
    view! {
        <span class="chip own">
            <input type="hidden" name=name value=word.clone() />
            <bdi>{word}</bdi>
            <button type="button" aria-label=label on:click=move |_| remove.run(this.clone())>
                <Icon name="close" small=true />
            </button>
        </span>
    }
}
