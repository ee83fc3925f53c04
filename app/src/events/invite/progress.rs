//! How far it has come, as it is now; and asking once more.

use super::{api, texts as t};
use crate::{
    events::{texts as events, when::moment},
    lang::lang,
    number::grouped,
    ui::{HiddenField, PageForm, Submit, target},
};
use domain::events::invite::InvitePage;
use leptos::prelude::*;

#[component]
pub fn Progress(page: InvitePage) -> impl IntoView {
    let l = lang();
    let now = page.progress.clone();
    let (all, done) = (now.invited(), now.invited() - now.queued);
    let said = [
        (now.coming, t::come as fn(domain::Lang, &str) -> String),
        (now.maybe, t::may_come),
        (now.no, t::cannot_come),
    ];
    let said = said.into_iter().filter(|(many, _)| *many > 0);
    let said = said.map(|(many, words)| words(l, &grouped(many))).collect::<Vec<_>>().join(" · ");
    let figure = |many: i64, words: &'static str| {
        (many > 0)
            .then(|| view! { <div><dt>{words}</dt><dd class="num">{grouped(many)}</dd></div> })
    };
    view! {
        <section class="flow section-s" aria-labelledby="slik-gar-det">
            <div class="spread section-head">
                <h2 id="slik-gar-det">{t::how_it_goes(l)}</h2>
                <p class="live">{events::live(l)}</p>
            </div>
            <dl class="figures">
                <div><dt>{t::invited(l)}</dt><dd class="num">{grouped(all)}</dd></div>
                {figure(now.queued, t::queued(l))}
                {figure(now.sent, t::unanswered(l))}
                {figure(now.answered, t::answered(l))}
                {figure(now.bounced, t::came_back(l))}
                {figure(now.stopped, t::stopped(l))}
            </dl>
            {(now.queued > 0).then(|| view! {
                <div class="flow tight">
                    <progress value=done.to_string() max=all.to_string() aria-label=t::sent_of(l, &grouped(done), &grouped(all))></progress>
                    <p class="soft">
                        {t::sent_of(l, &grouped(done), &grouped(all))}
                        {now.waits_until.map(|at| format!(" {}", t::goes_on(l, &moment(at, l))))}
                    </p>
                </div>
            })}
            {(!said.is_empty()).then(|| view! { <p>{said}</p> })}
            {page.open.then(|| view! { <Reminder page=page.clone() /> })}
        </section>
    }
}

/// Only those who have said nothing, once, when two days have gone.
#[component]
fn Reminder(page: InvitePage) -> impl IntoView {
    let l = lang();
    let now = page.progress;
    let later = (now.remindable == 0 && now.remindable_later > 0).then(|| t::remind_later(l));
    view! {
        {(now.remindable > 0).then(|| view! {
            <PageForm verb={target::<api::Remind>()} class="cluster">
                <HiddenField name="slug" value=page.event.card.slug.clone() />
                <Submit
                    class="btn strong"
                    label=match now.remindable {
                        1 => t::remind_one(l).to_owned(),
                        many => t::remind(l, &grouped(many)),
                    }
                />
            </PageForm>
        })}
        {later.map(|words| view! { <p class="soft">{words}</p> })}
    }
}
