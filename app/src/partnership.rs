//! The partnership this app serves, on both sides.

use domain::Partnership;
use leptos::prelude::*;
use std::sync::Arc;

/// What the configuration says travels in the page: names differ from town to town.
pub fn provide() {
    provide_context(Arc::new(SharedValue::new(configured).into_inner()));
}

/// The partnership: its name, its colour, its people to write to.
pub fn partnership() -> Arc<Partnership> {
    expect_context()
}

#[cfg(feature = "ssr")]
fn configured() -> Partnership {
    use_context::<domain::Ctx>().map(|ctx| (*ctx.partnership).clone()).unwrap_or_default()
}

#[cfg(not(feature = "ssr"))]
fn configured() -> Partnership {
    Partnership::default()
}
