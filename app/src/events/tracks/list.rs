//! /arrangementer/{slug}/spor: the tracks and questions of an event, in order.

use super::{
    NEW,
    along::{TakeAlong, TakenAlong},
    api, question_address,
    shown::place_and_time,
    texts as t, track_address,
};
use crate::{
    drawn::when_read,
    error::AppError,
    events::part::PartPage,
    lang::lang,
    number::grouped,
    request::request,
    ui::{Icon, PageForm, target},
};
use domain::events::{
    AskedPage, QUESTIONS_MAX, Question, QuestionKind, TRACKS_MAX, TrackCard, service,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

pub fn asked_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    when_read(read(slug), |page| view! { <List page /> })
}

async fn read(slug: String) -> Result<AskedPage, AppError> {
    let (ctx, viewer) = request();
    Ok(service::asked(&ctx, &viewer, &slug).await?)
}

#[component]
fn List(page: AskedPage) -> impl IntoView {
    let l = lang();
    let AskedPage { slug, title, tracks, questions, later } = page;
    let more_tracks = tracks.len() < usize::from(TRACKS_MAX);
    let more_questions = questions.len() < usize::from(QUESTIONS_MAX);
    let (no_tracks, no_questions) = (tracks.is_empty(), questions.is_empty());
    // What there is nothing of cannot be taken along.
    let goes_along = later > 0 && !(no_tracks && no_questions);
    let (last_track, last_question) = (tracks.len(), questions.len());
    let of = slug.clone();
    let tracks = tracks.into_iter().enumerate().map(|(n, track)| {
        let id = track.id.to_string();
        let (name, about) = (track.name.clone(), described(&track, l));
        let change = track_address(&of, &id);
        let verb = target::<api::MoveTrack>();
        let ends = (n == 0, n + 1 == last_track);
        view! { <Row slug=of.clone() field="track" id name about change verb ends /> }
    });
    let tracks = tracks.collect_view();
    let of = slug.clone();
    let questions = questions.into_iter().enumerate().map(|(n, (id, question))| {
        let id = id.to_string();
        let about = asked_how(&question, l);
        let change = question_address(&of, &id);
        let verb = target::<api::MoveQuestion>();
        let ends = (n == 0, n + 1 == last_question);
        view! { <Row slug=of.clone() field="question" id name=question.text about change verb ends /> }
    });
    let questions = questions.collect_view();
    view! {
        <PartPage slug=slug.clone() event=title here="spor" heading=t::tracks_and_questions(l) lead=t::plan_lead(l)>
            <TakenAlong />
            <section class="narrow section-s" aria-labelledby="spor">
                <h2 id="spor" class="section-head">{t::tracks(l)}</h2>
                {no_tracks.then(|| view! { <p class="soft">{t::no_tracks(l)}</p> })}
                <ol class="ordered">{tracks}</ol>
                {more_tracks.then(|| view! {
                    <p class="section-xs"><a class="btn" href=track_address(&slug, NEW)><Icon name="plus" />{t::new_track(l)}</a></p>
                })}
            </section>
            <section class="narrow section" aria-labelledby="sporsmal">
                <h2 id="sporsmal">{t::questions(l)}</h2>
                <p class="soft section-head">{t::questions_mean(l)}</p>
                {no_questions.then(|| view! { <p class="soft">{t::no_questions(l)}</p> })}
                <ol class="ordered">{questions}</ol>
                {more_questions.then(|| view! {
                    <p class="section-xs"><a class="btn" href=question_address(&slug, NEW)><Icon name="plus" />{t::new_question(l)}</a></p>
                })}
            </section>
            {goes_along.then(|| view! { <TakeAlong slug=slug.clone() later /> })}
        </PartPage>
    }
}

/// One of them: what it is, a way to change it, and its place among the others.
#[component]
fn Row(
    slug: String,
    /// The field that says which one is moved.
    field: &'static str,
    id: String,
    name: String,
    about: String,
    change: String,
    verb: String,
    /// Whether it is the first, and the last.
    ends: (bool, bool),
) -> impl IntoView {
    let l = lang();
    let (first, last) = ends;
    let step = |way: &'static str, words: &'static str, label: String, shown: bool| {
        let class = if shown { "btn compact" } else { "btn compact unseen" };
        view! {
            <button class=class type="submit" name="way" value=way aria-label=label disabled=!shown>{words}</button>
        }
    };
    let key = id.clone();
    let (up, down) = (t::move_up(l, &name), t::move_down(l, &name));
    let up = step("up", t::up(l), up, !first);
    let down = step("down", t::down(l), down, !last);
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><bdi>{name.clone()}</bdi></h3>
                {(!about.is_empty()).then(|| view! { <p class="soft breaks">{about}</p> })}
            </div>
            <div class="cluster tight">
                <PageForm verb class="cluster tight">
                    <input type="hidden" name="slug" value=slug />
                    <input type="hidden" name=field value=id />
                    {up}
                    {down}
                </PageForm>
                <a class="btn compact" href=change aria-label=t::change_this(l, &name)>{t::change(l)}</a>
            </div>
        </li>
    }
}

/// "17.15–18.30 · Loftet · Marte Lien · 12 av 24 plasser er tatt"
fn described(track: &TrackCard, l: domain::Lang) -> String {
    let taken = grouped(track.taken.into());
    let seats = match track.capacity {
        Some(capacity) => t::so_many_of_places(l, &taken, &grouped(capacity.into())),
        None => t::so_many_sit(l, &taken),
    };
    let place = Some(place_and_time(track, l)).filter(|words| !words.is_empty());
    let host = track.host.as_ref().map(|host| host.name.clone());
    [place, host, Some(seats)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn asked_how(question: &Question, l: domain::Lang) -> String {
    let how = match &question.kind {
        QuestionKind::Words => t::kind_words(l).to_owned(),
        QuestionKind::YesNo => t::kind_yes_no(l).to_owned(),
        QuestionKind::Choice(choices) => choices.join(" / "),
    };
    let must = question.required.then(|| t::must(l).to_owned());
    [Some(how), must].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
