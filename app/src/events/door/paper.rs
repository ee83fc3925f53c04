//! The list for paper: a square to tick for each party, and little ink.

use super::{door_address, list::who, texts as t};
use crate::{
    events::when::{capitalised, moment},
    lang::lang,
};
use domain::events::door::{DoorPage, DoorRow};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

#[component]
pub fn Paper(page: DoorPage) -> impl IntoView {
    let l = lang();
    let row = |row: DoorRow| {
        let note = if row.no_photo { t::no_photo(l) } else { "" };
        let who = who(&row, l);
        view! {
            <tr>
                <td class="square">{if row.here > 0 { "☒" } else { "☐" }}</td>
                <th scope="row"><bdi>{row.name}</bdi> " " <span class="soft">{who}</span></th>
                <td class="num">{row.size}</td>
                <td>{note}</td>
            </tr>
        }
    };
    view! {
        <Title text=t::door_of(l, &page.title) />
        <Meta name="robots" content="noindex" />
        <div class="wrap paper">
            <header class="page-head">
                <p class="soft">{capitalised(&moment(page.starts, l))}</p>
                <h1 class="h-s breaks">{page.title.clone()}</h1>
                <p class="soft small">{t::guests_not_asked(l)}</p>
                <p class="screen-only">{t::paper_means(l)}</p>
                <p class="screen-only"><a href=door_address(&page.slug) rel="external">{t::back_to_door(l)}</a></p>
            </header>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t::tick(l)}</th>
                        <th scope="col">{t::name(l)}</th>
                        <th scope="col">{t::party(l)}</th>
                        <th scope="col">{t::note(l)}</th>
                    </tr>
                </thead>
                <tbody>{page.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
