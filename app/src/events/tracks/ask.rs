//! What a sign-up asks for besides the answer: wishes for tracks, and the Community Manager's questions.

use super::{shown::places_left, texts as t};
use crate::{
    lang::lang,
    ui::{Select, TextField, Tick, Wrong},
};
use domain::{
    Lang,
    events::{
        ANSWER_FIELDS, Answer, Asked, Mine, MyWishes, Question, QuestionKind, Standing, TrackCard,
        fingerprint,
    },
};
use leptos::prelude::*;

/// The fields of the first wish, and of the second.
const WISHES: [&str; 2] = ["tracks[0]", "tracks[1]"];

#[component]
pub fn Asks(
    asked: Asked,
    /// The answer that stands, which is kept with what is said here; a guest's form has a button of its own.
    #[prop(optional_no_strip)]
    answer: Option<Answer>,
) -> impl IntoView {
    let l = lang();
    if !asked.anything() {
        return ().into_any();
    }
    let keeps = answer.filter(|answer| *answer != Answer::No);
    let print = fingerprint(&asked.questions);
    let said = asked.mine.clone().unwrap_or_default();
    let questions = asked.questions.clone().into_iter().zip(ANSWER_FIELDS).enumerate();
    let questions = questions.map(|(number, (question, name))| {
        let said = said.answers.get(number).cloned().flatten();
        view! { <Ask question name said /> }
    });
    let questions = questions.collect_view();
    view! {
        <div class="flow asks">
            {(!asked.tracks.is_empty()).then(|| view! { <Wishes tracks=asked.tracks said=said.clone() /> })}
            // Never what a refused form said: the questions may be others now.
            <input type="hidden" name="asked" value=print />
            {questions}
            {keeps.map(|answer| view! {
                <div><button class="btn strong" type="submit" name="answer" value=answer.as_str()>{t::save(l)}</button></div>
            })}
        </div>
    }
    .into_any()
}

/// The dearest, and another in case it is full.
#[component]
fn Wishes(tracks: Vec<TrackCard>, said: MyWishes) -> impl IntoView {
    let l = lang();
    let several = tracks.len() > 1;
    let options: Vec<(String, String)> =
        std::iter::once((String::new(), t::does_not_matter(l).to_owned()))
            .chain(tracks.iter().map(|track| (track.id.to_string(), option(track, l))))
            .collect();
    let wish = |place: usize| said.wishes.get(place).map(|id| id.to_string()).unwrap_or_default();
    let (first, second) = (wish(0), wish(1));
    view! {
        <Wrong name="tracks" />
        <Select name=WISHES[0] label=t::which_track(l) options=options.clone() value=first />
        {several.then(|| view! { <Select name=WISHES[1] label=t::if_full(l) options value=second /> })}
    }
}

fn option(track: &TrackCard, l: Lang) -> String {
    match track.left() {
        Some(left) => t::with_left(l, &track.name, &places_left(left, l).to_lowercase()),
        None => track.name.clone(),
    }
}

#[component]
fn Ask(question: Question, name: &'static str, said: Option<String>) -> impl IntoView {
    let l = lang();
    let Question { text, kind, required } = question;
    let choices = match kind {
        QuestionKind::Words => {
            let value = said.unwrap_or_default();
            return view! { <TextField name label=text value optional=!required /> }.into_any();
        }
        QuestionKind::YesNo => {
            vec![("yes".to_owned(), t::yes(l).to_owned()), ("no".to_owned(), t::no(l).to_owned())]
        }
        QuestionKind::Choice(choices) => {
            choices.into_iter().map(|choice| (choice.clone(), choice)).collect()
        }
    };
    let last = choices.len().saturating_sub(1);
    let choices = choices.into_iter().enumerate().map(|(place, (value, label))| {
        let checked = said.as_ref() == Some(&value);
        view! { <Tick name label radio=value checked complains=place == last /> }
    });
    view! {
        <fieldset class="field">
            <legend class="label breaks">{text} {(!required).then(|| view! { " " <span class="opt">{t::optional(l)}</span> })}</legend>
            <div class="radios">{choices.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// Behind a closed gate what was said stands: a place that is offered is taken with all of it.
#[component]
pub fn Kept(mine: Option<Mine>, asked: Asked) -> impl IntoView {
    let mine = mine?;
    let said = asked.mine.clone().unwrap_or_default();
    let mut kept: Vec<(&'static str, String)> = vec![("asked", fingerprint(&asked.questions))];
    kept.extend(mine.companions.into_iter().map(|name| ("companions[]", name)));
    kept.extend(said.wishes.into_iter().map(|id| ("tracks[]", id.to_string())));
    let answers = ANSWER_FIELDS.into_iter().zip(said.answers);
    kept.extend(answers.filter_map(|(field, answer)| Some((field, answer?))));
    kept.extend(mine.food.map(|food| ("food", food)));
    kept.extend(mine.access.map(|access| ("access", access)));
    let agreed = kept.iter().any(|(name, _)| ["food", "access"].contains(name));
    let ticks =
        [("needs_consent", agreed), ("takes_fewer", mine.takes_fewer), ("shown", mine.shown)];
    kept.extend(ticks.into_iter().filter(|tick| tick.1).map(|tick| (tick.0, "on".to_owned())));
    let kept = kept.into_iter().map(|(name, value)| {
        view! { <input type="hidden" name=name value=value /> }
    });
    Some(kept.collect_view())
}

/// Where one sits, in a sentence under that one comes.
pub fn seat(mine: &Mine, asked: &Asked, l: Lang) -> Option<String> {
    let comes = matches!(mine.standing, Standing::Coming { .. });
    let said = asked.mine.as_ref().filter(|_| comes && !asked.tracks.is_empty())?;
    let Some(track) = said.sits_in.and_then(|id| asked.track(id)) else {
        let words = if said.wishes.is_empty() { t::no_wish_yet(l) } else { t::no_seat_yet(l) };
        return Some(words.into());
    };
    let here = match &track.room {
        Some(room) => t::you_sit_in_room(l, &track.name, room),
        None => t::you_sit_in(l, &track.name),
    };
    let dearest = said.wishes.first().filter(|wish| **wish != track.id);
    let dearest = dearest.and_then(|wish| asked.track(*wish));
    Some(match dearest {
        Some(dearest) => format!("{here} {}", t::better_may_come(l, &dearest.name)),
        None => here,
    })
}
