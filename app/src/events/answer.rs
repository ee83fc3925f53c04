//! Jeg kommer, Kanskje, Kan ikke: three buttons of one form, and what else one may say with them.

use super::texts as t;
use crate::{
    lang::lang,
    partnership::partnership,
    ui::{Icon, TextArea, TextField, Tick, Wrong, retyped},
};
use domain::events::{Answer, Mine, NEED_MAX, SignUpState, Standing};
use domain::text::first_name;
use leptos::prelude::*;

/// One touch each. Behind a closed gate nobody gets in, and everybody gets out.
#[component]
pub fn Answers(
    mine: Option<Mine>,
    sign_up: SignUpState,
    /// The one action of the view, while there is no answer yet.
    #[prop(optional)]
    primary: bool,
) -> impl IntoView {
    let l = lang();
    let now = mine.as_ref().map(|mine| mine.answer);
    let offered = mine.is_some_and(|mine| matches!(mine.standing, Standing::Offered { .. }));
    let closed = sign_up == SignUpState::Closed;
    let offers = move |answer: Answer| match answer {
        Answer::Coming => !closed || offered,
        Answer::Maybe => !closed,
        Answer::No => true,
    };
    let button = move |answer: Answer| {
        let (icon, words) = words(answer, l);
        let first = primary && answer == Answer::Coming && (now.is_none() || offered);
        let pressed = now == Some(answer) && !first;
        view! {
            <button
                type="submit"
                name="answer"
                value=answer.as_str()
                class=first.then_some("primary")
                aria-pressed=pressed.to_string()
            >
                <Icon name=icon />
                {words}
            </button>
        }
    };
    view! {
        // Enter in a field below keeps the answer that was given.
        {now.map(|now| view! {
            <button class="hush" type="submit" name="answer" value=now.as_str() tabindex="-1" aria-hidden="true"></button>
        })}
        <fieldset>
            <legend class="hush">{t::your_answer(l)}</legend>
            <div class="answer">
                {Answer::ALL.into_iter().filter(|answer| offers(*answer)).map(button).collect_view()}
            </div>
        </fieldset>
        <Wrong name="answer" />
    }
}

pub fn words(answer: Answer, l: domain::Lang) -> (&'static str, &'static str) {
    match answer {
        Answer::Coming => ("check", t::i_come(l)),
        Answer::Maybe => ("maybe", t::maybe(l)),
        Answer::No => ("close", t::cannot(l)),
    }
}

/// Companions, food and access, and whether the others may see it; folded away until it is wanted.
#[component]
pub fn Extras(
    mine: Option<Mine>,
    /// There are only so many places.
    limited: bool,
    /// The button that keeps them; a guest's form has its own.
    #[prop(optional)]
    keeps: bool,
) -> impl IntoView {
    let l = lang();
    let manager = first_name(&partnership().manager_name).to_owned();
    let refused = retyped("answer").is_some();
    let answer = mine.as_ref().map_or(Answer::Coming, |mine| mine.answer);
    let save = if mine.is_some() { t::save(l) } else { t::come_with_this(l) };
    let (companions, takes_fewer, food, access, shown) = match mine {
        Some(mine) => {
            (mine.companions.join("\n"), mine.takes_fewer, mine.food, mine.access, mine.shown)
        }
        None => Default::default(),
    };
    let agreed = food.is_some() || access.is_some();
    view! {
        <details class="extras" open=refused>
            <summary class="more"><Icon name="plus" small=true />{t::more_about_it(l)}</summary>
            <div class="flow">
                <TextArea name="companions[]" label=t::companions(l) help=t::one_a_line(l) rows=2 value=companions optional=true />
                {limited.then(|| view! {
                    <Tick name="takes_fewer" label=t::takes_fewer(l) help=t::takes_fewer_means(l) checked=takes_fewer />
                })}
                <TextField name="food" label=t::food(l) help=t::needs_help(l, NEED_MAX) value=food.unwrap_or_default() optional=true />
                <TextField name="access" label=t::needs(l) value=access.unwrap_or_default() optional=true />
                <div class="field">
                    <Tick name="needs_consent" label=t::may_keep(l) help=t::may_keep_means(l, &manager) checked=agreed complains=true />
                </div>
                <Tick name="shown" label=t::others_see(l) help=t::others_see_means(l, &manager) checked=shown />
                {keeps.then(|| view! {
                    <button class="btn strong" type="submit" name="answer" value=answer.as_str()>{save}</button>
                })}
            </div>
        </details>
    }
}
