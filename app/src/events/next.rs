//! The next event, on the front page.

use super::{
    answer::Answers,
    api,
    card::places_left,
    event_address, standing, texts as t,
    when::{HugeDate, capitalised, weekday_span},
};
use crate::{
    lang::lang,
    number::grouped,
    ui::{HiddenField, Icon, PageForm, Stack, target},
};
use domain::{
    Lang,
    events::{EventCard, SignUpState},
};
use leptos::prelude::*;

/// For visitors: what, when, where, and who comes.
#[component]
pub fn NextOutside(card: EventCard) -> impl IntoView {
    let l = lang();
    let href = event_address(&card.slug);
    view! {
        <section class="section wrap next" aria-labelledby="neste-arrangement">
            <HugeDate at=card.starts />
            <div>
                <p class="kicker">{t::next(l, &card.kind_name)}</p>
                <h2 id="neste-arrangement" class="breaks"><bdi>{card.title.clone()}</bdi></h2>
                <p class="lead breaks">{when_and_where(&card, l)}</p>
                {card.lead.clone().map(|lead| view! { <p class="breaks section-xs">{lead}</p> })}
                <div class="cluster">
                    <a class="btn" href=href>{t::sign_up(l)}</a>
                    <Who card />
                </div>
            </div>
        </section>
    }
}

/// For Pådrivere: the same, to be answered here.
#[component]
pub fn NextInside(card: EventCard) -> impl IntoView {
    let l = lang();
    let (href, slug) = (event_address(&card.slug), card.slug.clone());
    let answer = match &card.mine {
        Some(mine) => view! {
            <p class="state">{standing::sentence(mine, l)}</p>
            <a class="more" href=href.clone()>{t::see_or_change(l)} <Icon name="arrow" small=true /></a>
        }
        .into_any(),
        None => view! {
            <PageForm verb={target::<api::Answer>()} class="flow narrow">
                <HiddenField name="slug" value=slug />
                <Answers mine=None sign_up=SignUpState::Open primary=true />
            </PageForm>
        }
        .into_any(),
    };
    view! {
        <section class="section-s next" aria-labelledby="neste-arrangement">
            <HugeDate at=card.starts />
            <div class="flow">
                <div>
                    <p class="kicker">{t::next(l, &card.kind_name)}</p>
                    <h2 id="neste-arrangement" class="breaks"><a href=href><bdi>{card.title.clone()}</bdi></a></h2>
                    <p class="breaks">{when_and_where(&card, l)}</p>
                </div>
                <div class="flow" role="status">{answer}</div>
                <p class="cluster"><Who card /></p>
            </div>
        </section>
    }
}

fn when_and_where(card: &EventCard, l: Lang) -> String {
    let when = capitalised(&weekday_span(card.starts, card.ends, l));
    match &card.place {
        Some(place) => format!("{when}, {place}."),
        None => format!("{when}."),
    }
}

#[component]
fn Who(card: EventCard) -> impl IntoView {
    let l = lang();
    let left = card.left.map(|left| places_left(left, l));
    let coming = (card.coming > 0).then(|| t::so_many_come(l, &grouped(card.coming)));
    let words = [coming, left].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        {(!card.faces.is_empty()).then(|| view! { <Stack people=card.faces /> })}
        <span class="small">{words}</span>
    }
}
