//! Telling a friend: two buttons, and without JavaScript the address itself.

use super::{event_address, texts_page as t};
use crate::{lang::lang, partnership::partnership, ui::Icon};
use leptos::prelude::*;

/// See `public/dele`.
#[component]
pub fn Tell(slug: String, title: String) -> impl IntoView {
    let l = lang();
    let url = format!("{}{}", partnership().public_url, event_address(&slug));
    let short = url.split_once("://").map_or(url.clone(), |(_, rest)| rest.to_owned());
    view! {
        <div>
            <dt>{t::share(l)}</dt>
            <dd class="tell">
                <a class="breaks" href=url.clone() rel="external">{short}</a>
                <div class="cluster tight">
                    <button class="btn compact" type="button" data-dele="lenke" data-url=url.clone() data-said=t::link_copied(l)>
                        <Icon name="link" small=true />{t::copy_link(l)}
                    </button>
                    <button class="btn compact" type="button" data-dele="ut" data-url=url data-title=title>
                        <Icon name="share" small=true />{t::send_on(l)}
                    </button>
                </div>
                <p class="small" role="status"></p>
            </dd>
        </div>
    }
}
