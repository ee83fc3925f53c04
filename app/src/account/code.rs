//! /logg-inn/kode: the six digits. The link in the mail fills them in; the button signs in.

use super::{
    api::{Ask, SignIn},
    texts as t,
};
use crate::{
    address::with_query,
    lang::lang,
    partnership::partnership,
    ui::{CodeField, HiddenField, PageForm, Rejected, Submit, retyped, target},
};
use domain::{Complaint, Lang};
use leptos::{prelude::*, web_sys::js_sys};
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;
use std::time::Duration;

/// So many seconds a letter may take before one asks for another.
pub const PATIENCE: u64 = 60;

pub fn code_page() -> AnyView {
    let (l, place) = (lang(), partnership());
    let query = use_query_map().get_untracked();
    let said = |name| retyped(name).or_else(|| query.get(name)).unwrap_or_default();
    let (email, next, code) = (said("email"), said("next"), said("code"));
    let (sent, until) = (said("sent"), Some(said("until")).filter(|until| is_clock(until)));
    let back = with_query("/logg-inn", &[("email", &email), ("next", &next)]);
    let nearly = nearly();
    let title = if nearly { t::nearly(l) } else { t::look_in_mail(l) };
    let button = if nearly { t::try_again(l) } else { t::sign_in(l) };
    let no_mail =
        until.as_ref().map_or_else(|| t::no_mail(l).to_owned(), |until| t::no_mail_until(l, until));
    let lead = match nearly {
        true => view! { {t::only_the_last(l)} }.into_any(),
        false => view! {
            <span class="breaks">{t::code_is_with(l, &email)}</span> " "
            <a href=back>{t::wrong_address(l)}</a>
        }
        .into_any(),
    };
    let picture = format!("/tegning/{}/bilde/logg-inn.svg", place.hue);
    let sent2 = sent.clone();
    let (email2, next2) = (email.clone(), next.clone());
    view! {
        <Title text=t::sign_in(l) />
        <Meta name="robots" content="noindex" />
        <section class="wrap signin" aria-labelledby="kode">
            <div>
                <header class="page-head">
                    <h1 id="kode">{title}</h1>
                    <p class="lead">{lead}</p>
                </header>
                <PageForm verb={target::<Ask>()} id=ASK_AGAIN>
                    <HiddenField name="email" value=email2 />
                    <HiddenField name="next" value=next2 />
                </PageForm>
                <PageForm verb={target::<SignIn>()} class="flow">
                    <HiddenField name="email" value=email />
                    <HiddenField name="next" value=next />
                    <HiddenField name="sent" value=sent2 />
                    <HiddenField name="until" value=until.unwrap_or_default() />
                    <CodeField name="code" label=t::six_digits(l) help=t::ten_minutes(l) value=code />
                    <div class="cluster">
                        <Submit label=button />
                        <AskAgain sent=sent.parse().unwrap_or_default() />
                    </div>
                    <p class="small soft">{no_mail}</p>
                    <p class="small soft">{t::stuck(l, &place.manager_name)}</p>
                </PageForm>
            </div>
            <img class="picture" src=picture alt="" width="640" height="720" />
        </section>
    }
    .into_any()
}

/// The form that asks for another code; its button stands beside the one that signs in.
const ASK_AGAIN: &str = "ny-kode";

const LONGEST: i64 = PATIENCE as i64;

/// Waits with the wasm, in as many words; without it, the clock stands beside.
#[component]
fn AskAgain(sent: i64) -> impl IntoView {
    let l = lang();
    let left = RwSignal::new(0);
    Effect::new(move || {
        // Once: the clock here may go wrong, and a wrong one must not lock the button.
        let now = (js_sys::Date::now() / 1000.0) as i64;
        left.set((sent + LONGEST - now).clamp(0, LONGEST));
        let tick = set_interval_with_handle(
            move || left.update(|left| *left = (*left - 1).max(0)),
            Duration::from_secs(1),
        );
        if let Ok(tick) = tick {
            on_cleanup(move || tick.clear());
        }
    });
    let waits = move || left.get() > 0;
    let words = move || if waits() { wait_words(left.get(), l) } else { t::new_code(l).to_owned() };
    view! { <button class="btn num" type="submit" form=ASK_AGAIN disabled=waits>{words}</button> }
}

fn wait_words(left: i64, l: Lang) -> String {
    t::new_code_in(l, &format!("{}.{:02}", left / 60, left % 60))
}

/// The code that was sent is wrong, and there are tries left.
fn nearly() -> bool {
    let rejected = use_context::<Option<Rejected>>().flatten();
    let complaint = rejected.and_then(|rejected| rejected.error?.field("code"));
    matches!(complaint, Some(Complaint::WrongCode(_)))
}

/// `08.53`. What an address says is shown only if it is what we put there.
fn is_clock(raw: &str) -> bool {
    let digits = raw.chars().filter(char::is_ascii_digit).count();
    raw.len() == 5 && digits == 4 && raw.find('.') == Some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_is_said_in_minutes_and_seconds() {
        assert_eq!(wait_words(48, Lang::Nb), "Ny kode om 0.48");
        assert_eq!(wait_words(LONGEST, Lang::En), "New code in 1.00");
    }

    #[test]
    fn a_clock_is_four_figures_and_a_point() {
        assert!(is_clock("08.53"));
        for other in ["", "8.53", "08:53", "ring nå", "08.5é", "0.853"] {
            assert!(!is_clock(other), "{other}");
        }
    }
}
