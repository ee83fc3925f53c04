//! Placeholder until its engineer lands it.
use leptos::prelude::*;
use leptos_router::{LazyRoute, lazy_route};
pub struct AboutPage;
#[lazy_route]
impl LazyRoute for AboutPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"AboutPage"</h1> }.into_any()
    }
}
pub struct StylePage;
#[lazy_route]
impl LazyRoute for StylePage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"StylePage"</h1> }.into_any()
    }
}
pub struct PrivacyPage;
#[lazy_route]
impl LazyRoute for PrivacyPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"PrivacyPage"</h1> }.into_any()
    }
}
pub struct AccessibilityPage;
#[lazy_route]
impl LazyRoute for AccessibilityPage {
    fn data() -> Self {
        Self
    }
    fn view(_this: Self) -> AnyView {
        view! { <h1>"AccessibilityPage"</h1> }.into_any()
    }
}
