//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct JoinPage;
#[lazy_route]
impl LazyRoute for JoinPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"JoinPage"</h1> }.into_any()
    }
}
