//! /min-side/enheter: where one is signed in, and the address that lets one in.

use super::{
    api::{self, ConfirmEmail, NewEmail},
    frame::{Saved, Tab, Told},
    texts as t,
};
use crate::{
    account::api::{self as account, Revoke, RevokeOthers, SignOut},
    date,
    lang::lang,
    ui::{
        CodeField, Form, HiddenField, PageForm, Submit, TextField, Waiting, retyped, shown, target,
    },
};
use domain::account::{Device, SessionId};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

pub fn devices_tab() -> AnyView {
    let l = lang();
    let told = Told::new();
    let devices = Resource::new(move || told.changes(), |_| account::devices());
    let me = Resource::new(|| (), |()| api::me());
    view! {
        <Tab>
            <Saved version=Signal::stored(0) />
            <section class="form-part" aria-labelledby="enheter">
                <div class="flow"><h2 id="enheter">{t::where_signed_in(l)}</h2><p class="soft">{t::devices_lead(l)}</p></div>
                <div>
                    <Transition fallback=Waiting>
                        {move || Suspend::new(async move {
                            shown(devices.await, |devices| view! { <Devices devices told /> })
                        })}
                    </Transition>
                </div>
            </section>
            <section class="form-part" aria-labelledby="adresse">
                <div class="flow"><h2 id="adresse">{t::your_address(l)}</h2></div>
                <div>
                    <Transition fallback=Waiting>
                        {move || Suspend::new(async move {
                            shown(me.await, |me| view! { <Address email=me.form.email /> })
                        })}
                    </Transition>
                </div>
            </section>
        </Tab>
    }
    .into_any()
}

#[component]
fn Devices(devices: Vec<Device>, told: Told) -> impl IntoView {
    let l = lang();
    let others = ServerAction::<RevokeOthers>::new();
    Effect::new(move || {
        if matches!(others.value().get(), Some(Ok(()))) {
            told.say(t::signed_out(l));
        }
    });
    let several = devices.len() > 1;
    let rows = devices.into_iter().map(|device| {
        let name = if device.name.is_empty() { t::unknown_device(l).into() } else { device.name };
        let seen = t::last_seen(l, &date::day(&device.seen_on, l));
        let out = if device.this {
            view! {
                <div data-unsent=t::unsent_marks(l)>
                    <PageForm verb={target::<SignOut>()}><Submit label=t::sign_out_here(l) class="btn compact" /></PageForm>
                </div>
            }
            .into_any()
        } else {
            view! { <SignOutThere session=device.id told /> }.into_any()
        };
        view! {
            <li>
                <span></span>
                <div>
                    <h3>{name} {device.this.then(|| view! { " " <span class="tag brand">{t::this_one(l)}</span> })}</h3>
                    <p class="soft">{seen}</p>
                </div>
                <div class="act">{out}</div>
            </li>
        }
    });
    view! {
        <ul class="rows content">{rows.collect_view()}</ul>
        {several.then(|| view! {
            <Form action=others><Submit label=t::sign_out_others(l) class="btn" /></Form>
        })}
    }
}

/// Each answers for itself.
#[component]
fn SignOutThere(session: SessionId, told: Told) -> impl IntoView {
    let l = lang();
    let revoke = ServerAction::<Revoke>::new();
    Effect::new(move || {
        if matches!(revoke.value().get(), Some(Ok(()))) {
            told.say(t::signed_out(l));
        }
    });
    view! {
        <Form action=revoke of=("session", session.to_string())>
            <Submit label=t::sign_out(l) class="btn compact" />
        </Form>
    }
}

/// Two steps: the new address proves itself with a code before it takes the old one's place.
#[component]
fn Address(email: String) -> impl IntoView {
    let l = lang();
    let query = use_query_map().get_untracked();
    let new = query.get("bekreft").or_else(|| retyped("code").and(retyped("email")));
    view! {
        <p class="breaks">{t::now_address(l, &email)}</p>
        {match new {
            Some(new) => view! {
                <PageForm verb={target::<ConfirmEmail>()} class="flow">
                    <p class="breaks">{t::code_sent_to(l, &new)}</p>
                    <HiddenField name="email" value=new />
                    <CodeField name="code" label=t::six_digits(l) help=t::ten_minutes(l) />
                    <div class="cluster"><Submit label=t::confirm(l) class="btn strong" /></div>
                </PageForm>
            }
            .into_any(),
            None => view! {
                <PageForm verb={target::<NewEmail>()} class="flow">
                    <TextField name="email" label=t::new_address(l) kind="email" autocomplete="email" inputmode="email" />
                    <div class="cluster"><Submit label=t::send_code(l) class="btn" /></div>
                </PageForm>
            }
            .into_any(),
        }}
    }
}
