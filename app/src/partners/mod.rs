//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct PartnersPage;
#[lazy_route]
impl LazyRoute for PartnersPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"PartnersPage"</h1> }.into_any()
    }
}
pub struct PartnerPage;
#[lazy_route]
impl LazyRoute for PartnerPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"PartnerPage"</h1> }.into_any()
    }
}
