//! /styring/padrivere: everyone, for the Community Manager; who is new stands first, and arrives live.

use super::{
    api,
    parts::Parts,
    query::{address, read},
    row::Row,
    search::{Chips, Search},
    texts as t,
};
use crate::{
    error::AppError,
    lang::lang,
    live::{Stream, use_live, use_stream},
    number::grouped,
    ui::{Icon, Waiting, shown, toasts},
};
use domain::{
    Lang,
    live::Topic,
    members::{ListPage as Page, ListQuery, ListRow, Total},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

/// Whoever has scrolled further than the head of the page, in pixels, has begun to read.
const READS_ON: f64 = 160.0;

type Answer = Result<(ListQuery, Page), AppError>;

pub fn list_page() -> AnyView {
    let l = lang();
    let params = use_query_map();
    let query = Memo::new(move |_| params.with(read));
    let live = use_live(Topic::Members);
    let answer = Resource::new(move || (query.get(), live.get()), |(query, _)| api::people(query));
    // Drawn once. What comes later goes into the list that stands there, where somebody may be writing.
    let first = untrack(|| answer.into_future());
    view! {
        <Title text=t::title(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <Transition fallback=Waiting>
                {Suspend::new(async move {
                    shown(first.await, |(_, page)| view! { <List page answer query /> })
                })}
            </Transition>
        </div>
    }
    .into_any()
}

#[component]
fn List(page: Page, answer: Resource<Answer>, query: Memo<ListQuery>) -> impl IntoView {
    let l = lang();
    let page = RwSignal::new(page);
    let held = follow(answer, query, page);
    let waiting = Signal::derive(move || page.with(|page| page.waiting));
    let lead = move || match waiting.get() {
        0 => t::nobody_waits(l).into(),
        1 => t::one_waits(l).into(),
        count => t::so_many_wait(l, &grouped(count)),
    };
    let total = move || page.with(|page| total_words(page.total, l));
    let none = move || page.with(|page| page.rows.is_empty()).then(|| t::nobody(l));
    let onward = move || {
        page.with(|page| page.next.clone()).map(|after| {
            let there = ListQuery { after, ..query.get() };
            view! { <a class="btn" href=address(&there)>{t::more(l)}</a> }
        })
    };
    let start = move || {
        query.with(|query| !query.after.is_empty()).then(|| {
            let there = ListQuery { after: String::new(), ..query.get() };
            view! { <a class="more" href=address(&there)>{t::from_start(l)}</a> }
        })
    };
    view! {
        <header class="today spread">
            <div><h1>{t::title(l)}</h1><p class="soft" role="status">{lead}</p></div>
            <Direct />
        </header>
        <Parts here="/styring/padrivere" />
        <Welcomed />
        <Search query />
        <Chips query waiting />
        <News page held />
        <section class="content section-s" id="liste" tabindex="-1" aria-labelledby="alle">
            <h2 id="alle" class="hush">{total}</h2>
            {move || none().map(|none| view! { <p class="empty">{none}</p> })}
            <ul class="rows">
                <For each=move || page.get().rows key=|row| row.slug.clone() let:row>
                    <Row row page query />
                </For>
            </ul>
            <div class="cluster section-s"><p class="soft">{total}</p>{onward}{start}</div>
        </section>
    }
}

/// Puts what is answered on the page. While somebody reads on, stands in a row or writes a welcome the rows say
/// what is so now, but none comes or goes: that waits in the signal this gives.
fn follow(
    answer: Resource<Answer>,
    query: Memo<ListQuery>,
    page: RwSignal<Page>,
) -> RwSignal<Option<Page>> {
    let (l, said) = (lang(), toasts());
    let shows = StoredValue::new(query.get_untracked());
    let held = RwSignal::new(None::<Page>);
    Effect::new(move || match answer.get() {
        Some(Ok((of, new))) => {
            let same = shows.with_value(|shows| *shows == of);
            if same && is_busy() {
                page.update(|page| page.rows = renewed(&page.rows, &new.rows));
                page.update(|page| page.waiting = new.waiting);
                held.set(Some(new));
            } else {
                shows.set_value(of);
                held.set(None);
                page.set(new);
            }
        }
        Some(Err(error)) => said.say(error.message(l)),
        None => {}
    });
    held
}

fn is_busy() -> bool {
    let reads_on = window().scroll_y().unwrap_or_default() > READS_ON;
    reads_on
        || document().get_element_by_id("liste").is_some_and(|list| {
            let open = list.query_selector("details[open]").ok().flatten().is_some();
            let active = document().active_element();
            open || active.is_some_and(|active| list.contains(Some(&active)))
        })
}

/// The rows that stand there, with what is so now.
fn renewed(rows: &[ListRow], new: &[ListRow]) -> Vec<ListRow> {
    rows.iter().map(|row| of(new, &row.slug).unwrap_or(row).clone()).collect()
}

/// How many rows are not to be seen yet.
fn unseen(rows: &[ListRow], new: &[ListRow]) -> usize {
    new.iter().filter(|row| of(rows, &row.slug).is_none()).count()
}

fn of<'a>(rows: &'a [ListRow], slug: &str) -> Option<&'a ListRow> {
    rows.iter().find(|row| row.slug == slug)
}

