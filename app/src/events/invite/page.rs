//! /arrangementer/{slug}/inviter: whom, how many that is, the words, the letter, and how it goes.

use super::{
    api, invite_address,
    people::{People, Sendings},
    progress::Progress,
    texts as t,
    whom::{ReachWords, WhomForm},
};
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    events::{part::PartPage, when::span},
    lang::{Lang, lang},
    number::grouped,
    request::{attached, request},
    ui::{
        HiddenField, Icon, PageForm, Submit, TextArea, Tick, Wrong, retyped, target, was_refused,
    },
};
use domain::events::{
    invite::{InviteForm, InvitePage, LISTED_MAX, PERSONAL_MAX, Whom},
    service,
};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

pub fn invite_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let asked = use_query_map().with_untracked(|query| query.get_all("whom"));
    let form = InviteForm {
        whom: retyped("whom").or(asked.map(|words| words.join(" "))).unwrap_or_default(),
        list: retyped("list").unwrap_or_default(),
        agreed: retyped("agreed"),
        personal: retyped("personal").unwrap_or_default(),
    };
    let looks = retyped("look").is_some();
    // Nobody writes to many without having seen what they get.
    let seen = was_refused::<api::Invite>(&("slug", slug.clone()));
    let personal = looks.then(|| form.personal.clone());
    let done = use_query_map().with_untracked(|query| {
        let number = |name| query.get(name).and_then(|raw| raw.parse().ok());
        (number("sendt"), number("minnet"))
    });
    let whom = Whom::parse(&form.whom);
    when_read(read(slug, form), move |page| view! { <Invite page whom personal seen done /> })
}

async fn read(slug: String, form: InviteForm) -> Result<InvitePage, AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    Ok(service::invite_page(&ctx, &viewer, lang, &slug, &form).await?)
}

#[component]
fn Invite(
    page: InvitePage,
    whom: Whom,
    /// The Community Manager's words in the letter that is shown, if it is.
    personal: Option<String>,
    /// It can be sent now.
    seen: bool,
    /// So many were asked, or reminded, just now.
    done: (Option<i64>, Option<i64>),
) -> impl IntoView {
    let l = lang();
    let card = page.event.card.clone();
    let done = match done {
        (Some(1), _) => Some(t::sent_one(l).to_owned()),
        (Some(sent), _) => Some(t::sent(l, sent)),
        (None, Some(1)) => Some(t::reminded_one(l).to_owned()),
        (None, Some(reminded)) => Some(t::reminded(l, reminded)),
        (None, None) => None,
    };
    let asked = page.progress.invited() > 0;
    view! {
        <PartPage slug=card.slug event=card.title here="inviter" heading=t::invite(l) lead=span(card.starts, card.ends, l) class="inviting">
            {done.map(|words| view! { <p class="notice good" role="status"><Icon name="check" /><span>{words}</span></p> })}
            {asked.then(|| view! { <Progress page=page.clone() /> })}
            {match page.open {
                true => view! { <Ask page=page.clone() whom personal seen /> }.into_any(),
                false => view! { <p class="notice"><Icon name="info" /><span>{t::not_open(l)}</span></p> }.into_any(),
            }}
            {asked.then(|| view! { <Sendings page=page.clone() /> <People people=page.people.clone() /> })}
        </PartPage>
    }
}

/// First whom: counted while one chooses. Then the words, which are sent.
#[component]
fn Ask(page: InvitePage, whom: Whom, personal: Option<String>, seen: bool) -> impl IntoView {
    let l = lang();
    let slug = page.event.card.slug.clone();
    let words = whom.words();
    let letter = personal.map(|personal| {
        let address = format!("{}/brev", invite_address(&slug));
        with_query(&address, &[("personal", &personal), ("v", "1")])
    });
    let reach = page.reach.clone();
    let send = match reach.reached {
        0 => t::send(l).to_owned(),
        reached => t::send_to(l, &grouped(reached)),
    };
    view! {
        <section class="form-part" aria-labelledby="hvem">
            <div class="flow">
                <h2 id="hvem">{t::whom(l)}</h2>
                <p class="soft">{t::whom_means(l)}</p>
            </div>
            <div><WhomForm choices=page.choices.clone() whom slug=slug.clone() /></div>
        </section>
        <PageForm verb={target::<api::Invite>()}>
            <HiddenField name="slug" value=slug />
            <input type="hidden" name="whom" value=words />
            <section class="form-part" aria-labelledby="ord">
                <div class="flow">
                    <h2 id="ord">{t::words(l)}</h2>
                    <p class="soft">{t::words_mean(l)}</p>
                </div>
                // What is written here stays while one goes on choosing.
                <div data-once="">
                    <TextArea name="personal" label=t::personal(l) help=t::personal_help(l) rows=3 max=PERSONAL_MAX optional=true />
                    <TextArea name="list" label=t::own_list(l) help=t::own_list_help(l, LISTED_MAX) rows=3 optional=true />
                    <div class="field"><Tick name="agreed" label=t::agreed(l) help=t::agreed_means(l) complains=true /></div>
                </div>
            </section>
            <section class="form-part" aria-labelledby="nar-ut">
                <div class="flow">
                    <h2 id="nar-ut">{t::reaches(l)}</h2>
                    <p class="soft">{t::reaches_means(l)}</p>
                </div>
                <div class="flow">
                    <ReachWords reach />
                    <Wrong name="whom" />
                    {letter.map(|address| view! {
                        <iframe class="mail-frame" title=t::the_letter(l) sandbox="" src=address></iframe>
                    })}
                </div>
            </section>
            <div class="savebar">
                {seen.then(|| view! { <Submit label=send /> })}
                <button class=if seen { "btn" } else { "btn primary" } type="submit" name="look" value="on">{t::look(l)}</button>
                <span class="soft small">{t::nobody_at_night(l)}</span>
            </div>
        </PageForm>
    }
}
