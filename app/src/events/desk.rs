//! What only the Community Manager sees of an event: its next steps, and who answered what.

use super::{
    api, door::ToTheDoor, event_address, happened::happened_address, planning::DeleteDraft,
    standing, texts as t, texts_page as p,
};
use crate::{
    lang::lang,
    members::profile_address,
    number::grouped,
    ui::{Face, HiddenField, Icon, PageForm, Submit, TwoTouches, target},
};
use domain::{
    Lang,
    events::{Desk, DeskRow, EventPage, SignUpState, Stage},
};
use leptos::prelude::*;

/// Publish, close, cancel, change; and what speaks against the day.
#[component]
pub fn Steps(page: EventPage, desk: Desk) -> impl IntoView {
    let l = lang();
    let slug = page.card.slug.clone();
    let change = format!("{}/endre", event_address(&slug));
    let series = !page.later.is_empty();
    let over = page.sign_up == SignUpState::Over;
    let may = |stage: Stage| desk.may_become.contains(&stage);
    let draft = page.card.stage == Stage::Draft;
    let seldom = draft || may(Stage::Closed) || may(Stage::Cancelled);
    let (publish, all) = match draft {
        true => (t::publish(l), t::publish_all(l)),
        false => (t::open_again(l), t::open_all_again(l)),
    };
    let class = if draft { "btn primary" } else { "btn compact" };
    let warnings = desk.warnings.join(", ");
    view! {
        <section class="event-steps flow" aria-label=t::for_the_manager(l)>
            {draft.then(|| view! { <p>{t::draft_means(l)}</p> })}
            {(!warnings.is_empty()).then(|| view! {
                <p class="notice warn"><Icon name="warn" /><span>{t::that_day(l, &warnings)}</span></p>
            })}
            <div class="cluster">
                {may(Stage::Published).then(|| view! { <Step slug=slug.clone() stage=Stage::Published words=publish all series class /> })}
                {(over && !draft).then(|| view! {
                    <a class="btn strong compact" href="/styring/takk">{p::say_thanks(l)}</a>
                    <a class="btn compact" href=happened_address(&slug)>{p::add_pictures(l)}</a>
                })}
                {may(Stage::Held).then(|| view! { <Step slug=slug.clone() stage=Stage::Held words=t::held(l) all="" series=false class="btn compact" /> })}
                <a class="btn compact" href=change>{t::change(l)}</a>
                {page.door.then(|| view! { <ToTheDoor slug=slug.clone() /> })}
                {seldom.then(|| view! {
                    <details class="seldom">
                        <summary class="btn compact">{p::more(l)} <Icon name="chevron" small=true /></summary>
                        <div class="cluster">
                            {may(Stage::Closed).then(|| view! { <Step slug=slug.clone() stage=Stage::Closed words=t::close(l) all="" series=false class="btn compact" /> })}
                            {draft.then(|| view! { <DeleteDraft slug=slug.clone() series /> })}
                            {may(Stage::Cancelled).then(|| view! { <Cancel slug=slug.clone() series /> })}
                        </div>
                    </details>
                })}
            </div>
        </section>
    }
}

/// One button; a second where the later ones of a series may come along.
#[component]
fn Step(
    slug: String,
    stage: Stage,
    words: &'static str,
    all: &'static str,
    series: bool,
    class: &'static str,
) -> impl IntoView {
    view! {
        <PageForm verb={target::<api::MoveOn>()} class="cluster">
            <HiddenField name="slug" value=slug />
            <input type="hidden" name="stage" value=name(stage) />
            <Submit label=words class />
            {series.then(|| view! { <button class="btn" type="submit" name="series" value="on">{all}</button> })}
        </PageForm>
    }
}

/// It cannot be undone and everyone is told: so it takes two touches.
#[component]
fn Cancel(slug: String, series: bool) -> impl IntoView {
    let l = lang();
    view! {
        <TwoTouches label=t::cancel(l)>
            <p>{t::cancel_means(l)}</p>
            <PageForm verb={target::<api::MoveOn>()} class="cluster">
                <HiddenField name="slug" value=slug />
                <input type="hidden" name="stage" value=name(Stage::Cancelled) />
                <Submit label=t::cancel_and_tell(l) class="btn bad" />
                {series.then(|| view! {
                    <button class="btn bad" type="submit" name="series" value="on">{t::cancel_all(l)}</button>
                })}
            </PageForm>
        </TwoTouches>
    }
}

/// As it stands in a form.
fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => "draft",
        Stage::Published => "published",
        Stage::Closed => "closed",
        Stage::Held => "held",
        Stage::Cancelled => "cancelled",
    }
}

/// So many answers stand open; of more, one looks for those one wants.
const OPEN: usize = 12;

/// In order of asking, with what each needs.
#[component]
pub fn SignUps(desk: Desk) -> impl IntoView {
    let l = lang();
    let counts = counts(&desk, l);
    let all = desk.rows.len();
    let rows = desk.rows.into_iter().map(|row| view! { <Row row /> }).collect_view();
    let rows = view! { <ul class="rows replies section-xs">{rows}</ul> };
    view! {
        <section class="content" aria-labelledby="svarene">
            <div class="spread section-head">
                <h2 id="svarene">{t::answers(l)}</h2>
                <p class="live">{t::live(l)}</p>
            </div>
            <p class="soft" role="status">{counts}</p>
            {(all == 0).then(|| view! { <p class="empty">{t::no_answers(l)}</p> })}
            {match all > OPEN {
                true => view! {
                    <details class="extras">
                        <summary class="more"><Icon name="plus" small=true />{p::all_answers(l, &all.to_string())}</summary>
                        {rows}
                    </details>
                }
                .into_any(),
                false => rows.into_any(),
            }}
        </section>
    }
}

/// "34 kommer · 3 venter · 2 kanskje"; what is nothing is not said, but for those who come.
fn counts(desk: &Desk, l: Lang) -> String {
    let count = |number: i64, words: fn(Lang, &str) -> String| {
        (number > 0).then(|| words(l, &grouped(number)))
    };
    let all = [
        Some(t::so_many_come(l, &grouped(desk.coming))),
        count(desk.waiting, t::so_many_wait),
        count(desk.offered, t::so_many_offered),
        count(desk.maybe, t::so_many_maybe),
        count(desk.no, t::so_many_cannot),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[component]
fn Row(row: DeskRow) -> impl IntoView {
    let l = lang();
    let (tone, words) = standing::word(row.answer, &row.standing, l);
    let name = row.name.clone();
    let needs =
        [row.food.map(|food| t::eats(l, &food)), row.access.map(|need| t::needs_this(l, &need))];
    let needs = needs.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let with = row.companions.join(", ");
    view! {
        <li>
            <Face portrait=row.portrait name=row.name.clone() />
            <div>
                <h3>
                    {match row.slug {
                        Some(slug) => view! { <a href=profile_address(&slug)><bdi>{name}</bdi></a> }.into_any(),
                        None => view! { <bdi>{name}</bdi> }.into_any(),
                    }}
                    " " <span class=format!("tag {tone}")>{words}</span>
                    {row.guest.then(|| view! { " " <span class="tag">{t::guest(l)}</span> })}
                </h3>
                {(!with.is_empty()).then(|| view! { <p class="breaks">{t::with(l, &with)}</p> })}
                {(!needs.is_empty()).then(|| view! { <p class="breaks">{needs}</p> })}
                {row.email.map(|email| view! {
                    <p class="soft breaks"><a href=format!("mailto:{email}")>{email.clone()}</a></p>
                })}
            </div>
        </li>
    }
}
