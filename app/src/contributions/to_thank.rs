//! A row that waits for a thank-you: who, what and when; opened, the words for them.

use super::{api, thank_texts as t, words::titled};
use crate::{
    date,
    lang::lang,
    members::profile_address,
    number::grouped,
    ui::{Face, PageForm, Stack, Submit, TextArea, retyped, target},
};
use domain::{
    Lang,
    contributions::{Doer, Kind, ToThank, WORDS_MAX},
    text::first_name,
};
use leptos::prelude::*;

/// So many of those who did it together are seen before the row is opened.
const SEEN: usize = 3;

/// Known again by what stood there first.
pub fn key(group: &ToThank) -> String {
    group.people.first().map(|doer| doer.contribution.to_string()).unwrap_or_default()
}

#[component]
pub fn Group(group: ToThank) -> impl IntoView {
    let l = lang();
    let key = key(&group);
    let row = key.clone();
    let open = retyped("group").as_ref() == Some(&key);
    let ToThank { kind, event, project, words, on, days, people } = group;
    let at = event.or(project).map(|(_, title)| title);
    let what = titled(kind, words.as_deref(), at.as_deref(), l);
    let when = format!("{} · {}", date::day_of_year(&on, l), age(days, l));
    let names = names(&people, l);
    let faces = people.iter().take(SEEN).map(|doer| (doer.portrait.clone(), doer.name.clone()));
    let faces: Vec<_> = faces.collect();
    let alone = match people.as_slice() {
        [doer] => Some(first_name(&doer.name).to_owned()),
        _ => None,
    };
    let (button, help) = match &alone {
        Some(name) => (t::thank_one(l, name), t::help_one(l, name)),
        None => (t::thank_all(l).to_owned(), t::help_all(l).to_owned()),
    };
    let one = alone.is_some();
    let begun = suggestion(kind, words.as_deref(), at.as_deref(), one, l);
    view! {
        <li data-key=row>
            <details class="fold" open=open>
                <summary>
                    <Stack people=faces />
                    <div>
                        <h2 class="breaks"><bdi>{names}</bdi></h2>
                        <p class="breaks"><bdi>{what}</bdi> <span class="dot">" · "</span> <time class="soft" datetime=on>{when}</time></p>
                    </div>
                    <span class="btn compact do"><span class="closed">{t::write_thanks(l)}</span><span class="open">{t::close(l)}</span></span>
                </summary>
                <PageForm verb={target::<api::Thank>()} class="flow narrow" of=("group", key)>
                    {if one {
                        view! { <ul class="doers"><People people one /></ul> }.into_any()
                    } else {
                        view! { <fieldset class="flow"><legend class="label">{t::who(l)}</legend><ul class="doers"><People people one /></ul></fieldset> }.into_any()
                    }}
                    <TextArea name="words" label=t::your_words(l) help=help max=WORDS_MAX rows=3 value=begun />
                    <div class="cluster"><Submit label=button class="btn strong" /></div>
                </PageForm>
            </details>
        </li>
    }
}

/// "Amir", "Amir, Ewa og Jonas", "Amir, Ewa, Jonas og 9 til".
fn names(people: &[Doer], l: Lang) -> String {
    let first = |doer: &Doer| first_name(&doer.name).to_owned();
    match people {
        [] => String::new(),
        [doer] => doer.name.clone(),
        [rest @ .., last] if people.len() <= SEEN => {
            t::and(l, &rest.iter().map(first).collect::<Vec<_>>().join(", "), &first(last))
        }
        _ => {
            let seen: Vec<_> = people.iter().take(SEEN).map(first).collect();
            let more = i64::try_from(people.len() - SEEN).unwrap_or(i64::MAX);
            t::and_more(l, &seen.join(", "), &grouped(more))
        }
    }
}

fn age(days: i32, l: Lang) -> String {
    match days {
        0 => t::today(l).to_owned(),
        1 => t::yesterday(l).to_owned(),
        days => t::days_ago(l, &grouped(days.into())),
    }
}

/// One of several can be left out; one alone is just named.
#[component]
fn People(people: Vec<Doer>, one: bool) -> impl IntoView {
    people.into_iter().map(|doer| view! { <Person doer one /> }).collect_view()
}

#[component]
fn Person(doer: Doer, one: bool) -> impl IntoView {
    let id = doer.contribution.to_string();
    if one {
        let href = profile_address(&doer.slug);
        return view! {
            <li>
                <a href=href><bdi>{doer.name}</bdi></a>
                <input type="hidden" name="contributions[]" value=id />
            </li>
        }
        .into_any();
    }
    view! {
        <li>
            <label class="tick">
                <input type="checkbox" name="contributions[]" value=id checked=true />
                <span class="byline"><Face portrait=doer.portrait name=doer.name.clone() size="s" /> <bdi>{doer.name}</bdi></span>
            </label>
        </li>
    }
    .into_any()
}

/// Words to begin with; who sends them, says them.
fn suggestion(kind: Kind, words: Option<&str>, at: Option<&str>, one: bool, l: Lang) -> String {
    match (kind, words, at) {
        (_, Some(words), _) => t::for_this(l, words),
        (Kind::Attended, _, Some(title)) if one => t::for_coming(l, title),
        (Kind::Attended, _, Some(title)) => t::for_coming_all(l, title),
        (Kind::Hosted | Kind::Spoke, _, Some(title)) => t::for_sharing(l, title),
        (Kind::Helped, _, Some(title)) => t::for_helping(l, title),
        (Kind::Led | Kind::TookPart | Kind::MetRequest, _, Some(title)) => t::for_project(l, title),
        (Kind::HandedIn, _, Some(title)) => t::for_idea(l, title),
        (Kind::DidTask, _, Some(title)) => t::for_task(l, title),
        _ => String::new(),
    }
}
