//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct DirectoryPage;
#[lazy_route]
impl LazyRoute for DirectoryPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"DirectoryPage"</h1> }.into_any()
    }
}
pub struct ProfilePage;
#[lazy_route]
impl LazyRoute for ProfilePage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"ProfilePage"</h1> }.into_any()
    }
}
