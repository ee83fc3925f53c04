//! /svar/{token}: a guest's own page behind the mailed link, or a request's (see `projects::ask`). Opening it does nothing; its buttons do.

use super::{
    answer::{Answers, Extras},
    api, calendar_address,
    door::MyTicket,
    facts::Facts,
    invite::texts as invite_texts,
    page::Head,
    standing, texts as t,
    tracks::{Asks, Kept, Tracks, seat},
};
use crate::{
    drawn::when_read,
    error::AppError,
    lang::{Lang, lang},
    projects::{Behind, request_behind},
    request::{attached, client, request},
    ui::{HiddenField, PageForm, Submit, TextField, target},
};
use domain::events::{EventPage, GuestPage, SignUpState, service};
use domain::projects::requests::RequestPage;
use domain::text::first_name;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_params_map;

pub fn guest_page() -> AnyView {
    let token = use_params_map().with_untracked(|params| params.get("token").unwrap_or_default());
    when_read(read(token.clone()), move |answer| match answer {
        Answering::Event(guest) => view! { <Guest guest=*guest token /> }.into_any(),
        Answering::Request(page) => view! { <Behind page=*page token /> }.into_any(),
    })
}

/// What the link asks.
enum Answering {
    Event(Box<GuestPage>),
    Request(Box<RequestPage>),
}

async fn read(token: String) -> Result<Answering, AppError> {
    if let Some(page) = request_behind(&token).await? {
        return Ok(Answering::Request(Box::new(page)));
    }
    let (ctx, _) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let guest = service::guest(&ctx, lang, &token, &client()).await?;
    Ok(Answering::Event(Box::new(guest)))
}

#[component]
fn Guest(guest: GuestPage, token: String) -> impl IntoView {
    let l = lang();
    let GuestPage { name, confirmed, page } = guest;
    let first = first_name(&name).to_owned();
    let held = token.clone();
    let closed = matches!(page.sign_up, SignUpState::Cancelled | SignUpState::Over);
    let answer = match (page.sign_up, confirmed) {
        (SignUpState::Cancelled, _) => view! { <p>{t::cancelled_means(l)}</p> }.into_any(),
        (SignUpState::Over, _) => view! { <p>{t::over_means(l)}</p> }.into_any(),
        (_, false) => view! {
            <p>{t::not_confirmed(l)}</p>
            <PageForm verb={target::<api::Confirm>()} class="flow">
                <HiddenField name="token" value=token />
                <div class="cluster"><Submit label=t::confirm(l) /></div>
            </PageForm>
        }
        .into_any(),
        (_, true) => view! { <Mine page=page.clone() token nameless=name.is_empty() /> }.into_any(),
    };
    view! {
        <Title text=page.card.title.clone() />
        <Meta name="robots" content="noindex" />
        <article class="wrap">
            <Head page=page.clone() />
            <div class="event-body">
                <section class="panel flow" aria-labelledby="svar">
                    <h2 id="svar" class="h-s breaks">{if first.is_empty() { t::hello_you(l).to_owned() } else { t::hello(l, &first) }}</h2>
                    {answer}
                    {page.ticket.clone().map(|ticket| view! { <MyTicket ticket token=held /> })}
                    {(!closed && confirmed).then(|| view! {
                        <p class="small"><a href=calendar_address(&page.card.slug) rel="external">{t::to_calendar(l)}</a></p>
                    })}
                </section>
                <div class="flow wide-gap"><Facts page=page.clone() /><Tracks page=page.clone() /></div>
            </div>
        </article>
    }
}

#[component]
fn Mine(
    page: EventPage,
    token: String,
    /// Was asked by an address alone.
    nameless: bool,
) -> impl IntoView {
    let l = lang();
    let mine = page.card.mine.clone();
    let open = page.sign_up != SignUpState::Closed;
    let words = mine.as_ref().map_or_else(
        || invite_texts::you_are_invited(l).to_owned(),
        |mine| standing::sentence(mine, l),
    );
    let nameless = nameless && mine.is_none();
    let answer = mine.as_ref().map(|mine| mine.answer);
    let seat = mine.as_ref().and_then(|mine| seat(mine, &page.asked, l));
    let asked = page.asked.clone();
    view! {
        <div role="status">
            <p class="state">{words}</p>
            {seat.map(|seat| view! { <p class="breaks">{seat}</p> })}
        </div>
        <PageForm verb={target::<api::AnswerAsGuest>()} class="flow">
            <HiddenField name="token" value=token />
            {nameless.then(|| view! {
                <TextField name="name" label=invite_texts::your_name(l) help=invite_texts::your_name_help(l) autocomplete="name" />
            })}
            <Answers mine=mine.clone() sign_up=page.sign_up primary=true />
            {if open {
                view! {
                    <Asks asked answer />
                    <Extras mine limited=page.capacity.is_some() keeps=true />
                }
                .into_any()
            } else {
                view! { <Kept mine asked /> }.into_any()
            }}
        </PageForm>
        <p class="small soft">{t::keep_the_link(l)}</p>
    }
}
