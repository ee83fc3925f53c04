//! One person in the Community Manager's list, and the welcome, while it is missing.

use super::{api::Welcome, query::here, texts as t};
use crate::{
    date,
    lang::lang,
    members::profile_address,
    ui::{Face, Form, HiddenField, Submit, TextArea, toasts, was_refused},
};
use domain::text::first_name;
use domain::{
    Lang,
    members::{ListPage as Page, ListQuery, ListRow, WelcomeForm, Welcomed},
};
use leptos::{ev::Event, prelude::*, wasm_bindgen::JsCast, web_sys::HtmlElement};

/// Stays as long as the person is in the list; only what is said of them changes.
#[component]
pub fn Row(row: ListRow, page: RwSignal<Page>, query: Memo<ListQuery>) -> impl IntoView {
    let (slug, first) = (row.slug.clone(), row.clone());
    let row = Memo::new(move |_| {
        let now = page.with(|page| page.rows.iter().find(|row| row.slug == slug).cloned());
        now.unwrap_or_else(|| first.clone())
    });
    let open = RwSignal::new(was_refused::<Welcome>(&key(&row.get_untracked())));
    // Someone else may say welcome while one writes: what was written stays, and the answer tells.
    let asks = move || open.get() || row.with(|row| !row.welcomed);
    view! {
        <li id=row.with_untracked(row_id)>
            {move || row.with(|row| view! { <Face portrait=row.portrait.clone() name=row.name.clone() /> })}
            <div>
                {move || view! { <Facts row=row.get() /> }}
                <Show when=asks>
                    <SayWelcome row=row.get_untracked() open page query />
                </Show>
            </div>
        </li>
    }
}

fn key(row: &ListRow) -> crate::ui::Of {
    ("slug", row.slug.clone())
}

fn row_id(row: &ListRow) -> String {
    format!("rad-{}", row.slug)
}

/// Who they are, how they are reached, what they said.
#[component]
fn Facts(row: ListRow) -> impl IntoView {
    let l = lang();
    let when = when(&row, l);
    let about = [row.headline, row.organisation].into_iter().flatten();
    let about = about.chain(row.competences).collect::<Vec<_>>().join(" · ");
    view! {
        <h3>
            <a href=profile_address(&row.slug)><bdi>{row.name}</bdi></a>
            {(!row.welcomed).then(|| view! { " " <span class="tag brand">{t::new(l)}</span> })}
            {row.public.then(|| view! { " " <span class="tag">{t::public(l)}</span> })}
            {(!row.confirmed).then(|| view! { " " <span class="tag warn">{t::not_confirmed(l)}</span> })}
            {row.bounced.then(|| view! { " " <span class="tag bad">{t::bounced(l)}</span> })}
        </h3>
        <p class="soft breaks">{about}</p>
        {row.motivation.map(|why| view! { <p class="breaks lines">"«" <bdi>{why}</bdi> "»"</p> })}
        {row.idea.map(|idea| view! { <p class="breaks lines"><b>{t::has_idea(l)}</b> ": " <bdi>{idea}</bdi></p> })}
        <p class="soft breaks">
            {when}
            {row.email.map(|email| view! { " · " <a href=format!("mailto:{email}")>{email.clone()}</a> })}
            {row.phone.map(|phone| view! { " · " <span class="num">{domain::members::phone_text(&phone)}</span> })}
        </p>
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

/// Folded away until it is wanted; each person has a form of their own.
#[component]
fn SayWelcome(
    row: ListRow,
    open: RwSignal<bool>,
    page: RwSignal<Page>,
    query: Memo<ListQuery>,
) -> impl IntoView {
    let l = lang();
    let welcome = ServerAction::<Welcome>::new();
    let first = first_name(&row.name).to_owned();
    tell(welcome, row.clone(), open, page);
    let toggled = move |event: Event| {
        let details = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        open.set(details.is_some_and(|details| details.has_attribute("open")));
    };
    let carried = here(&query.get_untracked());
    let form = if row.email.is_some() {
        view! {
            <Form
                action=welcome
                of=key(&row)
                conflict=t::welcomed_already(l)
                class="flow section-xs"
                check=|input: &Welcome| input.form.parse().map(drop)
            >
                <HiddenField name="here" value=carried />
                <TextArea name="personal" label=t::personal(l, &first) help=t::personal_help(l) max=WelcomeForm::MAX rows=3 />
                <div class="cluster"><Submit label=t::send_welcome(l) class="btn strong" /></div>
            </Form>
        }
        .into_any()
    } else {
        view! {
            <Form action=welcome of=key(&row) conflict=t::welcomed_already(l) class="flow section-xs">
                <HiddenField name="here" value=carried />
                <p>{t::no_letter(l, &first)}</p>
                <div class="cluster"><Submit label=t::mark_welcomed(l) class="btn strong" /></div>
            </Form>
        }
        .into_any()
    };
    view! {
        <details class="welcome" open=open.get_untracked() on:toggle=toggled>
            <summary class="btn compact">
                <span class="closed">{t::say_welcome(l)}</span>
                <span class="open">{t::close(l)}</span>
            </summary>
            {form}
        </details>
    }
}

/// What is done shows at once, also where the stream is down; the keyboard stays with the person.
fn tell(welcome: ServerAction<Welcome>, row: ListRow, open: RwSignal<bool>, page: RwSignal<Page>) {
    let (l, said) = (lang(), toasts());
    Effect::new(move || {
        let Some(Ok(how)) = welcome.value().get() else { return };
        said.say(match how {
            Welcomed::ByLetter => t::welcomed(l),
            Welcomed::WithoutLetter => t::welcomed_without(l),
        });
        focus(&format!("#{} h3 a", row_id(&row)));
        page.update(|page| {
            let waits = page.rows.iter_mut().find(|it| it.slug == row.slug && !it.welcomed);
            if let Some(waits) = waits {
                waits.welcomed = true;
                page.waiting -= 1;
            }
        });
        open.set(false);
    });
}

/// Where the keyboard goes on when what it stood in goes away.
pub fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}
