//! /: for visitors, what this partnership is; for Pådrivere, what is new.

mod api;
mod inside;
mod outside;
mod texts;

use crate::{
    live::use_live,
    partnership::partnership,
    ui::{Waiting, shown},
    viewer::viewer,
};
use domain::live::Topic;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::{LazyRoute, lazy_route};

pub struct HomePage;

#[lazy_route]
impl LazyRoute for HomePage {
    fn data() -> Self {
        Self
    }

    fn view(_this: Self) -> AnyView {
        crate::awake();
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
                        Some(me) => view! { <inside::Inside home me /> }.into_any(),
                        None => view! { <outside::Outside home /> }.into_any(),
                    })
                })}
            </Transition>
        }
        .into_any()
    }
}
