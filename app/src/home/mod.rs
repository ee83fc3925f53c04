//! /: for visitors, what this partnership is; for Pådrivere, what is new.

mod api;
mod inside;
mod outside;
mod texts;

use crate::whole::Whole;
use crate::{
    live::use_live,
    partnership::partnership,
    ui::{Waiting, shown},
    viewer::viewer,
};
use domain::live::Topic;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

pub fn home_page() -> AnyView {
    let place = partnership();
    let live = use_live(Topic::Members);
    let home = Resource::new(move || live.get(), |_| api::front());
    view! {
        <Title text="" />
        <Meta property="og:title" content=place.full_name.clone() />
        <Meta property="og:description" content=place.about.clone() />
        <Meta name="description" content=place.about.clone() />
        <Transition fallback=Waiting>
            {move || Suspend::new(async move {
                shown(home.await, |home| match viewer().0 {
                    Some(me) => view! { <inside::Inside home me /> }.whole(),
                    None => view! { <outside::Outside home /> }.whole(),
                })
            })}
        </Transition>
    }
    .whole()
}
