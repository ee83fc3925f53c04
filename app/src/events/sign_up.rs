//! The panel in which one answers: a Pådriver with one touch, a guest with name and e-mail.

use super::{
    answer::{Answers, Extras},
    api, calendar_address,
    door::{HelpsAtTheDoor, MyTicket},
    event_address,
    over::Over,
    standing, texts as t,
    tracks::{Asks, Kept, seat},
    when::moment,
};
use crate::{
    address::with_query,
    lang::lang,
    partnership::partnership,
    ui::{HiddenField, Icon, PageForm, Submit, TextField, Wrong, seal_again, target},
    viewer::viewer,
};
use domain::events::{Answer, EventCard, EventPage, SignUpState};
use domain::text::first_name;
use leptos::prelude::*;

#[component]
pub fn SignUpPanel(
    page: EventPage,
    /// A guest has just been sent the letter that confirms.
    sent: bool,
    /// What comes next, where this one has been.
    #[prop(optional_no_strip)]
    next: Option<EventCard>,
) -> impl IntoView {
    let l = lang();
    let me = viewer().0;
    let said = |title: &'static str, text: String| {
        view! { <h2 id="svar" class="h-s">{title}</h2> <p>{text}</p> }.into_any()
    };
    let inside = match (page.sign_up, &me) {
        (SignUpState::Cancelled, _) => said(t::cancelled(l), t::cancelled_means(l).into()),
        (SignUpState::Over, _) => view! { <Over page=page.clone() next /> }.into_any(),
        (SignUpState::NotYet { opens }, _) => said(t::not_yet(l), t::opens(l, &moment(opens, l))),
        _ if sent => view! { <Sent again=event_address(&page.card.slug) /> }.into_any(),
        (SignUpState::MembersOnly, _) => view! { <MembersOnly page=page.clone() /> }.into_any(),
        (SignUpState::Closed, None) => said(t::closed(l), closed_means(l)),
        (SignUpState::Closed, Some(_)) if page.card.mine.is_none() => {
            said(t::closed(l), closed_means(l))
        }
        (_, Some(me)) => {
            let first = first_name(&me.name).to_owned();
            view! { <Member page=page.clone() first /> }.into_any()
        }
        (_, None) => view! { <Guest page=page.clone() /> }.into_any(),
    };
    let to_calendar = !matches!(page.sign_up, SignUpState::Cancelled | SignUpState::Over);
    view! {
        <section class="panel flow" aria-labelledby="svar">
            {inside}
            {page.ticket.clone().map(|ticket| view! { <MyTicket ticket slug=page.card.slug.clone() /> })}
            {(page.door && page.desk.is_none()).then(|| view! { <HelpsAtTheDoor slug=page.card.slug.clone() /> })}
            {to_calendar.then(|| view! {
                <p class="small">
                    <a href=calendar_address(&page.card.slug) rel="external">{t::to_calendar(l)}</a>
                    {page.card.mine.is_some().then(|| format!(" · {}", t::until_start(l)))}
                </p>
            })}
        </section>
    }
}

/// The letter is under way: the keyboard, and the eye, go on here.
#[component]
fn Sent(again: String) -> impl IntoView {
    let l = lang();
    view! {
        <h2 id="svar" class="h-s" tabindex="-1" autofocus=true>{t::look_in_mail(l)}</h2>
        <p>{t::look_in_mail_means(l)}</p>
        <p class="small">{t::wrong_address(l)} " " <a href=again>{t::write_it_again(l)}</a></p>
    }
}

fn closed_means(l: domain::Lang) -> String {
    let manager = &partnership().manager_name;
    t::closed_means(l, first_name(manager))
}

#[component]
fn Member(page: EventPage, first: String) -> impl IntoView {
    let l = lang();
    let (mine, slug) = (page.card.mine.clone(), page.card.slug.clone());
    let open = page.sign_up != SignUpState::Closed;
    let answer = mine.as_ref().map(|mine| mine.answer);
    let seat = mine.as_ref().and_then(|mine| seat(mine, &page.asked, l));
    let asked = page.asked.clone();
    view! {
        <h2 id="svar" class="h-s">{t::do_you_come(l, &first)}</h2>
        <div role="status">
            {match &mine {
                Some(mine) => view! { <p class="state">{standing::sentence(mine, l)}</p> }.into_any(),
                None if page.sign_up == SignUpState::Queue => view! { <p>{t::queue_means(l)}</p> }.into_any(),
                None => ().into_any(),
            }}
            {seat.map(|seat| view! { <p class="breaks">{seat}</p> })}
        </div>
        <PageForm verb={target::<api::Answer>()} class="flow">
            <HiddenField name="slug" value=slug />
            <Answers mine=mine.clone() sign_up=page.sign_up primary=true />
            {if open {
                view! {
                    <Asks asked answer />
                    <Extras mine=mine.clone() limited=page.capacity.is_some() keeps=true />
                }
                .into_any()
            } else {
                view! { <Kept mine=mine.clone() asked /> }.into_any()
            }}
        </PageForm>
    }
}

#[component]
fn Guest(page: EventPage) -> impl IntoView {
    let l = lang();
    let here = event_address(&page.card.slug);
    let queue = page.sign_up == SignUpState::Queue;
    let drawn_at = seal_again().unwrap_or(page.drawn_at.clone());
    view! {
        <h2 id="svar" class="h-s">{t::sign_up(l)}</h2>
        {queue.then(|| view! { <p>{t::queue_means_guest(l)}</p> })}
        <PageForm verb={target::<api::SignUp>()} class="flow">
            <HiddenField name="slug" value=page.card.slug.clone() />
            // The first drawing counts: what arrives live must not make a slow reader look like a machine.
            <input type="hidden" name="drawn_at" value=drawn_at data-once="" />
            <input type="hidden" name="answer" value=Answer::Coming.as_str() />
            <Wrong name="answer" />
            <div class="decoy" aria-hidden="true">
                <label>{t::leave_empty(l)} <input name="website" tabindex="-1" autocomplete="off" /></label>
            </div>
            <TextField name="name" label=t::name(l) autocomplete="name" />
            <TextField name="email" label=t::email(l) help=t::email_help(l) kind="email" autocomplete="email" inputmode="email" />
            <Asks asked=page.asked.clone() answer=None />
            <Extras mine=None limited=page.capacity.is_some() />
            <div class="cluster">
                <Submit label=if queue { t::queue_up(l) } else { t::sign_me_up(l) } />
            </div>
            <p class="small soft">{t::erased_after(l)}</p>
        </PageForm>
        <p class="small">
            {t::padriver_already(l)} " " <a href=with_query("/logg-inn", &[("next", &here)])>{t::sign_in(l)}</a>
        </p>
    }
}

#[component]
fn MembersOnly(page: EventPage) -> impl IntoView {
    let l = lang();
    let next = event_address(&page.card.slug);
    view! {
        <h2 id="svar" class="h-s">{t::members_only(l)}</h2>
        <p>{t::members_only_means(l)}</p>
        <div class="cluster">
            <a class="btn primary" href=with_query("/logg-inn", &[("next", &next)])>{t::sign_in(l)}</a>
            <a class="more" href="/bli-padriver">{t::become_one(l)} <Icon name="arrow" small=true /></a>
        </div>
    }
}
