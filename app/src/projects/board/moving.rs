//! Moving a card: the form behind "Flytt", the one that a drag sends, and what a gate answered.

use super::{Asked, BOARD, texts as t};
use crate::{
    error::AppError,
    lang::lang,
    projects::{api, project_address, words},
    ui::{HiddenField, Icon, PageForm, Rejected, Select, Submit, TextArea, target},
};
use domain::{
    Error,
    projects::{ProjectCard, Stage, stage_name, stages::Criterion},
};
use leptos::prelude::*;

/// The same as a drag, for those who do not drag.
#[component]
pub fn MoveForm(card: ProjectCard, back: String) -> impl IntoView {
    let l = lang();
    let stages = Stage::ALL
        .into_iter()
        .map(move |stage| (stage.as_str().to_owned(), stage_name(l, stage).to_owned()));
    let title = t::move_this(l, &card.title);
    view! {
        <section id="flytt" class="panel section-s" aria-labelledby="flytt-tittel">
            <h2 id="flytt-tittel" class="h-s breaks">{title}</h2>
            <PageForm verb={target::<api::MoveCard>()} class="flow section-xs" of=("form", "meny".into())>
                <HiddenField name="slug" value=card.slug />
                <input type="hidden" name="from" value=card.stage.as_str() />
                <Select name="to" label=t::to_where(l) options=stages.collect() value=card.stage.as_str().to_owned() />
                <TextArea name="reason" label=t::reason(l) help=t::reason_help(l) rows=2 max=1000 optional=true />
                <div class="cluster"><Submit label=t::move_it(l) /><a class="more" href=back data-noscroll=true>{t::back(l)}</a></div>
            </PageForm>
        </section>
    }
}

/// What a drag fills in and sends, and what is said meanwhile.
#[component]
pub fn Words(asked: Asked) -> impl IntoView {
    let l = lang();
    let word = |key: &'static str, words: String| view! { <p data-word=key>{words}</p> };
    view! {
        <PageForm verb={target::<api::MoveCard>()} id="slipp">
            <input type="hidden" name="slug" />
            <input type="hidden" name="from" />
            <input type="hidden" name="to" />
            <input type="hidden" name="after" />
            <input type="hidden" name="omrade" value=asked.focus />
            <input type="hidden" name="board" value=asked.rows />
        </PageForm>
        <p id="slik-flytter-du" class="hush">{t::how_to_move(l)}</p>
        <p id="tavle-sagt" class="hush" role="status" aria-live="assertive" data-once=""></p>
        <template id="tavle-ord">
            {word("lifted", t::lifted(l, "{title}", "{stage}"))}
            {word("at", t::stands_at(l, "{stage}", "{n}", "{all}"))}
            {word("dropped", t::dropped(l, "{title}", "{stage}"))}
            {word("cancelled", t::cancelled(l, "{title}"))}
            {word("unsent", t::unsent(l, "{title}"))}
        </template>
    }
}

/// What the gate said: the card stands where it was.
#[component]
pub fn Refusal(card: ProjectCard) -> impl IntoView {
    let l = lang();
    let rejected = use_context::<Option<Rejected>>().flatten();
    let error = rejected.and_then(|rejected| rejected.error)?;
    let (lines, reason) = match &error {
        AppError(Error::Invalid(errors)) => {
            (Criterion::refused(errors), errors.get("reason").is_some())
        }
        _ => (Vec::new(), false),
    };
    let lead = match &error {
        AppError(Error::Conflict) => t::moved_meanwhile(l, &card.title, stage_name(l, card.stage)),
        _ if reason => t::needs_reason(l, &card.title),
        _ => t::not_yet(l, &card.title),
    };
    let lines = lines.into_iter().map(|it| view! { <li>{words::criterion(it, l)}</li> });
    Some(view! {
        <div class="notice bad section-s" role="alert">
            <Icon name="warn" />
            <div class="flow">
                <p>{lead}</p>
                <ul class="bullets">{lines.collect_view()}</ul>
                <p><a class="more" href=project_address(&card.slug)>{t::to_its_page(l)}</a> " " <a class="more" href=BOARD rel="external">{t::back(l)}</a></p>
            </div>
        </div>
    })
}
