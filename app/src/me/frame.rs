//! What the tabs of Min side share.

use super::texts as t;
use crate::{
    error::AppError,
    lang::{Lang, lang},
    ui::{Icon, Toasts, toasts},
    viewer::viewer,
};
use leptos::{prelude::*, task::spawn_local};
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_location;

/// The heading, the tabs, and the tab below. Without a session it says so, at the same address.
#[component]
pub fn Tab(children: Children) -> impl IntoView {
    let l = lang();
    if viewer().0.is_none() {
        return view! { <crate::ui::Refused error=domain::Error::SignInRequired.into() /> }
            .into_any();
    }
    let path = use_location().pathname;
    let tab = move |href: &'static str, words: &'static str| {
        let current = move || path.with(|path| path == href).then_some("page");
        view! { <a href=href aria-current=current>{words}</a> }
    };
    view! {
        <Title text=t::title(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <header class="page-head">
                <h1>{t::title(l)}</h1>
                <p class="lead">{t::lead(l)}</p>
            </header>
            <nav class="tabs whole" aria-label=t::parts(l)>
                {tab("/min-side", t::about_you(l))}
                {tab("/min-side/ansikt", t::face(l))}
                {tab("/min-side/bidrag", t::contributions(l))}
                {tab("/min-side/samtykker", t::consents(l))}
                {tab("/min-side/enheter", t::devices(l))}
            </nav>
            {children()}
        </div>
    }
    .into_any()
}

/// Says that it is saved: as a toast with wasm, and on the page after it without.
#[component]
pub fn Saved(version: Signal<usize>) -> impl IntoView {
    let (l, toasts) = (lang(), toasts());
    let said =
        leptos_router::hooks::use_query_map().with_untracked(|query| query.get("lagret").is_some());
    Effect::new(move |before: Option<usize>| {
        let version = version.get();
        if before.is_some_and(|before| before != version) {
            toasts.say(t::saved(l));
        }
        version
    });
    said.then(|| view! { <p class="notice good section-s" role="status"><Icon name="check" />{t::saved(l)}</p> })
}

/// What a tab does after a change: it draws itself anew, and says so.
#[derive(Clone, Copy)]
pub struct Told {
    changes: RwSignal<usize>,
    toasts: Toasts,
    l: Lang,
}

impl Told {
    pub fn new() -> Self {
        Self { changes: RwSignal::new(0), toasts: toasts(), l: lang() }
    }

    /// Let a resource depend on it.
    pub fn changes(self) -> usize {
        self.changes.get()
    }

    pub fn say(self, words: &str) {
        self.changed();
        self.toasts.say(words);
    }

    /// The way back works from another page too: it needs nothing that goes away with this one.
    pub fn say_with_undo<F>(self, words: &str, undo: impl Fn() -> F + Send + Sync + 'static)
    where
        F: Future<Output = Result<(), AppError>> + 'static,
    {
        self.changed();
        self.toasts.say_with_undo(words, move || {
            let undoing = undo();
            spawn_local(async move {
                match undoing.await {
                    Ok(()) => self.say(t::undone(self.l)),
                    Err(error) => self.toasts.say(error.message(self.l)),
                }
            });
        });
    }

    fn changed(self) {
        self.changes.try_update(|changes| *changes += 1);
    }
}
