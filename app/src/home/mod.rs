//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct HomePage;
#[lazy_route]
impl LazyRoute for HomePage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"HomePage"</h1> }.into_any()
    }
}
