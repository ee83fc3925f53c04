//! The language of the page: the person's own, else the one chosen here, else the browser's.

use crate::request::attached;
pub use domain::Lang;
use leptos::prelude::*;

/// Choosing a language loads a new page, so it never changes under a running one.
pub fn provide() {
    provide_context(SharedValue::new(|| attached::<Lang>().unwrap_or_default()).into_inner());
}

/// The `lang` of words in a language that may be another than the page's: people's own, and the partnership's.
pub fn spoken(words: Lang) -> Option<&'static str> {
    (words != lang()).then(|| words.as_str())
}

/// The language to speak. Call it while drawing, not in an event.
pub fn lang() -> Lang {
    use_context().unwrap_or_default()
}
