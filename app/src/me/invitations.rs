//! Whether one wants to be invited to events: not a consent, for the service is to invite; a wish, and the same one
//! as behind the link in each invitation.

use super::{
    api::{self, Invitations as Want},
    frame::Told,
    invitation_texts as t, texts,
};
use crate::{
    lang::lang,
    ui::{Form, HiddenField, Submit},
};
use leptos::prelude::*;

#[component]
pub fn Invitations(
    /// Has said that they want none.
    stopped: bool,
    told: Told,
) -> impl IntoView {
    let l = lang();
    let want = ServerAction::<Want>::new();
    Effect::new(move || {
        if matches!(want.value().get(), Some(Ok(()))) {
            told.say_with_undo(texts::saved(l), move || api::invitations(!stopped));
        }
    });
    let (state, words, class, wanted) = match stopped {
        true => (t::stopped(l), t::resume(l), "btn strong compact", "true"),
        false => (t::invited(l), t::stop(l), "btn compact", "false"),
    };
    view! {
        <section class="form-part" aria-labelledby="invitasjoner">
            <div class="flow"><h2 id="invitasjoner">{t::invitations(l)}</h2><p class="soft">{t::invitations_mean(l)}</p></div>
            <ul class="rows content">
                <li>
                    <span class="tag" class:good=!stopped>{if stopped { "–" } else { "✓" }}</span>
                    <div><h3>{t::invite_me(l)}</h3><p class="soft">{state}</p></div>
                    <div class="act">
                        <Form action=want>
                            <HiddenField name="wanted" value=wanted />
                            <Submit label=words class=class />
                        </Form>
                    </div>
                </li>
            </ul>
        </section>
    }
}
