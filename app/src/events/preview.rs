//! The dates that come of what was typed, with what speaks against each, before anything is planned.

use super::texts as t;
use crate::{lang::lang, ui::retyped};
use domain::{
    Lang,
    civil::Day,
    events::{SeriesForm, holidays::warnings},
};
use leptos::prelude::*;

/// Nothing until the form has been sent once.
#[component]
pub fn Preview() -> impl IntoView {
    let l = lang();
    let days = typed_days().unwrap_or_default();
    let heading = match days.len() {
        0 => return view! { <div role="status"></div> }.into_any(),
        1 => t::one_date(l).to_owned(),
        count => t::so_many_dates(l, count),
    };
    let items = days.into_iter().map(|day| view! { <Planned day /> });
    view! {
        <div role="status" class="preview">
            <h3>{heading}</h3>
            <ol class="plain-list">{items.collect_view()}</ol>
        </div>
    }
    .into_any()
}

fn typed_days() -> Option<Vec<Day>> {
    let first = Day::parse(&retyped("date")?).ok()?;
    let series = SeriesForm {
        repeats: retyped("repeats").unwrap_or_default(),
        until: retyped("until").unwrap_or_default(),
        not_july: retyped("not_july"),
        move_holidays: retyped("move_holidays"),
    };
    match series.parse(first).ok()? {
        Some(series) => Some(series.days),
        None => Some(vec![first]),
    }
}

#[component]
fn Planned(day: Day) -> impl IntoView {
    let l = lang();
    let against = words(day, l);
    view! {
        <li>
            {day.long_text(l)}
            {(!against.is_empty()).then(|| view! { " " <span class="tag warn">{against}</span> })}
        </li>
    }
}

fn words(day: Day, l: Lang) -> String {
    warnings(day).into_iter().map(|warning| warning.name(l)).collect::<Vec<_>>().join(", ")
}
