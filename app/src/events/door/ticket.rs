//! What one shows at the door: a square for cameras, a code for voices, and "ikke fotografer meg".

use super::{api, qr::square, texts as t};
use crate::{
    lang::lang,
    ui::{HiddenField, Icon, PageForm, target},
};
use domain::events::door;
use leptos::prelude::*;

/// `slug` of a Pådriver's event, or the `token` of a guest's link.
#[component]
pub fn MyTicket(
    ticket: door::MyTicket,
    #[prop(optional)] slug: String,
    #[prop(optional)] token: String,
) -> impl IntoView {
    let l = lang();
    let code = ticket.code.in_two();
    let drawn = square(ticket.code.as_str());
    let (next, words) = match ticket.no_photo {
        true => ("off", t::may_photo(l)),
        false => ("on", t::want_no_photo(l)),
    };
    let guest = !token.is_empty();
    let (verb, key, value) = match guest {
        true => (target::<api::PhotoWishAsGuest>(), "token", token),
        false => (target::<api::PhotoWish>(), "slug", slug),
    };
    view! {
        <section class="ticket flow" aria-labelledby="billett">
            <h3 id="billett">{t::my_ticket(l)}</h3>
            {drawn.map(|(size, path)| view! {
                <svg class="qr" role="img" aria-label=t::square(l, &code) viewBox=format!("0 0 {size} {size}")>
                    <path d=path />
                </svg>
            })}
            <p class="code-word num">{code.clone()}</p>
            <p class="small soft">{t::show_at_door(l)}</p>
            {ticket.no_photo.then(|| view! {
                <p class="nophoto"><Icon name="nophoto" small=true />{t::you_want_no_photo(l)}</p>
            })}
            <PageForm verb>
                <HiddenField name=key value />
                <button class="btn compact" type="submit" name="no_photo" value=next>{words}</button>
            </PageForm>
        </section>
    }
}
