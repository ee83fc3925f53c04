//! What has just happened, said once at the edge of the page, with a way back where there is one.

use super::{Icon, texts as t};
use crate::lang::lang;
use leptos::prelude::*;
use std::{sync::Arc, time::Duration};

/// Long enough to read and to reach the button.
const SHOWN: Duration = Duration::from_secs(8);

#[derive(Clone)]
struct Toast {
    number: u32,
    text: String,
    undo: Option<Undo>,
}

/// Not a `Callback`: that would go away with the row that it takes back, before anybody has touched it.
type Undo = Arc<dyn Fn() + Send + Sync>;

/// The toasts of this page.
#[derive(Clone, Copy)]
pub struct Toasts {
    shown: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
}

pub fn provide_toasts() {
    provide_context(Toasts { shown: RwSignal::default(), next: StoredValue::new(0) });
}

/// Call it while drawing, and use it in events.
pub fn toasts() -> Toasts {
    expect_context()
}

impl Toasts {
    pub fn say(&self, text: impl Into<String>) {
        self.show(text.into(), None);
    }

    /// With a button that takes it back.
    pub fn say_with_undo(&self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.show(text.into(), Some(Arc::new(undo)));
    }

    fn show(self, text: String, undo: Option<Undo>) {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        // One at a time: the newest is what just happened.
        self.shown.set(vec![Toast { number, text, undo }]);
        set_timeout(move || self.close(number), SHOWN);
    }

    fn close(self, number: u32) {
        self.shown.update(|shown| shown.retain(|toast| toast.number != number));
    }
}

/// Where they stand; there from the start, so that what comes into it is read aloud.
#[component]
pub fn ToastShelf() -> impl IntoView {
    let (toasts, l) = (toasts(), lang());
    view! {
        <div class="toasts" role="status">
            <For each=move || toasts.shown.get() key=|toast| toast.number let:toast>
                <div class="toast">
                    <Icon name="check" />
                    <span class="grow">{toast.text}</span>
                    {toast.undo.map(|undo| {
                        let back = move |_| {
                            undo();
                            toasts.close(toast.number);
                        };
                        view! { <button type="button" on:click=back>{t::undo(l)}</button> }
                    })}
                    <button type="button" aria-label=t::close(l) on:click=move |_| toasts.close(toast.number)>
                        <Icon name="close" small=true />
                    </button>
                </div>
            </For>
        </div>
    }
}
