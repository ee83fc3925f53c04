//! What only the Community Manager sees of an event: its next steps, and who answered what.

use super::{
    api,
    door::ToTheDoor,
    event_address,
    invite::{invite_address, texts as invite_texts},
    planning::{DeleteDraft, Planned},
    standing, texts as t,
    tracks::{asked_address, tracks_and_questions},
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
    let asked = asked_address(&slug);
    let series = !page.later.is_empty();
    let over = page.sign_up == SignUpState::Over;
    let may = |stage: Stage| desk.may_become.contains(&stage);
    let draft = page.card.stage == Stage::Draft;
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
                {may(Stage::Closed).then(|| view! { <Step slug=slug.clone() stage=Stage::Closed words=t::close(l) all="" series=false class="btn compact" /> })}
                {may(Stage::Held).then(|| view! { <Step slug=slug.clone() stage=Stage::Held words=t::held(l) all="" series=false class="btn compact" /> })}
                {(page.card.stage == Stage::Published && !over).then(|| view! {
                    <a class="btn compact" href=invite_address(&slug)>{invite_texts::invite(l)}</a>
                })}
                <a class="btn compact" href=change>{t::change(l)}</a>
                {page.door.then(|| view! { <ToTheDoor slug=slug.clone() /> })}
                <a class="btn compact" href=asked>{tracks_and_questions(l)}</a>
                <Planned slug=slug.clone() />
                {draft.then(|| view! { <DeleteDraft slug=slug.clone() series /> })}
                {may(Stage::Cancelled).then(|| view! { <Cancel slug=slug.clone() series /> })}
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

/// In order of asking, with what each needs.
#[component]
pub fn SignUps(desk: Desk) -> impl IntoView {
    let l = lang();
    let counts = counts(&desk, l);
    let none = desk.rows.is_empty();
    view! {
        <section class="content" aria-labelledby="svarene">
            <div class="spread section-head">
                <h2 id="svarene">{t::answers(l)}</h2>
                <p class="live">{t::live(l)}</p>
            </div>
            <p class="soft" role="status">{counts}</p>
            {none.then(|| view! { <p class="empty">{t::no_answers(l)}</p> })}
            <ul class="rows section-xs">{desk.rows.into_iter().map(|row| view! { <Row row /> }).collect_view()}</ul>
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
