//! One event in a list: its date, what it is, and how it stands.

use super::{
    event_address,
    standing::MyTag,
    texts as t,
    when::{Date, capitalised, weekday_span},
};
use crate::{lang::lang, number::grouped};
use domain::{
    Lang,
    events::{EventCard, Stage},
};
use leptos::prelude::*;

#[component]
pub fn EventRow(card: EventCard) -> impl IntoView {
    let l = lang();
    let when = t::kind_and_time(l, &card.kind_name, &weekday_span(card.starts, card.ends, l));
    let count = counted(&card, l);
    let about = [card.place.clone(), count].into_iter().flatten().collect::<Vec<_>>().join(". ");
    view! {
        <li data-key=card.slug.clone()>
            <Date at=card.starts />
            <div>
                <h3><a href=event_address(&card.slug)><bdi>{card.title}</bdi></a></h3>
                <p>{capitalised(&when)}</p>
                {(!about.is_empty()).then(|| view! { <p class="soft breaks">{about}</p> })}
                <p class="cluster tight tags">
                    <StageTag stage=card.stage />
                    {card.mine.map(|mine| view! { <MyTag mine /> })}
                </p>
            </div>
        </li>
    }
}

/// "34 kommer. 26 plasser igjen."
fn counted(card: &EventCard, l: Lang) -> Option<String> {
    match card.stage {
        Stage::Draft | Stage::Cancelled => None,
        Stage::Held => Some(t::so_many_came(l, &grouped(card.coming))).filter(|_| card.coming > 0),
        Stage::Published | Stage::Closed => {
            let coming = (card.coming > 0).then(|| t::so_many_come(l, &grouped(card.coming)));
            let left = card.left.map(|left| places_left(left, l));
            let words = [coming, left].into_iter().flatten().collect::<Vec<_>>().join(". ");
            Some(words).filter(|words| !words.is_empty())
        }
    }
}

pub fn places_left(left: i64, l: Lang) -> String {
    match left {
        ..=0 => t::full(l).into(),
        1 => t::one_place_left(l).into(),
        left => t::places_left(l, &grouped(left)),
    }
}

/// Nothing for one that simply is to come.
#[component]
pub fn StageTag(stage: Stage) -> impl IntoView {
    let l = lang();
    let tag = match stage {
        Stage::Draft => Some(("warn", t::draft(l))),
        Stage::Closed => Some(("", t::closed(l))),
        Stage::Cancelled => Some(("bad", t::cancelled(l))),
        Stage::Published | Stage::Held => None,
    };
    tag.map(|(tone, words)| view! { <span class=format!("tag {tone}")>{words}</span> })
}
