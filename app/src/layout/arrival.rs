//! Going on to another page without a new document: the keyboard and the screen reader come along.

use leptos::{ev, prelude::*, web_sys::FocusOptions};
use leptos_router::hooks::use_location;

#[derive(Clone, Copy)]
pub struct Arrival {
    /// The path one stands at; none before the first page, where the browser itself does all this.
    at: StoredValue<Option<String>>,
    /// One goes back or forward, and the browser knows where one was.
    back: StoredValue<bool>,
    said: RwSignal<String>,
}

pub fn provide() {
    let arrival = Arrival {
        at: StoredValue::default(),
        back: StoredValue::new(false),
        said: RwSignal::default(),
    };
    provide_context(arrival);
    Effect::new(move || {
        let heard = window_event_listener(ev::popstate, move |_| {
            let path = window().location().pathname().ok();
            arrival.back.set_value(arrival.at.with_value(|at| *at != path));
        });
        on_cleanup(move || heard.remove());
    });
}

/// Another page stands there. Call it while drawing one.
pub fn arrived() {
    let (arrival, path) = (expect_context::<Arrival>(), use_location().pathname);
    Effect::new(move || arrival.stands_at(path.get_untracked()));
}

impl Arrival {
    /// The same path with another query is the same page: nobody is moved while they search.
    pub fn stands_at(self, path: String) {
        let before = self.at.try_update_value(|at| at.replace(path.clone())).flatten();
        let back = self.back.try_update_value(std::mem::take).unwrap_or_default();
        if back || before.is_none_or(|before| before == path) {
            return;
        }
        // By then the page has its title.
        request_animation_frame(move || {
            let here = FocusOptions::new();
            here.set_prevent_scroll(true);
            let main = document().query_selector("main").ok().flatten();
            let main = main.and_then(|main| {
                leptos::wasm_bindgen::JsCast::dyn_into::<leptos::web_sys::HtmlElement>(main).ok()
            });
            if let Some(main) = main {
                let _ = main.focus_with_options(&here);
            }
            self.said.set(document().title());
        });
    }
}

/// Says where one has come; there from the start, so that what comes into it is read aloud.
#[component]
pub fn Arrived() -> impl IntoView {
    let said = expect_context::<Arrival>().said;
    view! { <p class="hush" role="status">{move || said.get()}</p> }
}
