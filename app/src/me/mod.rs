//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct ProfileTab;
#[lazy_route]
impl LazyRoute for ProfileTab {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"ProfileTab"</h1> }.into_any()
    }
}
pub struct PortraitTab;
#[lazy_route]
impl LazyRoute for PortraitTab {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"PortraitTab"</h1> }.into_any()
    }
}
pub struct ConsentsTab;
#[lazy_route]
impl LazyRoute for ConsentsTab {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"ConsentsTab"</h1> }.into_any()
    }
}
pub struct DevicesTab;
#[lazy_route]
impl LazyRoute for DevicesTab {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"DevicesTab"</h1> }.into_any()
    }
}
