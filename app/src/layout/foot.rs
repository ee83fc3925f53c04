//! The foot of every page: who we are, whom to ask, and in which language.

use super::{api::ChooseLanguage, texts as t};
use crate::{
    lang::{lang, spoken},
    partnership::partnership,
    ui::target,
};
use domain::Lang;
use domain::text::first_name;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

#[component]
pub fn Foot() -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let mail = format!("mailto:{}", place.manager_email);
    let first_name = first_name(&place.manager_name).to_owned();
    view! {
        <footer class="foot">
            <div class="wrap">
                <div>
                    <h2>{place.full_name.clone()}</h2>
                    <p lang=spoken(Lang::Nb)>{place.about.clone()}</p>
                </div>
                <div>
                    <h2>{t::questions(l)}</h2>
                    <p>
                        {t::answers(l, &place.manager_name)} " "
                        <a href=mail>{t::write_to(l, &first_name)}</a>
                    </p>
                </div>
                <nav aria-label=t::about_site(l)>
                    <ul>
                        <li><a href="/partnere">{t::partners(l)}</a></li>
                        <li><a href="/om">{t::about_us(l)}</a></li>
                        <li><a href="/personvern">{t::privacy(l)}</a></li>
                        <li><a href="/tilgjengelighet">{t::accessibility(l)}</a></li>
                    </ul>
                </nav>
                <nav aria-label=t::language(l)>
                    <ul>{Lang::ALL.map(|lang| view! { <li><LanguageChoice lang class="link" /></li> }).collect_view()}</ul>
                </nav>
            </div>
        </footer>
    }
}

/// A plain form: the page comes back in the other language, at the same address.
#[component]
pub fn LanguageChoice(lang: Lang, class: &'static str) -> impl IntoView {
    let here = use_location();
    let back = move || {
        let (path, query) = (here.pathname.get(), here.search.get());
        let query = query.trim_start_matches('?').to_owned();
        if query.is_empty() || query.starts_with("/api/") {
            path
        } else {
            format!("{path}?{query}")
        }
    };
    let current = (lang == crate::lang::lang()).then_some("true");
    view! {
        <form method="post" action={target::<ChooseLanguage>()}>
            <input type="hidden" name="back" value=back />
            <button class=class name="lang" value=lang.as_str() lang=lang.as_str() aria-current=current>
                {lang.own_name()}
            </button>
        </form>
    }
}
