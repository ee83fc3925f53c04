//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct ListPage;
#[lazy_route]
impl LazyRoute for ListPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"ListPage"</h1> }.into_any()
    }
}
