//! Whether one wants to be invited to events: not a consent, for the service is to invite; a wish, and the same one
//! as behind the link in each invitation.
//!
//! The form is the browser's own and loads the page anew: one more that is sent by WebAssembly would weigh on every
//! first visit.

use super::{api::Invitations as Want, invitation_texts as t};
use crate::{lang::lang, ui::target};
use leptos::prelude::*;

#[component]
pub fn Invitations(
    /// Has said that they want none.
    stopped: bool,
) -> impl IntoView {
    let l = lang();
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
                        <form method="post" action={target::<Want>()}>
                            <button class=class type="submit" name="wanted" value=wanted>{words}</button>
                        </form>
                    </div>
                </li>
            </ul>
        </section>
    }
}
