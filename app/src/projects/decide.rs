//! The gate before a project: what it asks for, what is missing, and the buttons of those who decide.

use super::{api, texts as t, words};
use crate::{
    error::AppError,
    lang::lang,
    ui::{
        HiddenField, Icon, PageForm, Rejected, Select, Submit, TextArea, TextField, target,
        was_refused,
    },
};
use domain::{
    Error,
    projects::{Decider, GateView, ProjectPage, decider_name, stage_name, stages::Criterion},
};
use leptos::prelude::*;

/// For Pådrivere, and whoever handed it in: what is there and what is missing for the next step.
#[component]
pub fn GatePanel(page: ProjectPage) -> impl IntoView {
    let l = lang();
    let Some(gate) = page.next else { return ().into_any() };
    let lines = gate.asks.iter().map(|criterion| {
        let missing = gate.missing.contains(criterion) || *criterion == Criterion::Decided;
        let icon = if missing { "clock" } else { "check" };
        view! {
            <li class=missing.then_some("missing")>
                <Icon name=icon />
                <span>{words::criterion(*criterion, l)} {missing.then(|| view! { " " <span class="soft small">{t::is_missing(l)}</span> })}</span>
            </li>
        }
    });
    let title = t::to_become(l, &stage_name(l, gate.to).to_lowercase());
    view! {
        <section class="gate" aria-labelledby="port">
            <h2 id="port">{title}</h2>
            <ul class="checks">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// What a gate that refused just now was missing.
fn refused() -> Vec<Criterion> {
    let error = use_context::<Option<Rejected>>().flatten().and_then(|rejected| rejected.error);
    match error {
        Some(AppError(Error::Invalid(errors))) => Criterion::refused(&errors),
        _ => Vec::new(),
    }
}

/// A form for each way on; the likeliest stands open.
#[component]
pub fn Decide(page: ProjectPage) -> impl IntoView {
    let l = lang();
    if page.gates.is_empty() {
        return ().into_any();
    }
    let forms = page.gates.iter().cloned().map(|gate| view! { <Way gate page=page.clone() /> });
    view! {
        <section class="decide flow" aria-labelledby="avgjor">
            <h2 id="avgjor" class="h-s">{t::decide(l)}</h2>
            {forms.collect_view()}
        </section>
    }
    .into_any()
}

#[component]
fn Way(gate: GateView, page: ProjectPage) -> impl IntoView {
    let l = lang();
    let of = ("to", gate.to.as_str().to_owned());
    let open = was_refused::<api::Decide>(&of);
    let missing = if open { refused() } else { Vec::new() };
    let forward = !gate.reason;
    let label = words::act(page.card.stage, gate.to, l);
    let deciders: Vec<(String, String)> = gate
        .decides
        .iter()
        .map(|by: &Decider| (by.as_str().to_owned(), decider_name(l, *by).to_owned()))
        .collect();
    let who = deciders.first().map(|(by, _)| by.clone()).unwrap_or_default();
    let several = deciders.len() > 1;
    let lacks = missing.into_iter().map(|it| view! { <li>{words::criterion(it, l)}</li> });
    let lacks: Vec<_> = lacks.collect();
    view! {
        <details class="extras" open=open>
            <summary class=if forward { "btn strong" } else { "btn compact" }>{label.clone()}</summary>
            <PageForm verb={target::<api::Decide>()} class="flow section-xs" of>
                {(!lacks.is_empty()).then(|| view! {
                    <div class="notice bad" role="alert"><Icon name="warn" /><div><p>{t::gate_refused(l)}</p><ul class="bullets">{lacks.collect_view()}</ul></div></div>
                })}
                <HiddenField name="slug" value=page.card.slug />
                <input type="hidden" name="from" value=page.card.stage.as_str() />
                {if several {
                    view! { <Select name="decided_by" label=t::who_decided(l) options=deciders value=who /> }.into_any()
                } else {
                    let words = deciders.into_iter().map(|(_, words)| words).next().unwrap_or_default();
                    view! {
                        <p class="soft">{t::decided_by(l, &words)}</p>
                        <HiddenField name="decided_by" value=who />
                    }.into_any()
                }}
                <TextField name="on" label=t::which_day(l) value=words::day(page.today, l) />
                <TextArea
                    name="reason"
                    label=t::reason(l)
                    help=if gate.reason { t::reason_needed(l) } else { t::reason_help(l) }
                    rows=3
                    max=1000
                    optional=!gate.reason
                />
                <div class="cluster"><Submit label=label class=if forward { "btn primary" } else { "btn strong" } /></div>
            </PageForm>
        </details>
    }
}
