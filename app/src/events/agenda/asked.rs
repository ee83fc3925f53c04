//! To one who is asked to speak: yes or no, and whether the name may stand there for everyone.

use super::{api, texts as t};
use crate::{
    events::when::moment,
    lang::lang,
    ui::{HiddenField, Icon, PageForm, Tick, target},
};
use domain::events::agenda::{Agenda, Request, Word};
use leptos::prelude::*;

/// On the event's page, before all else.
#[component]
pub fn Asked(agenda: Agenda, slug: String) -> impl IntoView {
    let forms = agenda.asked.into_iter().map(|request| {
        let (slug, speaker) = (slug.clone(), request.speaker.to_string());
        let says = says(&request);
        view! {
            <section class="notice asked" aria-label=t::you_are_asked(lang())>
                <Icon name="hand" />
                <div class="flow">
                    <p>{says}</p>
                    <PageForm verb={target::<api::Speak>()} class="flow">
                        <HiddenField name="slug" value=slug />
                        <input type="hidden" name="speaker" value=speaker />
                        <YesOrNo request />
                    </PageForm>
                </div>
            </section>
        }
    });
    forms.collect_view()
}

/// "Vil du stå for «Kaffe», torsdag 3. desember kl. 08.15?"
pub fn says(request: &Request) -> String {
    let l = lang();
    let when = moment(request.at, l);
    match request.word {
        Word::Yes => t::you_said_yes(l, &request.item, &when),
        Word::No => t::you_said_no(l, &request.item),
        Word::Asked | Word::Given => t::will_you(l, &request.item, &when),
    }
}

/// The tick and the two buttons.
#[component]
pub fn YesOrNo(request: Request) -> impl IntoView {
    let l = lang();
    let pressed = |word: Word| (request.word == word).to_string();
    let primary = if request.word == Word::Asked { "btn primary" } else { "btn" };
    view! {
        <Tick name="openly" label=t::openly(l) help=t::openly_means(l) checked=request.openly />
        <div class="cluster">
            <button class=primary type="submit" name="word" value="yes" aria-pressed=pressed(Word::Yes)>{t::yes(l)}</button>
            <button class="btn" type="submit" name="word" value="no" aria-pressed=pressed(Word::No)>{t::no(l)}</button>
        </div>
    }
}
