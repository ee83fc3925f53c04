//! What one pastes into Facebook: only what everyone may see.

use super::{
    order::{Row, in_order},
    texts as t,
};
use crate::{
    address::with_query,
    events::{
        agenda::{clock, names},
        event_address,
        when::span,
    },
    lang::lang,
    partnership::partnership,
    ui::Icon,
};
use domain::{
    Lang,
    events::{EventPage, agenda::Agenda},
};
use leptos::prelude::*;

#[component]
pub fn Share(page: EventPage, agenda: Agenda) -> impl IntoView {
    let l = lang();
    let url = format!("{}{}", partnership().public_url, event_address(&page.card.slug));
    let text = words(&page, &agenda, &url, l);
    // The framework does not escape what stands in a textarea, and drops its first line break.
    let escaped = format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;"));
    let facebook = with_query("https://www.facebook.com/sharer/sharer.php", &[("u", &url)]);
    view! {
        <section class="section-s" aria-labelledby="del">
            <h2 id="del" class="section-head">{t::share(l)}</h2>
            <p class="soft">{t::share_means(l)}</p>
            <div class="field section-xs">
                <label for="del-tekst">{t::ready_text(l)}</label>
                <textarea class="input" id="del-tekst" rows="10" readonly="" inner_html=escaped></textarea>
            </div>
            <div class="cluster section-xs">
                <button class="btn strong with-script" type="button" data-copy="del-tekst" data-said=t::copied(l)>{t::copy(l)}</button>
                <a class="btn" href=facebook rel="external noopener"><Icon name="share" small=true />{t::to_facebook(l)}</a>
            </div>
        </section>
    }
}

/// Title, when and where, why, what happens, and where one signs up.
fn words(page: &EventPage, agenda: &Agenda, url: &str, l: Lang) -> String {
    let card = &page.card;
    let place = [card.place.as_deref(), page.address.as_deref()];
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let mut parts = vec![card.title.clone()];
    let mut facts = vec![super::super::when::capitalised(&span(card.starts, card.ends, l))];
    facts.extend(Some(place).filter(|place| !place.is_empty()));
    parts.push(facts.join("\n"));
    parts.extend(card.lead.clone());
    let with = |who: String| if who.is_empty() { who } else { format!(" – {who}") };
    let rows = in_order(agenda.clone(), page.asked.tracks.clone()).into_iter();
    let lines = rows.map(|row| match row {
        Row::Item(item) => {
            let time = clock(item.at, card.starts.day, l);
            format!("{time} {}{}", item.title, with(names(&item)))
        }
        Row::Track(track) => {
            let host = track.host.map(|host| host.name).unwrap_or_default();
            format!("• {}{}", track.name, with(host))
        }
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    parts.extend(Some(lines).filter(|lines| !lines.is_empty()));
    parts.push(t::sign_up_here(l, url));
    // Where it is pasted, a space is a space.
    parts.join("\n\n").replace('\u{a0}', " ")
}
