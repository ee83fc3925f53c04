//! The frame around every page: the bar, its one navigation, and the foot.

mod api;
mod arrival;
mod foot;
mod nav;
mod texts;

pub use foot::LanguageChoice;

use crate::{
    partnership::partnership,
    ui::{Face, Refused, ToastShelf},
    viewer::viewer,
};
use leptos::prelude::*;
use texts as t;

#[cfg(feature = "hydrate")]
pub use arrival::Arrival;
pub use arrival::{arrived, provide};

#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let l = crate::lang::lang();
    let place = partnership();
    let end = match viewer().0 {
        Some(me) => view! {
            <a href="/min-side" aria-label=t::my_page(l)><Face portrait=me.portrait name=me.name /></a>
        }
        .into_any(),
        None => view! { <a class="btn compact" href="/logg-inn">{t::sign_in(l)}</a> }.into_any(),
    };
    view! {
        <a class="skip" href="#innhold" rel="external">{t::skip(l)}</a>
        <header class="bar">
            <div class="wrap">
                <a class="wordmark" href="/"><nav::Wordmark />{place.name.clone()}</a>
                <nav::Nav />
                <div class="end">{end}</div>
            </div>
        </header>
        <main id="innhold" tabindex="-1">{children()}</main>
        <foot::Foot />
        <arrival::Arrived />
        <ToastShelf />
    }
}

/// For addresses that lead nowhere.
#[component]
pub fn NotFound() -> impl IntoView {
    crate::awake();
    arrived();
    view! { <Refused error=domain::Error::NotFound.into() /> }
}
