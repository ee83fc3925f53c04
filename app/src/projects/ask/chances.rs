//! Her kan du bidra: what one was asked for, and which needs one could meet, with the reason.

use super::{api, texts as t};
use crate::{
    lang::lang,
    projects::{needs::facts, project_address},
    ui::{HiddenField, Icon, PageForm, target},
};
use domain::{
    Lang,
    projects::requests::{Chance, Reply},
    text::first_name,
};
use leptos::prelude::*;

#[component]
pub fn Chances(
    chances: Vec<Chance>,
    /// Where there is nothing to show, it says what would be here.
    #[prop(optional)]
    explains: bool,
) -> impl IntoView {
    let l = lang();
    if chances.is_empty() && !explains {
        return ().into_any();
    }
    let none = chances.is_empty();
    let lines = chances.into_iter().map(|chance| view! { <Line chance /> }).collect_view();
    view! {
        <section class="section-s" aria-labelledby="bidra">
            <div class="spread section-head">
                <h2 id="bidra">{t::here_you_can(l)}</h2>
                <a class="more" href="/prosjekter">{t::all_projects(l)} <Icon name="arrow" small=true /></a>
            </div>
            {none.then(|| view! { <p class="soft">{t::nothing_for_you(l)} " " <a href="/min-side">{t::say_what_you_can(l)}</a></p> })}
            <ul class="rows deeds">{lines}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Line(chance: Chance) -> impl IntoView {
    let l = lang();
    let href = project_address(&chance.slug);
    let facts = facts(&chance.need, l);
    let key = chance.need.id.to_string();
    let why = why(&chance, l);
    let asked = chance.request;
    let (slug, need) = (chance.slug.clone(), key.clone());
    let title = chance.need.title.clone();
    view! {
        <li data-key=key>
            <div>
                <h3 class="breaks"><bdi>{chance.need.title}</bdi></h3>
                <p class="breaks"><a href=href><bdi>{chance.title}</bdi></a> {(!facts.is_empty()).then(|| view! { <span class="soft">" · " {facts}</span> })}</p>
                <p class="why"><Icon name="check" small=true />{why}</p>
                {chance.personal.map(|words| view! { <blockquote class="quoted breaks lines">{words}</blockquote> })}
            </div>
            {match asked {
                Some(id) => {
                    let later = chance.reply == Some(Reply::Later);
                    let choices = [(Reply::Yes, t::yes(l), "btn strong compact"), (Reply::Later, t::later(l), "btn compact"), (Reply::No, t::no(l), "btn compact")];
                    let choices = choices.into_iter().filter(|(reply, ..)| !(later && *reply == Reply::Later));
                    let choices = choices.map(move |(reply, label, class)| (reply, label, class, format!("{label}: {title}")));
                    let forms = choices.map(|(reply, label, class, named)| view! {
                        <PageForm verb={target::<api::Reply>()}>
                            <input type="hidden" name="id" value=id.to_string() />
                            <input type="hidden" name="reply" value=reply.as_str() />
                            <button class=class type="submit" aria-label=named>{label}</button>
                        </PageForm>
                    });
                    view! { <div class="cluster tight act">{forms.collect::<Vec<_>>()}</div> }.into_any()
                }
                None => view! {
                    <PageForm verb={target::<api::Offer>()} class="act">
                        <HiddenField name="slug" value=slug />
                        <input type="hidden" name="need" value=need />
                        <button class="btn strong compact" type="submit" aria-label=format!("{}: {title}", t::i_can(l))>{t::i_can(l)}</button>
                    </PageForm>
                }.into_any(),
            }}
        </li>
    }
}

/// "Ingrid spør deg · du kan arkitektur"
fn why(chance: &Chance, l: Lang) -> String {
    let asked = chance.request.map(|_| match &chance.by {
        Some(by) => t::asks(l, first_name(by)),
        None => t::you_were_asked(l).to_owned(),
    });
    let later = (chance.reply == Some(Reply::Later)).then(|| t::you_said_later_short(l).to_owned());
    let reasons = chance.reasons.iter().map(|reason| reason.to_you(l));
    let all: Vec<String> = asked.into_iter().chain(later).chain(reasons).collect();
    let text = all.join("; ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
