//! How far one has come with the form: which of its four parts have what they need, and where one is.

use crate::ui::Rejected;
use domain::{Error, FieldErrors, members::JoinForm};
use leptos::{
    ev::Event,
    form::FromFormData,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, FormData, HtmlFormElement},
};

/// The parts, by the id of their section, each with its fields that can be wrong.
const PARTS: [(&str, &[&str]); 4] = [
    ("deg", &["name", "email", "phone", "age"]),
    ("kan", &["competences", "focus", "motivation", "idea"]),
    ("ansikt", &["portrait"]),
    ("valg", &[]),
];

#[derive(Clone, Copy)]
pub struct Progress {
    /// Where one is.
    at: RwSignal<usize>,
    /// Has come so far.
    reached: RwSignal<usize>,
    wrong: RwSignal<FieldErrors>,
}

impl Progress {
    /// From the beginning, or from what was wrong with what was sent.
    pub fn new() -> Self {
        let refused = use_context::<Option<Rejected>>()
            .flatten()
            .and_then(|rejected| Some(rejected.error?.0));
        let (at, reached, wrong) = match refused {
            Some(Error::Invalid(wrong)) => (first(&wrong), PARTS.len(), wrong),
            _ => (0, 0, JoinForm::default().parse().err().unwrap_or_default()),
        };
        Self { at: RwSignal::new(at), reached: RwSignal::new(reached), wrong: RwSignal::new(wrong) }
    }

    /// One has been there, and what it needs is there.
    pub fn done(self, part: usize) -> bool {
        let whole = self.wrong.with(|wrong| PARTS[part].1.iter().all(|f| wrong.get(f).is_none()));
        whole && part < self.reached.get()
    }

    pub fn current(self, part: usize) -> Option<&'static str> {
        (self.at.get() == part).then_some("step")
    }

    /// All that must be there is there.
    pub fn ready(self) -> bool {
        self.wrong.with(FieldErrors::is_empty)
    }

    /// The keyboard or a finger is in a part.
    pub fn enter(self, event: &impl AsRef<Event>) {
        let target = event.as_ref().target().and_then(|it| it.dyn_into::<Element>().ok());
        let section = target.and_then(|it| it.closest("section").ok().flatten());
        let part = section.and_then(|it| PARTS.iter().position(|(id, _)| *id == it.id()));
        if let Some(part) = part {
            self.at.set(part);
            self.reached.update(|reached| *reached = part.max(*reached));
        }
    }

    /// Something is typed or ticked: the rules of the model say what is wrong still.
    pub fn read(self, event: &Event) {
        let form = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let form = form.and_then(|it| it.closest("form").ok().flatten());
        let form = form.and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
        let data = form.and_then(|form| FormData::new_with_form(&form).ok());
        if let Some(input) = data.and_then(|data| super::api::Join::from_form_data(&data).ok()) {
            self.wrong.set(input.form.parse().err().unwrap_or_default());
        }
    }
}

fn first(wrong: &FieldErrors) -> usize {
    let fails = |fields: &[&str]| fields.iter().any(|field| wrong.get(field).is_some());
    PARTS.iter().position(|(_, fields)| fails(fields)).unwrap_or_default()
}
