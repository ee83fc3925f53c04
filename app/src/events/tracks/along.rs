//! On the page of tracks and questions: taking them along to all later events of the series.

use super::{along_texts as t, api};
use crate::{
    lang::lang,
    number::grouped,
    ui::{HiddenField, Icon, PageForm, Submit, target},
};
use domain::{Lang, events::Along};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

#[component]
pub fn TakeAlong(
    slug: String,
    /// Events of its series that are still to come.
    later: i64,
) -> impl IntoView {
    let l = lang();
    let many = match later {
        1 => t::one_later(l).to_owned(),
        later => t::so_many_later(l, &grouped(later)),
    };
    view! {
        <section class="narrow section panel flow" aria-labelledby="senere">
            <h2 id="senere" class="h-s">{t::later_ones(l)}</h2>
            <p>{many} " " {t::take_along_means(l)}</p>
            <PageForm verb={target::<api::TakeAlong>()} class="cluster">
                <HiddenField name="slug" value=slug />
                <Submit label=t::take_along(l) class="btn strong" />
            </PageForm>
        </section>
    }
}

/// What came of it, on the page after.
#[component]
pub fn TakenAlong() -> impl IntoView {
    let l = lang();
    let number =
        |name: &str| use_query_map().with_untracked(|query| query.get(name)?.parse::<u32>().ok());
    let along = number("tatt")
        .map(|taken| said(Along { taken, left: number("latt").unwrap_or_default() }, l));
    along.map(|words| {
        view! { <p class="notice good section-s" role="status"><Icon name="check" />{words}</p> }
    })
}

/// Read back on that page.
pub fn query(along: Along) -> String {
    format!("?tatt={}&latt={}", along.taken, along.left)
}

fn said(along: Along, l: Lang) -> String {
    let taken = match along.taken {
        1 => t::taken_to_one(l).to_owned(),
        taken => t::taken_to(l, &grouped(taken.into())),
    };
    let left = match along.left {
        0 => String::new(),
        1 => format!(" {}", t::left_one(l)),
        left => format!(" {}", t::left(l, &grouped(left.into()))),
    };
    format!("{taken}{left}")
}
