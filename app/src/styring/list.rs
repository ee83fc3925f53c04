//! /styring/padrivere: everyone, for the Community Manager; who is new stands first, and arrives live.

use super::{
    api::{self, Welcome},
    texts as t,
};
use crate::{
    address::with_query,
    date,
    lang::lang,
    live::use_live,
    members::profile_address,
    number::grouped,
    ui::{Face, Form, HiddenField, Icon, Submit, TextArea, Waiting, shown, toasts},
};
use domain::{
    Lang,
    live::Topic,
    members::{ListOrder, ListPage as Page, ListQuery, ListRow, WelcomeForm},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::{hooks::use_query_map, params::ParamsMap};

pub fn list_page() -> AnyView {
    let l = lang();
    let params = use_query_map();
    let query = Memo::new(move |_| params.with(read));
    let live = use_live(Topic::Members);
    let welcome = ServerAction::<Welcome>::new();
    let said = toasts();
    let welcomed = Memo::new(move |before: Option<&usize>| {
        let done = welcome.value().with(|value| matches!(value, Some(Ok(()))));
        before.copied().unwrap_or_default() + usize::from(done)
    });
    Effect::new(move |before: Option<usize>| {
        let now = welcomed.get();
        if before.is_some_and(|before| before != now) {
            said.say(t::welcomed(l));
        }
        now
    });
    let page = Resource::new(
        move || (query.get(), live.get(), welcomed.get()),
        |(query, ..)| api::people(query),
    );
    view! {
        <Title text=t::title(l) />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <Transition fallback=Waiting>
                {move || Suspend::new(async move {
                    shown(page.await, |page| view! { <List page query welcome /> })
                })}
            </Transition>
        </div>
    }
    .into_any()
}

fn read(params: &ParamsMap) -> ListQuery {
    let said = |name: &str| params.get(name).unwrap_or_default();
    ListQuery {
        q: said("q").chars().take(200).collect(),
        order: if said("orden") == "navn" { ListOrder::Name } else { ListOrder::Newest },
        waiting: said("hvem") == "nye",
        competence: said("kompetanse"),
        partner: said("partner"),
        after: said("etter"),
    }
}

fn address(query: &ListQuery) -> String {
    with_query(
        "/styring/padrivere",
        &[
            ("q", &query.q),
            ("orden", if query.order == ListOrder::Name { "navn" } else { "" }),
            ("hvem", if query.waiting { "nye" } else { "" }),
            ("kompetanse", &query.competence),
            ("partner", &query.partner),
            ("etter", &query.after),
        ],
    )
}

#[component]
fn List(page: Page, query: Memo<ListQuery>, welcome: ServerAction<Welcome>) -> impl IntoView {
    let l = lang();
    let here = query.get_untracked();
    let lead = match page.waiting {
        0 => t::nobody_waits(l).into(),
        1 => t::one_waits(l).into(),
        count => t::so_many_wait(l, &grouped(count)),
    };
    let choice = |order: ListOrder, waiting: bool, words: String| {
        let there = ListQuery { q: here.q.clone(), order, waiting, ..ListQuery::default() };
        let current = (here.order == order && here.waiting == waiting).then_some("true");
        view! { <a class="chip" href=address(&there) aria-current=current data-noscroll=true>{words}</a> }
    };
    let in_all = t::total(l, &grouped(page.total.people));
    let total = in_all.clone();
    let next = page.next.map(|after| {
        let there = ListQuery { after, ..here.clone() };
        view! { <a class="btn" href=address(&there)>{t::more(l)}</a> }
    });
    let start = (!here.after.is_empty()).then(|| {
        let there = ListQuery { after: String::new(), ..here.clone() };
        view! { <a class="more" href=address(&there)>{t::from_start(l)}</a> }
    });
    let none = page.rows.is_empty();
    let rows = page.rows;
    view! {
        <header class="today spread">
            <div><h1>{t::title(l)}</h1><p class="soft" role="status">{lead}</p></div>
            <p class="live">{t::live(l)}</p>
        </header>
        <form role="search" action="/styring/padrivere" method="get" class="field wide">
            <label for="q">{t::search_label(l)}</label>
            <div class="join">
                <div class="search">
                    <Icon name="search" />
                    <input class="input" id="q" name="q" type="search" maxlength="200" value=here.q.clone() />
                </div>
                <button class="btn" type="submit">{t::search(l)}</button>
            </div>
        </form>
        <nav class="chips section-xs" aria-label=t::which(l)>
            {choice(ListOrder::Newest, false, t::newest(l).into())}
            {choice(ListOrder::Name, false, t::by_name(l).into())}
            {choice(ListOrder::Newest, true, format!("{} {}", t::waiting(l), page.waiting))}
        </nav>
        <section class="content section-s" aria-labelledby="alle">
            <h2 id="alle" class="hush">{in_all}</h2>
            {none.then(|| view! { <p class="empty">{t::nobody(l)}</p> })}
            <ul class="rows">
                <For each=move || rows.clone() key=|row| row.clone() let:row>
                    <Row row welcome />
                </For>
            </ul>
            <div class="cluster section-s"><p class="soft">{total}</p>{next}{start}</div>
        </section>
    }
}

fn when(row: &ListRow, l: Lang) -> String {
    let when = match row.days_ago {
        0 => t::today(l).into(),
        1 => t::yesterday(l).into(),
        2..=30 => t::days_ago(l, row.days_ago),
        _ => date::day(&row.registered_on, l),
    };
    t::came(l, &when)
}

/// Who they are, how they are reached, what they said; and the welcome, while it is missing.
#[component]
fn Row(row: ListRow, welcome: ServerAction<Welcome>) -> impl IntoView {
    let l = lang();
    let when = when(&row, l);
    let about = [row.headline.clone(), row.organisation.clone()].into_iter().flatten();
    let about = about.chain(row.competences.clone()).collect::<Vec<_>>().join(" · ");
    view! {
        <li>
            <Face portrait=row.portrait name=row.name.clone() />
            <div>
                <h3>
                    <a href=profile_address(&row.slug)><bdi>{row.name.clone()}</bdi></a>
                    {(!row.welcomed).then(|| view! { " " <span class="tag brand">{t::new(l)}</span> })}
                    {row.public.then(|| view! { " " <span class="tag">{t::public(l)}</span> })}
                    {(!row.confirmed).then(|| view! { " " <span class="tag warn">{t::not_confirmed(l)}</span> })}
                </h3>
                <p class="soft breaks">{about}</p>
                {row.motivation.map(|why| view! { <p class="breaks">"«" <bdi>{why}</bdi> "»"</p> })}
                {row.idea.map(|idea| view! { <p class="breaks"><b>{t::has_idea(l)}</b> ": " <bdi>{idea}</bdi></p> })}
                <p class="soft breaks">
                    {when}
                    {row.email.map(|email| view! { " · " <a href=format!("mailto:{email}")>{email.clone()}</a> })}
                    {row.phone.map(|phone| view! { " · " <span class="num">{domain::members::phone_text(&phone)}</span> })}
                </p>
                {(!row.welcomed).then(|| view! { <SayWelcome slug=row.slug name=row.name welcome /> })}
            </div>
        </li>
    }
}

/// Folded away until it is wanted; each person has a form of their own.
#[component]
fn SayWelcome(slug: String, name: String, welcome: ServerAction<Welcome>) -> impl IntoView {
    let l = lang();
    let first = name.split(' ').next().unwrap_or_default().to_owned();
    view! {
        <details class="welcome">
            <summary class="btn strong compact">{t::say_welcome(l)}</summary>
            <Form action=welcome class="flow section-xs" check=|input: &Welcome| input.form.parse().map(drop)>
                <HiddenField name="slug" value=slug />
                <TextArea name="personal" label=t::personal(l, &first) help=t::personal_help(l) max=WelcomeForm::MAX rows=3 />
                <div class="cluster"><Submit label=t::send_welcome(l) class="btn primary" /></div>
            </Form>
        </details>
    }
}
