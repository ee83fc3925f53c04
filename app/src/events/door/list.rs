//! One row for each party: a large button that says they are here, and says it back.

use super::texts as t;
use crate::{
    lang::lang,
    ui::{Face, Icon},
};
use domain::{
    Lang,
    events::door::{DoorKind, DoorRow, DoorStanding},
};
use leptos::prelude::*;

#[component]
pub fn Row(row: DoorRow, hidden: bool) -> impl IntoView {
    let l = lang();
    let party = row.size.max(row.here);
    let next = if row.here > 0 { 0 } else { row.size };
    let who = who(&row, l);
    let came = came(&row, l);
    let heads: Vec<String> = row.heads.iter().map(ToString::to_string).collect();
    let guest = row.kind != DoorKind::Padriver;
    let words = row.name.clone();
    view! {
        <li
            id=format!("r-{}", row.id)
            hidden=hidden
            data-words=row.words
            data-size=party.to_string()
            data-expected=row.expected.to_string()
            data-here=row.here.to_string()
            data-heads=heads.join(" ")
            data-ticket=row.ticket
            data-guest=guest.then_some("")
        >
            <button
                type="submit"
                class="arrival"
                name="here"
                value=format!("{} {next}", row.id)
                aria-pressed=(row.here > 0).to_string()
            >
                <Face portrait=row.portrait name=row.name.clone() size="l" />
                <span>
                    <b><bdi>{words}</bdi></b>
                    <span class="hush">" " {t::has_arrived(l)} ". "</span>
                    <span class="soft breaks">{who}</span>
                    " "
                    <span class="came">{came}</span>
                    <span class="nophoto" hidden={!row.no_photo}><Icon name="nophoto" small=true />{t::no_photo(l)}</span>
                </span>
                <span class="here" aria-hidden="true"></span>
            </button>
            <a
                class="btn icon-only rest"
                href=format!("?rad={}#mer", row.id)
                aria-label=t::more_about(l, &row.name)
            >
                <Icon name="dots" />
            </a>
        </li>
    }
}

/// "Pådriver, med Ola og Kari", "Gjest · på venteliste".
pub fn who(row: &DoorRow, l: Lang) -> String {
    let kind = match row.kind {
        DoorKind::Padriver => t::padriver(l),
        DoorKind::Guest => t::guest(l),
        DoorKind::WalkIn => t::walk_in(l),
    };
    let brings = match row.companions.as_slice() {
        // Their names are forgotten a month after; how many there were is not.
        [] if row.size > 1 => t::with_some(l, kind, row.size - 1),
        [] => kind.into(),
        names => t::with(l, kind, &names.join(", ")),
    };
    match row.standing {
        DoorStanding::Comes => brings,
        DoorStanding::Waits => format!("{brings} · {}", t::waits(l)),
        DoorStanding::Maybe => format!("{brings} · {}", t::maybe(l)),
        DoorStanding::No => format!("{brings} · {}", t::said_no(l)),
    }
}

/// "Kom kl. 07.57", "2 av 3 kom kl. 07.57".
fn came(row: &DoorRow, l: Lang) -> String {
    match (&row.since, row.here, row.size) {
        (None, ..) | (_, 0, _) => String::new(),
        (Some(at), 1, 1) => t::came(l, at),
        (Some(at), here, size) => {
            t::some_came(l, &here.to_string(), &size.max(here).to_string(), at)
        }
    }
}
