//! /min-side/samtykker: what one has said yes to, when, and to which words.

use super::{
    api::{self, Consent as SetConsent},
    frame::{Saved, Tab, Told},
    invitations::Invitations,
    texts as t,
};
use crate::{
    date,
    lang::lang,
    ui::{Form, HiddenField, Submit, Waiting, shown},
};
use domain::members::{Consent, ConsentKind, Me};
use leptos::prelude::*;

pub fn consents_tab() -> AnyView {
    let told = Told::new();
    let me = Resource::new(move || told.changes(), |_| api::me());
    view! {
        <Tab>
            <Saved version=Signal::stored(0) />
            <Transition fallback=Waiting>
                {move || Suspend::new(async move { shown(me.await, |me| view! { <Consents me told /> }) })}
            </Transition>
        </Tab>
    }
    .into_any()
}

#[component]
fn Consents(me: Me, told: Told) -> impl IntoView {
    let l = lang();
    let waits = !me.welcomed
        && me
            .consents
            .iter()
            .any(|consent| consent.kind == ConsentKind::PublicPage && consent.given);
    let rows = me.consents.into_iter().map(|consent| view! { <Row consent told /> });
    view! {
        <section class="form-part" aria-labelledby="samtykker">
            <div class="flow"><h2 id="samtykker">{t::consents(l)}</h2><p class="soft">{t::consents_lead(l)}</p></div>
            <div>
                <ul class="rows content">{rows.collect_view()}</ul>
                {waits.then(|| view! { <p class="small soft">{t::waits(l)}</p> })}
            </div>
        </section>
        <Invitations stopped=me.uninvited />
    }
}

/// Each answers for itself and at once, with or without wasm.
#[component]
fn Row(consent: Consent, told: Told) -> impl IntoView {
    let l = lang();
    let set = ServerAction::<SetConsent>::new();
    let Consent { kind, given, .. } = consent;
    Effect::new(move || {
        if !matches!(set.value().get(), Some(Ok(()))) {
            return;
        }
        // The open page changes who sees each field, which the other answer does not put back in every case.
        if kind == ConsentKind::PublicPage {
            return told.say(t::saved(l));
        }
        told.say_with_undo(t::saved(l), move || api::consent(kind, given));
    });
    let on = consent.on.as_deref().map(|on| date::day(on, l));
    let state = match (consent.given, on) {
        (true, Some(on)) => t::given_on(l, &on),
        (false, Some(on)) => t::taken_back(l, &on),
        (_, None) => t::never_given(l).into(),
    };
    let (next, words, class) = if consent.given {
        ("false", t::take_back(l), "btn compact")
    } else {
        ("true", t::say_yes(l), "btn strong compact")
    };
    view! {
        <li>
            <span class="tag" class:good=consent.given>{if consent.given { "✓" } else { "–" }}</span>
            <div>
                <h3>{kind.title(l)}</h3>
                <p class="soft">{kind.explanation(l)} " " {state}</p>
                {consent.words.map(|words| view! { <p class="soft breaks lines">{t::then_it_said(l)} " «" <bdi>{words}</bdi> "»"</p> })}
            </div>
            <div class="act">
                <Form action=set of=("kind", kind.as_str().to_owned())>
                    <HiddenField name="given" value=next />
                    <Submit label=words class=class />
                </Form>
            </div>
        </li>
    }
}