/// Says how many are new, where one will not lose one's place.
#[component]
fn News(page: RwSignal<Page>, held: RwSignal<Option<Page>>) -> impl IntoView {
    let l = lang();
    let count = Memo::new(move |_| {
        held.with(|held| {
            held.as_ref().map_or(0, |new| page.with(|page| unseen(&page.rows, &new.rows)))
        })
    });
    let words = move || match count.get() {
        1 => t::one_new(l).into(),
        count => t::so_many_new(l, count),
    };
    let show = move |_| {
        if let Some(new) = held.try_update(Option::take).flatten() {
            page.set(new);
        }
        super::row::focus("#liste");
    };
    view! {
        <div role="status" class="news">
            <Show when=move || { count.get() > 0 }>
                <p class="toast">
                    <span class="live">{words}</span>
                    <button type="button" on:click=show>{t::show_them(l)}</button>
                </p>
            </Show>
        </div>
    }
}

/// Whether the list follows what happens. Without JavaScript nothing is claimed.
#[component]
fn Direct() -> impl IntoView {
    let (l, stream) = (lang(), use_stream());
    let words = move || match stream.get() {
        Stream::None => None,
        Stream::Open => Some(t::live(l)),
        Stream::Lost => Some(t::live_lost(l)),
    };
    let lost = move || stream.get() == Stream::Lost;
    view! {
        <div role="status">
            {move || words().map(|words| view! { <p class="live" class:off=lost>{words}</p> })}
        </div>
    }
}

/// That the welcome was said, on the page after it; for those without wasm.
#[component]
fn Welcomed() -> impl IntoView {
    let l = lang();
    let said = use_query_map().with_untracked(|query| query.get("hilst")).map(|how| match &*how {
        "uten" => t::welcomed_without(l),
        _ => t::welcomed(l),
    });
    said.map(|said| {
        view! { <p class="notice good section-xs" role="status"><Icon name="check" />{said}</p> }
    })
}

fn total_words(total: Total, l: Lang) -> String {
    let count = grouped(total.people);
    match total {
        Total { or_more: true, .. } => t::total_over(l, &count),
        Total { people: 1, .. } => t::total_one(l).into(),
        _ => t::total(l, &count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::members::Portrait;

    #[test]
    fn while_somebody_writes_rows_change_and_none_comes_or_goes() {
        let shown = [row("thi", false), row("amir", false)];
        let new = [row("kari", false), row("thi", true)];
        assert_eq!(renewed(&shown, &new), [row("thi", true), row("amir", false)]);
        assert_eq!(unseen(&shown, &new), 1, "Kari waits");
        assert_eq!(unseen(&new, &new), 0);
    }

    fn row(slug: &str, welcomed: bool) -> ListRow {
        ListRow {
            slug: slug.into(),
            name: slug.into(),
            portrait: Portrait::Initials,
            headline: None,
            email: None,
            phone: None,
            organisation: None,
            competences: Vec::new(),
            motivation: None,
            idea: None,
            registered_on: "2026-11-24".into(),
            days_ago: 0,
            welcomed,
            confirmed: true,
            public: false,
            bounced: false,
        }
    }
}
