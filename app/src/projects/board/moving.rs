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

/// What tells the form behind "Flytt" from the one that a drag sends.
pub const MENU: &str = "meny";

/// The same as a drag, for those who do not drag.
#[component]
pub fn MoveForm(card: ProjectCard, asked: Asked) -> impl IntoView {
    let l = lang();
    let back = asked.address("");
    let stages = Stage::ALL
        .into_iter()
        .map(move |stage| (stage.as_str().to_owned(), stage_name(l, stage).to_owned()));
    let title = t::move_this(l, &card.title);
    view! {
        <section id="flytt" class="panel section-s" aria-labelledby="flytt-tittel">
            <h2 id="flytt-tittel" class="h-s breaks">{title}</h2>
            <PageForm verb={target::<api::MoveCard>()} class="flow section-xs" of=("form", MENU.into())>
                <HiddenField name="slug" value=card.slug />
                <input type="hidden" name="from" value=card.stage.as_str() />
                <input type="hidden" name="omrade" value=asked.focus />
                <input type="hidden" name="board" value=asked.rows />
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
        // Not a `PageForm`: what a gate refuses is said above the board.
        <form id="slipp" method="post" action={target::<api::MoveCard>()} hidden>
            <input type="hidden" name="slug" />
            <input type="hidden" name="from" />
            <input type="hidden" name="to" />
            <input type="hidden" name="after" />
            <input type="hidden" name="omrade" value=asked.focus />
            <input type="hidden" name="board" value=asked.rows />
        </form>
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
pub fn Refusal(
    /// None: it is not on the board any more.
    card: Option<ProjectCard>,
) -> impl IntoView {
    let l = lang();
    let rejected = use_context::<Option<Rejected>>().flatten();
    let error = rejected.and_then(|rejected| rejected.error)?;
    let Some(card) = card else {
        return Some(view! { <p class="notice bad section-s" role="alert"><Icon name="warn" /><span>{t::gone_meanwhile(l)}</span></p> }.into_any());
    };
    let (lines, reason) = match &error {
        AppError(Error::Invalid(errors)) => {
            (Criterion::refused(errors), errors.get("reason").is_some())
        }
        _ => (Vec::new(), false),
    };
    let lead = match &error {
        AppError(Error::Conflict) => t::moved_meanwhile(l, &card.title, stage_name(l, card.stage)),
        _ if reason => t::needs_reason(l, &card.title),
        _ if lines.is_empty() => t::no_way_there(l, &card.title),
        _ => t::not_yet(l, &card.title),
    };
    let none = lines.is_empty();
    let lines = lines.into_iter().map(|it| view! { <li>{words::criterion(it, l)}</li> });
    Some(view! {
        <div class="notice bad section-s" role="alert">
            <Icon name="warn" />
            <div class="flow">
                <p>{lead}</p>
                {(!none).then(|| view! { <ul class="bullets">{lines.collect_view()}</ul> })}
                <p><a class="more" href=project_address(&card.slug)>{t::to_its_page(l)}</a> " " <a class="more" href=BOARD rel="external">{t::back(l)}</a></p>
            </div>
        </div>
    }
    .into_any())
}
