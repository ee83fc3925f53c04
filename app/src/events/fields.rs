//! The fields of an event: what, when, where, and how many.

use super::{facts::for_whom, texts as t};
use crate::{
    lang::lang,
    ui::{Select, TextArea, TextField},
};
use domain::events::{EventForm, OpenTo};
use leptos::prelude::*;

#[component]
pub fn What(form: StoredValue<EventForm>) -> impl IntoView {
    let (l, form) = (lang(), form.get_value());
    view! {
        <TextField name="title" label=t::title(l) help=t::title_help(l) value=form.title />
        <TextField name="lead" label=t::lead(l) help=t::lead_help(l) value=form.lead optional=true />
        <TextArea name="about" label=t::about(l) help=t::about_help(l) rows=6 value=form.about optional=true />
    }
}

#[component]
pub fn When(form: StoredValue<EventForm>) -> impl IntoView {
    let (l, form) = (lang(), form.get_value());
    view! {
        <TextField name="date" label=t::date(l) help=t::date_help(l) value=form.date />
        <div class="pair">
            <TextField name="starts" label=t::starts(l) inputmode="decimal" value=form.starts />
            <TextField name="ends" label=t::ends(l) inputmode="decimal" value=form.ends />
        </div>
        <TextField name="last_date" label=t::last_date(l) help=t::last_date_help(l) value=form.last_date optional=true />
    }
}

#[component]
pub fn Where(form: StoredValue<EventForm>) -> impl IntoView {
    let (l, form) = (lang(), form.get_value());
    view! {
        <TextField name="place" label=t::place_name(l) help=t::place_help(l) value=form.place optional=true />
        <TextField name="address" label=t::address(l) help=t::address_help(l) value=form.address optional=true />
        <TextArea name="directions" label=t::how_to_get_there(l) rows=2 value=form.directions optional=true />
        <TextArea name="access" label=t::access(l) help=t::access_help(l) rows=2 value=form.access optional=true />
    }
}

#[component]
pub fn Who(form: StoredValue<EventForm>) -> impl IntoView {
    let (l, form) = (lang(), form.get_value());
    let options = OpenTo::ALL.into_iter();
    let options =
        options.map(|open_to| (open_to.as_str().into(), for_whom(open_to, l).into())).collect();
    view! {
        <Select name="open_to" label=t::for_whom(l) options value=form.open_to.clone() />
        <TextField name="capacity" label=t::capacity(l) help=t::capacity_help(l) inputmode="numeric" value=form.capacity.clone() optional=true />
        <div class="pair">
            <TextField name="reserved" label=t::reserved(l) help=t::reserved_help(l) inputmode="numeric" value=form.reserved.clone() optional=true />
            <TextField name="kept_crew" label=t::kept_crew(l) help=t::kept_crew_help(l) inputmode="numeric" value=form.kept_crew.clone() optional=true />
        </div>
        <TextField name="opens" label=t::opens_at(l) help=t::opens_help(l) value=form.opens.clone() optional=true />
        <TextField name="deadline" label=t::deadline(l) help=t::deadline_help(l) value=form.deadline.clone() optional=true />
    }
}
