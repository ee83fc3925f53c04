//! The one page on which one becomes a Pådriver. All of it stands there; nothing is locked.
//!
//! A photo comes after signing in: nobody whose address is not proven makes the program decode pictures, and
//! nobody is shown with a face that somebody else sent.

use super::{
    api::{Join, Start},
    progress::Progress,
    texts as t,
};
use crate::{
    lang::lang,
    partnership::partnership,
    ui::{Chips, FacePicker, Form, Submit, TagPicker, TextArea, TextField, Tick, seal_again},
};
use domain::members::{COMPETENCES, ConsentKind, FOCUS_AREAS, IDEA_MAX, MOTIVATION_MAX};
use domain::text::first_name;
use leptos::prelude::*;

#[component]
pub fn JoinForm(
    start: Start,
    seal: ReadSignal<Option<String>>,
    join: ServerAction<Join>,
) -> impl IntoView {
    let l = lang();
    let drawn_at = seal_again().unwrap_or(start.drawn_at);
    let manager = first_name(&partnership().manager_name).to_owned();
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let progress = Progress::new();
    let steps = [
        ("#deg", t::you(l)),
        ("#kan", t::can(l)),
        ("#ansikt", t::face(l)),
        ("#valg", t::yes_or_no(l)),
    ];
    let steps = steps.into_iter().enumerate().map(|(part, (href, words))| {
        view! {
            <li class:done=move || progress.done(part) aria-current=move || progress.current(part)>
                <a href=href rel="external">{words}</a>
            </li>
        }
    });
    view! {
        <nav class="way" aria-label=t::parts(l)>
            <ol class="gates">{steps.collect_view()}</ol>
        </nav>
        <div on:input=move |event| progress.read(&event) on:focusin=move |event| progress.enter(&event)>
        <Form action=join check=|input: &Join| input.form.parse().map(drop)>
            <input type="hidden" name="drawn_at" value=move || seal.get().unwrap_or_else(|| drawn_at.clone()) />
            <div class="decoy" aria-hidden="true">
                <label>{t::leave_empty(l)} <input name="website" tabindex="-1" autocomplete="off" /></label>
            </div>
            <section class="form-part" id="deg" aria-labelledby="b1">
                <div class="flow">
                    <h2 id="b1">{t::you(l)}</h2>
                    <p class="soft">{t::you_means(l, &manager)}</p>
                </div>
                <div>
                    <TextField name="name" label=t::name(l) autocomplete="name" />
                    <TextField name="email" label=t::email(l) kind="email" autocomplete="email" inputmode="email" />
                    <TextField name="phone" label=t::phone(l) kind="tel" autocomplete="tel" inputmode="tel" optional=true />
                    <div class="field">
                        <Tick name="age" label=t::thirteen(l) help=t::under_fifteen(l) complains=true />
                    </div>
                </div>
            </section>
            <section class="form-part" id="kan" aria-labelledby="b2">
                <div class="flow">
                    <h2 id="b2">{t::can_title(l)}</h2>
                    <p class="soft">{t::can_means(l)}</p>
                </div>
                <div>
                    <TagPicker name="competences[]" own="own_competences" field="competences" legend=t::what_can_you(l) options=owned(&COMPETENCES) known=start.known />
                    <Chips name="focus[]" field="focus" legend=t::curious(l) options=owned(&FOCUS_AREAS) />
                    <TextField name="interests" label=t::other_interests(l) help=t::commas(l) optional=true />
                    <TextArea name="motivation" label=t::why(l) help=t::why_help(l) max=MOTIVATION_MAX />
                    <TextArea name="idea" label=t::idea(l) help=t::idea_help(l, &manager) max=IDEA_MAX optional=true />
                </div>
            </section>
            <section class="form-part" id="ansikt" aria-labelledby="b3">
                <div class="flow">
                    <h2 id="b3">{t::face_title(l)}</h2>
                    <p class="soft">{t::face_means(l)}</p>
                </div>
                <div>
                    <fieldset>
                        <legend class="hush">{t::how_shown(l)}</legend>
                        <p>{t::pick_face(l)}</p>
                        <FacePicker name="portrait" faces=start.faces />
                        <Tick name="portrait" radio="initials" label=t::initials(l) help=t::initials_means(l) checked=true />
                    </fieldset>
                    <p class="small soft">{t::photo_later(l)}</p>
                </div>
            </section>
            <section class="form-part" id="valg" aria-labelledby="b4">
                <div class="flow">
                    <h2 id="b4">{t::yes_or_no(l)}</h2>
                    <p class="soft">{t::consent_means(l)}</p>
                </div>
                <div class="ticks">
                    {ConsentKind::ALL
                        .map(|kind| view! {
                            <Tick name=kind.as_str() label=kind.title(l).trim_end_matches('.') help=kind.explanation(l) />
                        })
                        .into_iter()
                        .collect_view()}
                    <p class="small soft section-xs">{t::we_store(l)} " " <a href="/personvern">{t::how_we_care(l)}</a></p>
                </div>
            </section>
            <div class="savebar">
                <Submit label=t::title(l) />
                <p class="small soft grow" role="status">
                    {move || if progress.ready() { t::all_there(l) } else { t::rest_is_yours(l) }}
                </p>
            </div>
        </Form>
        </div>
    }
}
